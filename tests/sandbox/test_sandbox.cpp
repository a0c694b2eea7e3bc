// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "client.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray json = "application/json";
}  // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void saysThatAPortIsTaken();
    void tellsItsTime();
    void givesSamplesByParameterName_data();
    void givesSamplesByParameterName();
    void givesFreshSamplesEachTime_data();
    void givesFreshSamplesEachTime();
    void answers404ForAnythingElse_data();
    void answers404ForAnythingElse();
    void answers405ForAWrongMethod_data();
    void answers405ForAWrongMethod();
    void doesNotAcceptAnotherSandboxesTokens();
    void cutsAnAbsurdTtl_data();
    void cutsAnAbsurdTtl();
};

void TestSandbox::listensOnLoopbackOnly() {
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock);
    QCOMPARE(sandbox.url(), QUrl());
    QVERIFY(sandbox.listen());
    QCOMPARE(sandbox.url().scheme(), u"http"_s);
    QCOMPARE(sandbox.url().host(), u"127.0.0.1"_s);
    QVERIFY(sandbox.url().port() > 0);

    const QUrl first = sandbox.url();
    QVERIFY(sandbox.listen());
    QCOMPARE(sandbox.url(), first);
}

void TestSandbox::saysThatAPortIsTaken() {
    const test::FakeClock clock;
    sandbox::Sandbox first(clock);
    QVERIFY(first.listen());
    sandbox::Sandbox second(clock);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"listen failed"_s));
    QVERIFY(!second.listen(quint16(first.url().port())));
    QCOMPARE(second.url(), QUrl());
}

void TestSandbox::tellsItsTime() {
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock);
    QVERIFY(sandbox.listen());
    const QByteArray date = "Fri, 15 Jan 2027 08:00:00 GMT";
    QCOMPARE(test::send(sandbox, "POST", "/get_sstoken").date, date);
    QCOMPARE(test::send(sandbox, "GET", "/get_sstoken").date, date);
    QCOMPARE(test::send(sandbox, "GET", "/").date, date);
}

void TestSandbox::givesSamplesByParameterName_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArrayList>("parameters");
    QTest::newRow("sud get") << QByteArray("sud") << QByteArray("get_sstoken") << QByteArrayList{"code"};
    QTest::newRow("sud update") << QByteArray("sud") << QByteArray("update_sstoken")
                                << QByteArrayList{"ss_token"};
    QTest::newRow("enduser") << QByteArray("enduser") << QByteArray("refresh_token")
                             << QByteArrayList{"refreshToken"};
    QTest::newRow("ekuaibao") << QByteArray("ekuaibao") << QByteArray("refresh_token")
                              << QByteArrayList{"accessToken", "expireDate", "powerCode", "refreshToken"};
    QTest::newRow("unknown service") << QByteArray("other") << QByteArray("get_sstoken") << QByteArrayList();
    QTest::newRow("unknown endpoint") << QByteArray("sud") << QByteArray("refresh_token") << QByteArrayList();
}

void TestSandbox::givesSamplesByParameterName() {
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArrayList, parameters);
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock);
    const auto samples = sandbox.samples(service, endpoint);
    QByteArrayList names = samples.keys();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, parameters);
    for (const base::Secret &value : samples)
        QVERIFY(!value.isEmpty());
}

void TestSandbox::givesFreshSamplesEachTime_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("sud get") << QByteArray("sud") << QByteArray("get_sstoken") << QByteArray("code");
    QTest::newRow("sud update") << QByteArray("sud") << QByteArray("update_sstoken")
                                << QByteArray("ss_token");
    QTest::newRow("enduser") << QByteArray("enduser") << QByteArray("refresh_token")
                             << QByteArray("refreshToken");
    QTest::newRow("ekuaibao access") << QByteArray("ekuaibao") << QByteArray("refresh_token")
                                     << QByteArray("accessToken");
    QTest::newRow("ekuaibao refresh")
        << QByteArray("ekuaibao") << QByteArray("refresh_token") << QByteArray("refreshToken");
}

void TestSandbox::givesFreshSamplesEachTime() {
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, parameter);
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock);
    const base::Secret first = sandbox.samples(service, endpoint).value(parameter);
    const base::Secret second = sandbox.samples(service, endpoint).value(parameter);
    QVERIFY(!first.matches(second));
}

void TestSandbox::answers404ForAnythingElse_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/");
    QTest::newRow("unknown") << QByteArray("POST") << QByteArray("/get_token");
    QTest::newRow("below an endpoint") << QByteArray("POST") << QByteArray("/get_sstoken/x");
    QTest::newRow("other case") << QByteArray("POST") << QByteArray("/GET_SSTOKEN");
    QTest::newRow("trailing slash") << QByteArray("POST") << QByteArray("/get_sstoken/");
}

void TestSandbox::answers404ForAnythingElse() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock);
    QVERIFY(sandbox.listen());
    const auto received = test::send(sandbox, method, target);
    QCOMPARE(received.status, 404);
    QCOMPARE(received.contentType, json);
    QCOMPARE(received.at("/status").toInt64(), std::optional<qint64>(404));
}

void TestSandbox::answers405ForAWrongMethod_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("sud get") << QByteArray("GET") << QByteArray("/get_sstoken") << QByteArray("POST");
    QTest::newRow("sud update") << QByteArray("PUT") << QByteArray("/update_sstoken?a=b")
                                << QByteArray("POST");
    QTest::newRow("enduser") << QByteArray("POST") << QByteArray("/v2/enduser/enduserapi/refreshToken")
                             << QByteArray("PUT");
    QTest::newRow("ekuaibao") << QByteArray("GET")
                              << QByteArray("/api/openapi/v2/auth/refreshToken/expireDate")
                              << QByteArray("POST");
}

void TestSandbox::answers405ForAWrongMethod() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, allow);
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock);
    QVERIFY(sandbox.listen());
    const auto received = test::send(sandbox, method, target);
    QCOMPARE(received.status, 405);
    QCOMPARE(received.allow, allow);
    QCOMPARE(received.contentType, json);
}

void TestSandbox::doesNotAcceptAnotherSandboxesTokens() {
    const test::FakeClock clock;
    sandbox::Sandbox mine(clock);
    sandbox::Sandbox other(clock);
    QVERIFY(mine.listen());
    QVERIFY(other.listen());

    const QByteArray code = test::sample(other.samples("sud", "get_sstoken"), "code");
    const QByteArray body = R"({"code":")" + code + R"("})";
    QCOMPARE(test::send(mine, "POST", "/get_sstoken", json, body).at("/sdk_error_code").toInt64(),
             std::optional<qint64>(1002));
    QCOMPARE(test::send(other, "POST", "/get_sstoken", json, body).at("/ret_code").toInt64(),
             std::optional<qint64>(0));

    const QByteArray target = "/v2/enduser/enduserapi/refreshToken?refreshToken=" +
                              test::sample(other.samples("enduser", "refresh_token"), "refreshToken");
    QCOMPARE(test::send(mine, "PUT", target).at("/code").toInt64(), std::optional<qint64>(5032));
    QCOMPARE(test::send(other, "PUT", target).at("/code").toInt64(), std::optional<qint64>(200));

    const auto pair = other.samples("ekuaibao", "refresh_token");
    const QByteArray refresh = "/api/openapi/v2/auth/refreshToken/expireDate?expireDate=1&powerCode=219904" +
                               ("&accessToken=" + test::sample(pair, "accessToken")) +
                               ("&refreshToken=" + test::sample(pair, "refreshToken"));
    QCOMPARE(test::send(mine, "POST", refresh).status, 403);
    QCOMPARE(test::send(other, "POST", refresh).status, 200);
}

void TestSandbox::cutsAnAbsurdTtl_data() {
    QTest::addColumn<qint64>("ttl");
    QTest::addColumn<qint64>("lifetime");
    QTest::newRow("negative") << qint64(-1) << qint64(0);
    QTest::newRow("zero") << qint64(0) << qint64(0);
    QTest::newRow("usual") << qint64(60) << qint64(60);
    QTest::newRow("greatest") << std::numeric_limits<qint64>::max() << qint64(10LL * 366 * 86'400);
}

void TestSandbox::cutsAnAbsurdTtl() {
    QFETCH(qint64, ttl);
    QFETCH(qint64, lifetime);
    const test::FakeClock clock;
    sandbox::Sandbox sandbox(clock, ttl);
    const base::Json claims = test::claimsOf(test::sample(sandbox.samples("sud", "get_sstoken"), "code"));
    QCOMPARE(claims.root()["exp"].toInt64(), std::optional(clock.ms / 1000 + lifetime));
}

TD_TEST_CLASS(TestSandbox);

#include "test_sandbox.moc"
