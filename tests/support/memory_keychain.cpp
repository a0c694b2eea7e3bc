// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_keychain.h"

namespace td::test {

namespace {

template <typename Answer>
void later(QObject *context, Answer answer) {
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

}  // namespace

base::Result<void> MemoryKeychain::state() const {
    return m_fault.isNull() ? base::Result<void>() : base::failure(m_fault);
}

void MemoryKeychain::read(const QString &name, QObject *context, const ReadDone &done) {
    base::Result<base::Secret> answer =
        base::failure(store::KeychainFault::keychain_missing, {{QStringLiteral("name"), name}});
    if (const base::Result<void> usable = state(); !usable)
        answer = base::failure(usable.error());
    else if (m_entries.contains(name))
        answer = m_entries.value(name);
    later(context, [done, answer] { done(answer); });
}

void MemoryKeychain::write(const QString &name, const base::Secret &secret, QObject *context,
                           const Done &done) {
    base::Result<void> answer = state();
    if (answer && m_entries.contains(name))
        answer = base::failure(store::KeychainFault::keychain_taken, {{QStringLiteral("name"), name}});
    else if (answer)
        m_entries.insert(name, secret);
    later(context, [done, answer] { done(answer); });
}

void MemoryKeychain::remove(const QString &name, QObject *context, const Done &done) {
    const base::Result<void> answer = state();
    if (answer)
        m_entries.remove(name);
    later(context, [done, answer] { done(answer); });
}

}  // namespace td::test
