// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

#include "base/secret.h"

namespace td::store {

constexpr qsizetype keyBytes = 32;  ///< of every key of the vault: AES-256

/// \a count bytes that nobody can foresee. There is no going on without them.
QByteArray randomBytes(qsizetype count);
/// A new number for a row that a sealed value is bound to: from 1 to 2^52, which every reader of JSON takes.
qint64 randomRowId();
/// A new key.
base::Secret randomKey();

/// Where a sealed value stands. It opens there and nowhere else: one that was moved to another row, or taken
/// from another vault or an older key, does not.
struct SealedPlace {
    QByteArray vault;  ///< its id
    QByteArray table;
    qint64 row = 0;
    QByteArray column;
    qint64 generation = 0;  ///< of the key
};

/// \a plain under \a key for \a place, with AES-256-GCM (NIST SP 800-38D): a random nonce of 96 bits, the
/// ciphertext, a tag of 128 bits. The place is the associated data. With random nonces one key may seal 2^32
/// times (section 8.3); a vault is far from that.
QByteArray seal(const base::Secret &key, const SealedPlace &place, QByteArrayView plain);

/// What was sealed; absent when \a sealed is not what \a key sealed for \a place.
std::optional<base::Secret> unseal(const base::Secret &key, const SealedPlace &place, QByteArrayView sealed);

}  // namespace td::store
