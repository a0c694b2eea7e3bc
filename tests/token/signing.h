// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "token/base64url.h"
#include "token/codes.h"
#include "token/signature/key_reader.h"
#include "token/signature/verify.h"

namespace td::test {

/// A compact JWS with an HMAC under \a alg by \a secret, and the header \a header, which may say something
/// else.
inline QByteArray hmacJws(const QByteArray &alg, const QByteArray &secret, const QByteArray &header,
                          const QByteArray &payload = R"({"sub":"123"})") {
    const QByteArray text = token::encodeBase64Url(header) + '.' + token::encodeBase64Url(payload);
    const EVP_MD *hash = alg == "HS256" ? EVP_sha256() : alg == "HS384" ? EVP_sha384() : EVP_sha512();
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    HMAC(hash, secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(text.constData()), static_cast<size_t>(text.size()),
         reinterpret_cast<unsigned char *>(mac.data()), &size);
    return text + '.' + token::encodeBase64Url(mac.first(static_cast<qsizetype>(size)));
}

/// A secret of 64 bytes, long enough for every algorithm.
inline const QByteArray longSecret(64, 'k');

/// The keys that \a text holds, as a file called `keys`.
inline token::Keys keysIn(const QByteArray &text) {
    return token::readKeys(text, QStringLiteral("keys"));
}

/// The secret \a bytes, as a file called `secret`.
inline token::Keys secretOf(const QByteArray &bytes) {
    return {{token::secretKey(base::Secret::copyOf(bytes), QStringLiteral("secret"))}, {}};
}

/// `invalid: signature_mismatch`; of a valid one the result alone.
inline QByteArray told(const token::Verification &verification) {
    const QByteArray result = name(verification.result);
    return verification.reason.isNull() ? result : result + ": " + verification.reason.code;
}

}  // namespace td::test
