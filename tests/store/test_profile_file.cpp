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
Profile fullProfile() {
    Profile profile = test::ticketProfile(u"Büro 测试"_s);
    profile.kind = service::ProfileKind::test;
    profile.baseUrl = "http://ticket.example:8080/a";
    profile.urls = {{"renew", "https://other.example/b?c=d"}};
    profile.headers = {{"X-Team", "one"}, {"X-Team", "two"}};
    profile.places = {{"token", service::Place::form}};
    profile.timeoutSeconds = 42;
    profile.allowHttp = true;
    return profile;
}
}  // namespace

class TestProfileFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileThereAreNoProfiles() {
        const test::DeskFolder desk;
        const auto contents = desk.profiles().load();
        QVERIFY(contents);
        QVERIFY(contents->document.entries().empty());
        QVERIFY(contents->notices.isEmpty());
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList());
    }

    void whatIsAddedIsReadAgain_data() {
        QTest::addColumn<Profile>("profile");
        QTest::newRow("plain") << test::ticketProfile(u"Office"_s);
        QTest::newRow("with everything") << fullProfile();
    }
    void whatIsAddedIsReadAgain() {
        QFETCH(const Profile, profile);
        const test::DeskFolder desk;
        const auto saved = desk.profiles().add(profile);
        QVERIFY(saved);
        QVERIFY(saved->notice.isNull());
        Profile expected = profile;
        expected.id = saved->profile.id;
        QCOMPARE(saved->profile, expected);
        QCOMPARE(listProfiles(desk.profiles()).named(profile.name).value(), expected);
        QCOMPARE(test::modeOf(desk.profilesPath()), 0600);
    }

    void theFolderIsMadeWhenItIsNotThere() {
        const test::DeskFolder desk;
        const ProfileFile file(desk.path(u"new/profiles.json"_s), desk.catalog, desk.clock);
        QVERIFY(file.add(test::ticketProfile(u"Office"_s)));
        QCOMPARE(test::modeOf(desk.path(u"new"_s)), 0700);
    }

    void anIdIsARandomUuid() {
        const test::DeskFolder desk;
        Profile profile = test::ticketProfile(u"One"_s);
        profile.id = u"mine"_s;
        const QString one = desk.profiles().add(profile)->profile.id;
        const QString two = desk.profiles().add(test::ticketProfile(u"Two"_s))->profile.id;
        QVERIFY(QRegularExpression(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s)
                    .match(one)
                    .hasMatch());
        QVERIFY(one != two);
    }

    void whatBreaksARuleIsNotAdded_data() {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QByteArray>("code");
        Profile profile = test::ticketProfile(u"OFFICE"_s);
        QTest::newRow("a taken name in another case") << profile << QByteArray("profile_name_taken");
        profile.name = u"Sandbox-Ticket"_s;
        QTest::newRow("a built-in name") << profile << QByteArray("profile_name_taken");
        profile.name = u"unusable"_s;
        QTest::newRow("the name of an unusable entry") << profile << QByteArray("profile_name_taken");
        profile.name.clear();
        QTest::newRow("no name") << profile << QByteArray("profile_bad_name");
        profile = test::ticketProfile(u"New"_s);
        profile.headers = {{"Authorization", "Bearer not-a-real-token"}};
        QTest::newRow("a secret") << profile << QByteArray("profile_secret_header");
        profile = test::ticketProfile(u"New"_s);
        profile.service = "none";
        QTest::newRow("no such service") << profile << QByteArray("profile_unknown_service");
    }
    void whatBreaksARuleIsNotAdded() {
        QFETCH(const Profile, profile);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "Office") + R"(,{"name":"Unusable"})"));
        const QByteArray before = test::contentOf(desk.profilesPath());
        const auto saved = desk.profiles().add(profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, code);
        QCOMPARE(test::contentOf(desk.profilesPath()), before);
    }

    void oneProfileTakesThePlaceOfItsFormer() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + ',' + entryOf("b", "Two") + ',' +
                                                       entryOf("c", "Three")));
        Profile profile = listProfiles(desk.profiles()).named(u"two"_s).value();
        const Profile start = profile;
        profile.name = u"TWO"_s;
        profile.baseUrl = "HTTPS://Elsewhere.Example/";
        const auto saved = desk.profiles().replace(profile, start);
        QVERIFY(saved);
        QCOMPARE(saved->profile.baseUrl, "https://elsewhere.example");
        QCOMPARE(usableNames(desk.profiles()), (QStringList{u"One"_s, u"TWO"_s, u"Three"_s}));
        QCOMPARE(listProfiles(desk.profiles()).named(u"TWO"_s)->baseUrl, "https://elsewhere.example");
    }

    void aReplacementMustFit_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no such id") << u"z"_s << u"New"_s << QByteArray("store_profile_not_found");
        QTest::newRow("another's name") << u"a"_s << u"two"_s << QByteArray("profile_name_taken");
        QTest::newRow("built in") << u"sandbox-ticket"_s << u"New"_s << QByteArray("profile_built_in");
    }
    void aReplacementMustFit() {
        QFETCH(const QString, id);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + ',' + entryOf("b", "Two")));
        Profile profile = test::ticketProfile(name);
        profile.id = id;
        const auto saved = desk.profiles().replace(profile, profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, code);
        QCOMPARE(usableNames(desk.profiles()), (QStringList{u"One"_s, u"Two"_s}));
    }

    void anotherProgramsChangeIsNotUndone() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One")));
        const Profile start = listProfiles(desk.profiles()).named(u"One"_s).value();
        Profile theirs = start;
        theirs.kind = service::ProfileKind::production;
        QVERIFY(desk.profiles().replace(theirs, start));
        const QByteArray before = test::contentOf(desk.profilesPath());
        Profile ours = start;
        ours.timeoutSeconds = 20;
        const auto saved = desk.profiles().replace(ours, start);
        QVERIFY(!saved);
        QVERIFY(base::is(saved.error(), StoreFault::store_profile_changed));
        QCOMPARE(test::contentOf(desk.profilesPath()), before);
    }

    void aProfileIsRemovedByItsName() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(),
                           fileOf(entryOf("a", "One") + R"(,{"name":"Unusable"},)" + entryOf("b", "Two")));
        QVERIFY(desk.profiles().remove(u"ONE"_s));
        QCOMPARE(usableNames(desk.profiles()), QStringList{u"Two"_s});
        QVERIFY(desk.profiles().remove(u"unusable"_s));
        QVERIFY(desk.profiles().load()->notices.isEmpty());

        const auto again = desk.profiles().remove(u"One"_s);
        QVERIFY(base::is(again.error(), StoreFault::store_profile_not_found));
        QCOMPARE(again.error().values.value(u"known"_s).toString(), u"Two"_s);
        QVERIFY(base::is(desk.profiles().remove(u"sandbox-ticket"_s).error(),
                         service::ProfileFault::profile_built_in));
    }

    void whatIsNoFileIsNotTouched() {
        const test::DeskFolder desk;
        QVERIFY(QDir(desk.folder.path()).mkdir(u"profiles.json"_s));
        QVERIFY(base::is(desk.profiles().load().error(), StoreFault::store_not_a_file));
        QVERIFY(base::is(desk.profiles().add(test::ticketProfile(u"Office"_s)).error(),
                         StoreFault::store_not_a_file));
        QVERIFY(QFileInfo(desk.profilesPath()).isDir());
    }

    void aFileTooLargeToBeReadIsNotWritten() {
        const test::DeskFolder desk;
        const QByteArray filler = R"(,"filler":)" + ('"' + QByteArray(base::Json::maxBytes - 400, 'x') + '"');
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One", filler)));
        const QByteArray before = test::contentOf(desk.profilesPath());
        QVERIFY(listProfiles(desk.profiles()).named(u"One"_s));
        QVERIFY(base::is(desk.profiles().add(fullProfile()).error(), StoreFault::store_too_large));
        QCOMPARE(test::contentOf(desk.profilesPath()), before);
    }

    void aFullDiskLosesNothing() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One")));
        const QByteArray before = test::contentOf(desk.profilesPath());
        base::Error error;
        {
            const test::FullDisk full(100);
            error = desk.profiles().add(test::ticketProfile(u"Two"_s)).error();
        }
        QVERIFY(base::is(error, StoreFault::store_unwritable));
        QCOMPARE(test::contentOf(desk.profilesPath()), before);
    }

    void aLinkedFileIsWrittenWhereItIs() {
        const test::DeskFolder desk;
        QVERIFY(QDir(desk.folder.path()).mkdir(u"dotfiles"_s));
        const QString target = desk.path(u"dotfiles/desk.json"_s);
        test::writePlainly(target, "damaged");
        QVERIFY(QFile::link(target, desk.profilesPath()));
        QVERIFY(desk.profiles().add(test::ticketProfile(u"Office"_s)));
        QVERIFY(QFileInfo(desk.profilesPath()).isSymLink());
        QCOMPARE(test::namesIn(desk.path(u"dotfiles"_s)),
                 (QStringList{u"desk.json"_s, u"desk.json.damaged-20261121T094000Z"_s, u"desk.json.lock"_s}));
        QCOMPARE(usableNames(desk.profiles()), QStringList{u"Office"_s});
    }

    void builtInProfilesComeFromBuiltInServices() {
        const test::DeskFolder desk;
        const QList<Profile> profiles = listProfiles(desk.profiles()).profiles;
        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles.first().id, u"sandbox-ticket"_s);
        QCOMPARE(profiles.first().name, u"sandbox-ticket"_s);
        QCOMPARE(profiles.first().service, "ticket");
        QCOMPARE(profiles.first().kind, service::ProfileKind::test);
        QVERIFY(profiles.first().builtIn);
        QVERIFY(profiles.first().baseUrl.isEmpty());
    }

    void aMissingProfileIsAnsweredWithThoseThereAre() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One")));
        const auto found = listProfiles(desk.profiles()).named(u"None"_s);
        QVERIFY(base::is(found.error(), StoreFault::store_profile_not_found));
        QCOMPARE(found.error().values.value(u"known"_s).toString(), u"sandbox-ticket, One"_s);
    }
};

TD_TEST_CLASS(TestProfileFile);
#include "test_profile_file.moc"
