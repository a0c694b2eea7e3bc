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

/// The sizes, in bytes, that a signature under \a alg may have, in ascending order (RFC 7518 section 3, RFC
/// 8812 section 3.2, RFC 8032); for RSA those of the usual keys. Empty for an algorithm that is not known.
QList<qsizetype> likelySignatureSizes(QByteArrayView alg);

/// True for RSA signatures, which are as long as their key's modulus.
bool isRsaSignature(QByteArrayView alg);

/// The sizes, in bytes, that the last part of a token with \a header is likely to have: the signature's of a
/// JWS, the authentication tag's of a JWE. In ascending order; empty when nobody knows.
QList<qsizetype> likelyLastSizes(base::JsonView header);

}  // namespace td::token
