// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <atomic>

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include "store/history/history_file.h"
#include "store/history/outcome_form.h"
#include "store/sqlite/database_look.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'795'254'000'000;  // 2026-11-21T09:40:00Z
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 yearMs = 365 * dayMs;

HistoryEntry entryAt(qint64 atMs, const QByteArray &word = "first") {
    HistoryEntry entry;
    HistoryRow &row = entry.row;
    row.tie = atMs % 1'000'003 + qHash(word) % 1'000'003;
    row.atMs = atMs;
    row.profileId = u"profile-1"_s;
    row.profileName = u"测试 Mine"_s;
    row.profileKind = service::ProfileKind::production;
    row.service = "sud";
    row.endpoint = "get_sstoken";
    row.asker = "request";
    row.outcome = "refused";
    row.reason = "read_refused";
    row.httpStatus = 200;
    row.elapsedMs = 84;
    service::Outcome &outcome = entry.outcome;
    outcome.kind = service::OutcomeKind::refused;
    const base::Error inner = base::error(StoreFault::store_locked, {{u"seconds"_s, qint64(5)}});
    outcome.reason = base::error(StoreFault::store_unwritable, {{u"path"_s, u"/a/b"_s},
                                                                {u"list"_s, QStringList{u"a"_s, u"b"_s}},
                                                                {u"reason"_s, QVariant::fromValue(inner)}});
    outcome.httpStatus = 200;
    outcome.codes = {{"sdk_error_code", "1005", {u"Token expired"_s, u"令牌已过期"_s}}};
    outcome.message = u"no: %1_"_s.arg(QString::fromUtf8(word));
    outcome.findings = {{base::error(StoreFault::store_locked), token::Severity::warning}};
    outcome.clockDifferenceS = -7;
    outcome.elapsedMs = 84;
    entry.method = "POST";
    entry.url = "https://a.example/x?code=[hidden]";
    entry.values = {{"expireDate", "7"}};
    entry.wasSent = true;
    entry.request = {
        {{"Content-Type", "application/json"}, {"X-Empty", ""}}, u"{\"a\":1}"_s, 7, BodyForm::whole};
    entry.responseIsWhole = true;
    entry.response = {{{"Date", "now"}}, u"没有 %1"_s.arg(QString::fromUtf8(word)), 90'000, BodyForm::cut};
    return entry;
}

}  // namespace

/// The file of exchanges: what it keeps, for how long, and what it does where it cannot.
class TestHistoryFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatItKeeps();
    void isForItsOwnerAlone();
    void numbersAreNeverGivenTwice();
    void findsText_data();
    void findsText();
    void comesInPieces();
    void dropsWhatIsTooOld();
    void aClockThatWasSetWrongOnceTakesNothing_data();
    void aClockThatWasSetWrongOnceTakesNothing();
    void dropsTheFirstOfTooMany();
    void shorterRetentionTakesAtOnce();
    void offKeepsNothing();
    void removesAndClears();
    void aNewerOneIsOnlyRead();
    void aDamagedOneIsSetAside_data();
    void aDamagedOneIsSetAside();
    void anotherProgramsDatabaseStays();
    void readingMakesNothing();
    void aRemovedFileIsNoticed();
    void twoWriteAtOnce();

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }
    HistoryFile open() const {
        auto found = HistoryFile::open(path(), Database::Mode::read_write, nowMs);
        if (!found || !found->file)
            qFatal("no history: %s", found ? "" : found.error().code.constData());
        return std::move(*found->file);
    }
    static QList<HistoryRow> all(const HistoryFile &file, const HistoryQuery &query = {}) {
        QList<HistoryRow> rows;
        const auto state = *file.state();
        for (qint64 before = state.last + 1; before > state.first;) {
            const auto piece = *file.rows(query, state.first, before, 1000);
            rows += piece.rows;
            before = piece.end;
        }
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistoryFile::givesBackWhatItKeeps() {
    const HistoryEntry given = entryAt(nowMs);
    const auto added = open().add(given, nowMs);
    QVERIFY(added && *added);
    const auto found = open().entry((*added)->id);
    QVERIFY(found);
    HistoryRow row = given.row;
    row.id = (*added)->id;
    QCOMPARE(found->row, row);
    QCOMPARE(found->request, given.request);
    QCOMPARE(found->response, given.response);
    QCOMPARE(found->method, given.method);
    QCOMPARE(found->url, given.url);
    QCOMPARE(found->values, given.values);
    QVERIFY(found->wasSent && found->responseIsWhole);
    // Whatever the outcome holds comes back as the same facts.
    QCOMPARE(factsOf(found->outcome), factsOf(given.outcome));
    const auto inner = found->outcome.reason.values.value(u"reason"_s).value<base::Error>();
    QVERIFY(base::is(inner, StoreFault::store_locked));
    QCOMPARE(found->outcome.codes.first().meaning.zh, u"令牌已过期"_s);
    QCOMPARE(found->outcome.message, given.outcome.message);
    QCOMPARE(found->outcome.url, QByteArray("https://a.example/x"));
    QVERIFY(base::is(open().entry(99).error(), HistoryFault::history_entry_absent));
}

void TestHistoryFile::isForItsOwnerAlone() {
    const HistoryFile file = open();
    QVERIFY(file.add(entryAt(nowMs), nowMs));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(path() + QLatin1String(suffix)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
}

void TestHistoryFile::numbersAreNeverGivenTwice() {
    const HistoryFile file = open();
    const qint64 first = (*file.add(entryAt(nowMs), nowMs))->id;
    QVERIFY(file.remove(first));
    QVERIFY((*file.add(entryAt(nowMs), nowMs))->id > first);
}

void TestHistoryFile::findsText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, const QString &text, bool isThere) {
        QTest::newRow(name) << text << isThere;
    };
    row("profile", u"测试"_s, true);
    row("either case", u"mINE"_s, true);
    row("endpoint", u"sud.get_s"_s, true);
    row("outcome", u"refused"_s, true);
    row("code", u"1005"_s, true);
    row("meaning", u"已过期"_s, true);
    row("URL", u"POST https://a.example/x"_s, true);
    row("header", u"content-type: application/json"_s, true);
    row("request", u"\"a\":1"_s, true);
    row("response", u"没有 first"_s, true);
    row("message with a wildcard", u"first_"_s, true);
    row("underscore is no wildcard", u"fir_t"_s, false);
    row("percent is no wildcard", u"f%t"_s, false);
    row("backslash", u"\\"_s, false);
    row("quote", u"'; DROP TABLE exchanges; --"_s, false);
    row("nothing", u"elsewhere"_s, false);
}

void TestHistoryFile::findsText() {
    QFETCH(QString, text);
    QFETCH(bool, isThere);
    const HistoryFile file = open();
    QVERIFY(file.add(entryAt(nowMs), nowMs));
    QCOMPARE(!all(file, {text, {}, {}}).isEmpty(), isThere);
}

void TestHistoryFile::comesInPieces() {
    const HistoryFile file = open();
    for (int number = 0; number < 600; ++number)
        QVERIFY(file.add(entryAt(nowMs + number, number % 2 == 0 ? "even" : "odd"), nowMs));
    const QList<HistoryRow> rows = all(file);
    QCOMPARE(rows.size(), 600);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                           [](const HistoryRow &one, const HistoryRow &other) { return one.id > other.id; }));
    QCOMPARE(all(file, {u"even"_s, {}, {}}).size(), 300);
    QCOMPARE(all(file, {{}, u"profile-2"_s, {}}).size(), 0);
    QCOMPARE(all(file, {{}, u"profile-1"_s, "refused"}).size(), 600);
    const auto piece = file.rows({}, 1, 601, 10);
    QCOMPARE(piece->rows.size(), 10);
    QCOMPARE(piece->end, 591);
}

void TestHistoryFile::dropsWhatIsTooOld() {
    const HistoryFile file = open();
    QVERIFY(file.add(entryAt(nowMs), nowMs));
    const qint64 later = nowMs + 91 * dayMs;
    QVERIFY((*file.add(entryAt(later), later))->gone.isEmpty());
    // Too old for a day by a clock that goes on.
    const auto added = file.add(entryAt(later + 2 * dayMs), later + 2 * dayMs);
    QCOMPARE((*added)->gone, QList<qint64>{entryAt(nowMs).row.tie});
    QCOMPARE(all(file).size(), 2);
}

void TestHistoryFile::aClockThatWasSetWrongOnceTakesNothing_data() {
    QTest::addColumn<qint64>("wrong");
    QTest::newRow("ahead") << nowMs + 20 * yearMs;
    QTest::newRow("behind") << nowMs - 20 * yearMs;
}

void TestHistoryFile::aClockThatWasSetWrongOnceTakesNothing() {
    QFETCH(qint64, wrong);
    const HistoryFile file = open();
    for (int number = 0; number < 5; ++number)
        QVERIFY(file.add(entryAt(nowMs + number), nowMs));
    for (int number = 0; number < 3; ++number)
        QVERIFY((*file.add(entryAt(wrong + number), wrong + number * 60'000))->gone.isEmpty());
    for (int day = 1; day < 5; ++day) {
        const auto added = file.add(entryAt(nowMs + day * dayMs), nowMs + day * dayMs);
        for (const qint64 gone : (*added)->gone)
            QVERIFY(gone != entryAt(nowMs).row.tie);
    }
    const QList<HistoryRow> rows = all(file);
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const HistoryRow &row) { return row.atMs == nowMs; }));
}

void TestHistoryFile::dropsTheFirstOfTooMany() {
    const HistoryFile file = open();
    QVERIFY(file.setRetention({90, 3}, nowMs));
    for (int number = 0; number < 5; ++number)
        QVERIFY(file.add(entryAt(nowMs + number), nowMs));
    const QList<HistoryRow> rows = all(file);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.last().atMs, nowMs + 2);
    QCOMPARE(open().retention()->most, 3);
}

void TestHistoryFile::shorterRetentionTakesAtOnce() {
    const HistoryFile file = open();
    QVERIFY(file.add(entryAt(nowMs - 8 * dayMs), nowMs));
    QVERIFY(file.add(entryAt(nowMs), nowMs));
    QCOMPARE(*file.countBeyond(7, nowMs), 1);
    QCOMPARE(*file.setRetention({7, 100}, nowMs), QList<qint64>{entryAt(nowMs - 8 * dayMs).row.tie});
    QCOMPARE(all(file).size(), 1);
}

void TestHistoryFile::offKeepsNothing() {
    const HistoryFile file = open();
    QVERIFY(file.add(entryAt(nowMs), nowMs));
    QCOMPARE(*file.countBeyond(0, nowMs), 1);
    QCOMPARE(file.setRetention({0, 100}, nowMs)->size(), 1);
    const auto added = file.add(entryAt(nowMs), nowMs);
    QVERIFY(added && !*added);
    QVERIFY(all(file).isEmpty());
}

void TestHistoryFile::removesAndClears() {
    const HistoryFile file = open();
    const qint64 first = (*file.add(entryAt(nowMs, "plantedword"), nowMs))->id;
    QVERIFY(file.add(entryAt(nowMs + 1, "plantedword"), nowMs));
    QCOMPARE(*file.remove(first), std::optional(entryAt(nowMs, "plantedword").row.tie));
    QCOMPARE(*file.remove(first), std::optional<qint64>());
    QCOMPARE(file.ties()->size(), 1);
    QVERIFY(file.clear());
    QVERIFY(all(file).isEmpty());
    for (const char *suffix : {"", "-wal"}) {
        QFile bytes(path() + QLatin1String(suffix));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("plantedword"));
    }
}

void TestHistoryFile::aNewerOneIsOnlyRead() {
    QVERIFY(open().add(entryAt(nowMs), nowMs));
    QVERIFY(Database::open(path(), Database::Mode::read_write)->run(u"PRAGMA user_version=2"_s));
    const auto found = HistoryFile::open(path(), Database::Mode::read_write, nowMs);
    QVERIFY(found && found->file);
    QVERIFY(base::is(found->notice, HistoryFault::history_newer));
    QVERIFY(base::is(found->file->add(entryAt(nowMs), nowMs).error(), HistoryFault::history_newer));
    QVERIFY(base::is(found->file->clear().error(), HistoryFault::history_newer));
    QCOMPARE(all(*found->file).size(), 1);
}

void TestHistoryFile::aDamagedOneIsSetAside_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database") << QByteArray("this is no database").repeated(400);
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0abc", 19);
}

void TestHistoryFile::aDamagedOneIsSetAside() {
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(base::is(HistoryFile::open(path(), Database::Mode::read_only, nowMs).error(),
                     HistoryFault::history_broken));
    const auto found = HistoryFile::open(path(), Database::Mode::read_write, nowMs);
    QVERIFY(found && found->file);
    QVERIFY(base::is(found->notice, HistoryFault::history_damaged));
    QFile aside(found->notice.values.value(u"set_aside"_s).toString());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(found->file->add(entryAt(nowMs), nowMs));
}

void TestHistoryFile::anotherProgramsDatabaseStays() {
    QFile(path()).open(QIODevice::WriteOnly);
    QVERIFY(Database::open(path(), Database::Mode::read_write)->run(u"CREATE TABLE other (a)"_s));
    const auto found = HistoryFile::open(path(), Database::Mode::read_write, nowMs);
    QVERIFY(!found && base::is(found.error(), HistoryFault::history_foreign));
    QVERIFY(QFile::exists(path()));
}

void TestHistoryFile::readingMakesNothing() {
    const auto found = HistoryFile::open(path(), Database::Mode::read_only, nowMs);
    QVERIFY(found && !found->file);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestHistoryFile::aRemovedFileIsNoticed() {
    const HistoryFile file = open();
    QVERIFY(QFile::remove(path()));
    QVERIFY(!file.isInPlace());
    QVERIFY(base::is(file.add(entryAt(nowMs), nowMs).error(), HistoryFault::history_gone));
}

void TestHistoryFile::twoWriteAtOnce() {
    constexpr int each = 50;
    const auto write = [this] {
        const HistoryFile file = open();
        for (int number = 0; number < each; ++number) {
            if (!file.add(entryAt(nowMs + number), nowMs))
                return false;
        }
        return true;
    };
    QThreadPool pool;
    std::array<std::atomic<bool>, 2> done{};
    for (auto &one : done)
        pool.start([&one, &write] { one = write(); });
    QVERIFY(pool.waitForDone(60'000));
    QVERIFY(done[0] && done[1]);
    QCOMPARE(all(open()).size(), 2 * each);
}

TD_TEST_CLASS(TestHistoryFile);
#include "test_history_file.moc"
