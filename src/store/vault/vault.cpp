// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vault.h"

#include <openssl/crypto.h>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

Vault::Vault()
    : m_worker(std::make_unique<QObject>()), m_database(std::make_shared<std::optional<SealedDatabase>>()) {
    m_thread.setObjectName(u"vault"_s);
    m_worker->moveToThread(&m_thread);
    // What OpenSSL keeps for a thread it frees when the thread is gone: that may be after the program's own
    // end, since wait() returns a little before.
    QObject::connect(
        &m_thread, &QThread::finished, m_worker.get(), [] { OPENSSL_thread_stop(); }, Qt::DirectConnection);
    m_thread.start();
}

Vault::~Vault() {
    // Closed where it was opened, after everything that was asked for.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_database->reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename Open>
base::Result<void> Vault::take(Open open) {
    base::Result<void> done;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [&] {
            base::Result<SealedDatabase> opened = open();
            if (opened)
                m_database->emplace(std::move(*opened));
            else
                done = base::failure(opened.error());
        },
        Qt::BlockingQueuedConnection);
    if (done)
        learn();
    return done;
}

void Vault::learn() {
    ask([this](SealedDatabase &database) {
        m_isDurable = database.isDurable();
        m_vaultId = database.vaultId();
        m_wrapped = database.wrapped();
        return true;
    });
}

base::Result<Vault::Found> Vault::find(const QString &path, qint64 nowMs) {
    Found found{std::unique_ptr<Vault>(new Vault), {}};
    base::Result<void> done;
    QMetaObject::invokeMethod(
        found.vault->m_worker.get(),
        [&] {
            base::Result<SealedDatabase::Found> looked = SealedDatabase::find(path, nowMs);
            if (!looked) {
                done = base::failure(looked.error());
                return;
            }
            found.notice = looked->notice;
            if (looked->vault)
                found.vault->m_database->emplace(std::move(*looked->vault));
        },
        Qt::BlockingQueuedConnection);
    if (!done)
        return base::failure(done.error());
    if (found.vault->m_database->has_value())
        found.vault->learn();
    else
        found.vault.reset();
    return found;
}

base::Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const QByteArray &vaultId,
                                                   const WrappingKey &key, qint64 nowMs) {
    std::unique_ptr<Vault> vault(new Vault);
    if (const auto done = vault->take([&] { return SealedDatabase::create(path, vaultId, key, nowMs); });
        !done)
        return base::failure(done.error());
    return vault;
}

base::Result<std::unique_ptr<Vault>> Vault::forSession(qint64 nowMs) {
    std::unique_ptr<Vault> vault(new Vault);
    if (const auto done = vault->take([&] { return SealedDatabase::inMemory(nowMs); }); !done)
        return base::failure(done.error());
    return vault;
}

base::Result<void> Vault::unlock(const WrappingKey &key) const {
    return ask([&](SealedDatabase &database) { return database.unlock(key); });
}

base::Result<void> Vault::rewrap(const WrappingKey &key, qint64 generation) {
    base::Result<void> done = ask([&](SealedDatabase &database) { return database.rewrap(key, generation); });
    learn();
    return done;
}

}  // namespace td::store
