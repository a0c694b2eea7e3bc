// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/codes.h"
#include "service/plan_samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::PlanFault;
using service::Profile;

/// The headers of a planned request: ours, the profile's, the call's.
class TestPlanHeaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRequestSaysWhoAsksForWhat();
    void aPrefixIsPutOnce_data();
    void aPrefixIsPutOnce();
    void aHeaderOfTheCallReplacesTheProfiles();
    void aHeaderThatCannotBeSentIsRefused_data();
    void aHeaderThatCannotBeSentIsRefused();
};

void TestPlanHeaders::everyRequestSaysWhoAsksForWhat() {
    const auto request = service::plan(endpoint("sud.get_sstoken"), profileAt("https://a.example"),
                                       values({{"code", "fake-code"}}), {});
    QVERIFY(request);
    QCOMPARE(base::headerValue(request->headers, "user-agent"), QByteArray("TokenDesk"));
    QCOMPARE(base::headerValue(request->headers, "accept"), QByteArray("application/json"));
}

void TestPlanHeaders::aPrefixIsPutOnce_data() {
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("without") << QByteArray("fake-token") << QByteArray("Bearer fake-token");
    QTest::newRow("with") << QByteArray("Bearer fake-token") << QByteArray("Bearer fake-token");
    QTest::newRow("in lower case") << QByteArray("bearer fake-token") << QByteArray("Bearer fake-token");
    QTest::newRow("a token that begins alike") << QByteArray("Bear") << QByteArray("Bearer Bear");
}

void TestPlanHeaders::aPrefixIsPutOnce() {
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, sent);
    QByteArray text = soundDefinition;
    text.replace(R"("name": "days")", R"("name": "Authorization", "prefix": "Bearer ")")
        .replace("    \"type\": \"integer\",\n    \"default\": \"7\",\n", "")
        .replace(R"(["query", "header"])", R"("header")")
        .replace(R"("asked_days": "days")", R"("asked_days": "old")");
    const auto acme = service::readDefinition(text);
    QVERIFY2(acme, acme ? "" : acme.error().code.constData());

    const auto request = service::plan(acme->endpoints.first(), profileAt("https://a.example"),
                                       values({{"old", "fake"}, {"Authorization", given}}), {});

    QVERIFY(request);
    QCOMPARE(base::headerValue(request->headers, "Authorization"), sent);
}

void TestPlanHeaders::aHeaderOfTheCallReplacesTheProfiles() {
    Profile profile = profileAt("https://a.example");
    profile.headers = {{"X-Tenant", "blue"}, {"accept", "*/*"}};

    const auto request = service::plan(
        endpoint("enduser.refresh_token"), profile, values({{"refreshToken", "fake"}}),
        {{"x-tenant", base::Secret::copyOf("red")}, {"Authorization", base::Secret::copyOf("fake-access")}});

    QVERIFY(request);
    QCOMPARE(changingHeaders(*request),
             (QList<QByteArray>{"accept: */*", "x-tenant: red", "Authorization: fake-access"}));
    QCOMPARE(base::headerValue(request->headers, "Accept"), QByteArray("*/*"));
}

void TestPlanHeaders::aHeaderThatCannotBeSentIsRefused_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break in the value") << QByteArray("X-A") << QByteArray("fake\r\nX-B: 1");
    QTest::newRow("line feed at the end") << QByteArray("X-A") << QByteArray("fake\n");
    QTest::newRow("line break in the name") << QByteArray("X-A\r\nX-B") << QByteArray("fake");
    QTest::newRow("reserved") << QByteArray("Content-Length") << QByteArray("3");
}

void TestPlanHeaders::aHeaderThatCannotBeSentIsRefused() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    const auto request =
        service::plan(endpoint("enduser.refresh_token"), profileAt("https://a.example"),
                      values({{"refreshToken", "fake"}}), {{name, base::Secret::copyOf(value)}});

    QVERIFY(!request);
    QCOMPARE(request.error().code, base::error(PlanFault::plan_bad_header).code);
    QVERIFY(!request.error().values.value(u"name"_s).toString().isEmpty());
    for (const QVariant &one : request.error().values)
        QVERIFY(!one.toString().contains(u"fake"_s));
}

TD_TEST_CLASS(TestPlanHeaders);
#include "test_plan_headers.moc"
