// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/history_schema.h"

#include <array>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Times are ms since the epoch. What a list shows stands first, so that the pages with the rest of a long row
// are not read for it.
constexpr std::array tables{
    "CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), keep_days INTEGER NOT NULL, "
    "keep_most INTEGER NOT NULL)",

    "CREATE TABLE exchanges (id INTEGER PRIMARY KEY AUTOINCREMENT, tie INTEGER NOT NULL, "
    "at INTEGER NOT NULL, profile_id TEXT NOT NULL, profile_name TEXT NOT NULL, profile_kind TEXT NOT NULL, "
    "service TEXT NOT NULL, endpoint TEXT NOT NULL, asker TEXT NOT NULL, outcome TEXT NOT NULL, "
    "reason TEXT NOT NULL, http_status INTEGER NOT NULL, elapsed INTEGER NOT NULL, "
    // Since when it has been too old.
    "old_since INTEGER, "
    "message TEXT NOT NULL, facts TEXT NOT NULL, method TEXT NOT NULL, url TEXT NOT NULL, "
    "plain_values TEXT NOT NULL, "
    "was_sent INTEGER NOT NULL, request_headers TEXT NOT NULL, request_form INTEGER NOT NULL, "
    "request_bytes INTEGER NOT NULL, response_is_whole INTEGER NOT NULL, response_headers TEXT NOT NULL, "
    "response_form INTEGER NOT NULL, response_bytes INTEGER NOT NULL, request_body TEXT NOT NULL, "
    "response_body TEXT NOT NULL)",
    "CREATE INDEX exchanges_by_time ON exchanges (at)",
    "CREATE INDEX old_exchanges ON exchanges (old_since) WHERE old_since IS NOT NULL",
    "CREATE INDEX exchanges_by_tie ON exchanges (tie)",
};

}  // namespace

base::Result<void> makeHistoryTables(const Database &database) {
    base::Result<Database::Transaction> all = Database::Transaction::begin(database);
    if (!all)
        return base::failure(all.error());
    const auto count = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!count)
        return base::failure(count.error());
    if (count->toLongLong() > 0)
        return {};
    auto made = base::Result<void>();
    for (const char *table : tables) {
        if (made)
            made = database.run(QString::fromLatin1(table));
    }
    const Retention kept;
    if (made)
        made = database.run(u"INSERT INTO settings (id, keep_days, keep_most) VALUES (1, ?, ?)"_s,
                            {kept.days, kept.most});
    if (made)
        made = database.run(u"PRAGMA application_id=%1"_s.arg(historyKind.application));
    if (made)
        made = database.run(u"PRAGMA user_version=%1"_s.arg(historyKind.format));
    return made ? all->commit() : made;
}

QString historyRowColumns() {
    return u"id, tie, at, profile_id, profile_name, profile_kind, service, endpoint, asker, outcome, reason, "
           "http_status, elapsed"_s;
}

HistoryRow historyRowFrom(const Database::Row &row) {
    return {row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toLongLong(), row.at(3).toString(),
            row.at(4).toString(),
            // What a newer version may call otherwise is not taken for harmless.
            service::profileKindNamed(row.at(5).toByteArray()).value_or(service::ProfileKind::production),
            row.at(6).toByteArray(), row.at(7).toByteArray(), row.at(8).toByteArray(),
            row.at(9).toByteArray(), row.at(10).toByteArray(), row.at(11).toInt(), row.at(12).toLongLong()};
}

}  // namespace td::store
