// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QtTest>

#include "service/profile.h"
#include "service/samples.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Place;
using service::Profile;
using service::ProfileFault;
using service::ProfileField;
using service::ProfileKind;
using service::ProfileProblem;

namespace {
using Change = std::function<void(Profile &)>;

Profile sound(const QByteArray &service) {
    Profile profile;
    profile.id = u"p-1"_s;
    profile.name = u"Test"_s;
    profile.service = service;
    profile.baseUrl = "https://test.example.com";
    return profile;
}

base::Result<Profile> check(const Profile &profile) {
    return service::checked(profile, &builtIn(profile.service), {"sud", "enduser", "ekuaibao"});
}

QList<ProfileProblem> problemsOf(const Profile &profile) {
    return service::problems(profile, &builtIn(profile.service), {"sud", "enduser", "ekuaibao"});
}
}  // namespace

Q_DECLARE_METATYPE(Change)

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenRuleIsNamed_data();
    void aBrokenRuleIsNamed();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void eachProblemHasItsField_data();
    void eachProblemHasItsField();
    void everyProblemIsSaid();
    void withoutItsServiceTheRestIsStillChecked();
    void urlsAreNormalised();
    void anUnknownServiceIsRefused();
    void aRefusedPlaceSaysWhatIsPossible();
    void kindsHaveNames();
};

void TestProfile::aBrokenRuleIsNamed_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<Change>("change");
    QTest::addColumn<ProfileFault>("fault");
    const auto row = [](const char *title, const char *service, ProfileFault fault, const Change &change) {
        QTest::newRow(title) << QByteArray(service) << change << fault;
    };
    const auto base = [&row](const char *url, ProfileFault fault) {
        row(url, "enduser", fault, [url](Profile &p) { p.baseUrl = url; });
    };
    using enum ProfileFault;
    row("no name", "sud", profile_bad_name, [](Profile &p) { p.name.clear(); });
    row("a long name", "sud", profile_bad_name, [](Profile &p) { p.name = QString(65, u'x'); });
    row("a space before the name", "sud", profile_bad_name, [](Profile &p) { p.name = u" x"_s; });
    row("a line break in the name", "sud", profile_bad_name, [](Profile &p) { p.name = u"a\nb"_s; });
    row("an escape in the name", "sud", profile_bad_name, [](Profile &p) { p.name = u"a\x1b[1mb"_s; });
    row("a turned name", "sud", profile_bad_name, [](Profile &p) { p.name = u"a\u202eb"_s; });
    row("a line separator in the name", "sud", profile_bad_name, [](Profile &p) { p.name = u"a\u2028b"_s; });

    row("no base URL", "sud", profile_no_base_url, [](Profile &p) { p.baseUrl.clear(); });
    base("https://user:fake@test.example.com", profile_url_userinfo);
    base("ftp://test.example.com", profile_url_scheme);
    base("javascript:alert(1)", profile_url_scheme);
    base("file:///etc/passwd", profile_url_scheme);
    base("https://test.example.com/ x", profile_url_characters);
    base("https://test.example.com/\r\nX: 1", profile_url_characters);
    base("https://test.example.com/#x", profile_url_fragment);
    base("https://test.example.com/?x=1", profile_url_query);
    base("https://test.example.com?", profile_url_query);
    base("test.example.com", profile_bad_url);
    base("http://test.example.com", profile_http_refused);
    base("http://127.0.0.1.evil.example", profile_http_refused);
    base("http://localhost.evil.example", profile_http_refused);
    row("http for production", "enduser", profile_http_production, [](Profile &p) {
        p.baseUrl = "http://test.example.com";
        p.kind = ProfileKind::production;
    });
    row("http for production, though allowed", "enduser", profile_http_production, [](Profile &p) {
        p.baseUrl = "http://test.example.com";
        p.kind = ProfileKind::production;
        p.allowHttp = true;
    });

    row("a URL for an unknown endpoint", "sud", profile_unknown_endpoint,
        [](Profile &p) { p.urls.insert("get_token", "https://a.example/x"); });
    row("a URL where none may be", "enduser", profile_endpoint_no_url,
        [](Profile &p) { p.urls.insert("refresh_token", "https://a.example/x"); });
    row("an endpoint URL with a user", "sud", profile_url_userinfo,
        [](Profile &p) { p.urls.insert("get_sstoken", "https://user@a.example/x"); });
    row("an endpoint URL in the clear", "sud", profile_http_refused,
        [](Profile &p) { p.urls.insert("get_sstoken", "http://a.example/x"); });
    row("an endpoint URL in the clear for production", "sud", profile_http_production, [](Profile &p) {
        p.kind = ProfileKind::production;
        p.allowHttp = true;
        p.urls.insert("get_sstoken", "http://a.example/x");
    });

    row("a header with a line break", "sud", profile_bad_header, [](Profile &p) {
        p.headers = {{"X-A", "1\r\nX-B: 2"}};
    });
    row("a header without a name", "sud", profile_bad_header, [](Profile &p) { p.headers = {{"", "1"}}; });
    row("a reserved header", "sud", profile_reserved_header, [](Profile &p) {
        p.headers = {{"X-A", "1"}, {"Host", "evil.example"}};
    });
    for (const char *name : {"Authorization", "cookie", "X-API-KEY", "x-Token", "App-Secret"}) {
        row(name, "sud", profile_secret_header, [name](Profile &p) { p.headers = {{name, "fake"}}; });
    }

    row("a place for an unknown parameter", "enduser", profile_unknown_parameter,
        [](Profile &p) { p.places.insert("accessToken", Place::form); });
    row("a place that is not offered", "enduser", profile_place_refused,
        [](Profile &p) { p.places.insert("refreshToken", Place::header); });
    row("a secret's place moved into the query", "sud", profile_place_refused,
        [](Profile &p) { p.places.insert("ss_token", Place::query); });

    const auto claim = [&row](const char *title, const char *name, const QByteArray &value,
                              ProfileFault fault) {
        row(title, "sud", fault, [name, value](Profile &p) { p.claims.insert(name, value); });
    };
    claim("a claim nobody knows", "appid", "1", profile_unknown_claim);
    claim("a claim that differs from user to user", "uid", "1", profile_unknown_claim);
    claim("an empty claim", "app_id", "", profile_bad_claim);
    claim("a long claim", "app_id", QByteArray(257, '1'), profile_bad_claim);
    claim("a space behind a claim", "app_id", "1 ", profile_bad_claim);
    claim("a line break in a claim", "app_id", "1\n2", profile_bad_claim);
    row("a claim where the service fixes none", "ekuaibao", profile_unknown_claim,
        [](Profile &p) { p.claims.insert("app_id", "1"); });

    for (const int seconds : {0, -1, 301, 1 << 30}) {
        row(qPrintable(u"%1 seconds"_s.arg(seconds)), "sud", profile_bad_timeout,
            [seconds](Profile &p) { p.timeoutSeconds = seconds; });
    }
}

void TestProfile::aBrokenRuleIsNamed() {
    QFETCH(QByteArray, service);
    QFETCH(Change, change);
    QFETCH(ProfileFault, fault);
    Profile profile = sound(service);
    QVERIFY(check(profile));
    change(profile);

    const auto checked = check(profile);

    QVERIFY(!checked);
    QCOMPARE(checked.error().code, base::error(fault).code);
}

void TestProfile::whatIsAllowedPasses_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *title, const char *service, const Change &change) {
        QTest::newRow(title) << QByteArray(service) << change;
    };
    row("a Chinese name", "sud", [](Profile &p) { p.name = u"测试环境"_s; });
    row("64 characters", "sud", [](Profile &p) { p.name = QString(64, u'x'); });
    row("http to this machine", "sud", [](Profile &p) { p.baseUrl = "http://127.0.0.1:8080"; });
    row("http to this machine for production", "sud", [](Profile &p) {
        p.baseUrl = "http://localhost:8080";
        p.kind = ProfileKind::production;
    });
    row("http where allowed", "sud", [](Profile &p) {
        p.baseUrl = "http://test.example.com";
        p.allowHttp = true;
    });
    row("a URL for an endpoint of its own", "sud",
        [](Profile &p) { p.urls.insert("get_sstoken", "https://a.example/x?tenant=1"); });
    row("a place that is offered", "enduser",
        [](Profile &p) { p.places.insert("refreshToken", Place::form); });
    row("a header", "sud", [](Profile &p) { p.headers = {{"X-Tenant", "blue"}}; });
    row("the shortest time", "sud", [](Profile &p) { p.timeoutSeconds = 1; });
    row("the longest time", "sud", [](Profile &p) { p.timeoutSeconds = 300; });
}

void TestProfile::whatIsAllowedPasses() {
    QFETCH(QByteArray, service);
    QFETCH(Change, change);
    Profile profile = sound(service);
    change(profile);

    const auto checked = check(profile);

    QVERIFY2(checked, checked ? "" : checked.error().code.constData());
    QVERIFY(*checked == profile);
}

void TestProfile::eachProblemHasItsField_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<ProfileField>("field");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qsizetype>("index");
    const auto row = [](const char *title, ProfileField field, const char *key, qsizetype index,
                        Change change) {
        QTest::newRow(title) << std::move(change) << field << QByteArray(key) << index;
    };
    row("a name", ProfileField::name, "", -1, [](Profile &p) { p.name.clear(); });
    row("a timeout", ProfileField::timeout, "", -1, [](Profile &p) { p.timeoutSeconds = 0; });
    row("no base URL", ProfileField::base_url, "", -1, [](Profile &p) { p.baseUrl.clear(); });
    row("a base URL", ProfileField::base_url, "", -1, [](Profile &p) { p.baseUrl = "ftp://a.example"; });
    row("a base URL with a query", ProfileField::base_url, "", -1,
        [](Profile &p) { p.baseUrl = "https://a.example/?x"; });
    row("a base URL in the clear", ProfileField::allow_http, "", -1,
        [](Profile &p) { p.baseUrl = "http://a.example"; });
    row("production in the clear", ProfileField::base_url, "", -1, [](Profile &p) {
        p.baseUrl = "http://a.example";
        p.kind = ProfileKind::production;
    });
    row("an endpoint's URL", ProfileField::endpoint_url, "get_sstoken", -1,
        [](Profile &p) { p.urls.insert("get_sstoken", "a.example"); });
    row("an endpoint's URL in the clear", ProfileField::allow_http, "get_sstoken", -1,
        [](Profile &p) { p.urls.insert("get_sstoken", "http://a.example"); });
    row("a URL of no endpoint", ProfileField::endpoint_url, "get_token", -1,
        [](Profile &p) { p.urls.insert("get_token", "https://a.example"); });
    row("the second header", ProfileField::header, "", 1, [](Profile &p) {
        p.headers = {{"X-A", "1"}, {"Host", "a.example"}, {"X-B", "2"}};
    });
    row("a secret header", ProfileField::header, "", 0, [](Profile &p) { p.headers = {{"Cookie", "fake"}}; });
    row("a place", ProfileField::place, "ss_token", -1,
        [](Profile &p) { p.places.insert("ss_token", Place::query); });
}

void TestProfile::eachProblemHasItsField() {
    QFETCH(Change, change);
    Profile profile = sound("sud");
    QVERIFY(problemsOf(profile).isEmpty());
    change(profile);

    const QList<ProfileProblem> problems = problemsOf(profile);

    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().field, "field");
    QTEST(problems.first().key, "key");
    QTEST(problems.first().index, "index");
    QCOMPARE(check(profile).error(), problems.first().error);
}

void TestProfile::everyProblemIsSaid() {
    Profile profile = sound("sud");
    profile.name.clear();
    profile.timeoutSeconds = 0;
    profile.baseUrl = "http://a.example";
    profile.urls = {{"get_sstoken", "http://a.example/x"}, {"update_sstoken", "ftp://a.example"}};
    profile.headers = {{"", "1"}, {"X-A", "1"}, {"X-Token", "fake"}};
    profile.places = {{"code", Place::query}, {"none", Place::json}};

    QList<ProfileField> fields;
    for (const ProfileProblem &problem : problemsOf(profile))
        fields.append(problem.field);

    using enum ProfileField;
    QCOMPARE(fields, (QList<ProfileField>{name, timeout, endpoint_url, allow_http, allow_http, header, header,
                                          place, place}));
}

void TestProfile::withoutItsServiceTheRestIsStillChecked() {
    Profile profile = sound("sud");
    profile.service = "acme";
    profile.urls.insert("get_sstoken", "ftp://a.example");
    profile.headers = {{"Host", "a.example"}};

    const QList<ProfileProblem> problems = service::problems(profile, nullptr, {"sud"});

    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).field, ProfileField::service);
    QCOMPARE(problems.at(1).field, ProfileField::header);
}

void TestProfile::urlsAreNormalised() {
    Profile profile = sound("sud");
    profile.baseUrl = "HTTPS://Bücher.example:443/api//";
    profile.urls.insert("get_sstoken", "https://例子.测试/Get");

    // A doubled slash inside is kept as it is; one at the end would double that of every path.
    const auto checked = check(profile);

    QVERIFY2(checked, checked ? "" : checked.error().code.constData());
    QCOMPARE(checked->baseUrl, QByteArray("https://xn--bcher-kva.example/api"));
    QCOMPARE(checked->urls.value("get_sstoken"), QByteArray("https://xn--fsqu00a.xn--0zwm56d/Get"));
}

void TestProfile::anUnknownServiceIsRefused() {
    Profile profile = sound("sud");
    profile.service = "acme";

    const auto checked = service::checked(profile, nullptr, {"sud", "enduser"});

    QVERIFY(!checked);
    QCOMPARE(checked.error().code, base::error(ProfileFault::profile_unknown_service).code);
    QCOMPARE(checked.error().values.value(u"known"_s).toString(), u"sud, enduser"_s);
}

void TestProfile::aRefusedPlaceSaysWhatIsPossible() {
    Profile profile = sound("enduser");
    profile.places.insert("refreshToken", Place::json);

    const auto checked = check(profile);

    QVERIFY(!checked);
    QCOMPARE(checked.error().values.value(u"place"_s).toString(), u"json"_s);
    QCOMPARE(checked.error().values.value(u"allowed"_s).toString(), u"query, form"_s);
}

void TestProfile::kindsHaveNames() {
    for (const ProfileKind kind : {ProfileKind::test, ProfileKind::production})
        QCOMPARE(service::profileKindNamed(service::name(kind)), std::optional(kind));
    QVERIFY(!service::profileKindNamed("Production"));
}

TD_TEST_CLASS(TestProfile);
#include "test_profile.moc"
