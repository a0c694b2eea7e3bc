// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>
#include <QtTest>

#include "service/codes.h"
#include "service/plan_samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Place;
using service::PlanFault;
using service::Profile;

namespace {
const QByteArray code =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NDksImFwcF9pZCI6ImFwcElEIn0"
    ".BWFAf7-Bi20KsFIjnQcF2ET1RNhoZRhoWa-VOxYbPuY";
/// One of everything that has a meaning somewhere in a URL, a form, JSON or a header.
const QByteArray nasty = "a+b/c=d&e%f:g h?i#j@k\\l\"m;n,o~p-q_r.s令";
const QByteArray nastyEncoded = "a%2Bb%2Fc%3Dd%26e%25f%3Ag%20h%3Fi%23j%40k%5Cl%22m%3Bn%2Co~p-q_r.s%E4%BB%A4";

const service::Endpoint &renew() {
    static const auto acme = service::readDefinition(soundDefinition);
    return acme->endpoints.first();
}

}  // namespace

class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEndpointIsPlannedToTheByte_data();
    void everyEndpointIsPlannedToTheByte();
    void aFormIsSentWhereTheProfileSaysSo();
    void aUrlOfItsOwnIsUsedAsItIs_data();
    void aUrlOfItsOwnIsUsedAsItIs();
    void aValueStaysWhereItBelongs_data();
    void aValueStaysWhereItBelongs();
    void jsonIsCompactAndInTheDefinitionsOrder();
    void aJsonStringIsEscaped();
    void anIntegerIsANumber();
    void whatCannotBePlannedSaysWhy_data();
    void whatCannotBePlannedSaysWhy();
    void everySecretIsListed();
};
void TestPlan::everyEndpointIsPlannedToTheByte_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QByteArray>("body");
    const QList<QByteArray> json{"Content-Type: application/json"};
    QTest::newRow("sud.get_sstoken") << QByteArray("sud.get_sstoken") << Given{{"code", code}}
                                     << QByteArray("POST")
                                     << QByteArray("https://test.example.com/api/get_sstoken") << json
                                     << QByteArray(R"({"code":")" + code + "\"}");
    QTest::newRow("sud.update_sstoken")
        << QByteArray("sud.update_sstoken") << Given{{"ss_token", code}} << QByteArray("POST")
        << QByteArray("https://test.example.com/api/update_sstoken") << json
        << QByteArray(R"({"ss_token":")" + code + "\"}");
    QTest::newRow("enduser.refresh_token")
        << QByteArray("enduser.refresh_token") << Given{{"refreshToken", "fake/refresh+token="}}
        << QByteArray("PUT")
        << QByteArray(
               "https://test.example.com/api/v2/enduser/enduserapi/refreshToken"
               "?refreshToken=fake%2Frefresh%2Btoken%3D")
        << QList<QByteArray>() << QByteArray();
    QTest::newRow("ekuaibao.refresh_token")
        << QByteArray("ekuaibao.refresh_token")
        << Given{{"expireDate", "1"},
                 {"refreshToken", "ID_3vMMouDbHqM:djg8LshfUkfM00"},
                 {"accessToken", "ID_3vMMouDbGqM:djg8LshfUkfM00"}}
        << QByteArray("POST")
        << QByteArray(
               "https://test.example.com/api/api/openapi/v2/auth/refreshToken/expireDate"
               "?accessToken=ID_3vMMouDbGqM%3Adjg8LshfUkfM00"
               "&refreshToken=ID_3vMMouDbHqM%3Adjg8LshfUkfM00&expireDate=1&powerCode=219904")
        << QList<QByteArray>() << QByteArray();
}

void TestPlan::everyEndpointIsPlannedToTheByte() {
    QFETCH(QByteArray, endpointName);
    QFETCH(Given, given);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QByteArray, body);

    const auto request =
        service::plan(endpoint(endpointName), profileAt("https://test.example.com/api"), values(given), {});

    QVERIFY2(request, request ? "" : request.error().code.constData());
    QCOMPARE(request->method, method);
    QCOMPARE(request->url, url);
    QCOMPARE(changingHeaders(*request), headers);
    QCOMPARE(request->body, body);
}

void TestPlan::aFormIsSentWhereTheProfileSaysSo() {
    Profile profile = profileAt("https://a.example");
    profile.places.insert("refreshToken", Place::form);

    const auto request =
        service::plan(endpoint("enduser.refresh_token"), profile, values({{"refreshToken", nasty}}), {});

    QVERIFY(request);
    QCOMPARE(request->url, QByteArray("https://a.example/v2/enduser/enduserapi/refreshToken"));
    QCOMPARE(changingHeaders(*request), QList<QByteArray>{"Content-Type: application/x-www-form-urlencoded"});
    QCOMPARE(request->body, "refreshToken=" + nastyEncoded);
}

void TestPlan::aUrlOfItsOwnIsUsedAsItIs_data() {
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << QByteArray("https://b.example/x") << QByteArray("https://b.example/x?days=7");
    QTest::newRow("with a query") << QByteArray("https://b.example/x?t=1")
                                  << QByteArray("https://b.example/x?t=1&days=7");
    QTest::newRow("with an empty query")
        << QByteArray("https://b.example/x?") << QByteArray("https://b.example/x?days=7");
}

void TestPlan::aUrlOfItsOwnIsUsedAsItIs() {
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, url);
    Profile profile = profileAt("https://a.example");
    profile.urls.insert("renew", own);

    const auto request = service::plan(renew(), profile, values({{"old", "fake-token"}}), {});

    QVERIFY(request);
    QCOMPARE(service::endpointUrl(renew(), profile), own);
    QCOMPARE(request->url, url);
}

void TestPlan::aValueStaysWhereItBelongs_data() {
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         {"@evil.example", "//evil.example/", "https://evil.example/", "/../../admin", "?x=1", "#x", ":8080",
          "\\\\evil.example", "a&powerCode=0", "a\r\nX-Evil: 1", "%2e%2e%2f", "令牌"})
        QTest::newRow(value) << QByteArray(value);
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("everything") << nasty;
}

void TestPlan::aValueStaysWhereItBelongs() {
    QFETCH(QByteArray, value);

    const auto request =
        service::plan(endpoint("ekuaibao.refresh_token"), profileAt("https://a.example:8443/base"),
                      values({{"accessToken", value}, {"refreshToken", value}, {"expireDate", value}}), {});

    QVERIFY(request);
    const QUrl url = QUrl::fromEncoded(request->url, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"https"_s);
    QCOMPARE(url.authority(), u"a.example:8443"_s);
    QCOMPARE(url.path(), u"/base/api/openapi/v2/auth/refreshToken/expireDate"_s);
    QVERIFY(!url.hasFragment());
    const QByteArray query = request->url.mid(request->url.indexOf('?') + 1);
    const QList<QByteArray> pairs = query.split('&');
    QCOMPARE(pairs.size(), 4);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(QByteArray::fromPercentEncoding(pairs.at(i).mid(pairs.at(i).indexOf('=') + 1)), value);
    QCOMPARE(pairs.last(), QByteArray("powerCode=219904"));
    for (const char c : request->url)
        QVERIFY2(c > 0x20 && c < 0x7f && c != '+', request->url.constData());
}

void TestPlan::jsonIsCompactAndInTheDefinitionsOrder() {
    QByteArray text = soundDefinition;
    text.replace(R"("in": "form")", R"("in": "json")").replace(R"(["query", "header"])", R"("json")");
    const auto acme = service::readDefinition(text);
    QVERIFY(acme);

    const auto request = service::plan(acme->endpoints.first(), profileAt("https://a.example"),
                                       values({{"days", "30"}, {"old", "fake token"}}), {});

    QVERIFY(request);
    QCOMPARE(request->body, QByteArray(R"({"old":"fake token","days":30})"));
}

void TestPlan::aJsonStringIsEscaped() {
    const auto request = service::plan(endpoint("sud.get_sstoken"), profileAt("https://a.example"),
                                       values({{"code", QByteArray("a\"b\\c\n\x01令\xf0\x9f\x98\x80")}}), {});

    QVERIFY(request);
    const auto json = base::Json::parse(request->body);
    QVERIFY(json);
    QCOMPARE(json->root().size(), 1);
    QCOMPARE(json->root()["code"].toString(), QString::fromUtf8("a\"b\\c\n\x01令\xf0\x9f\x98\x80"));
}

void TestPlan::anIntegerIsANumber() {
    for (const char *days : {"0", "-1", "9223372036854775807", "-9223372036854775808"}) {
        const auto request = service::plan(renew(), profileAt("https://a.example"),
                                           values({{"old", "fake"}, {"days", days}}), {});
        QVERIFY2(request, days);
        QVERIFY(request->url.endsWith(QByteArray("?days=").append(days)));
    }
}

void TestPlan::whatCannotBePlannedSaysWhy_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<Given>("given");
    QTest::addColumn<PlanFault>("fault");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *title, const char *name, const Given &given, PlanFault fault,
                        const QString &parameter) {
        QTest::newRow(title) << QByteArray(name) << given << fault << parameter;
    };
    using enum PlanFault;
    row("nothing given", "sud.get_sstoken", {}, plan_missing_parameter, u"code"_s);
    row("an empty token", "sud.get_sstoken", {{"code", ""}}, plan_missing_parameter, u"code"_s);
    row("one of three", "ekuaibao.refresh_token", {{"accessToken", "a"}, {"expireDate", "1"}},
        plan_missing_parameter, u"refreshToken"_s);
    row("an unknown name", "sud.get_sstoken", {{"code", "a"}, {"Code", "a"}}, plan_unknown_parameter,
        u"Code"_s);
    row("not UTF-8", "sud.get_sstoken", {{"code", "\xff"}}, plan_bad_value, u"code"_s);
    row("cut UTF-8", "sud.get_sstoken", {{"code", "\xe4\xbb"}}, plan_bad_value, u"code"_s);
    for (const char *days :
         {"week", "1.5", "", " 7", "7 ", "+7", "07", "0x7", "9223372036854775808", "7\n"}) {
        row(qPrintable(u"days=%1"_s.arg(QString::fromLatin1(days))), "renew", {{"old", "a"}, {"days", days}},
            plan_bad_value, u"days"_s);
    }
}

void TestPlan::whatCannotBePlannedSaysWhy() {
    QFETCH(QByteArray, endpointName);
    QFETCH(Given, given);
    QFETCH(PlanFault, fault);
    QFETCH(QString, parameter);
    const service::Endpoint &asked = endpointName == "renew" ? renew() : endpoint(endpointName);

    const auto request = service::plan(asked, profileAt("https://a.example"), values(given), {});

    QVERIFY(!request);
    QCOMPARE(request.error().code, base::error(fault).code);
    QCOMPARE(request.error().values.value(u"parameter"_s).toString(), parameter);
}

void TestPlan::everySecretIsListed() {
    const auto request =
        service::plan(endpoint("ekuaibao.refresh_token"), profileAt("https://a.example"),
                      values({{"accessToken", "fake-a"}, {"refreshToken", "fake-b"}, {"expireDate", "30"}}),
                      {{"Authorization", base::Secret::copyOf("Bearer fake-c")}});

    QVERIFY(request);
    QList<QByteArray> secrets;
    for (const base::Secret &secret : request->secrets)
        secrets.append(secret.reveal().toByteArray());
    std::sort(secrets.begin(), secrets.end());
    QCOMPARE(secrets, (QList<QByteArray>{"Bearer fake-c", "fake-a", "fake-b", "fake-c"}));
}

TD_TEST_CLASS(TestPlan);
#include "test_plan.moc"
