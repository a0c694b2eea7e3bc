// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/sign.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "token/base64url.h"

namespace td::token {

QByteArray hmac(Hash hash, QByteArrayView text, const base::Secret &key) {
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    const QByteArrayView bytes = key.reveal();
    const unsigned char *made =
        HMAC(hash == Hash::sha1 ? EVP_sha1() : EVP_sha256(), bytes.data(), static_cast<int>(bytes.size()),
             reinterpret_cast<const unsigned char *>(text.data()), static_cast<size_t>(text.size()),
             reinterpret_cast<unsigned char *>(mac.data()), &size);
    if (made == nullptr)
        qFatal("HMAC is not available");
    mac.truncate(static_cast<qsizetype>(size));
    return mac;
}

QByteArray signHs256(QByteArrayView payload, const base::Secret &key) {
    QByteArray compact = encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})");
    compact += '.';
    compact += encodeBase64Url(payload);
    const QByteArray mac = hmac(Hash::sha256, compact, key);
    compact += '.';
    compact += encodeBase64Url(mac);
    return compact;
}

}  // namespace td::token
