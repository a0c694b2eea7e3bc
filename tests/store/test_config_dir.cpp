// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/config_dir.h"
#include "store/desk_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

class TestConfigDir final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGivenFolderHoldsEverything() {
        const ConfigDir folder(u"/a/b/../desk/"_s);
        QCOMPARE(folder.path(), u"/a/desk"_s);
        QCOMPARE(folder.profilesFile(), u"/a/desk/profiles.json"_s);
        QCOMPARE(folder.servicesFolder(), u"/a/desk/services"_s);
    }

    void aRelativeFolderIsMadeAbsolute() {
        QCOMPARE(ConfigDir(u"desk"_s).path(), QDir::currentPath() + "/desk"_L1);
    }

    void withoutOneItIsThePlatforms() {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", "/somewhere/config");
        const QString path = ConfigDir().path();
        before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
        QCOMPARE(path, u"/somewhere/config/tokendesk"_s);
    }

    void namingItTouchesNothing() {
        const QTemporaryDir parent;
        const ConfigDir folder(parent.filePath(u"desk"_s));
        QVERIFY(!QFileInfo::exists(folder.path()));
    }

    void itIsMadeForItsOwnerAlone() {
        const QTemporaryDir parent;
        const ConfigDir folder(parent.filePath(u"new/desk"_s));
        QVERIFY(folder.create());
        QCOMPARE(test::modeOf(folder.path()), 0700);
        QCOMPARE(test::modeOf(parent.filePath(u"new"_s)), 0700);
        QVERIFY(folder.create());
    }

    void oneThatIsThereKeepsItsMode() {
        const QTemporaryDir parent;
        QFile(parent.path()).setPermissions(QFile::Permissions(0x7755));
        QVERIFY(ConfigDir(parent.path()).create());
        QCOMPARE(test::modeOf(parent.path()), 0755);
    }

    void aFileInItsPlaceIsNamed_data() {
        QTest::addColumn<QString>("below");
        QTest::newRow("itself") << QString();
        QTest::newRow("above it") << u"/desk"_s;
    }
    void aFileInItsPlaceIsNamed() {
        QFETCH(const QString, below);
        const QTemporaryDir parent;
        test::writePlainly(parent.filePath(u"file"_s), "x");
        const QString path = parent.filePath(u"file"_s) + below;
        const auto made = ConfigDir(path).create();
        QVERIFY(!made);
        QVERIFY(base::is(made.error(), StoreFault::store_folder));
        QCOMPARE(made.error().values.value(u"path"_s).toString(), path);
        QCOMPARE(made.error().values.value(u"detail"_s).toString(), u"Not a directory"_s);
    }

    void aFolderThatMayNotBeMadeIsNamed() {
        const QTemporaryDir parent;
        QFile(parent.path()).setPermissions(QFile::Permissions(0x5555));
        const test::WithoutRights nobody;
        const auto made = ConfigDir(parent.filePath(u"desk"_s)).create();
        QVERIFY(!made);
        QVERIFY(base::is(made.error(), StoreFault::store_folder));
        QCOMPARE(made.error().values.value(u"detail"_s).toString(), u"Permission denied"_s);
    }
};

TD_TEST_CLASS(TestConfigDir);
#include "test_config_dir.moc"
