// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QtTest>

#include "store/built_in.h"
#include "store/desk_folder.h"
#include "store/service_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A built-in definition under another id.
QByteArray definitionOf(const QByteArray &id) {
    const QDir folder(u":/services"_s);
    QByteArray text = test::contentOf(folder.filePath(u"sud.json"_s));
    return text.replace(R"("id": "sud")", QByteArray(R"("id": )" + ('"' + id + '"')));
}
}  // namespace

class TestServiceFolder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInServicesAreAllUsable() {
        service::Catalog catalog;
        addBuiltInServices(catalog);
        QCOMPARE(catalog.ids(), (QList<QByteArray>{"ekuaibao", "enduser", "sud"}));
        for (const service::Catalog::Entry &entry : catalog.entries())
            QVERIFY2(entry.builtIn && entry.error.isNull(), entry.error.code.constData());
        QCOMPARE(builtInProfiles(catalog).size(), 3);
        QCOMPARE(builtInProfiles(catalog).last().name, u"sandbox-sud"_s);
    }

    void aFolderThatIsNotThereHasNone() {
        const test::DeskFolder desk;
        service::Catalog catalog;
        addUserServices(catalog, desk.path(u"services"_s));
        QVERIFY(catalog.entries().empty());
    }

    void definitionsAreReadInTheOrderOfTheirNames() {
        const test::DeskFolder desk;
        for (const char *id : {"b", "a", "c"})
            test::writePlainly(desk.path(QString::fromLatin1(id) + ".json"_L1), definitionOf(id));
        test::writePlainly(desk.path(u"notes.txt"_s), "none of ours");
        test::writePlainly(desk.path(u".a.json.swp"_s), "none of ours");
        service::Catalog catalog;
        addUserServices(catalog, desk.folder.path());
        QCOMPARE(catalog.ids(), (QList<QByteArray>{"a", "b", "c"}));
        QCOMPARE(catalog.entries().size(), 3);
        QCOMPARE(catalog.entries().front().file, desk.path(u"a.json"_s));
        QVERIFY(!catalog.entries().front().builtIn);
        QVERIFY(builtInProfiles(catalog).isEmpty());
    }

    void aBadFileIsNamedAndTheRestIsRead_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("too large") << QByteArray("definition_too_large") << QString();
        QTest::newRow("folder") << QByteArray("definition_unreadable") << u"folder"_s;
        QTest::newRow("FIFO") << QByteArray("definition_unreadable") << u"fifo"_s;
        QTest::newRow("link to nothing")
            << QByteArray("definition_unreadable") << u"No such file or directory"_s;
        QTest::newRow("no JSON") << QByteArray("definition_not_json") << QString();
        QTest::newRow("not permitted") << QByteArray("definition_unreadable") << u"Permission denied"_s;
    }
    void aBadFileIsNamedAndTheRestIsRead() {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, detail);
        const test::DeskFolder desk;
        QFile(desk.folder.path()).setPermissions(QFile::Permissions(0x7755));
        const QString bad = desk.path(u"bad.json"_s);
        make(QString::fromLatin1(QTest::currentDataTag()), bad);
        test::writePlainly(desk.path(u"good.json"_s), definitionOf("good"));
        service::Catalog catalog;
        {
            const test::WithoutRights nobody;
            addUserServices(catalog, desk.folder.path());
        }
        QCOMPARE(catalog.ids(), QList<QByteArray>{"good"});
        QCOMPARE(catalog.entries().size(), 2);
        QCOMPARE(catalog.entries().front().file, bad);
        QCOMPARE(catalog.entries().front().error.code, code);
        QCOMPARE(catalog.entries().front().error.values.value(u"detail"_s).toString(), detail);
    }

    void theLargestDefinitionIsRead() {
        const test::DeskFolder desk;
        const QByteArray text = definitionOf("large");
        test::writePlainly(desk.path(u"large.json"_s),
                           text + QByteArray(maxDefinitionBytes - text.size(), ' '));
        service::Catalog catalog;
        addUserServices(catalog, desk.folder.path());
        QCOMPARE(catalog.ids(), QList<QByteArray>{"large"});
    }

    void aFolderThatCannotBeReadIsNamed() {
        const test::DeskFolder desk;
        QFile(desk.folder.path()).setPermissions(QFile::Permissions(0x7711));
        service::Catalog catalog;
        {
            const test::WithoutRights nobody;
            addUserServices(catalog, desk.folder.path());
        }
        QCOMPARE(catalog.entries().size(), 1);
        QCOMPARE(catalog.entries().front().file, desk.folder.path());
        QCOMPARE(catalog.entries().front().error.code, "definition_unreadable");
        QCOMPARE(catalog.entries().front().error.values.value(u"detail"_s).toString(),
                 u"Permission denied"_s);
    }

    void aFileForAFolderIsNamed() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"services"_s), "");
        service::Catalog catalog;
        addUserServices(catalog, desk.path(u"services"_s));
        QCOMPARE(catalog.entries().front().error.code, "definition_unreadable");
    }

private:
    static void make(const QString &kind, const QString &path) {
        if (kind == "too large"_L1)
            test::writePlainly(path, QByteArray(maxDefinitionBytes + 1, ' '));
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(path));
        else if (kind == "FIFO"_L1)
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == "link to nothing"_L1)
            QVERIFY(QFile::link(u"nowhere"_s, path));
        else
            test::writePlainly(path, "no JSON");
        if (kind == "not permitted"_L1)
            QFile(path).setPermissions({});
    }
};

TD_TEST_CLASS(TestServiceFolder);
#include "test_service_folder.moc"
