// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/sharing/profile_export.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using test::entryOf;
using test::fileOf;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray compact(const QByteArray &text) {
    const auto json = base::Json::parse(text);
    base::JsonWriter writer;
    return writer.copy(json->root()).take();
}
}  // namespace

class TestProfileExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNamedAreExported() {
        const test::DeskFolder desk;
        const QByteArray two = entryOf("b", "Two", R"(,"later":1.50)");
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + ',' + two, "3"));
        const auto exported = exportProfiles(desk.profiles(), {u"two"_s});
        QCOMPARE(compact(exported->text), fileOf(two, "3"));
        QCOMPARE(exported->profiles, 1);
    }

    void anUnusableEntryIsNotExported() {
        const test::DeskFolder desk;
        const QByteArray secret =
            entryOf("b", "Bad", R"(,"headers":[{"name":"Cookie","value":"not-a-real-one"}])");
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + ',' + secret));
        const auto exported = exportProfiles(desk.profiles(), {});
        QCOMPARE(compact(exported->text), fileOf(entryOf("a", "One")));
        QCOMPARE(exported->notices.size(), 1);
        QVERIFY(base::is(exported->notices.first(), StoreFault::store_entry_unusable));
        QVERIFY(test::contentOf(desk.profilesPath()).contains("not-a-real-one"));
    }

    void whatCannotBeExportedIsNamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no such profile") << u"None"_s << QByteArray("store_profile_not_found");
        QTest::newRow("built in") << u"sandbox-ticket"_s << QByteArray("profile_built_in");
        QTest::newRow("unusable") << u"Bad"_s << QByteArray("store_entry_unusable");
    }
    void whatCannotBeExportedIsNamed() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + R"(,{"name":"Bad"})"));
        QCOMPARE(exportProfiles(desk.profiles(), {u"One"_s, name}).error().code, code);
    }

    void theNamesOfWhatItIsUsedWithGoWithIt() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + ',' + entryOf("b", "Two")));
        const auto exported = exportProfiles(desk.profiles(), {},
                                             {{u"a"_s, {u"header.X-Key"_s, u"key.old"_s, u"app_secret"_s}}});
        const base::Json json = base::Json::parse(exported->text).value();
        QCOMPARE(json.root().find("/profiles/0/needs").raw().toByteArray().simplified().replace(" ", ""),
                 R"(["app_secret","key.old"])");
        QVERIFY(!json.root().find("/profiles/1/needs").exists());
        QVERIFY(!test::contentOf(desk.profilesPath()).contains("app_secret"));
    }

    void definitionsThatAreFilesAreNamed() {
        const test::DeskFolder desk;
        const QByteArray parcel =
            R"({"id":"p","name":"P","service":"parcel","kind":"test","base_url":"https://p.example"})";
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One") + ',' + parcel));
        QCOMPARE(exportProfiles(desk.profiles(), {})->services, QList<QByteArray>{"parcel"});
        QCOMPARE(exportProfiles(desk.profiles(), {u"One"_s})->services, QList<QByteArray>());
    }

    void isWrittenForItsOwnerAlone() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"out.json"_s);
        QVERIFY(writeExport(path, "{}", false));
        QCOMPARE(test::modeOf(path), 0600);
        QCOMPARE(test::contentOf(path), "{}");
    }

    void takesThePlaceOfAFileOnlyWhenToldTo() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"out.json"_s);
        test::writePlainly(path, "mine");
        QVERIFY(base::is(writeExport(path, "{}", false).error(), ShareFault::share_file_exists));
        QCOMPARE(test::contentOf(path), "mine");
        QVERIFY(writeExport(path, "{}", true));
        QCOMPARE(test::contentOf(path), "{}");
    }

    void followsNoLink_data() {
        QTest::addColumn<bool>("dangling");
        QTest::newRow("to a file") << false;
        QTest::newRow("to nothing") << true;
    }
    void followsNoLink() {
        QFETCH(const bool, dangling);
        const test::DeskFolder desk;
        const QString target = desk.path(u"target"_s);
        if (!dangling)
            test::writePlainly(target, "theirs");
        const QString link = desk.path(u"out.json"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(base::is(writeExport(link, "{}", true).error(), ShareFault::share_link));
        QCOMPARE(test::contentOf(target), dangling ? QByteArray() : QByteArray("theirs"));
        QCOMPARE(QFile::exists(target), !dangling);
    }
};

TD_TEST_CLASS(TestProfileExport);
#include "test_profile_export.moc"
