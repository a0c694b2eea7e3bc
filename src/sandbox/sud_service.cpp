// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sud_service.h"

#include <algorithm>
#include <array>
#include <utility>

#include <tl/expected.hpp>

#include "base/json.h"
#include "base/json_writer.h"
#include "sandbox/random.h"
#include "token/decode.h"
#include "token/sign.h"
#include "token/signature/verify.h"

namespace td::sandbox {

namespace {
constexpr QByteArrayView appId = "sandbox-app";
constexpr QByteArrayView codeField = "code";
constexpr QByteArrayView tokenField = "ss_token";

struct Person {
    const char *name;
    const char *gender;
};

/// What the app's database would know of its users.
constexpr std::array people = {Person{"萌萌", "female"}, Person{"小明", "male"}, Person{"阿光", "male"},
                               Person{"晓雨", "female"}, Person{"大鹏", ""}};

/// The user called \a uid, always the same for the same uid.
void writeUser(base::JsonWriter &json, QByteArrayView uid) {
    const std::size_t who = static_cast<std::size_t>(uid.back() - '0') % people.size();
    const QByteArray avatar = "https://avatar.example.com/" + QByteArray::number(who) + "_128x128.png";
    json.name("user_info").beginObject();
    json.name("uid").utf8(uid);
    json.name("nick_name").utf8(people.at(who).name);
    json.name("avatar_url").utf8(avatar);
    json.name("gender").utf8(people.at(who).gender);
    json.name("is_ai").integer(0);
    json.endObject();
}

bool isUid(QByteArrayView text) {
    return text.size() == 19 &&
           std::all_of(text.begin(), text.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// The values are those of `sdk_error_code`.
enum class Refusal {
    verification_failed = 1002,
    parsing_failed = 1003,
    wrong_claims = 1004,
    expired = 1005,
};

Answer refuse(Refusal reason) {
    const char *message = "";
    switch (reason) {
        case Refusal::verification_failed:
            message = "Token校验失败";
            break;
        case Refusal::parsing_failed:
            message = "Token解析失败";
            break;
        case Refusal::wrong_claims:
            message = "Token非法";
            break;
        case Refusal::expired:
            message = "Token过期";
            break;
    }
    base::JsonWriter json;
    json.beginObject();
    json.name("ret_code").integer(1);
    json.name("ret_msg").utf8(message);
    json.name("sdk_error_code").integer(static_cast<int>(reason));
    json.endObject();
    return {200, json.take()};
}

/// The token in a request. Fields that are not known are passed over: the documents announce them.
tl::expected<QByteArray, Refusal> tokenIn(QByteArrayView body, QByteArrayView field) {
    const auto request = base::Json::parse(body);
    if (!request)
        return tl::unexpected(Refusal::parsing_failed);
    const base::JsonView value = request->root()[field];
    if (!value.isString() || value.utf8().isEmpty())
        return tl::unexpected(Refusal::parsing_failed);
    return value.utf8().toByteArray();
}

bool isVerified(QByteArrayView compact, const token::Keys &keys) {
    return token::verify(compact, keys).result == token::SignatureResult::valid;
}

/// The user whom the token \a compact is good for. What cannot be trusted is not looked at: the signature
/// comes before the claims.
tl::expected<QByteArray, Refusal> userOf(QByteArrayView compact, QByteArrayView use, const token::Keys &keys,
                                         qint64 nowMs) {
    const auto decoded = token::decode(compact);
    if (!decoded || !decoded->payload.root().isObject())
        return tl::unexpected(Refusal::parsing_failed);
    if (!isVerified(compact, keys))
        return tl::unexpected(Refusal::verification_failed);
    const base::JsonView claims = decoded->payload.root();
    const auto expiresSeconds = claims["exp"].toInt64();
    // The documents' own codes and tokens say nothing of their use.
    const base::JsonView stated = claims["token_use"];
    if (claims["app_id"].utf8() != appId || (stated.exists() && stated.utf8() != use) ||
        !isUid(claims["uid"].utf8()) || !expiresSeconds)
        return tl::unexpected(Refusal::wrong_claims);
    if (nowMs / 1000 >= *expiresSeconds)
        return tl::unexpected(Refusal::expired);
    return claims["uid"].utf8().toByteArray();
}
}  // namespace

struct SudService::Issued {
    QByteArray token;
    qint64 expiresMs;
};

SudService::SudService(base::Secret key, qint64 ttlSeconds)
    : m_key(std::move(key)), m_keys{{token::secretKey(m_key, {})}, {}}, m_ttlSeconds(ttlSeconds) {}

Answer SudService::getSsToken(QByteArrayView body, qint64 nowMs) const {
    return exchange(body, codeField, User::included, nowMs);
}

Answer SudService::updateSsToken(QByteArrayView body, qint64 nowMs) const {
    return exchange(body, tokenField, User::left_out, nowMs);
}

base::Secret SudService::newCode(qint64 nowMs) const {
    return base::Secret(issue(randomUid(), codeField, nowMs).token);
}

base::Secret SudService::newSsToken(qint64 nowMs) const {
    return base::Secret(issue(randomUid(), tokenField, nowMs).token);
}

Answer SudService::exchange(QByteArrayView body, QByteArrayView field, User user, qint64 nowMs) const {
    const auto shown = tokenIn(body, field);
    if (!shown)
        return refuse(shown.error());
    const auto uid = userOf(*shown, field, m_keys, nowMs);
    if (!uid)
        return refuse(uid.error());

    const Issued issued = issue(*uid, tokenField, nowMs);
    base::JsonWriter json;
    json.beginObject();
    json.name("ret_code").integer(0);
    json.name("ret_msg").utf8("成功");
    json.name("sdk_error_code").integer(0);
    json.name("data").beginObject();
    json.name("ss_token").utf8(issued.token);
    json.name("expire_date").integer(issued.expiresMs);
    json.name("expire_date_str").utf8(QByteArray::number(issued.expiresMs));
    if (user == User::included)
        writeUser(json, *uid);
    json.endObject().endObject();
    return {200, json.take()};
}

SudService::Issued SudService::issue(QByteArrayView uid, QByteArrayView use, qint64 nowMs) const {
    const qint64 expiresMs = nowMs + m_ttlSeconds * 1000;
    base::JsonWriter claims;
    claims.beginObject();
    claims.name("uid").utf8(uid);
    claims.name("exp").integer(expiresMs / 1000);
    claims.name("iat").integer(nowMs / 1000);
    claims.name("app_id").utf8(appId);
    claims.name("token_use").utf8(use);
    // Two tokens made within one second must differ all the same.
    claims.name("jti").utf8(randomText(lettersAndDigits, 16));
    claims.endObject();
    return {token::signHs256(claims.take(), m_key), expiresMs};
}

}  // namespace td::sandbox
