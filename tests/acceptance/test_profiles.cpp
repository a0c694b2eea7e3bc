// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "profile_words.h"
#include "support/test_main.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `profiles list`, `add` and `remove`, as a script uses them.
class TestProfilesCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddedProfileIsListedAndRemoved();
    void whatWasDoneIsSaid();
    void theListStandsInColumns_data();
    void theListStandsInColumns();
    void aFamilyOfCommandsNamesItsMembers_data();
    void aFamilyOfCommandsNamesItsMembers();
    void everySettingIsKept();
    void whatBreaksARuleIsRefusedAndNotWritten_data();
    void whatBreaksARuleIsRefusedAndNotWritten();
    void namesAreTakenWhateverTheirCase();
    void builtInProfilesStay_data();
    void builtInProfilesStay();
};

void TestProfilesCommands::anAddedProfileIsListedAndRemoved() {
    const UserDesk desk;
    QCOMPARE(desk.run(add(u"客服 test"_s)).object()[u"name"].toString(), u"客服 test"_s);
    QCOMPARE(desk.run(add(u"Second"_s)).exit, 0);
    QCOMPARE(namesOf(desk), (QStringList{u"客服 test"_s, u"Second"_s}));
    const Ended removed = desk.run({u"profiles"_s, u"remove"_s, u"客服 test"_s, u"--json"_s});
    QCOMPARE(removed.exit, 0);
    QVERIFY(removed.document().isArray());
    QCOMPARE(namesOf(desk), QStringList{u"Second"_s});
    QCOMPARE(desk.run({u"profiles"_s, u"remove"_s, u"客服 test"_s, u"--json"_s}).exit, 2);
}

void TestProfilesCommands::whatWasDoneIsSaid() {
    const UserDesk desk;
    QStringList words = add(u"Team"_s);
    words.removeAll(u"--json"_s);
    const Ended added = desk.run(words);
    QCOMPARE(added.exit, 0);
    QVERIFY2(added.out.startsWith("Added profile “Team”.\n"), added.out.constData());
    const Ended removed = desk.run({u"--lang"_s, u"zh"_s, u"profiles"_s, u"remove"_s, u"Team"_s});
    QVERIFY2(removed.out.startsWith("已删除环境配置“Team”。\n"), removed.out.constData());
}

void TestProfilesCommands::theListStandsInColumns_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh"_s;
}

void TestProfilesCommands::theListStandsInColumns() {
    QFETCH(const QString, language);
    const UserDesk desk;
    QCOMPARE(desk.run(add(u"客服"_s)).exit, 0);
    QCOMPARE(desk.run(add(u"A rather long name"_s)).exit, 0);
    const Ended ended = desk.run({u"--lang"_s, language, u"profiles"_s, u"list"_s});
    QSet<qsizetype> places;
    for (const QString &line : QString::fromUtf8(ended.out).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype kind = line.indexOf(language == u"en"_s ? u"  Test  "_s : u"  测试  "_s);
        QVERIFY2(kind > 0, qPrintable(line));
        // A Chinese character takes two columns.
        places.insert(kind + line.first(kind).count(u'客') + line.first(kind).count(u'服'));
    }
    QCOMPARE(places.size(), 1);
}

void TestProfilesCommands::aFamilyOfCommandsNamesItsMembers_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("alone") << QStringList{u"profiles"_s};
    QTest::newRow("with a word that is none of them") << QStringList{u"profiles"_s, u"show"_s};
    QTest::newRow("with an option") << QStringList{u"profiles"_s, u"--json"_s};
}

void TestProfilesCommands::aFamilyOfCommandsNamesItsMembers() {
    QFETCH(const QStringList, words);
    const Ended ended = UserDesk().run(words);
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains("list, add, remove, secret, test, export, import"), ended.err.constData());
}

void TestProfilesCommands::everySettingIsKept() {
    const UserDesk desk;
    const QStringList settings{u"--url"_s,       u"get_sstoken=https://one.example.com/a?b=c"_s,
                               u"--header"_s,    u"X-Corp: fake corp"_s,
                               u"--timeout"_s,   u"300"_s,
                               u"--claim"_s,     u"app_id=146=1"_s,
                               u"--allow-http"_s};
    const QJsonObject added =
        desk.run(add(u"All"_s, settings, u"http://test.example.com:81/base/"_s)).object();
    QCOMPARE(added[u"base_url"].toString(), u"http://test.example.com:81/base"_s);
    QCOMPARE(added[u"urls"][u"get_sstoken"].toString(), u"https://one.example.com/a?b=c"_s);
    QCOMPARE(added[u"headers"][0][u"name"].toString(), u"X-Corp"_s);
    QCOMPARE(added[u"headers"][0][u"value"].toString(), u"fake corp"_s);
    QCOMPARE(added[u"timeout_s"].toInt(), 300);
    QCOMPARE(added[u"claims"][u"app_id"].toString(), u"146=1"_s);
    QVERIFY(added[u"allow_http"].toBool());
    const QJsonArray listed = desk.run({u"profiles"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(listed.last().toObject(), added);
    const Ended form = desk.run({u"profiles"_s, u"add"_s, u"Form"_s, u"--service"_s, u"enduser"_s,
                                 u"--kind"_s, u"production"_s, u"--base-url"_s, u"https://a.example.com"_s,
                                 u"--place"_s, u"refreshToken=form"_s, u"--json"_s});
    QCOMPARE(form.object()[u"places"][u"refreshToken"].toString(), u"form"_s);
    QCOMPARE(form.object()[u"kind"].toString(), u"production"_s);
}

void TestProfilesCommands::whatBreaksARuleIsRefusedAndNotWritten_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &words, const QString &code) {
        QTest::newRow(name) << words << code;
    };
    const auto withUrl = [](const QString &url) { return add(u"A"_s, {}, url); };
    const auto ofKind = [](const QString &service, const QString &kind, const QString &url) {
        return QStringList{u"profiles"_s, u"add"_s,        u"A"_s, u"--service"_s, service, u"--kind"_s,
                           kind,          u"--base-url"_s, url,    u"--json"_s};
    };
    const QString https = u"https://a.example.com"_s;
    row("no name", add(QString()), u"profile_bad_name"_s);
    row("a blank name", add(u" "_s), u"profile_bad_name"_s);
    row("a name with a line break", add(u"a\nb"_s), u"profile_bad_name"_s);
    row("65 characters", add(QString(65, u'a')), u"profile_bad_name"_s);
    row("no such service", ofKind(u"nothing"_s, u"test"_s, https), u"profile_unknown_service"_s);
    row("no such kind", ofKind(u"sud"_s, u"staging"_s, https), u"usage_bad_value"_s);
    row("an empty base URL", withUrl(QString()), u"profile_no_base_url"_s);
    row("no URL", withUrl(u"a.example.com"_s), u"profile_bad_url"_s);
    row("another scheme", withUrl(u"ftp://a.example.com"_s), u"profile_url_scheme"_s);
    row("userinfo", withUrl(u"https://u:p@a.example.com"_s), u"profile_url_userinfo"_s);
    row("white space", withUrl(u"https://a.example.com/a b"_s), u"profile_url_characters"_s);
    row("a backslash", withUrl(u"https://a.example.com\\b"_s), u"profile_url_characters"_s);
    row("a fragment", withUrl(u"https://a.example.com/#a"_s), u"profile_url_fragment"_s);
    row("a query", withUrl(u"https://a.example.com/?a=b"_s), u"profile_url_query"_s);
    row("clear text", withUrl(u"http://a.example.com"_s), u"profile_http_refused"_s);
    row("clear text for production", ofKind(u"sud"_s, u"production"_s, u"http://a.example.com"_s),
        u"profile_http_production"_s);
    row("clear text for production, allowed",
        ofKind(u"sud"_s, u"production"_s, u"http://a.example.com"_s) + QStringList{u"--allow-http"_s},
        u"profile_http_production"_s);
    row("an endpoint it has not", add(u"A"_s, {u"--url"_s, u"nothing="_s + https}),
        u"profile_unknown_endpoint"_s);
    row("a URL for an endpoint that takes none",
        ofKind(u"enduser"_s, u"test"_s, https) + QStringList{u"--url"_s, u"refresh_token="_s + https},
        u"profile_endpoint_no_url"_s);
    row("an endpoint's URL in clear text", add(u"A"_s, {u"--url"_s, u"get_sstoken=http://a.example.com"_s}),
        u"profile_http_refused"_s);
    row("an endpoint without URL", add(u"A"_s, {u"--url"_s, u"get_sstoken"_s}), u"usage_not_name_value"_s);
    row("a header that is none", add(u"A"_s, {u"--header"_s, u"X A: b"_s}), u"profile_bad_header"_s);
    row("a header with a line break", add(u"A"_s, {u"--header"_s, u"X-A: b\r\nX-B: c"_s}),
        u"profile_bad_header"_s);
    row("a header of the transport", add(u"A"_s, {u"--header"_s, u"Host: b"_s}),
        u"profile_reserved_header"_s);
    row("a secret header", add(u"A"_s, {u"--header"_s, u"authorization: b"_s}), u"profile_secret_header"_s);
    row("a header without value", add(u"A"_s, {u"--header"_s, u"X-A"_s}), u"usage_not_name_value"_s);
    row("a parameter it has not", add(u"A"_s, {u"--place"_s, u"nothing=form"_s}),
        u"profile_unknown_parameter"_s);
    row("a place it cannot go to", add(u"A"_s, {u"--place"_s, u"code=query"_s}), u"profile_place_refused"_s);
    row("a place that is none", add(u"A"_s, {u"--place"_s, u"code=somewhere"_s}), u"usage_bad_value"_s);
    row("no time", add(u"A"_s, {u"--timeout"_s, u"0"_s}), u"profile_bad_timeout"_s);
    row("too long a time", add(u"A"_s, {u"--timeout"_s, u"301"_s}), u"profile_bad_timeout"_s);
    row("a time that is no number", add(u"A"_s, {u"--timeout"_s, u"15s"_s}), u"usage_bad_value"_s);
    row("the name of a built-in one", add(u"Sandbox-SUD"_s), u"profile_name_taken"_s);
    row("an option twice", add(u"A"_s, {u"--base-url"_s, https}), u"usage_option_twice"_s);
    row("an option of another command", add(u"A"_s, {u"--apply"_s}), u"usage_unknown_option"_s);
    row("two names", add(u"A"_s, {u"B"_s}), u"usage_extra_argument"_s);
    row("no service",
        {u"profiles"_s, u"add"_s, u"A"_s, u"--kind"_s, u"test"_s, u"--base-url"_s, https, u"--json"_s},
        u"usage_missing_option"_s);
    row("no kind",
        {u"profiles"_s, u"add"_s, u"A"_s, u"--service"_s, u"sud"_s, u"--base-url"_s, https, u"--json"_s},
        u"usage_missing_option"_s);
    row("no base URL",
        {u"profiles"_s, u"add"_s, u"A"_s, u"--service"_s, u"sud"_s, u"--kind"_s, u"test"_s, u"--json"_s},
        u"usage_missing_option"_s);
}

void TestProfilesCommands::whatBreaksARuleIsRefusedAndNotWritten() {
    QFETCH(const QStringList, words);
    QFETCH(const QString, code);
    const UserDesk desk;
    const Ended ended = desk.run(words);
    QCOMPARE(ended.object()[u"error"][u"code"].toString(), code);
    QCOMPARE(ended.exit, 2);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!QFile::exists(desk.path(u"config/profiles.json"_s)));
}

void TestProfilesCommands::namesAreTakenWhateverTheirCase() {
    const UserDesk desk;
    QCOMPARE(desk.run(add(u"Größe"_s)).exit, 0);
    const QByteArray before = desk.read(u"config/profiles.json"_s);
    const Ended again = desk.run(add(u"GRÖßE"_s));
    QCOMPARE(again.exit, 2);
    QCOMPARE(again.object()[u"error"][u"code"].toString(), u"profile_name_taken"_s);
    QCOMPARE(desk.read(u"config/profiles.json"_s), before);
}

void TestProfilesCommands::builtInProfilesStay_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("remove") << QStringList{u"remove"_s, u"sandbox-sud"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"sandbox-sud"_s};
}

void TestProfilesCommands::builtInProfilesStay() {
    QFETCH(const QStringList, words);
    const UserDesk desk;
    const Ended ended = desk.run(QStringList{u"profiles"_s} + words + QStringList{u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"error"][u"code"].toString(), u"profile_built_in"_s);
    QCOMPARE(desk.run({u"profiles"_s, u"list"_s, u"--json"_s}).array().size(), 3);
}

}  // namespace td::test

namespace {
using td::test::TestProfilesCommands;
TD_TEST_CLASS(TestProfilesCommands);
}  // namespace

#include "test_profiles.moc"
