// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "client.h"
#include "sandbox/sud_service.h"
#include "support/test_main.h"
#include "token/sign.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 ttl = 60;
const QByteArray json = "application/json";

QByteArray bodyWith(const QByteArray &field, const QByteArray &token) {
    return "{\"" + field + "\":\"" + token + "\"}";
}

std::optional<qint64> number(qint64 value) {
    return value;
}

/// \a token with the first character of its signature changed.
QByteArray tampered(QByteArray token) {
    char &first = token[token.lastIndexOf('.') + 1];
    first = first == 'A' ? 'B' : 'A';
    return token;
}

/// The claims of \a token under another signer's key.
QByteArray foreign(const QByteArray &token) {
    return token::signHs256(test::claimsOf(token).text(), base::Secret::copyOf("not-the-sandbox-key"));
}

/// The claims of \a token, unsigned: RFC 8725 section 2.1.
QByteArray unsignedCopy(const QByteArray &token) {
    return "eyJhbGciOiJub25lIn0" + token.mid(token.indexOf('.')).chopped(43);
}
}  // namespace

class TestSudService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exchangesACodeForAToken();
    void updatesATokenForTheSameUser();
    void passesOverUnknownFields();
    void refuses_data();
    void refuses();
    void acceptsATokenUntilItExpires_data();
    void acceptsATokenUntilItExpires();
    void checksTheClaims_data();
    void checksTheClaims() const;

private:
    QByteArray code() { return test::sample(m_sandbox->samples("sud", "get_sstoken"), "code"); }
    QByteArray ssToken() { return test::sample(m_sandbox->samples("sud", "update_sstoken"), "ss_token"); }
    test::Received post(const QByteArray &path, const QByteArray &body) {
        return test::send(*m_sandbox, "POST", path, json, body);
    }

    test::FakeClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

void TestSudService::init() {
    m_clock.ms = test::FakeClock::startMs;
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock, ttl);
    QVERIFY(m_sandbox->listen());
}

void TestSudService::exchangesACodeForAToken() {
    const QByteArray shown = code();
    const auto received = post("/get_sstoken", bodyWith("code", shown));
    QCOMPARE(received.status, 200);
    QCOMPARE(received.contentType, json);
    QCOMPARE(received.at("/ret_code").toInt64(), number(0));
    QCOMPARE(received.at("/sdk_error_code").toInt64(), number(0));
    QVERIFY(received.at("/ret_msg").isString());

    const auto expires = received.at("/data/expire_date").toInt64();
    QCOMPARE(expires, number(m_clock.ms + ttl * 1000));
    QCOMPARE(received.at("/data/expire_date_str").utf8(), QByteArray::number(*expires));

    const base::Json claims = test::claimsOf(received.at("/data/ss_token").utf8());
    const QByteArray uid = claims.root()["uid"].utf8().toByteArray();
    QCOMPARE(uid.size(), 19);
    QCOMPARE(uid, test::claimsOf(shown).root()["uid"].utf8());
    QCOMPARE(claims.root()["exp"].toInt64(), number(*expires / 1000));
    QCOMPARE(claims.root()["iat"].toInt64(), number(m_clock.ms / 1000));
    QVERIFY(!claims.root()["app_id"].utf8().isEmpty());

    const base::JsonView user = received.at("/data/user_info");
    QCOMPARE(user["uid"].utf8(), uid);
    QVERIFY(user["nick_name"].toString().at(0).script() == QChar::Script_Han);
    QVERIFY(user["avatar_url"].utf8().startsWith("https://"));
    QVERIFY(user["gender"].isString());
    QCOMPARE(user["is_ai"].toInt64(), number(0));
}

void TestSudService::updatesATokenForTheSameUser() {
    const QByteArray first = ssToken();
    const auto received = post("/update_sstoken", bodyWith("ss_token", first));
    QCOMPARE(received.status, 200);
    QCOMPARE(received.at("/ret_code").toInt64(), number(0));
    QVERIFY(!received.at("/data/user_info").exists());
    QCOMPARE(received.at("/data/expire_date").toInt64(), number(m_clock.ms + ttl * 1000));

    const QByteArray second = received.at("/data/ss_token").utf8().toByteArray();
    QVERIFY(second != first);
    QCOMPARE(test::claimsOf(second).root()["uid"].utf8(), test::claimsOf(first).root()["uid"].utf8());
    QCOMPARE(post("/update_sstoken", bodyWith("ss_token", second)).at("/ret_code").toInt64(), number(0));
}

void TestSudService::passesOverUnknownFields() {
    const auto received =
        post("/get_sstoken", R"({"room":{"id":7},"code":")" + code() + R"(","later":null})");
    QCOMPARE(received.at("/ret_code").toInt64(), number(0));
}

void TestSudService::refuses_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("error");
    // A made-up sandbox lives only as long as a test: %…% is filled in then.
    const auto row = [](const char *name, const char *path, const QByteArray &body, int error) {
        QTest::newRow(name) << QByteArray(path) << body << error;
    };
    row("get: tampered", "/get_sstoken", bodyWith("code", "%TAMPERED_CODE%"), 1002);
    row("get: another signer", "/get_sstoken", bodyWith("code", "%FOREIGN_CODE%"), 1002);
    row("get: unsigned", "/get_sstoken", bodyWith("code", "%UNSIGNED_CODE%"), 1002);
    row("get: garbage", "/get_sstoken", bodyWith("code", "garbage"), 1003);
    row("get: three parts of garbage", "/get_sstoken", bodyWith("code", "a.b.c"), 1003);
    row("get: payload is no object", "/get_sstoken", bodyWith("code", "eyJhbGciOiJIUzI1NiJ9.W10.AAAA"), 1003);
    row("get: ss_token for a code", "/get_sstoken", bodyWith("code", "%TOKEN%"), 1004);
    row("get: empty code", "/get_sstoken", bodyWith("code", ""), 1003);
    row("get: no code", "/get_sstoken", "{}", 1003);
    row("get: code is a number", "/get_sstoken", "{\"code\":123}", 1003);
    row("get: no JSON", "/get_sstoken", "code=abc", 1003);
    row("get: JSON but no object", "/get_sstoken", "[]", 1003);
    row("get: no body", "/get_sstoken", "", 1003);
    row("update: tampered", "/update_sstoken", bodyWith("ss_token", "%TAMPERED_TOKEN%"), 1002);
    row("update: garbage", "/update_sstoken", bodyWith("ss_token", "garbage"), 1003);
    row("update: code for an ss_token", "/update_sstoken", bodyWith("ss_token", "%CODE%"), 1004);
    row("update: no ss_token", "/update_sstoken", bodyWith("code", "%CODE%"), 1003);
    row("update: no body", "/update_sstoken", "", 1003);
}

void TestSudService::refuses() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, error);
    body.replace("%CODE%", code());
    body.replace("%TOKEN%", ssToken());
    body.replace("%TAMPERED_CODE%", tampered(code()));
    body.replace("%TAMPERED_TOKEN%", tampered(ssToken()));
    body.replace("%FOREIGN_CODE%", foreign(code()));
    body.replace("%UNSIGNED_CODE%", unsignedCopy(code()));
    const auto received = post(path, body);
    QCOMPARE(received.status, 200);
    QCOMPARE(received.contentType, json);
    QCOMPARE(received.at("/sdk_error_code").toInt64(), number(error));
    QVERIFY(received.at("/ret_code").toInt64().value_or(0) != 0);
    QVERIFY(received.at("/ret_msg").toString().startsWith(u"Token"_s));
    QVERIFY(!received.at("/data").exists());
}

void TestSudService::acceptsATokenUntilItExpires_data() {
    QTest::addColumn<qint64>("beforeExpiryMs");
    QTest::addColumn<qint64>("error");
    QTest::newRow("1 ms before") << qint64(1) << qint64(0);
    QTest::newRow("at the instant") << qint64(0) << qint64(1005);
    QTest::newRow("an hour after") << qint64(-3'600'000) << qint64(1005);
}

void TestSudService::acceptsATokenUntilItExpires() {
    QFETCH(qint64, beforeExpiryMs);
    QFETCH(qint64, error);
    const QByteArray shownCode = code();
    const QByteArray shownToken = ssToken();
    const qint64 expiresSeconds = *test::claimsOf(shownCode).root()["exp"].toInt64();
    QCOMPARE(expiresSeconds, m_clock.ms / 1000 + ttl);
    m_clock.ms = expiresSeconds * 1000 - beforeExpiryMs;
    QCOMPARE(post("/get_sstoken", bodyWith("code", shownCode)).at("/sdk_error_code").toInt64(),
             number(error));
    QCOMPARE(post("/update_sstoken", bodyWith("ss_token", shownToken)).at("/sdk_error_code").toInt64(),
             number(error));
}

void TestSudService::checksTheClaims_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("error");
    const auto row = [](const char *name, const char *from, const char *to, qint64 error) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << error;
    };
    row("as they should be", "", "", 0);
    row("other app", "sandbox-app", "another-app", 1004);
    row("no app", "app_id", "app_no", 1004);
    row("no uid", R"("uid")", R"("xid")", 1004);
    row("uid too short", R"("uid":"1)", R"("uid":")", 1004);
    row("no expiry", R"("exp")", R"("xxp")", 1004);
    row("expiry is a string", R"("exp":1800000060)", R"("exp":"1800000060")", 1004);
    row("expiry is a fraction", R"("exp":1800000060)", R"("exp":1800000060.5)", 1004);
    row("no use", "token_use", "token_xxx", 0);
    row("another use", R"("token_use":"code")", R"("token_use":"ss_token")", 1004);
    row("expiry beyond all milliseconds", R"("exp":1800000060)", R"("exp":9223372036854775807)", 0);
    row("expiry is negative", R"("exp":1800000060)", R"("exp":-9223372036854775808)", 1005);
}

void TestSudService::checksTheClaims() const {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(qint64, error);
    const base::Secret key = base::Secret::copyOf("obviously-a-fake-key");
    const sandbox::SudService service(key, ttl);
    QByteArray claims = test::claimsOf(service.newCode(m_clock.ms).reveal()).text().toByteArray();
    if (!from.isEmpty()) {
        QVERIFY(claims.contains(from));
        claims.replace(from, to);
    }
    const QByteArray token = token::signHs256(claims, key);
    const auto answer = service.getSsToken(bodyWith("code", token), m_clock.ms);
    const auto parsed = base::Json::parse(answer.body);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->root()["sdk_error_code"].toInt64(), number(error));
}

TD_TEST_CLASS(TestSudService);

#include "test_sud_service.moc"
