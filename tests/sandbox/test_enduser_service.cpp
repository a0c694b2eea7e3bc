// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "client.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 ttl = 60;
const QByteArray path = "/v2/enduser/enduserapi/refreshToken";
const QByteArray form = "application/x-www-form-urlencoded";

std::optional<qint64> number(qint64 value) {
    return value;
}

QByteArray text(const test::Received &received, QByteArrayView pointer) {
    return received.at(pointer).utf8().toByteArray();
}

/// Every byte of \a value as %XX.
QByteArray encodedInFull(const QByteArray &value) {
    return '%' + value.toHex('%');
}
}  // namespace

class TestEnduserService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheTokenFromTheQueryOrAForm_data();
    void takesTheTokenFromTheQueryOrAForm();
    void readsABodyOnlyAsTheFormItSaysItIs();
    void rotatesBothTokens();
    void refuses_data();
    void refuses();
    void acceptsATokenUntilItExpires_data();
    void acceptsATokenUntilItExpires();

private:
    QByteArray refreshToken() {
        return test::sample(m_sandbox->samples("enduser", "refresh_token"), "refreshToken");
    }
    test::Received put(const QByteArray &token) {
        return test::send(*m_sandbox, "PUT", path + "?refreshToken=" + token);
    }

    test::FakeClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

void TestEnduserService::init() {
    m_clock.ms = test::FakeClock::startMs;
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock, ttl);
    QVERIFY(m_sandbox->listen());
}

void TestEnduserService::takesTheTokenFromTheQueryOrAForm_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = "application/json";
    QTest::newRow("query") << QByteArray("?refreshToken=%TOKEN%") << json << QByteArray();
    QTest::newRow("query, encoded in full")
        << QByteArray("?refreshToken=%ENCODED_TOKEN%") << json << QByteArray();
    QTest::newRow("query, among others")
        << QByteArray("?lang=zh&refreshToken=%TOKEN%&x=") << json << QByteArray();
    QTest::newRow("form") << QByteArray() << form << QByteArray("refreshToken=%TOKEN%");
    QTest::newRow("form, encoded in full")
        << QByteArray() << form << QByteArray("refreshToken=%ENCODED_TOKEN%");
    QTest::newRow("form with a charset")
        << QByteArray() << form + "; charset=utf-8" << QByteArray("a=b&refreshToken=%TOKEN%");
    QTest::newRow("the query comes first")
        << QByteArray("?refreshToken=%TOKEN%") << form << QByteArray("refreshToken=other");
}

void TestEnduserService::takesTheTokenFromTheQueryOrAForm() {
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const QByteArray token = refreshToken();
    for (QByteArray *part : {&query, &body}) {
        part->replace("%TOKEN%", token);
        part->replace("%ENCODED_TOKEN%", encodedInFull(token));
    }
    const auto received = test::send(*m_sandbox, "PUT", path + query, type, body);
    QCOMPARE(received.status, 200);
    QCOMPARE(received.contentType, QByteArray("application/json"));
    QCOMPARE(received.at("/code").toInt64(), number(200));
    QVERIFY(received.at("/msg").isString());
    QVERIFY(received.at("/extMsg").isString());

    const qint64 expires = m_clock.ms / 1000 + ttl;
    QCOMPARE(received.at("/data/accessToken/expirationTime").toInt64(), number(expires));
    QCOMPARE(received.at("/data/refreshToken/expirationTime").toInt64(), number(expires));
    const QByteArray access = text(received, "/data/accessToken/token");
    QVERIFY(access.startsWith("Bearer "));
    const base::Json claims = test::claimsOf(access.sliced(7));
    QCOMPARE(claims.root()["uid"].utf8().size(), 19);
    QCOMPARE(claims.root()["uid"].utf8(), test::claimsOf(token).root()["uid"].utf8());
    QCOMPARE(claims.root()["exp"].toInt64(), number(expires));
    QVERIFY(!text(received, "/data/refreshToken/token").isEmpty());
}

void TestEnduserService::readsABodyOnlyAsTheFormItSaysItIs() {
    const auto received =
        test::send(*m_sandbox, "PUT", path, "application/json", "refreshToken=" + refreshToken());
    QCOMPARE(received.at("/code").toInt64(), number(5032));
}

void TestEnduserService::rotatesBothTokens() {
    const QByteArray first = refreshToken();
    const auto once = put(first);
    const QByteArray second = text(once, "/data/refreshToken/token");
    QVERIFY(second != first);
    QCOMPARE(put(first).at("/code").toInt64(), number(5032));

    const auto twice = put(second);
    QCOMPARE(twice.at("/code").toInt64(), number(200));
    QVERIFY(text(twice, "/data/accessToken/token") != text(once, "/data/accessToken/token"));
    QVERIFY(text(twice, "/data/refreshToken/token") != second);
    QCOMPARE(put(second).at("/code").toInt64(), number(5032));
}

void TestEnduserService::refuses_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("no parameter") << QByteArray();
    QTest::newRow("empty") << QByteArray("?refreshToken=");
    QTest::newRow("garbage") << QByteArray("?refreshToken=garbage");
    QTest::newRow("cut short") << QByteArray("?refreshToken=%CUT%");
    QTest::newRow("with a prefix") << QByteArray("?refreshToken=Bearer%20%TOKEN%");
    QTest::newRow("an access token") << QByteArray("?refreshToken=%ACCESS%");
    QTest::newRow("other spelling") << QByteArray("?refresh_token=%TOKEN%");
}

void TestEnduserService::refuses() {
    QFETCH(QByteArray, query);
    const QByteArray access = text(put(refreshToken()), "/data/accessToken/token");
    query.replace("%TOKEN%", refreshToken());
    query.replace("%CUT%", refreshToken().chopped(1));
    query.replace("%ACCESS%", QByteArray(access).replace(' ', "%20"));
    const auto received = test::send(*m_sandbox, "PUT", path + query);
    QCOMPARE(received.status, 200);
    QCOMPARE(received.at("/code").toInt64(), number(5032));
    QVERIFY(!received.at("/msg").utf8().isEmpty());
    QVERIFY(received.at("/data").isNull());
}

void TestEnduserService::acceptsATokenUntilItExpires_data() {
    QTest::addColumn<qint64>("beforeExpiryMs");
    QTest::addColumn<qint64>("code");
    QTest::newRow("1 ms before") << qint64(1) << qint64(200);
    QTest::newRow("at the instant") << qint64(0) << qint64(5032);
    QTest::newRow("an hour after") << qint64(-3'600'000) << qint64(5032);
}

void TestEnduserService::acceptsATokenUntilItExpires() {
    QFETCH(qint64, beforeExpiryMs);
    QFETCH(qint64, code);
    const auto first = put(refreshToken());
    const qint64 expiresSeconds = *first.at("/data/refreshToken/expirationTime").toInt64();
    m_clock.ms = expiresSeconds * 1000 - beforeExpiryMs;
    QCOMPARE(put(text(first, "/data/refreshToken/token")).at("/code").toInt64(), number(code));
}

TD_TEST_CLASS(TestEnduserService);

#include "test_enduser_service.moc"
