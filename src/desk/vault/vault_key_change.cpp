// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/vault_key_change.h"

namespace td::desk {

using store::KeyHolder;
using store::WrappingKey;

VaultKeyChange::VaultKeyChange(store::Vault &vault, store::Keychain &keychain,
                               std::optional<base::Secret> passphrase, const store::ScryptCost &cost,
                               QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_keychain(keychain)
    , m_passphrase(std::move(passphrase))
    , m_cost(cost)
    , m_before(*vault.wrapped()) {}

VaultKeyChange::~VaultKeyChange() {
    m_pool.waitForDone();
}

void VaultKeyChange::start() {
    m_pool.start([this] {
        const base::Result<qint64> generation =
            m_vault.ask([](store::SealedDatabase &database) { return database.reserveGeneration(); });
        const base::Result<WrappingKey> key =
            m_passphrase ? store::keyFromPassphrase(*m_passphrase, store::newSalt(), m_cost)
                         : base::Result<WrappingKey>(store::keyFromKeychain(store::randomKey()));
        QMetaObject::invokeMethod(
            this,
            [this, generation, key] {
                if (!generation || !key)
                    return end(generation ? key.error() : generation.error());
                m_generation = *generation;
                if (m_passphrase)
                    return rewrap(*key);
                m_keychain.write(store::keychainEntry(m_vault.vaultId(), m_generation), key->key, this,
                                 [this, key = *key](const base::Result<void> &written) {
                                     if (!written)
                                         return end(written.error());
                                     rewrap(key);
                                 });
            },
            Qt::QueuedConnection);
    });
}

void VaultKeyChange::rewrap(const WrappingKey &key) {
    const base::Result<void> changed = m_vault.rewrap(key, m_generation);
    // The entry that nothing relies on any more, or never will.
    const KeyHolder unused = changed ? m_before.holder : key.holder;
    if (unused != KeyHolder::keychain)
        return end(changed ? base::Error() : changed.error());
    m_keychain.remove(
        store::keychainEntry(m_vault.vaultId(), changed ? m_before.generation : m_generation), this,
        [this, changed](const base::Result<void> &) { end(changed ? base::Error() : changed.error()); });
}

void VaultKeyChange::end(const base::Error &error) {
    Q_EMIT finished(error);
}

}  // namespace td::desk
