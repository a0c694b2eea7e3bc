// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/app_server.h"

#include "base/json.h"
#include "base/json_writer.h"
#include "token/decode.h"
#include "token/sign.h"
#include "token/signature/verify.h"

namespace td::test {

using base::JsonView;
using V = AppVariant;

namespace {

constexpr qint64 twoHoursS = 7200;
const QByteArray otherSecret = "another-secret-that-nobody-knows-0001";

base::Secret key(const QByteArray &bytes) {
    return base::Secret::copyOf(bytes);
}

bool isSigned(const QByteArray &token) {
    return token::verify(token, {{token::secretKey(key(AppServer::appSecret()), {})}, {}}).result ==
           token::SignatureResult::valid;
}

bool isBare(const QByteArray &token) {
    const auto decoded = token::decode(token);
    return decoded && decoded->header.root()["alg"].utf8() == "none";
}

QByteArray unwrapped(const QByteArray &token) {
    return token.startsWith("opaque-") ? QByteArray::fromHex(token.mid(7)) : token;
}

QByteArray numberOrText(qint64 number, bool asText) {
    const QByteArray digits = QByteArray::number(number);
    return asText ? '"' + digits + '"' : digits;
}

}  // namespace

struct AppServer::Asked {
    bool isUpdate = false;
    bool hasUnknown = false;
    QByteArray token;
};

AppServer::AppServer(AppVariant variant, const base::Clock &clock) : m_variant(variant), m_clock(clock) {
    m_server.setHandler([this](const Received &received) { return answer(received); });
}

QByteArray AppServer::appSecret() {
    return "fake-app-secret-of-the-test-server-01";
}

QByteArray AppServer::newCode() const {
    return signedToken("1380100177150345266", m_clock.nowMs() / 1000 + twoHoursS);
}

QByteArray AppServer::signedToken(const QByteArray &uid, qint64 expiresS) const {
    base::JsonWriter claims;
    claims.beginObject();
    claims.name("uid");
    if (m_variant == V::number_user)
        claims.integer(uid.toLongLong());
    else
        claims.utf8(uid);
    claims.name("exp").integer(expiresS);
    claims.name("app_id").utf8(appId);
    return token::signHs256(claims.endObject().take(), key(appSecret()));
}

Script AppServer::answer(const Received &received) {
    if (m_variant == V::page_for_all)
        return Script::answer(200, "<html>Welcome</html>");
    Asked asked;
    asked.isUpdate = received.target.startsWith("/update_sstoken");
    if (const auto body = base::Json::parse(received.body)) {
        asked.token = unwrapped(body->root()[asked.isUpdate ? "ss_token" : "code"].utf8().toByteArray());
        asked.hasUnknown = body->root().size() > 1;
    }
    return answerTo(asked);
}

Script AppServer::answerTo(const Asked &asked) {
    QByteArray uid;
    const int refusal = refusalOf(asked, &uid);
    if (asked.token.isEmpty() && m_variant == V::missing_closes)
        return Script().close();
    if (refusal == 1003 && m_variant == V::garbage_page && !asked.token.isEmpty())
        return Script::answer(500, "<html>Internal Server Error</html>");
    return refusal == 0 ? succeed(asked, uid) : refuse(refusal);
}

int AppServer::refusalOf(const Asked &asked, QByteArray *uid) {
    *uid = "1";
    if (asked.token.isEmpty())
        return m_variant == V::missing_accepted ? 0 : 1003;
    if (asked.hasUnknown && m_variant == V::unknown_refused)
        return 1003;
    const auto decoded = token::decode(asked.token);
    if (!decoded)
        return m_variant == V::garbage_code ? 1001 : 1003;
    const bool isTrusted = isSigned(asked.token) || m_variant == V::unverified ||
                           (m_variant == V::bare_accepted && isBare(asked.token));
    if (!isTrusted)
        return m_variant == V::tampered_code ? 1003 : 1002;
    const JsonView claims = decoded->payload.root();
    *uid = (claims["uid"].isString() ? claims["uid"].utf8() : claims["uid"].raw()).toByteArray();
    if (claims["app_id"].utf8() != appId)
        return 1004;
    if (claims["exp"].toInt64().value_or(0) <= m_clock.nowMs() / 1000) {
        if (m_variant == V::expired_accepted)
            return 0;
        return m_variant == V::expired_as_invalid ? 1004 : 1005;
    }
    if (m_variant == V::codes_once && !asked.isUpdate) {
        if (m_used.contains(asked.token))
            return 1004;
        m_used.insert(asked.token);
    }
    if (m_variant == V::own_tokens_only && asked.isUpdate && !m_issued.contains(asked.token))
        return 1004;
    return m_variant == V::refuses_all ? 1004 : 0;
}

Script AppServer::succeed(const Asked &asked, const QByteArray &uid) {
    const bool isOther = m_variant == (asked.isUpdate ? V::update_other_user : V::get_other_user);
    qint64 expiresS = m_clock.nowMs() / 1000 + twoHoursS;
    if (asked.isUpdate && m_variant == V::update_earlier)
        expiresS -= 3600;
    QByteArray token = signedToken(isOther ? QByteArray("1380100177150345267") : uid, expiresS);
    if (asked.isUpdate && m_variant == V::update_echoes) {
        token = asked.token;
        expiresS = token::decode(token)->payload.root()["exp"].toInt64().value_or(0);
    }
    if (m_variant == V::other_key)
        token = token::signHs256(token::decode(token)->payload.text(), key(otherSecret));
    m_issued.insert(token);
    if (m_variant == V::opaque)
        token = "opaque-" + token.toHex();
    qint64 stated = expiresS * 1000;
    if (m_variant == V::exact_times)
        stated += 359;
    else if (m_variant == V::exp_differs)
        stated += 5000;
    else if (m_variant == V::over_already)
        stated = m_clock.nowMs() - 60'000;
    else if (m_variant == V::seconds_expiry)
        stated = expiresS;
    const bool camelData = m_variant == V::camel_data;
    QByteArray expiry = numberOrText(stated, m_variant == V::text_expiry);
    if (m_variant == V::fraction_expiry)
        expiry += ".5";
    QByteArray data = QByteArray("{\"") + (camelData ? "ssToken" : "ss_token") + "\":\"" + token + '"';
    if (m_variant != V::no_expiry)
        data += QByteArray(",\"") + (camelData ? "expireDate" : "expire_date") + "\":" + expiry;
    if (m_variant == V::text_differs)
        data += R"(,"expire_date_str":"1")";
    else
        data += ",\"expire_date_str\":\"" + QByteArray::number(stated) + '"';
    if (m_variant == V::fraction_expiry || m_variant == V::terse || m_variant == V::no_expiry || camelData)
        data = data.left(data.indexOf(",\"expire_date_str"));
    if (m_variant == V::with_user || m_variant == V::other_user_info)
        data += ",\"user_info\":{\"uid\":\"" + (m_variant == V::with_user ? uid : QByteArray("7")) +
                R"(","nick_name":"萌萌","avatar_url":"","gender":"","is_ai":0})";
    if (m_variant == V::fields_added)
        data += R"(,"tokenType":"Bearer","more":{"aB":[1]})";
    data += '}';
    const bool asText = m_variant == V::text_codes;
    const QByteArray ret = m_variant == V::camel_codes ? "retCode" : "ret_code";
    QByteArray body = "{\"" + ret + "\":" + numberOrText(0, asText);
    if (m_variant != V::terse)
        body += R"(,"ret_msg":"成功","sdk_error_code":)" + numberOrText(0, asText);
    if (m_variant == V::fields_added)
        body += R"(,"traceId":"x")";
    return Script::answer(m_variant == V::created_status ? 201 : 200, body + ",\"data\":" + data + '}');
}

Script AppServer::refuse(int code) const {
    const bool asText = m_variant == V::text_codes || m_variant == V::text_codes_refusing;
    const QByteArray ret = m_variant == V::camel_codes ? "retCode" : "ret_code";
    const int retCode = m_variant == V::refusal_code_zero ? 0 : 1;
    QByteArray body = "{\"" + ret + "\":" + numberOrText(retCode, asText) +
                      R"(,"ret_msg":"参数错误","sdk_error_code":)" + numberOrText(code, asText);
    if (m_variant == V::token_in_refusal && code == 1005)
        body += ",\"data\":{\"ss_token\":\"" + signedToken("1", 1) + "\",\"expire_date\":1000}";
    if (m_variant == V::null_data)
        body += ",\"data\":null";
    if (m_variant == V::empty_data)
        body += R"(,"data":{"ss_token":"","expire_date":0})";
    const bool isOdd =
        (m_variant == V::refusal_status && code == 1002) || (m_variant == V::expired_status && code == 1005);
    return Script::answer(isOdd ? 401 : 200, body + '}');
}

}  // namespace td::test
