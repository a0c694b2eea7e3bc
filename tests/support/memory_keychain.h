// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "store/vault/keychain.h"

namespace td::test {

/// A keychain in memory. It answers by way of the event loop, as the system's does; with a fault, when it is
/// given one, to everything.
class MemoryKeychain final : public store::Keychain {
public:
    void read(const QString &name, QObject *context, const ReadDone &done) override;
    void write(const QString &name, const base::Secret &secret, QObject *context, const Done &done) override;
    void remove(const QString &name, QObject *context, const Done &done) override;

    void setFault(const base::Error &fault) { m_fault = fault; }
    QStringList names() const { return m_entries.keys(); }

private:
    base::Result<void> state() const;

    QHash<QString, base::Secret> m_entries;
    base::Error m_fault;
};

}  // namespace td::test
