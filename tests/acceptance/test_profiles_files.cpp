// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QtTest>

#include "profile_words.h"
#include "support/test_main.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// The file of profiles: handed to others with `profiles export` and `import`, written by two programs at
/// once, damaged.
class TestProfilesFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExportIsImportedElsewhere();
    void anImportShowsItsChangesBeforeItMakesThem();
    void anImportWithTheSameIdUpdates();
    void anImportSaysWhatCameOfIt();
    void whatCannotBeImportedIsRefused_data();
    void whatCannotBeImportedIsRefused();
    void anImportSaysWhatIsNeeded();
    void anImportWaitsForNoPipe();
    void twoProgramsAddingAtOnceLoseNothing();
    void aDamagedFileIsSetAsideAndSaidSo();
};

namespace {

/// One word for each change of an import.
QStringList changesOf(const Ended &ended) {
    QStringList changes;
    for (const QJsonValue change : ended.array())
        changes.append(change[u"change"].toString() + u' ' + change[u"name"].toString());
    return changes;
}

}  // namespace

void TestProfilesFiles::anExportIsImportedElsewhere() {
    const UserDesk desk;
    const UserDesk elsewhere;
    QCOMPARE(desk.run(add(u"One"_s)).exit, 0);
    QCOMPARE(desk.run(add(u"Two"_s)).exit, 0);
    const Ended all = desk.run({u"profiles"_s, u"export"_s});
    QCOMPARE(all.exit, 0);
    QCOMPARE(all.object()[u"profiles"].toArray().size(), 2);
    QCOMPARE(desk.run({u"profiles"_s, u"export"_s, u"Two"_s}).object()[u"profiles"][0][u"name"].toString(),
             u"Two"_s);
    const Ended missing = desk.run({u"profiles"_s, u"export"_s, u"Three"_s});
    QCOMPARE(missing.exit, 2);
    QVERIFY(missing.out.isEmpty());
    const Ended imported =
        elsewhere.run({u"profiles"_s, u"import"_s, u"-"_s, u"--apply"_s, u"--json"_s}, all.out);
    QCOMPARE(imported.exit, 0);
    QCOMPARE(changesOf(imported), (QStringList{u"added One"_s, u"added Two"_s}));
    QCOMPARE(elsewhere.run({u"profiles"_s, u"export"_s}).out, all.out);
}

void TestProfilesFiles::anImportShowsItsChangesBeforeItMakesThem() {
    const UserDesk desk;
    const UserDesk elsewhere;
    QCOMPARE(desk.run(add(u"One"_s)).exit, 0);
    const QString file = elsewhere.write(u"shared.json"_s, desk.run({u"profiles"_s, u"export"_s}).out);
    const Ended preview = elsewhere.run({u"profiles"_s, u"import"_s, file, u"--json"_s});
    QCOMPARE(preview.exit, 0);
    QCOMPARE(changesOf(preview), QStringList{u"added One"_s});
    QVERIFY(!QFile::exists(elsewhere.configDir()));
    QCOMPARE(elsewhere.run({u"profiles"_s, u"import"_s, file, u"--apply"_s, u"--json"_s}).out, preview.out);
    QCOMPARE(namesOf(elsewhere), QStringList{u"One"_s});
    QCOMPARE(changesOf(elsewhere.run({u"profiles"_s, u"import"_s, file, u"--apply"_s, u"--json"_s})),
             QStringList{u"unchanged One"_s});
}

void TestProfilesFiles::anImportWithTheSameIdUpdates() {
    const UserDesk desk;
    QCOMPARE(desk.run(add(u"One"_s)).exit, 0);
    QByteArray exported = desk.run({u"profiles"_s, u"export"_s}).out;
    const QString file = desk.write(
        u"shared.json"_s, exported.replace("test.example.com", "new.example.com").replace("One", "Renamed"));
    const Ended ended = desk.run({u"profiles"_s, u"import"_s, file, u"--apply"_s, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(changesOf(ended), QStringList{u"updated Renamed"_s});
    QCOMPARE(ended.array().first()[u"fields"].toArray(), (QJsonArray{u"name"_s, u"base_url"_s}));
    QCOMPARE(namesOf(desk), QStringList{u"Renamed"_s});
}

void TestProfilesFiles::anImportSaysWhatCameOfIt() {
    const UserDesk desk;
    const auto entry = [](const char *id, const char *url) {
        return QByteArray(R"({"id":"ID","name":"ID","service":"sud","kind":"test","base_url":"URL"})")
            .replace("ID", id)
            .replace("URL", url);
    };
    const QByteArray good = entry("a", "https://a.example");
    const auto ended = [&](const QByteArray &profiles, const QStringList &apply) {
        const QByteArray text = R"({"format":1,"profiles":[)" + profiles + "]}";
        return desk.run(QStringList{u"profiles"_s, u"import"_s, u"-"_s} + apply, text);
    };
    const QStringList apply{u"--apply"_s};
    QVERIFY(ended(good, {}).err.contains("Add --apply"));
    QVERIFY(ended(good, apply).err.contains("These changes were made.\n"));
    QVERIFY(ended(good, {}).err.contains("nothing to import"));
    const Ended partly = ended(entry("b", "https://b.example") + ',' + entry("c", "javascript:x"), apply);
    QCOMPARE(partly.exit, 2);
    QVERIFY2(partly.err.contains("except for what was refused"), partly.err.constData());
    QCOMPARE(namesOf(desk), (QStringList{u"a"_s, u"b"_s}));
    const Ended longName = ended(entry(QByteArray(5'000, 'n').constData(), "https://c.example"), {});
    QVERIFY(longName.out.size() < 1'000);
}

void TestProfilesFiles::whatCannotBeImportedIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exit");
    const auto entry = [](const char *more) -> QByteArray {
        return QByteArray(R"({"format":1,"profiles":[{"id":"a","name":"A","service":"sud","kind":"test",)") +
               more + "}]}";
    };
    QTest::newRow("no JSON") << QByteArray("profiles") << 4;
    QTest::newRow("empty") << QByteArray() << 4;
    QTest::newRow("another document") << QByteArray(R"({"services":[]})") << 4;
    QTest::newRow("an array") << QByteArray("[]") << 4;
    QTest::newRow("clear text") << entry(R"("base_url":"http://a.example.com","allow_http":false)") << 2;
    QTest::newRow("a secret header")
        << entry(R"("base_url":"https://a.example.com","headers":[{"name":"Cookie","value":"fake"}])") << 2;
    QTest::newRow("no base URL") << entry(R"("timeout_s":5)") << 2;
}

void TestProfilesFiles::whatCannotBeImportedIsRefused() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, exit);
    const UserDesk desk;
    for (const QStringList &apply : {QStringList(), QStringList{u"--apply"_s}}) {
        const Ended ended =
            desk.run(QStringList{u"profiles"_s, u"import"_s, u"-"_s, u"--json"_s} + apply, text);
        QCOMPARE(ended.exit, exit);
        QVERIFY(!ended.document().isNull());
        if (exit == 2)
            QCOMPARE(changesOf(ended), QStringList{u"refused A"_s});
        QVERIFY(namesOf(desk).isEmpty());
    }
}

void TestProfilesFiles::anImportSaysWhatIsNeeded() {
    const UserDesk desk;
    const QByteArray text =
        QByteArray(
            "{'format':1,'profiles':["
            "{'id':'a','name':'A','service':'sud','kind':'test','base_url':'https://a.example.com',"
            "'secret_headers':['X-Key'],'needs':['app_secret']},"
            "{'id':'b','name':'B','service':'carrier','kind':'test','base_url':'https://b.example.com'}]}")
            .replace('\'', '"');
    const QString file = desk.write(u"shared.json"_s, text);
    const Ended told = desk.run({u"profiles"_s, u"import"_s, file});
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.out.contains("Needs: HTTP header X-Key, app secret"), told.out.constData());
    QVERIFY2(told.out.contains("service definition"), told.out.constData());
    const Ended ended = desk.run({u"profiles"_s, u"import"_s, file, u"--apply"_s, u"--json"_s});
    QStringList needs;
    for (const QJsonValue change : ended.array()) {
        for (const QJsonValue need : change[u"needs"].toArray())
            needs.append(need[u"kind"].toString() + u' ' + need[u"name"].toString());
    }
    QCOMPARE(needs, (QStringList{u"secret header.X-Key"_s, u"secret app_secret"_s, u"service carrier"_s}));
    QCOMPARE(namesOf(desk), QStringList{u"A"_s});
}

void TestProfilesFiles::anImportWaitsForNoPipe() {
    const UserDesk desk;
    const QString pipe = desk.write(u"pipe"_s, {});
    QVERIFY(QFile::remove(pipe));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Ended ended = desk.run({u"profiles"_s, u"import"_s, pipe});
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains("a named pipe"), ended.err.constData());
}

void TestProfilesFiles::twoProgramsAddingAtOnceLoseNothing() {
    const UserDesk desk;
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        const QStringList names{u"a%1"_s.arg(i), u"b%1"_s.arg(i)};
        expected += names;
        const auto first = desk.start(add(names.first()));
        const auto second = desk.start(add(names.last()));
        QCOMPARE(UserDesk::end(*first).exit, 0);
        QCOMPARE(UserDesk::end(*second).exit, 0);
    }
    QStringList kept = namesOf(desk);
    kept.sort();
    expected.sort();
    QCOMPARE(kept, expected);
}

void TestProfilesFiles::aDamagedFileIsSetAsideAndSaidSo() {
    const UserDesk desk;
    desk.write(u"config/profiles.json"_s, R"({"format":1,"profiles":[{"id":"a",)");
    const Ended ended = desk.run({u"profiles"_s, u"list"_s, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.array().size(), 3);
    QVERIFY(ended.err.contains("profiles.json.damaged-"));
    const QStringList aside = QDir(desk.configDir()).entryList({u"profiles.json.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(desk.read(u"config/"_s + aside.first()), QByteArray(R"({"format":1,"profiles":[{"id":"a",)"));
    QCOMPARE(desk.run(add(u"New"_s)).exit, 0);
    QCOMPARE(namesOf(desk), QStringList{u"New"_s});
}

}  // namespace td::test

namespace {
using td::test::TestProfilesFiles;
TD_TEST_CLASS(TestProfilesFiles);
}  // namespace

#include "test_profiles_files.moc"
