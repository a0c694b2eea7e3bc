// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/result.h"
#include "base/secret.h"
#include "store/codes.h"
#include "store/vault/sealing.h"

namespace td::store {

/// What scrypt (RFC 7914) costs whoever tries passphrases: 128 * n * r bytes of memory, p times over.
struct ScryptCost {
    int n = 1 << 17;  ///< 128 MiB and about a third of a second
    int r = 8;
    int p = 1;

    bool operator==(const ScryptCost &other) const = default;
};

/// True for a cost that is used: n a power of two from 2^14 to 2^20, r 8, p 1 to 4. A stored cost beyond that
/// was not written by us, and would take the memory of the computer, or guard nothing.
bool isSound(const ScryptCost &cost);

/// The two ways to keep a vault's data key on this computer.
enum class KeyHolder { passphrase, keychain };
/// `passphrase`, `keychain`: as in the vault.
QByteArray name(KeyHolder holder);
std::optional<KeyHolder> keyHolderNamed(QByteArrayView text);

/// A key that wraps the data key, and where it comes from. The salt and cost are a passphrase's alone.
struct WrappingKey {
    KeyHolder holder = KeyHolder::passphrase;
    base::Secret key;
    ScryptCost cost;
    QByteArray salt;
};

/// The key that \a passphrase makes with \a salt at \a cost, which must be sound. Takes long; not for the
/// thread of a window. vault_empty_passphrase for an empty one.
base::Result<WrappingKey> keyFromPassphrase(const base::Secret &passphrase, const QByteArray &salt,
                                            const ScryptCost &cost);
QByteArray newSalt();
/// A key that a keychain holds.
WrappingKey keyFromKeychain(const base::Secret &key);

/// The data key as a vault stores it.
struct WrappedKey {
    qint64 generation = 0;  ///< counts up with each change of holder or passphrase, never used twice
    KeyHolder holder = KeyHolder::passphrase;
    ScryptCost cost;
    QByteArray salt;
    QByteArray sealed;
};

WrappedKey wrap(const base::Secret &dataKey, const WrappingKey &key, const QByteArray &vaultId,
                qint64 generation);
/// The data key; absent when \a key is not the one that wrapped it.
std::optional<base::Secret> unwrap(const WrappedKey &wrapped, const WrappingKey &key,
                                   const QByteArray &vaultId);

/// The keychain's name for the wrapping key of \a generation.
QString keychainEntry(const QByteArray &vaultId, qint64 generation);

}  // namespace td::store
