// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/curl/curl_match.h"
#include "service/samples.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using service::CurlMatch;
using service::Profile;

namespace {
const service::Catalog &catalog() {
    static const service::Catalog all = [] {
        service::Catalog made;
        for (const char *id : {"sud", "enduser", "ekuaibao"})
            made.add(QString::fromLatin1(id),
                     test::contentOf(u":/services/%1.json"_s.arg(QString::fromLatin1(id))),
                     service::Catalog::Origin::built_in);
        return made;
    }();
    return all;
}

Profile profileAt(const QString &id, const QByteArray &service, const QByteArray &url) {
    Profile profile;
    profile.id = id;
    profile.service = service;
    profile.baseUrl = url;
    return profile;
}

const QList<Profile> &profiles() {
    static const QList<Profile> all{profileAt(u"sandbox"_s, "sud", {}),
                                    profileAt(u"office"_s, "sud", "https://sud.example/api"),
                                    profileAt(u"second"_s, "sud", "https://sud.example/api"),
                                    profileAt(u"users"_s, "enduser", "https://users.example")};
    return all;
}

base::Result<CurlMatch> matched(const QByteArray &text, const QString &preferred = {}) {
    const auto command = service::readCurl(text);
    return command ? service::matchCurl(*command, catalog(), profiles(), preferred)
                   : base::failure(command.error());
}

QByteArrayList codesOf(const CurlMatch &match) {
    QByteArrayList codes;
    for (const base::Error &finding : match.findings)
        codes.append(finding.code);
    return codes;
}
}  // namespace

class TestCurlMatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEndpointAndProfile_data();
    void findsEndpointAndProfile();
    void takesTheValues_data();
    void takesTheValues();
    void whatHasNoPlaceIsSaid_data();
    void whatHasNoPlaceIsSaid();
    void whatIsMaskedIsNoValue_data();
    void whatIsMaskedIsNoValue();
    void whatTheProgramSetsItselfIsNotSaid();
    void aMaskedHeaderIsKnownByName();
    void keepsHeadersForAProfile();
    void refusesWhatNoProfileCouldHave_data();
    void refusesWhatNoProfileCouldHave();
};

void TestCurlMatch::findsEndpointAndProfile_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("baseUrl");
    const auto row = [](const char *title, const QByteArray &text, const QByteArray &endpoint,
                        const QString &profile, const QByteArray &baseUrl) {
        QTest::newRow(title) << text << endpoint << profile << baseUrl;
    };
    row("a profile's", "curl -X POST https://sud.example/api/get_sstoken", "sud.get_sstoken", u"office"_s,
        "https://sud.example/api");
    row("however its host is written", "curl -X POST HTTPS://SUD.example:443/api/get_sstoken#x",
        "sud.get_sstoken", u"office"_s, "https://sud.example/api");
    row("with a query",
        "curl -X PUT 'https://users.example/v2/enduser/enduserapi/refreshToken?refreshToken=a'",
        "enduser.refresh_token", u"users"_s, "https://users.example");
    row("nobody's host", "curl -X POST https://new.example/deep/get_sstoken", "sud.get_sstoken", {},
        "https://new.example/deep");
    row("a known host under another path", "curl -X POST https://sud.example/other/get_sstoken",
        "sud.get_sstoken", {}, "https://sud.example/other");
    row("nobody's path", "curl https://new.example/elsewhere", {}, {}, "https://new.example/elsewhere");
    row("the end of a word is no path", "curl https://new.example/forget_sstoken", {}, {},
        "https://new.example/forget_sstoken");
    row("a path in the query is none", "curl 'https://new.example/?x=/get_sstoken'", {}, {},
        "https://new.example");
}

void TestCurlMatch::findsEndpointAndProfile() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, endpoint);
    QFETCH(const QString, profile);
    QFETCH(const QByteArray, baseUrl);
    const auto match = matched(text);
    QVERIFY2(match, match ? "" : match.error().code.constData());
    QCOMPARE(match->endpoint ? QByteArray(match->service->id + '.' + match->endpoint->id) : QByteArray(),
             endpoint);
    QCOMPARE(match->profileId, profile);
    QCOMPARE(match->baseUrl, baseUrl);
    if (profile == u"office"_s)
        QCOMPARE(matched(text, u"second"_s)->profileId, u"second"_s);
}

void TestCurlMatch::takesTheValues_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *title, const QByteArray &text, const QByteArray &parameter,
                        const QByteArray &value) { QTest::newRow(title) << text << parameter << value; };
    row("from JSON", R"(curl https://sud.example/api/get_sstoken --json '{"code":"a\"b"}')", "code", "a\"b");
    row("from JSON that names no type", R"(curl https://sud.example/api/get_sstoken -d '{"code":"a"}')",
        "code", "a");
    row("from a form where JSON belongs", "curl https://sud.example/api/get_sstoken -d code=a%2Bb", "code",
        "a+b");
    const QByteArray put = "curl -X PUT https://users.example/v2/enduser/enduserapi/refreshToken";
    row("from the query", put + "?refreshToken=a%20b+c", "refreshToken", "a b c");
    row("from a form", put + " -d refreshToken=a", "refreshToken", "a");
    row("a number", R"(curl https://sud.example/api/get_sstoken --json '{"code":12345678901234567890}')",
        "code", "12345678901234567890");
    row("with CR and LF", R"(curl https://sud.example/api/get_sstoken --json '{"code":"a\r\nX: 1"}')", "code",
        "a\r\nX: 1");
}

void TestCurlMatch::takesTheValues() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, parameter);
    QFETCH(const QByteArray, value);
    const auto match = matched(text);
    QVERIFY2(match, match ? "" : match.error().code.constData());
    QVERIFY(match->values.contains(parameter));
    QCOMPARE(match->values.value(parameter).reveal().toByteArray(), value);
    QVERIFY(!codesOf(*match).contains("curl_no_parameter"));
}

void TestCurlMatch::whatHasNoPlaceIsSaid_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("another member") << QByteArray(R"(--json '{"code":"a","more":"b"}')")
                                    << QByteArray("curl_no_parameter");
    QTest::newRow("an object") << QByteArray(R"(--json '{"code":{"a":1}}')")
                               << QByteArray("curl_body_unread");
    QTest::newRow("no JSON") << QByteArray("--json '{code}'") << QByteArray("curl_body_unread");
    QTest::newRow("another method") << QByteArray("-G") << QByteArray("curl_other_method");
    QTest::newRow("a browser's headers")
        << QByteArray("-X POST -H 'sec-ch-ua: x' -H 'Origin: x'") << QByteArray("curl_own_header");
    QTest::newRow("a header in two lines")
        << QByteArray("-X POST -H $'X-A: 1\\r\\nX-B: 2'") << QByteArray("curl_bad_header");
    QTest::newRow("the host of another")
        << QByteArray("-X POST -H 'Host: evil.example'") << QByteArray("curl_own_header");
}

void TestCurlMatch::whatHasNoPlaceIsSaid() {
    QFETCH(const QByteArray, options);
    QFETCH(const QByteArray, code);
    const auto match = matched(QByteArray("curl https://sud.example/api/get_sstoken " + options));
    QVERIFY2(match, match ? "" : match.error().code.constData());
    QVERIFY2(codesOf(*match).contains(code), codesOf(*match).join(' ').constData());
}

void TestCurlMatch::whatIsMaskedIsNoValue_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("a parameter") << QByteArray(R"(--json '{"code":"<masked>"}')");
    QTest::newRow("a part of one") << QByteArray(R"(--json '{"code":"ab <masked>"}')");
    QTest::newRow("as a transcript has it") << QByteArray(R"(--json '{"code":"[hidden]"}')");
    QTest::newRow("shortened") << QByteArray(R"(--json '{"code":"eyJh…abc"}')");
}

void TestCurlMatch::whatIsMaskedIsNoValue() {
    QFETCH(const QByteArray, options);
    const auto match = matched(QByteArray("curl https://sud.example/api/get_sstoken " + options));
    QVERIFY(match);
    QCOMPARE(codesOf(*match), QByteArrayList{"curl_masked"});
    QVERIFY(match->values.isEmpty() && match->secretHeaders.isEmpty() && match->headers.isEmpty());
}

void TestCurlMatch::whatTheProgramSetsItselfIsNotSaid() {
    const auto match =
        matched(R"(curl https://sud.example/api/get_sstoken -d '{"code":"a"}' -H 'Sud-Signature: <masked>')");
    QVERIFY(match);
    QCOMPARE(codesOf(*match), QByteArrayList());
    QVERIFY(match->headers.isEmpty() && match->secretHeaders.isEmpty());
}

void TestCurlMatch::aMaskedHeaderIsKnownByName() {
    const auto match =
        matched(R"(curl https://sud.example/api/get_sstoken -d '{"code":"a"}' -H 'X-Api-Key: <masked>')");
    QVERIFY(match);
    QCOMPARE(codesOf(*match), QByteArrayList());
    QCOMPARE(match->secretHeaders.size(), 1);
    QVERIFY(match->secretHeaders.first().value.isEmpty());
}

void TestCurlMatch::keepsHeadersForAProfile() {
    const auto match = matched(
        "curl https://new.example/get_sstoken -H 'X-Tenant: a' -H 'X-Api-Key: fake' "
        "-u fake:secret -H 'Accept: */*' --json '{}'");
    QVERIFY(match);
    QCOMPARE(match->headers, QList<base::Header>{(base::Header{"X-Tenant", "a"})});
    QCOMPARE(match->secretHeaders.size(), 2);
    QCOMPARE(match->secretHeaders.first().name, "X-Api-Key");
    QCOMPARE(match->secretHeaders.last().name, "Authorization");
}

void TestCurlMatch::refusesWhatNoProfileCouldHave_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a user") << QByteArray("https://good.example@evil.example")
                            << QByteArray("profile_url_userinfo");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << QByteArray("profile_url_scheme");
    QTest::newRow("a line break") << QByteArray("$'https://a.example/\\r\\nX: 1'")
                                  << QByteArray("profile_url_characters");
    QTest::newRow("a turned text") << QByteArray("'https://a.example/\xe2\x80\xae'")
                                   << QByteArray("profile_url_characters");
    QTest::newRow("a pattern") << QByteArray("'https://[1-9].example/'") << QByteArray("profile_bad_url");
}

void TestCurlMatch::refusesWhatNoProfileCouldHave() {
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, code);
    const auto match = matched(QByteArray("curl " + url));
    QVERIFY(!match);
    QCOMPARE(match.error().code, code);
}

TD_TEST_CLASS(TestCurlMatch);
#include "test_curl_match.moc"
