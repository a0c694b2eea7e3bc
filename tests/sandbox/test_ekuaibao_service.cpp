// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "client.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 ttl = 60;
constexpr qint64 dayMs = 86'400'000;
const QByteArray path = "/api/openapi/v2/auth/refreshToken/expireDate";

std::optional<qint64> number(qint64 value) {
    return value;
}

struct Pair {
    QByteArray access;
    QByteArray refresh;
};

Pair pairIn(const test::Received &received) {
    return {received.at("/value/accessToken").utf8().toByteArray(),
            received.at("/value/refreshToken").utf8().toByteArray()};
}

QByteArray queryFor(const Pair &pair, const QByteArray &days = "7", const QByteArray &powerCode = "219904") {
    return "?accessToken=" + pair.access.toPercentEncoding() +
           "&refreshToken=" + pair.refresh.toPercentEncoding() + "&expireDate=" + days +
           "&powerCode=" + powerCode;
}
}  // namespace

class TestEkuaibaoService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWithANewPair();
    void grantsNoMoreThanTheLicence_data();
    void grantsNoMoreThanTheLicence();
    void decodesTheQuery_data();
    void decodesTheQuery();
    void rotatesBothTokens();
    void refuses_data();
    void refuses();
    void keepsAPairThatWasRefused();
    void worksWhileTheAccessTokenIsValid_data();
    void worksWhileTheAccessTokenIsValid();
    void grantedDaysCount();

private:
    Pair newPair() {
        const auto samples = m_sandbox->samples("ekuaibao", "refresh_token");
        return {test::sample(samples, "accessToken"), test::sample(samples, "refreshToken")};
    }
    test::Received post(const QByteArray &query) { return test::send(*m_sandbox, "POST", path + query); }

    test::FakeClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

void TestEkuaibaoService::init() {
    m_clock.ms = test::FakeClock::startMs;
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock, ttl);
    QVERIFY(m_sandbox->listen());
}

void TestEkuaibaoService::answersWithANewPair() {
    const Pair old = newPair();
    const auto received = post(queryFor(old));
    QCOMPARE(received.status, 200);
    QCOMPARE(received.contentType, QByteArray("application/json"));
    QCOMPARE(received.at("/value/expireTime").toInt64(), number(m_clock.ms + 7 * dayMs));
    const QString corporation = received.at("/value/corporationId").toString();
    const QRegularExpression form(u"^ID_[0-9A-Za-z]{11}:"_s + corporation + u"$"_s);
    const Pair fresh = pairIn(received);
    for (const QByteArray &token : {old.access, old.refresh, fresh.access, fresh.refresh})
        QVERIFY2(form.match(QString::fromLatin1(token)).hasMatch(), token.constData());
    QCOMPARE(corporation.size(), 14);
    QVERIFY(fresh.access != old.access && fresh.refresh != old.refresh && fresh.access != fresh.refresh);
}

void TestEkuaibaoService::grantsNoMoreThanTheLicence_data() {
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<qint64>("granted");
    QTest::newRow("1") << QByteArray("1") << qint64(1);
    QTest::newRow("007") << QByteArray("007") << qint64(7);
    QTest::newRow("30") << QByteArray("30") << qint64(30);
    QTest::newRow("31") << QByteArray("31") << qint64(30);
    QTest::newRow("greatest") << QByteArray("9223372036854775807") << qint64(30);
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << qint64(30);
}

void TestEkuaibaoService::grantsNoMoreThanTheLicence() {
    QFETCH(QByteArray, asked);
    QFETCH(qint64, granted);
    QCOMPARE(post(queryFor(newPair(), asked)).at("/value/expireTime").toInt64(),
             number(m_clock.ms + granted * dayMs));
}

void TestEkuaibaoService::decodesTheQuery_data() {
    QTest::addColumn<QByteArray>("colon");
    QTest::newRow("in full") << QByteArray("%3A");
    QTest::newRow("in lower case") << QByteArray("%3a");
    QTest::newRow("as in the document") << QByteArray(":");
}

void TestEkuaibaoService::decodesTheQuery() {
    QFETCH(QByteArray, colon);
    QCOMPARE(post(queryFor(newPair()).replace("%3A", colon)).status, 200);
}

void TestEkuaibaoService::rotatesBothTokens() {
    const Pair first = newPair();
    const Pair second = pairIn(post(queryFor(first)));
    QCOMPARE(post(queryFor(first)).status, 403);
    QCOMPARE(post(queryFor({first.access, second.refresh})).status, 403);
    QCOMPARE(post(queryFor({second.access, first.refresh})).status, 403);
    QCOMPARE(post(queryFor(second)).status, 200);
}

void TestEkuaibaoService::refuses_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("no access token", "accessToken", "accessTokem");
    row("no refresh token", "refreshToken", "refreshTokem");
    row("no days", "expireDate", "expireDatf");
    row("no power code", "powerCode", "powerCodf");
    row("access token of nobody", "accessToken=ID_", "accessToken=IX_");
    row("refresh token of nobody", "refreshToken=ID_", "refreshToken=IX_");
    row("empty days", "expireDate=7", "expireDate=");
    row("no days at all", "expireDate=7", "expireDate=0");
    row("negative days", "expireDate=7", "expireDate=-7");
    row("signed days", "expireDate=7", "expireDate=%2B7");
    row("days and a half", "expireDate=7", "expireDate=7.5");
    row("days in words", "expireDate=7", "expireDate=seven");
    row("wrong power code", "powerCode=219904", "powerCode=219905");
    row("longer power code", "powerCode=219904", "powerCode=2199040");
}

void TestEkuaibaoService::refuses() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray query = queryFor(newPair());
    QVERIFY(query.contains(from));
    query.replace(from, to);
    const auto received = post(query);
    QCOMPARE(received.status, 403);
    QCOMPARE(received.contentType, QByteArray("application/json"));
    QCOMPARE(received.json.text(),
             QByteArrayView("{\"errorCode\":403,\"errorMessage\":\"未授权\",\"errorDetails\":null,"
                            "\"code\":null,\"data\":null}"));
}

void TestEkuaibaoService::keepsAPairThatWasRefused() {
    const Pair pair = newPair();
    QCOMPARE(post(queryFor(pair, "7", "000000")).status, 403);
    QCOMPARE(post(queryFor({newPair().access, pair.refresh})).status, 403);
    QCOMPARE(post(queryFor(pair)).status, 200);
}

void TestEkuaibaoService::worksWhileTheAccessTokenIsValid_data() {
    QTest::addColumn<qint64>("beforeExpiryMs");
    QTest::addColumn<int>("status");
    QTest::newRow("1 ms before") << qint64(1) << 200;
    QTest::newRow("at the instant") << qint64(0) << 403;
    QTest::newRow("an hour after") << qint64(-3'600'000) << 403;
}

void TestEkuaibaoService::worksWhileTheAccessTokenIsValid() {
    QFETCH(qint64, beforeExpiryMs);
    QFETCH(int, status);
    const Pair pair = newPair();
    m_clock.ms += ttl * 1000 - beforeExpiryMs;
    QCOMPARE(post(queryFor(pair)).status, status);
}

void TestEkuaibaoService::grantedDaysCount() {
    const Pair first = pairIn(post(queryFor(newPair(), "2")));
    const Pair second = pairIn(post(queryFor(newPair(), "2")));
    m_clock.ms += 2 * dayMs - 1;
    QCOMPARE(post(queryFor(first)).status, 200);
    m_clock.ms += 1;
    QCOMPARE(post(queryFor(second)).status, 403);
}

TD_TEST_CLASS(TestEkuaibaoService);

#include "test_ekuaibao_service.moc"
