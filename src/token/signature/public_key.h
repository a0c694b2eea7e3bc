// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "token/signature/key.h"
#include "token/signature/openssl.h"

namespace td::token {

/// \a key as one to verify with, without a name; a KeyFault when it is of a kind that signs no token, too
/// weak, or no proper key of its kind.
base::Result<Key> checkedPublicKey(PkeyPtr key);

/// The parts of public keys, as JWKs have them. Numbers are big-endian.
base::Result<Key> rsaKey(QByteArrayView modulus, QByteArrayView exponent);
base::Result<Key> ecKey(KeyKind curve, QByteArrayView x, QByteArrayView y);
base::Result<Key> edwardsKey(KeyKind curve, QByteArrayView x);

/// Bytes of a coordinate on \a curve, or of an Edwards public key.
qsizetype coordinateBytes(KeyKind curve);

}  // namespace td::token
