// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "token/base64url.h"

/// Tokens that are public: examples of RFCs and of services' documents.
namespace td::test {

/// RFC 7515 appendix A.1, HS256; expired in 2011.
inline const QByteArray rfc7515A1 =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline const QByteArray rfc7515A1Key =
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
/// RFC 7515 appendix A.5, which is RFC 7519 section 6.1: unsecured.
inline const QByteArray rfc7515A5 =
    "eyJhbGciOiJub25lIn0"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.";
/// The form of RFC 7519 appendix A.1: an encrypted JWT, its parts shortened.
inline const QByteArray jwe =
    "eyJhbGciOiJSU0ExXzUiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0.QR1Owv2ug2WyPBnbQrRARTeEk9kDO2w8"
    ".AxY8DCtDaGlsbGljb3RoZQ.MKOle7UQrG6nSxTLX6Mqwt0orbHvAKeWnDYvpIAeZ72deHxz3roJDXQyhxx0wKaM"
    ".fiK51VwhsxJ-siBMR-YFiA";
/// A SUD short-term code: `{"uid":"123","exp":1630417849,"app_id":"appID"}`.
inline const QByteArray sudCode =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NDksImFwcF9pZCI6ImFwcElEIn0"
    ".BWFAf7-Bi20KsFIjnQcF2ET1RNhoZRhoWa-VOxYbPuY";
/// `{"uid":"123","exp":1630417861,"app_id":"appID"}`.
inline const QByteArray sudToken =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NjEsImFwcF9pZCI6ImFwcElEIn0"
    ".vk6cX4dGHJ-du6tKAMqy-qoD9xB_GV2Dh356cZgMQxM";
/// `{"uid":"1380100177150345266","exp":1630580156,"app_id":"appID"}`.
inline const QByteArray sudLongUid =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    ".eyJ1aWQiOiIxMzgwMTAwMTc3MTUwMzQ1MjY2IiwiZXhwIjoxNjMwNTgwMTU2LCJhcHBfaWQiOiJhcHBJRCJ9"
    ".A9VAOC2ltCn_6pVn3jA8zHBos6QQs0_1_RnxsuK9M44";
/// An ekuaibao access token.
inline const QByteArray opaque = "ID_3vMMouDbGqM:djg8LshfUkfM00";

/// A compact JWS of \a header and \a payload with a signature of \a signatureBytes zero bytes.
inline QByteArray jws(QByteArrayView header, QByteArrayView payload, qsizetype signatureBytes = 32) {
    QByteArray compact = token::encodeBase64Url(header);
    compact += '.';
    compact += token::encodeBase64Url(payload);
    compact += '.';
    compact += token::encodeBase64Url(QByteArray(signatureBytes, '\0'));
    return compact;
}

/// The JSON object with the one string \a value under \a name.
inline QByteArray memberOf(const char *name, const QByteArray &value) {
    return "{\"" + QByteArray(name) + "\":\"" + value + "\"}";
}

/// A JWT with the header of HS256 and \a claims.
inline QByteArray jwt(QByteArrayView claims) {
    return jws(R"({"alg":"HS256"})", claims);
}

}  // namespace td::test
