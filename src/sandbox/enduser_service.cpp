// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/enduser_service.h"

#include <utility>

#include "base/json_writer.h"
#include "sandbox/form.h"
#include "sandbox/random.h"
#include "token/sign.h"

namespace td::sandbox {

namespace {
void writeToken(base::JsonWriter &json, QByteArrayView name, QByteArrayView token, qint64 expiresSeconds) {
    json.name(name).beginObject();
    json.name("expirationTime").integer(expiresSeconds);
    json.name("token").utf8(token);
    json.endObject();
}

Answer success(const TokenPair &pair) {
    const qint64 expiresSeconds = pair.exchangeableUntilMs / 1000;
    base::JsonWriter json;
    json.beginObject();
    json.name("code").integer(200);
    json.name("data").beginObject();
    writeToken(json, "accessToken", pair.access, expiresSeconds);
    writeToken(json, "refreshToken", pair.refresh, expiresSeconds);
    json.endObject();
    json.name("extMsg").utf8("");
    json.name("msg").utf8("操作成功");
    json.endObject();
    return {200, json.take()};
}

Answer refusal() {
    base::JsonWriter json;
    json.beginObject();
    json.name("code").integer(5032);
    json.name("data").null();
    json.name("extMsg").utf8("");
    json.name("msg").utf8("refreshToken 无效或已过期");
    json.endObject();
    return {200, json.take()};
}
}  // namespace

EnduserService::EnduserService(base::Secret key, qint64 ttlSeconds)
    : m_key(std::move(key)), m_ttlSeconds(ttlSeconds) {}

Answer EnduserService::refreshToken(QByteArrayView query, QByteArrayView contentType, QByteArrayView body,
                                    qint64 nowMs) {
    auto shown = formField(query, "refreshToken");
    if (!shown && isForm(contentType))
        shown = formField(body, "refreshToken");
    if (!shown)
        return refusal();
    const auto pair = m_pairs.find(*shown, nowMs);
    if (!pair)
        return refusal();
    m_pairs.retire(*shown);
    return success(issue(pair->owner, nowMs));
}

base::Secret EnduserService::newRefreshToken(qint64 nowMs) {
    return base::Secret(issue(randomUid(), nowMs).refresh);
}

void EnduserService::adopt(const base::Secret &refresh, qint64 nowMs) {
    m_pairs.add({{}, refresh.reveal().toByteArray(), randomUid(), nowMs + m_ttlSeconds * 1000}, nowMs);
}

TokenPair EnduserService::issue(const QByteArray &uid, qint64 nowMs) {
    const qint64 expiresSeconds = nowMs / 1000 + m_ttlSeconds;
    TokenPair pair = {"Bearer " + signedToken(uid, expiresSeconds, nowMs),
                      signedToken(uid, expiresSeconds, nowMs), uid, expiresSeconds * 1000};
    m_pairs.add(pair, nowMs);
    return pair;
}

QByteArray EnduserService::signedToken(QByteArrayView uid, qint64 expiresSeconds, qint64 nowMs) const {
    base::JsonWriter claims;
    claims.beginObject();
    claims.name("uid").utf8(uid);
    claims.name("exp").integer(expiresSeconds);
    claims.name("iat").integer(nowMs / 1000);
    // Access and refresh token, and two pairs made within one second, must differ.
    claims.name("jti").utf8(randomText(lettersAndDigits, 16));
    claims.endObject();
    return token::signHs256(claims.take(), m_key);
}

}  // namespace td::sandbox
