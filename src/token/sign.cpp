// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/sign.h"

#include <array>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "token/base64url.h"

namespace td::token {

namespace {
using Mac = std::array<unsigned char, 32>;

Mac hmacSha256(QByteArrayView text, const base::Secret &key) {
    Mac mac{};
    unsigned int size = mac.size();
    const QByteArrayView bytes = key.reveal();
    const unsigned char *made = HMAC(EVP_sha256(), bytes.data(), static_cast<int>(bytes.size()),
                                     reinterpret_cast<const unsigned char *>(text.data()),
                                     static_cast<size_t>(text.size()), mac.data(), &size);
    if (made == nullptr)
        qFatal("HMAC-SHA-256 is not available");
    return mac;
}
}  // namespace

QByteArray signHs256(QByteArrayView payload, const base::Secret &key) {
    QByteArray compact = encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})");
    compact += '.';
    compact += encodeBase64Url(payload);
    const Mac mac = hmacSha256(compact, key);
    compact += '.';
    compact += encodeBase64Url(mac);
    return compact;
}

}  // namespace td::token
