// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QtTest>

#include "store/desk_folder.h"
#include "store/profile_list.h"
#include "store/sharing/profile_import.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using test::entryOf;
using test::fileOf;
using namespace Qt::Literals::StringLiterals;
using Kind = ImportChange::Kind;

namespace {
/// \a text with `"` for each `'`.
QByteArray json(const char *text) {
    return QByteArray(text).replace('\'', '"');
}

QByteArray entryAt(const QByteArray &id, const QByteArray &kind, const QByteArray &url) {
    return json("{'id':'") + id + json("','name':'N-") + id + json("','service':'ticket','kind':'") + kind +
           json("','base_url':'") + url + "\"}";
}

QByteArrayList reasonsOf(const Import &import) {
    QByteArrayList reasons;
    for (const ImportChange &change : import.changes)
        reasons.append(change.reason.isNull() ? name(change.kind) : change.reason.code);
    return reasons;
}
}  // namespace

/// A file whose author means no good is refused, or shown for what it is.
class TestProfileImportHostile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsRefused_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *title, const QByteArray &entry, const char *code) {
            QTest::newRow(title) << entry << QByteArray(code);
        };
        const auto url = [](const char *text) { return entryAt("n", "test", text); };
        row("a host behind a user name", url("https://good.example@evil.example"), "profile_url_userinfo");
        row("a script", url("javascript:alert(1)"), "profile_url_scheme");
        row("a file", url("file:///etc/passwd"), "profile_url_scheme");
        row("data", url("data:text/html,x"), "profile_url_scheme");
        row("a line break in the URL", url("https://a.example\\r\\nX: 1"), "profile_url_characters");
        row("a turned URL", url("https://a.example/\\u202egpj"), "profile_url_characters");
        row("U+0000 in the URL", url("https://a.example/\\u0000"), "profile_url_characters");
        row("a fragment", url("https://a.example#@b.example"), "profile_url_fragment");
        row("http in production", entryAt("n", "production", "http://a.example"), "profile_http_production");
        row("http that nobody allowed", url("http://a.example"), "profile_http_refused");
        row("a line break in the name", entryOf("n", "New\\r\\nTest"), "profile_bad_name");
        row("a turned name", entryOf("n", "New\\u202e"), "profile_bad_name");
        row("a line break in a header",
            entryOf("n", "New", json(",'headers':[{'name':'X-A','value':'1\\r\\nX-B: 2'}]")),
            "profile_bad_header");
        row("a line break in a header's name",
            entryOf("n", "New", json(",'headers':[{'name':'X-A\\r\\nX-B','value':'1'}]")),
            "profile_bad_header");
        row("a header of the transport",
            entryOf("n", "New", json(",'headers':[{'name':'Host','value':'evil.example'}]")),
            "profile_reserved_header");
        row("a line break in a secret header's name",
            entryOf("n", "New", json(",'secret_headers':['X-A\\r\\nX-B']")), "profile_bad_header");
        row("a line break in what it needs", entryOf("n", "New", json(",'needs':['app\\r\\nsecret']")),
            "store_wrong_type");
        row("a need that is no text", entryOf("n", "New", json(",'needs':[1]")), "store_wrong_type");
        row("an id with a path", entryOf("../../x", "New"), "store_bad_id");
        row("a member twice", entryOf("n", "New", json(",'base_url':'https://b.example'")),
            "store_duplicate_member");
        row("a whole URL elsewhere for what has none",
            entryOf("n", "New", json(",'urls':{'other':'https://b.example'}")), "profile_unknown_endpoint");
    }
    void anEntryIsRefused() {
        QFETCH(const QByteArray, entry);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        const auto applied = applyImport(desk.profiles(), fileOf(entry));
        QVERIFY(applied);
        QCOMPARE(reasonsOf(*applied), QByteArrayList{code});
        QVERIFY(!QFile::exists(desk.profilesPath()));
    }

    void aTestProfileBringsNoProductionHost_data() {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QByteArrayList>("reasons");
        const auto row = [](const char *title, const QByteArray &entries, const QByteArrayList &reasons) {
            QTest::newRow(title) << entries << reasons;
        };
        const char *fault = "share_production_host";
        row("mine", entryAt("n", "test", "https://real.example"), {fault});
        row("mine with a dot and a port", entryAt("n", "test", "https://real.example.:8443"), {fault});
        row("mine, turned into a test", entryAt("p", "test", "https://real.example"), {fault});
        row("the file's, before it",
            entryAt("q", "production", "https://q.example") + ',' + entryAt("n", "test", "https://q.example"),
            {"added", fault});
        row("the file's, after it",
            entryAt("n", "test", "https://q.example") + ',' + entryAt("q", "production", "https://q.example"),
            {fault, "added"});
        row("another host", entryAt("n", "test", "https://other.example"), {"added"});
    }
    void aTestProfileBringsNoProductionHost() {
        QFETCH(const QByteArray, entries);
        QFETCH(const QByteArrayList, reasons);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryAt("p", "production", "https://real.example")));
        QCOMPARE(reasonsOf(applyImport(desk.profiles(), fileOf(entries)).value()), reasons);
        for (const service::Profile &profile : listProfiles(desk.profiles()).profiles)
            QVERIFY(profile.kind == service::ProfileKind::production ||
                    profile.baseUrl != "https://real.example");
        QCOMPARE(reasonsOf(applyImport(desk.profiles(), fileOf(entryAt("n", "test", "https://real.example")),
                                       {{0, Decision::keep_both}})
                               .value()),
                 QByteArrayList{fault()});
    }

    void whatIsNoRegularFileIsNotWaitedFor_data() {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"fifo", "socket", "folder", "device"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNoRegularFileIsNotWaitedFor() {
        QFETCH(const QString, kind);
        const test::DeskFolder desk;
        QString path = desk.path(u"in.json"_s);
        if (kind == u"fifo"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"folder"_s)
            QVERIFY(QDir().mkdir(path));
        else if (kind == u"device"_s)
            path = u"/dev/zero"_s;
        else
            QVERIFY(makeSocket(path));
        const auto text = readImport(path);
        QVERIFY(!text);
        QVERIFY(base::is(text.error(), StoreFault::store_not_a_file));
        QCOMPARE(text.error().values.value(u"kind"_s).toString(), kind);
    }

    void aLinkLeadsToItsFile() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"target"_s), "{}");
        QVERIFY(QFile::link(desk.path(u"target"_s), desk.path(u"in.json"_s)));
        QCOMPARE(readImport(desk.path(u"in.json"_s)).value(), "{}");
        QVERIFY(QFile::link(u"/dev/zero"_s, desk.path(u"device.json"_s)));
        QVERIFY(base::is(readImport(desk.path(u"device.json"_s)).error(), StoreFault::store_not_a_file));
        QVERIFY(QFile::link(desk.path(u"loop.json"_s), desk.path(u"loop.json"_s)));
        QVERIFY(base::is(readImport(desk.path(u"loop.json"_s)).error(), StoreFault::store_unreadable));
    }

    void ahugeFileIsNotRead() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"in.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100LL << 20));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(base::is(readImport(path).error(), StoreFault::store_too_large));
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    }

    void aFileIsBounded_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QByteArray many = entryOf("n0", "N0");
        for (int i = 1; i <= mostImported; ++i)
            many += ',' + entryOf("n" + QByteArray::number(i), "N" + QByteArray::number(i));
        QTest::newRow("many profiles") << fileOf(many) << QByteArray("share_too_many");
        QTest::newRow("many numbers")
            << fileOf("1" + QByteArray(",1").repeated(100'000)) << QByteArray("share_too_many");
        QTest::newRow("deep") << QByteArray("[").repeated(500'000) << QByteArray("store_not_profiles");
        QTest::newRow("over the limit") << QByteArray((1 << 20) + 1, ' ') << QByteArray("store_not_profiles");
        QTest::newRow("a name twice in each of many objects")
            << fileOf("{\"a\":1" + QByteArray(",\"a\":1").repeated(100'000) + '}') << QByteArray();
        QTest::newRow("many members of one profile")
            << fileOf(entryOf("n", "New",
                              json(",'urls':{'a':'1'") + QByteArray(json(",'b':'1'")).repeated(50'000) + '}'))
            << QByteArray();
        QTest::newRow("a long URL") << fileOf(json("{'id':'n','name':'N','service':'ticket','kind':'test','"
                                                   "base_url':'https://a.example/") +
                                              QByteArray(900'000, 'x') + "\"}")
                                    << QByteArray();
    }
    void aFileIsBounded() {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        const auto preview = previewImport(desk.profiles(), text);
        QCOMPARE(preview ? QByteArray() : preview.error().code, code);
    }

    void asManyAsThereMayBeAreTaken() {
        const test::DeskFolder desk;
        QByteArray many = entryOf("n1", "N1");
        for (int i = 2; i <= mostImported; ++i)
            many += ',' + entryOf("n" + QByteArray::number(i), "N" + QByteArray::number(i));
        QCOMPARE(applyImport(desk.profiles(), fileOf(many))->changes.last().kind, Kind::added);
        QCOMPARE(test::usableNames(desk.profiles()).size(), mostImported);
    }

private:
    static QByteArray fault() { return "share_production_host"; }

    static bool makeSocket(const QString &path) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray native = QFile::encodeName(path);
        if (native.size() >= static_cast<qsizetype>(sizeof address.sun_path))
            return false;
        std::copy(native.begin(), native.end(), address.sun_path);
        const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool bound = ::bind(number, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(number);
        return bound;
    }
};

TD_TEST_CLASS(TestProfileImportHostile);
#include "test_profile_import_hostile.moc"
