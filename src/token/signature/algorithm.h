// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "token/signature/key_kind.h"

namespace td::token {

/// How a signature is made and checked.
enum class Scheme { hmac, rsa_pkcs1, rsa_pss, ecdsa, eddsa };

/// One value of `alg` (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 8812 section 3.2, RFC 9864
/// section 2.2).
struct Algorithm {
    QByteArrayView name;
    Scheme scheme = Scheme::hmac;
    const char *digest = nullptr;    ///< OpenSSL's name of the hash; null where the scheme brings its own
    qsizetype hashBytes = 0;         ///< of that hash; 0 where there is none
    qsizetype signatureBytes = 0;    ///< 0 where the key decides
    KeyKind kind = KeyKind::secret;  ///< of the keys it is for; see fits() for what else does
};

/// The algorithm called \a name, exactly (names are case-sensitive); null when it is none of those known.
const Algorithm *algorithmNamed(QByteArrayView name);

/// Whether a key of \a kind is of the sort that \a algorithm works with.
bool fits(const Algorithm &algorithm, KeyKind kind);

/// What \a algorithm needs for a key: `secret`, `RSA`, `P-256`, `Ed25519, Ed448`.
QString neededKind(const Algorithm &algorithm);

}  // namespace td::token
