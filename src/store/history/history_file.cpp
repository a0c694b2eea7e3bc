// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/history_file.h"

#include "store/file_lock.h"
#include "store/history/history_error.h"
#include "store/history/history_schema.h"
#include "store/history/outcome_form.h"
#include "store/sqlite/database_file.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// \a result with its error as the history's.
template <typename T>
base::Result<T> spoken(base::Result<T> result) {
    if (result)
        return result;
    return base::failure(historyError(result.error()));
}

QString text(const QByteArray &bytes) {
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

QString text(const QString &given) {
    return given.isNull() ? u""_s : given;
}

/// `Name: value`, a line each: neither can hold a line break.
QString linesOf(const QList<base::Header> &headers) {
    QByteArrayList lines;
    for (const base::Header &header : headers)
        lines.append(header.name + ": " + header.value);
    return text(lines.join('\n'));
}

/// The first column of \a rows.
QList<qint64> numbersIn(const QList<Database::Row> &rows) {
    QList<qint64> numbers;
    numbers.reserve(rows.size());
    for (const Database::Row &row : rows)
        numbers.append(row.first().toLongLong());
    return numbers;
}

/// Removes what \a condition says, and gives the ties of it.
base::Result<QList<qint64>> removed(const Database &database, const QString &condition,
                                    const QVariantList &values) {
    const auto rows = database.rows(u"SELECT tie FROM exchanges WHERE %1"_s.arg(condition), values);
    if (!rows || rows->isEmpty())
        return rows ? base::Result<QList<qint64>>() : base::failure(rows.error());
    const auto done = database.run(u"DELETE FROM exchanges WHERE %1"_s.arg(condition), values);
    if (!done)
        return base::failure(done.error());
    return numbersIn(*rows);
}

/// Moves the damaged file \a path away. Gives a history_damaged, or why it could not be.
base::Error movedAside(const QString &path, qint64 nowMs, const QString &detail) {
    const base::Result<QString> aside = setDatabaseAside(path, nowMs);
    return aside ? base::error(HistoryFault::history_damaged,
                               {{u"path"_s, path}, {u"set_aside"_s, *aside}, {u"detail"_s, detail}})
                 : aside.error();
}

}  // namespace

base::Error HistoryFile::setAside(const QString &path, qint64 nowMs, const base::Error &broken) {
    const base::Result<FileLock> door = FileLock::acquire(path + ".lock"_L1);
    return door ? movedAside(path, nowMs, broken.values.value(u"detail"_s).toString()) : door.error();
}

base::Result<HistoryFile::Found> HistoryFile::open(const QString &path, Database::Mode mode, qint64 nowMs) {
    if (mode == Database::Mode::read_write) {
        const base::Result<FileLock> door = FileLock::acquire(path + ".lock"_L1);
        return door ? spoken(openBehindDoor(path, nowMs)) : base::failure(door.error());
    }
    const base::Result<DatabaseLook> look = lookAtDatabase(path, historyKind);
    if (!look)
        return base::failure(historyError(look.error()));
    if (look->state == DatabaseLook::State::none)
        return Found();
    if (look->state == DatabaseLook::State::damaged)
        return base::failure(HistoryFault::history_broken, {{u"path"_s, path}, {u"detail"_s, look->detail}});
    base::Result<Database> database = Database::open(path, mode);
    if (!database)
        return base::failure(historyError(database.error()));
    Found found{HistoryFile(std::move(*database)), {}};
    if (look->state == DatabaseLook::State::newer)
        found.notice =
            base::error(HistoryFault::history_newer,
                        {{u"path"_s, path}, {u"format"_s, look->format}, {u"known"_s, historyKind.format}});
    found.file->m_newer = found.notice;
    return found;
}

base::Result<HistoryFile::Found> HistoryFile::openBehindDoor(const QString &path, qint64 nowMs) {
    const base::Result<DatabaseLook> look = lookAtDatabase(path, historyKind);
    if (!look)
        return base::failure(look.error());
    if (look->state == DatabaseLook::State::newer)
        return open(path, Database::Mode::read_only, nowMs);
    base::Error notice;
    if (look->state == DatabaseLook::State::damaged) {
        notice = movedAside(path, nowMs, look->detail);
        if (!base::is(notice, HistoryFault::history_damaged))
            return base::failure(notice);
    }
    if (const base::Result<void> made = makePrivateFile(path); !made)
        return base::failure(made.error());
    base::Result<Database> database = Database::open(path, Database::Mode::read_write);
    if (!database)
        return base::failure(database.error());
    if (const base::Result<void> made = makeHistoryTables(*database); !made)
        return base::failure(made.error());
    return Found{HistoryFile(std::move(*database)), notice};
}

base::Result<void> HistoryFile::requireWritable() const {
    return m_newer.isNull() ? m_database.checkInPlace() : base::failure(m_newer);
}

base::Result<std::optional<HistoryFile::Added>> HistoryFile::add(const HistoryEntry &entry,
                                                                 qint64 nowMs) const {
    if (const base::Result<void> writable = requireWritable(); !writable)
        return base::failure(historyError(writable.error()));
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_database);
    if (!change)
        return base::failure(historyError(change.error()));
    const base::Result<Retention> kept = retention();
    if (!kept)
        return base::failure(kept.error());
    if (kept->days == 0)
        return std::nullopt;
    const base::Result<qint64> id = insert(entry);
    const auto gone = id ? prune(*kept, nowMs, false) : base::failure(id.error());
    const base::Result<void> done = gone ? change->commit() : base::failure(gone.error());
    if (!done)
        return base::failure(historyError(done.error()));
    return Added{*id, *gone};
}

base::Result<qint64> HistoryFile::insert(const HistoryEntry &entry) const {
    const HistoryRow &row = entry.row;
    const HistoryMessage &request = entry.request;
    const HistoryMessage &response = entry.response;
    const auto done = m_database.run(
        u"INSERT INTO exchanges (tie, at, profile_id, profile_name, profile_kind, service, endpoint, asker, "
        "outcome, reason, http_status, elapsed, message, facts, method, url, was_sent, request_headers, "
        "request_form, request_bytes, response_is_whole, response_headers, response_form, response_bytes, "
        "request_body, response_body, plain_values) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.tie,
         row.atMs,
         text(row.profileId),
         text(row.profileName),
         text(service::name(row.profileKind)),
         text(row.service),
         text(row.endpoint),
         text(row.asker),
         text(row.outcome),
         text(row.reason),
         row.httpStatus,
         row.elapsedMs,
         text(entry.outcome.message),
         text(factsOf(entry.outcome)),
         text(entry.method),
         text(entry.url),
         entry.wasSent,
         linesOf(request.headers),
         static_cast<int>(request.form),
         request.bodyBytes,
         entry.responseIsWhole,
         linesOf(response.headers),
         static_cast<int>(response.form),
         response.bodyBytes,
         text(request.body),
         text(response.body),
         text(objectOf(entry.values))});
    const auto id = done ? m_database.value(u"SELECT last_insert_rowid()"_s) : base::failure(done.error());
    return id ? base::Result<qint64>(id->toLongLong()) : base::failure(id.error());
}

base::Result<QList<qint64>> HistoryFile::prune(const Retention &retention, qint64 nowMs, bool atOnce) const {
    const qint64 oldest = nowMs - retention.days * msPerDay;
    auto done = m_database.run(
        u"UPDATE exchanges SET old_since = NULL WHERE old_since IS NOT NULL AND at >= ?"_s, {oldest});
    if (done) {
        done = m_database.run(
            u"UPDATE exchanges SET old_since = ? WHERE at < ? AND (old_since IS NULL OR old_since > ?)"_s,
            {nowMs, oldest, nowMs});
    }
    auto gone = done ? removed(m_database, u"old_since <= ?"_s, {atOnce ? nowMs : nowMs - msPerDay})
                     : base::failure(done.error());
    const auto count = gone ? m_database.value(u"SELECT count(*) FROM exchanges"_s) : QVariant();
    if (!gone || !count)
        return gone ? base::failure(count.error()) : gone;
    const qint64 tooMany = count->toLongLong() - retention.most;
    if (tooMany <= 0)
        return gone;
    const auto first =
        removed(m_database, u"id IN (SELECT id FROM exchanges ORDER BY id LIMIT ?)"_s, {tooMany});
    if (!first)
        return first;
    return *gone + *first;
}

base::Result<QList<qint64>> HistoryFile::setRetention(const Retention &retention, qint64 nowMs) const {
    if (const base::Result<void> writable = requireWritable(); !writable)
        return base::failure(historyError(writable.error()));
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_database);
    if (!change)
        return base::failure(historyError(change.error()));
    const auto chosen = m_database.run(u"UPDATE settings SET keep_days = ?, keep_most = ?"_s,
                                       {retention.days, retention.most});
    const bool isOff = retention.days == 0;
    const auto gone = !chosen ? base::failure(chosen.error())
                      : isOff ? removed(m_database, u"1"_s, {})
                              : prune(retention, nowMs, true);
    const base::Result<void> done = gone ? change->commit() : base::failure(gone.error());
    if (!done)
        return base::failure(historyError(done.error()));
    return gone;
}

base::Result<std::optional<qint64>> HistoryFile::remove(qint64 id) const {
    if (const base::Result<void> writable = requireWritable(); !writable)
        return base::failure(historyError(writable.error()));
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_database);
    if (!change)
        return base::failure(historyError(change.error()));
    const auto gone = removed(m_database, u"id = ?"_s, {id});
    const base::Result<void> done = gone ? change->commit() : base::failure(gone.error());
    if (!done)
        return base::failure(historyError(done.error()));
    return gone->isEmpty() ? std::nullopt : std::optional(gone->first());
}

base::Result<void> HistoryFile::clear() const {
    if (const base::Result<void> writable = requireWritable(); !writable)
        return base::failure(historyError(writable.error()));
    // In a transaction of its own each; that nothing stays in the log is tried, and left where others read.
    auto done = m_database.run(u"DELETE FROM exchanges"_s);
    if (done)
        static_cast<void>(m_database.rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return spoken(done);
}

}  // namespace td::store
