// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QThreadPool>

#include "store/vault/keychain.h"
#include "store/vault/vault.h"

namespace td::desk {

/// Moves the key of an open vault under another passphrase, or into the keychain. Whatever kills it, the
/// vault opens with the old key or the new one: a keychain entry gets a name of its own and is read back
/// before the vault relies on it, and the old one goes when the vault no longer does. One-shot: start() once,
/// then finished() exactly once, never from within start().
class VaultKeyChange final : public QObject {
    Q_OBJECT

public:
    /// Under \a passphrase, or without one into \a keychain; both references must outlive it.
    VaultKeyChange(store::Vault &vault, store::Keychain &keychain, std::optional<base::Secret> passphrase,
                   const store::ScryptCost &cost = {}, QObject *parent = nullptr);
    ~VaultKeyChange() override;

    void start();

Q_SIGNALS:
    /// A null Error when the new key is the vault's; otherwise the old one is.
    void finished(const td::base::Error &error);

private:
    void rewrap(const store::WrappingKey &key);
    void end(const base::Error &error);

    store::Vault &m_vault;
    store::Keychain &m_keychain;
    std::optional<base::Secret> m_passphrase;
    store::ScryptCost m_cost;
    store::WrappedKey m_before;
    qint64 m_generation = 0;
    QThreadPool m_pool;
};

}  // namespace td::desk
