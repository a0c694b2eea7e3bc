// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include "base/json.h"

namespace td::token {

/// True for the algorithm that signs nothing, `none`, in any case (RFC 8725 section 3.2).
bool isNone(base::JsonView alg);

/// Algorithms that are to be avoided: RSA1_5 (RFC 8725 section 3.2), RS1 (RFC 8812 section 2), and what
/// SHA-1 or MD5 signs.
bool isWeakAlgorithm(QByteArrayView alg);

/// True for an algorithm that signs, `none` included, and for one that encrypts a key or agrees on one: those
/// registered for JOSE (RFC 7518 sections 3.1 and 4.1, RFC 8037, RFC 8812, RFC 9864). Their names are
/// case-sensitive.
bool isSigningAlgorithm(QByteArrayView alg);
bool isKeyEncryption(QByteArrayView alg);

/// What \a alg has for an encrypted key (RFC 7516 section 5.1).
enum class EncryptedKey { none, some, unknown };
EncryptedKey encryptedKeyOf(QByteArrayView alg);

/// The sizes, in bytes, of what goes with a content encryption (RFC 7518 section 5.1).
struct ContentEncryption {
    QByteArrayView name;
    qsizetype vector = 0;
    qsizetype tag = 0;
};

/// The one that is called \a enc; null when none is.
const ContentEncryption *contentEncryption(QByteArrayView enc);

/// The sizes, in bytes, that a signature under \a alg may have, in ascending order (RFC 7518 section 3, RFC
/// 8812 section 3.2, RFC 8032); for RSA those of the usual keys. Empty for an algorithm that is not known.
QList<qsizetype> likelySignatureSizes(QByteArrayView alg);

/// True for RSA signatures, which are as long as their key's modulus.
bool isRsaSignature(QByteArrayView alg);

/// The sizes, in bytes, that the last part of a token with \a header is likely to have: the signature's of a
/// JWS, the authentication tag's of a JWE. In ascending order; empty when nobody knows.
QList<qsizetype> likelyLastSizes(base::JsonView header);

}  // namespace td::token
