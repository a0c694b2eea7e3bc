// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/read_samples.h"
#include "service/response/redactor.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Outcome;

namespace {
const QByteArray opaque = "ID_3vMMouDbGqM:djg8/LshfUk+fM00==";
const QByteArray jwt =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NDksImFwcF9pZCI6ImFwcElEIn0"
    ".BWFAf7-Bi20KsFIjnQcF2ET1RNhoZRhoWa-VOxYbPuY";
const QByteArray signature = "BWFAf7-Bi20KsFIjnQcF2ET1RNhoZRhoWa-VOxYbPuY";

void collect(const QVariant &value, QByteArray &all) {
    if (value.typeId() == qMetaTypeId<base::Error>()) {
        for (const QVariant &inner : value.value<base::Error>().values)
            collect(inner, all);
    } else {
        all += value.toString().toUtf8() + '\n';
    }
}

/// Everything in \a outcome that may be shown or kept in clear.
QByteArray everythingShown(const Outcome &outcome) {
    QByteArray all = outcome.message.toUtf8() + '\n' + outcome.extra + '\n';
    for (const service::ReceivedCode &code : outcome.codes)
        all += code.value + '\n';
    for (const service::ReceivedToken &token : outcome.tokens)
        all += token.rawExpiry + '\n';
    for (const QVariant &value : outcome.reason.values)
        collect(value, all);
    for (const token::Finding &finding : outcome.findings) {
        for (const QVariant &value : finding.what.values)
            collect(value, all);
    }
    return all;
}
}  // namespace

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSentIsNeverShown_data();
    void whatWasSentIsNeverShown();
    void anUnknownJwtIsMasked_data();
    void anUnknownJwtIsMasked();
    void aHeaderThatWasSentIsHidden();
    void aNameThatSpeaksOfATokenHidesItsValue_data();
    void aNameThatSpeaksOfATokenHidesItsValue();
    void whatHidesANumberLeavesJson();
    void aCodeEqualToWhatWasSentIsShown();
    void ordinaryWordsAreLeft();
    void aSecretAroundAJwtIsHiddenWhole();
};

void TestRedaction::whatWasSentIsNeverShown_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("body");
    const auto both = [](const char *title, const QByteArray &endpointName, const QByteArray &parameter,
                         const QByteArray &body) {
        for (const auto &[kind, secret] : {std::pair{"opaque", opaque}, std::pair{"JWT", jwt}}) {
            QByteArray whole = body;
            whole.replace("%1", secret)
                .replace("%2", secret.toPercentEncoding())
                .replace("%3", secret.toBase64());
            QTest::addRow("%s, %s", title, kind) << endpointName << parameter << secret << whole;
        }
    };
    both("in the message", "sud.get_sstoken", "code", R"({"ret_code":1,"ret_msg":"bad code '%1'"})");
    both("percent-encoded", "sud.get_sstoken", "code", R"({"ret_code":1,"ret_msg":"at /x?code=%2&y"})");
    both("base64-encoded", "sud.get_sstoken", "code", R"({"ret_code":1,"ret_msg":"Basic %3"})");
    both("in a code", "ekuaibao.refresh_token", "accessToken", R"({"errorCode":"E %1"})");
    both("in an unknown field", "ekuaibao.refresh_token", "accessToken",
         R"({"errorCode":1,"a":[{"b":"x%1y"}]})");
    both("in the name of a field", "ekuaibao.refresh_token", "accessToken", R"({"errorCode":1,"%1":1})");
    both("in a name that stands twice", "ekuaibao.refresh_token", "accessToken",
         R"({"errorCode":1,"%1":1,"%1":2})");
    both("where an expiry belongs", "enduser.refresh_token", "refreshToken",
         R"({"code":0,"data":{"accessToken":{"token":"fake","expirationTime":"%1"}}})");
    both("beside an expiry", "sud.update_sstoken", "ss_token",
         R"({"ret_code":0,"data":{"ss_token":"fake","expire_date":1,"expire_date_str":"%1"}})");
    both("where a number belongs", "sud.update_sstoken", "ss_token", R"({"ret_code":"%1"})");
    both("before a response that is no JSON", "sud.update_sstoken", "ss_token", "%1 {");
    both("as a bare word", "sud.update_sstoken", "ss_token", "%1");
}

void TestRedaction::whatWasSentIsNeverShown() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);

    const Outcome outcome = readReply(endpointName, body, {{parameter, secret}});

    const QByteArray shown = everythingShown(outcome);
    for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64()})
        QVERIFY2(!shown.contains(form), shown.constData());
    QVERIFY2(!shown.contains(signature), shown.constData());
    QVERIFY(outcome.extra.isEmpty() || base::Json::parse(outcome.extra));
}

void TestRedaction::anUnknownJwtIsMasked_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("in the message") << QByteArray(R"({"ret_code":1,"ret_msg":"expired: %1, renew it"})")
                                    << QByteArray("expired: eyJh…PuY, renew it");
    QTest::newRow("after Bearer") << QByteArray(R"({"ret_code":1,"ret_msg":"Bearer %1"})")
                                  << QByteArray("Bearer eyJh…PuY");
    QTest::newRow("two in the message")
        << QByteArray(R"({"ret_code":1,"ret_msg":"%1 and %1"})") << QByteArray("eyJh…PuY and eyJh…PuY");
    QTest::newRow("in an unknown field")
        << QByteArray(R"({"ret_code":1,"hint":"%1"})") << QByteArray(R"({"hint":"eyJh…PuY"})");
    QTest::newRow("in the name of a field")
        << QByteArray(R"({"ret_code":1,"%1":1})") << QByteArray(R"({"eyJh…PuY":1})");
    QTest::newRow("escaped") << QByteArray(R"({"ret_code":1,"hint":"\u0065%2"})")
                             << QByteArray(R"({"hint":"eyJh…PuY"})");
}

void TestRedaction::anUnknownJwtIsMasked() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, left);
    body.replace("%1", jwt).replace("%2", jwt.mid(1));

    const QByteArray shown = everythingShown(readReply("sud.get_sstoken", body));

    QVERIFY2(!shown.contains(signature), shown.constData());
    QVERIFY2(shown.contains(left), shown.constData());
}

void TestRedaction::aHeaderThatWasSentIsHidden() {
    const base::Reply reply{401, {}, R"({"code":401,"msg":"fake-access-token is not known"})"};

    const Outcome outcome = service::read(endpoint("enduser.refresh_token"), reply, {}, nowMs,
                                          {base::Secret::copyOf("fake-access-token")});

    QCOMPARE(outcome.message, u"[hidden] is not known"_s);
}

void TestRedaction::aNameThatSpeaksOfATokenHidesItsValue_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("extra");
    QTest::newRow("token") << QByteArray(R"({"ret_code":1,"idToken":"fake-opaque"})")
                           << QByteArray(R"({"idToken":"…"})");
    QTest::newRow("in capitals") << QByteArray(R"({"ret_code":1,"APP_SECRET":"fake-opaque"})")
                                 << QByteArray(R"({"APP_SECRET":"…"})");
    QTest::newRow("in a list") << QByteArray(R"({"ret_code":1,"tokens":["fake-opaque"]})")
                               << QByteArray(R"({"tokens":["…"]})");
    QTest::newRow("in an object") << QByteArray(R"({"ret_code":1,"idToken":{"value":"fake-opaque"}})")
                                  << QByteArray(R"({"idToken":{"value":"…"}})");
    QTest::newRow("long enough to show its ends")
        << QByteArray(R"({"ret_code":1,"password":"abcdefghijklmnopqrstuvwxyz"})")
        << QByteArray(R"({"password":"abcd…xyz"})");
    QTest::newRow("a type is no token")
        << QByteArray(R"({"ret_code":1,"token_type":"Bearer"})") << QByteArray(R"({"token_type":"Bearer"})");
    QTest::newRow("a named token of another shape")
        << QByteArray(R"({"ret_code":1,"data":{"ss_token":{"v":"fake-opaque"}}})")
        << QByteArray(R"({"data":{"ss_token":{"v":"…"}}})");
}

void TestRedaction::aNameThatSpeaksOfATokenHidesItsValue() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, extra);

    QCOMPARE(readReply("sud.get_sstoken", body).extra, extra);
}

void TestRedaction::whatHidesANumberLeavesJson() {
    const Outcome outcome =
        readReply("sud.get_sstoken", R"({"ret_code":1,"n":12345678,"ok":true})", {{"code", "12345678"}});

    QCOMPARE(outcome.extra, QByteArray(R"({"n":"[hidden]","ok":true})"));
}

void TestRedaction::aCodeEqualToWhatWasSentIsShown() {
    const Outcome outcome =
        readReply("sud.get_sstoken", R"({"ret_code":1,"sdk_error_code":1005})", {{"code", "1005"}});

    QCOMPARE(outcome.reason.values.value(u"code"_s).toString(), u"1005"_s);
    QCOMPARE(outcome.codes.first().value, QByteArray("1005"));
}

void TestRedaction::ordinaryWordsAreLeft() {
    const Outcome outcome =
        readReply("sud.get_sstoken",
                  R"({"ret_code":1,"ret_msg":"com.acme.TokenExpiredException","v":"1.20.3456789012345"})");

    QCOMPARE(outcome.message, u"com.acme.TokenExpiredException"_s);
    QCOMPARE(outcome.extra, QByteArray(R"({"v":"1.20.3456789012345"})"));
}

void TestRedaction::aSecretAroundAJwtIsHiddenWhole() {
    const QByteArray secret = "user:" + jwt + ":fake-password";
    const service::Redactor redactor({base::Secret::copyOf(secret)});

    QCOMPARE(redactor.redacted(QByteArray("at " + secret + "!")), QByteArray("at [hidden]!"));
}

TD_TEST_CLASS(TestRedaction);
#include "test_redaction.moc"
