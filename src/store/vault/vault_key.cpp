// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vault_key.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <QString>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype saltBytes = 16;

SealedPlace placeOf(const QByteArray &vaultId, qint64 generation) {
    return {vaultId, "wraps", generation, "sealed_key", generation};
}
}  // namespace

bool isSound(const ScryptCost &cost) {
    const bool isPower = cost.n > 0 && (cost.n & (cost.n - 1)) == 0;
    return isPower && cost.n >= 1 << 14 && cost.n <= 1 << 20 && cost.r == 8 && cost.p >= 1 && cost.p <= 4;
}

QByteArray name(KeyHolder holder) {
    return holder == KeyHolder::passphrase ? "passphrase" : "keychain";
}

std::optional<KeyHolder> keyHolderNamed(QByteArrayView text) {
    for (const KeyHolder holder : {KeyHolder::passphrase, KeyHolder::keychain}) {
        if (text == name(holder))
            return holder;
    }
    return std::nullopt;
}

base::Result<WrappingKey> keyFromPassphrase(const base::Secret &passphrase, const QByteArray &salt,
                                            const ScryptCost &cost) {
    Q_ASSERT(isSound(cost));
    if (passphrase.isEmpty())
        return base::failure(VaultFault::vault_empty_passphrase);
    const auto number = [](int value) { return static_cast<uint64_t>(value); };
    // OpenSSL counts B and V (RFC 7914 section 6), and refuses from 32 MiB on unless it is told otherwise.
    const uint64_t memory = 128 * number(cost.r) * (number(cost.n) + number(cost.p) + 2);
    QByteArray key(keyBytes, Qt::Uninitialized);
    const QByteArrayView text = passphrase.reveal();
    if (EVP_PBE_scrypt(text.data(), static_cast<size_t>(text.size()),
                       reinterpret_cast<const unsigned char *>(salt.constData()),
                       static_cast<size_t>(salt.size()), number(cost.n), number(cost.r), number(cost.p),
                       memory, reinterpret_cast<unsigned char *>(key.data()), keyBytes) != 1)
        qFatal("OpenSSL does not derive a key with scrypt; it takes %d MiB of memory.",
               static_cast<int>(memory >> 20));
    return WrappingKey{KeyHolder::passphrase, base::Secret(std::move(key)), cost, salt};
}

QByteArray newSalt() {
    return randomBytes(saltBytes);
}

WrappingKey keyFromKeychain(const base::Secret &key) {
    return {KeyHolder::keychain, key, {}, {}};
}

WrappedKey wrap(const base::Secret &dataKey, const WrappingKey &key, const QByteArray &vaultId,
                qint64 generation) {
    return {generation, key.holder, key.cost, key.salt,
            seal(key.key, placeOf(vaultId, generation), dataKey.reveal())};
}

std::optional<base::Secret> unwrap(const WrappedKey &wrapped, const WrappingKey &key,
                                   const QByteArray &vaultId) {
    return unseal(key.key, placeOf(vaultId, wrapped.generation), wrapped.sealed);
}

QString keychainEntry(const QByteArray &vaultId, qint64 generation) {
    return u"vault %1 key %2"_s.arg(QString::fromLatin1(vaultId)).arg(generation);
}

}  // namespace td::store
