// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/built_in.h"
#include "store/desk_folder.h"
#include "store/profile_list.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using test::entryOf;
using test::fileOf;
using test::usableNames;
using namespace Qt::Literals::StringLiterals;
using service::Profile;

namespace {
base::Error reasonOf(const base::Error &error) {
    return error.values.value(u"reason"_s).value<base::Error>();
}
}  // namespace

class TestProfileKeeping final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownMembersSurviveEveryChange_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("our format") << QByteArray("1");
        QTest::newRow("a newer one") << QByteArray("7");
        QTest::newRow("a far newer one") << QByteArray("123456789012345678901234567890");
    }
    void unknownMembersSurviveEveryChange() {
        QFETCH(const QByteArray, format);
        const QByteArray unknown = R"("deep":{"n":[1.0,1e400,-0,12345678901234567890123,{"\u00e9":"\/"}]})";
        const QByteArray more =
            R"(,"headers":[{"name":"X-A","value":"1","since":2.50}],"pin":0.10,"x":{"x":null})";
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), "{" + unknown + ",\"format\":" + format + ",\"profiles\":[" +
                                                    entryOf("a", "One", more) +
                                                    R"(,17,{"odd":1E5}],"last":1e-7})");

        const ProfileFile file = desk.profiles();
        QVERIFY(file.add(test::ticketProfile(u"Two"_s)));
        Profile one = listProfiles(file).named(u"One"_s).value();
        const Profile start = one;
        one.name = u"Uno"_s;
        one.timeoutSeconds = 20;
        one.headers.append(base::Header{"X-B", "2"});
        QVERIFY(file.replace(one, start));
        QVERIFY(file.remove(u"Two"_s));

        const auto json = base::Json::parse(test::contentOf(desk.profilesPath()));
        QVERIFY(json);
        base::JsonWriter writer;
        const QByteArray text = writer.copy(json->root()).take();
        QCOMPARE(
            text,
            "{" + unknown + ",\"format\":" + format +
                R"(,"profiles":[{"id":"a","name":"Uno","service":"ticket","kind":"test",)"
                R"("base_url":"https://ticket.example",)"
                R"("headers":[{"name":"X-A","value":"1","since":2.50},{"name":"X-B","value":"2"}],)"
                R"("pin":0.10,"x":{"x":null},"urls":{},"secret_headers":[],"needs":[],"places":{},"claims":{},"timeout_s":20,"unlock_minutes":15,"allow_http":false,"signs":false,"connection":{}},)"
                R"(17,{"odd":1E5}],"last":1e-7})");
    }

    void aNewerFormatIsSaidAndRead() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One"), "2"));
        const ProfileList list = listProfiles(desk.profiles());
        QVERIFY(list.named(u"One"_s));
        QCOMPARE(list.notices.size(), 1);
        QVERIFY(base::is(list.notices.first(), StoreFault::store_newer_format));
        QCOMPARE(list.notices.first().values.value(u"format"_s).toString(), u"2"_s);
        QCOMPARE(list.notices.first().values.value(u"path"_s).toString(), desk.profilesPath());
    }

    void anUnusableEntryIsNamedAndKept_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *title, const QByteArray &entry, const char *code,
                            const char *pointer) {
            QTest::newRow(title) << entry << QByteArray(code) << QString::fromLatin1(pointer);
        };
        const auto with = [](const QByteArray &member) { return entryOf("b", "Bad", "," + member); };
        row("no object", "[]", "store_wrong_type", "/profiles/1");
        row("no id", R"({"name":"Bad","service":"ticket","kind":"test"})", "store_member_missing",
            "/profiles/1");
        row("an odd id", entryOf("../b", "Bad"), "store_bad_id", "/profiles/1/id");
        row("no kind", R"({"id":"b","name":"Bad","service":"ticket"})", "store_member_missing",
            "/profiles/1");
        row("another kind", R"({"id":"b","name":"Bad","service":"ticket","kind":"live"})", "store_not_one_of",
            "/profiles/1/kind");
        row("a number for a name", R"({"id":"b","name":5,"service":"ticket","kind":"test"})",
            "store_wrong_type", "/profiles/1/name");
        row("a list of URLs", with(R"("urls":[])"), "store_wrong_type", "/profiles/1/urls");
        row("a number for a URL", with(R"("urls":{"a/b":1})"), "store_wrong_type", "/profiles/1/urls/a~1b");
        row("a header without value", with(R"("headers":[{"name":"A"}])"), "store_member_missing",
            "/profiles/1/headers/0");
        row("a claim that is a number", with(R"("claims":{"app_id":1})"), "store_wrong_type",
            "/profiles/1/claims/app_id");
        row("a place unheard of", with(R"("places":{"token":"trailer"})"), "store_not_one_of",
            "/profiles/1/places/token");
        row("half a second", with(R"("timeout_s":0.5)"), "store_wrong_type", "/profiles/1/timeout_s");
        row("a word for a switch", with(R"("allow_http":"no")"), "store_wrong_type",
            "/profiles/1/allow_http");
        row("a member twice", with(R"("kind":"production")"), "store_duplicate_member", "/profiles/1");
        row("a timeout beyond every number", with(R"("timeout_s":9000000000000000000)"),
            "profile_bad_timeout", "");
        row("a secret", with(R"("headers":[{"name":"Cookie","value":"x"}])"), "profile_secret_header", "");
        row("an unknown service", R"({"id":"b","name":"Bad","service":"none","kind":"test"})",
            "profile_unknown_service", "");
        row("the first one's id", entryOf("a", "Bad"), "store_id_taken", "");
        row("the first one's name", entryOf("b", "good"), "profile_name_taken", "");
        row("a built-in id", entryOf("sandbox-ticket", "Bad"), "profile_built_in", "");
    }
    void anUnusableEntryIsNamedAndKept() {
        QFETCH(const QByteArray, entry);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, pointer);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "Good") + ',' + entry));

        const ProfileList list = listProfiles(desk.profiles());
        QCOMPARE(usableNames(desk.profiles()), QStringList{u"Good"_s});
        QCOMPARE(list.notices.size(), 1);
        const base::Error notice = list.notices.first();
        QVERIFY(base::is(notice, StoreFault::store_entry_unusable));
        QCOMPARE(notice.values.value(u"pointer"_s).toString(), u"/profiles/1"_s);
        QCOMPARE(reasonOf(notice).code, code);
        QCOMPARE(reasonOf(notice).values.value(u"pointer"_s).toString(), pointer);

        QVERIFY(desk.profiles().add(test::ticketProfile(u"More"_s)));
        base::JsonWriter writer;
        const auto json = base::Json::parse(test::contentOf(desk.profilesPath()));
        QCOMPARE(writer.copy(json->root()["profiles"].at(1)).take(), entry);
    }

    void aDamagedFileIsSetAside_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray("") << QByteArray("json_empty");
        QTest::newRow("cut short") << fileOf(entryOf("a", "One")).chopped(3)
                                   << QByteArray("json_unterminated");
        QTest::newRow("not UTF-8") << fileOf(entryOf("a", "\xff")) << QByteArray("json_bad_utf8");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << QByteArray();
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("store_wrong_type");
        QTest::newRow("no format") << QByteArray(R"({"profiles":[]})") << QByteArray("store_member_missing");
        QTest::newRow("format 0") << fileOf({}, "0") << QByteArray("store_wrong_type");
        QTest::newRow("format 1.0") << fileOf({}, "1.0") << QByteArray("store_wrong_type");
        QTest::newRow("format -1") << fileOf({}, "-1") << QByteArray("store_wrong_type");
        QTest::newRow("no profiles") << QByteArray(R"({"format":1})") << QByteArray("store_member_missing");
        QTest::newRow("an object of profiles")
            << QByteArray(R"({"format":1,"profiles":{}})") << QByteArray("store_wrong_type");
        QTest::newRow("profiles twice") << QByteArray(R"({"format":1,"profiles":[],"profiles":[]})")
                                        << QByteArray("store_duplicate_member");
    }
    void aDamagedFileIsSetAside() {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), content);
        const QString aside = desk.profilesPath() + ".damaged-20261121T094000Z"_L1;

        const ProfileList list = listProfiles(desk.profiles());
        QCOMPARE(list.notices.size(), 1);
        const base::Error notice = list.notices.first();
        QVERIFY(base::is(notice, StoreFault::store_damaged));
        QCOMPARE(notice.values.value(u"path"_s).toString(), desk.profilesPath());
        QCOMPARE(notice.values.value(u"set_aside"_s).toString(), aside);
        QVERIFY(base::is(reasonOf(notice), StoreFault::store_not_profiles));
        if (!code.isEmpty())
            QCOMPARE(reasonOf(reasonOf(notice)).code, code);
        QCOMPARE(test::contentOf(aside), content);
        QVERIFY(!QFileInfo::exists(desk.profilesPath()));
        QVERIFY(listProfiles(desk.profiles()).notices.isEmpty());
    }

    void anEarlierDamagedFileIsKept() {
        const test::DeskFolder desk;
        const QString aside = desk.profilesPath() + ".damaged-20261121T094000Z"_L1;
        test::writePlainly(desk.profilesPath(), "first");
        QVERIFY(desk.profiles().load());
        test::writePlainly(desk.profilesPath(), "second");
        const auto saved = desk.profiles().add(test::ticketProfile(u"Office"_s));
        QVERIFY(saved);
        QVERIFY(base::is(saved->notice, StoreFault::store_damaged));
        QCOMPARE(saved->notice.values.value(u"set_aside"_s).toString(), aside + "-2"_L1);
        QCOMPARE(test::contentOf(aside), "first");
        QCOMPARE(test::contentOf(aside + "-2"_L1), "second");
        QCOMPARE(usableNames(desk.profiles()), QStringList{u"Office"_s});
    }

    void aDamagedFileThatCannotBeSetAsideIsLeft() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), "damaged");
        test::writePlainly(desk.profilesPath() + ".lock"_L1, "");
        QFile(desk.profilesPath() + ".lock"_L1).setPermissions(QFile::Permissions(0x7666));
        QFile(desk.folder.path()).setPermissions(QFile::Permissions(0x5555));
        {
            const test::WithoutRights nobody;
            QVERIFY(base::is(desk.profiles().load().error(), StoreFault::store_unwritable));
            QVERIFY(base::is(desk.profiles().add(test::ticketProfile(u"Office"_s)).error(),
                             StoreFault::store_unwritable));
            const ProfileList list = listProfiles(desk.profiles());
            QCOMPARE(list.profiles, builtInProfiles(desk.catalog));
            QCOMPARE(list.notices.size(), 1);
        }
        QFile(desk.folder.path()).setPermissions(QFile::Permissions(0x7700));
        QCOMPARE(test::contentOf(desk.profilesPath()), "damaged");
    }
};

TD_TEST_CLASS(TestProfileKeeping);
#include "test_profile_keeping.moc"
