// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/schema.h"

#include <array>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Times are ms since the epoch, in clear like everything that is not called sealed. Ids that a sealed value
// is bound to are random, so that none comes back after its row is gone.
constexpr std::array tables{
    "CREATE TABLE vault (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, "
    "created_at INTEGER NOT NULL, key_generation INTEGER NOT NULL, next_wrap INTEGER NOT NULL, "
    "sealed_check BLOB NOT NULL)",

    "CREATE TABLE wraps (generation INTEGER PRIMARY KEY, holder TEXT NOT NULL, scrypt_n INTEGER NOT NULL, "
    "scrypt_r INTEGER NOT NULL, scrypt_p INTEGER NOT NULL, salt BLOB NOT NULL, sealed_key BLOB NOT NULL)",

    // What one sign-in gave: a pair, or one token. Doubt says why its tokens may not be good.
    "CREATE TABLE grants (id INTEGER PRIMARY KEY AUTOINCREMENT, profile_id TEXT NOT NULL, "
    "profile_name TEXT NOT NULL, service TEXT NOT NULL, created_at INTEGER NOT NULL, doubt TEXT NOT NULL)",

    // One role of a grant, over all its rotations: the id that people use.
    "CREATE TABLE parts (id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "grant_id INTEGER NOT NULL REFERENCES grants(id) ON DELETE CASCADE, role TEXT NOT NULL, "
    "UNIQUE (grant_id, role))",

    "CREATE TABLE tokens (id INTEGER PRIMARY KEY, "
    "part_id INTEGER NOT NULL REFERENCES parts(id) ON DELETE CASCADE, "
    "state TEXT NOT NULL CHECK (state IN ('current', 'retired')), fingerprint TEXT NOT NULL, "
    "sealed_token BLOB NOT NULL, issued_at INTEGER, not_before INTEGER, expires_at INTEGER, "
    "received_at INTEGER NOT NULL, retired_at INTEGER)",
    "CREATE UNIQUE INDEX one_current_token ON tokens (part_id) WHERE state = 'current'",
    "CREATE INDEX tokens_by_part ON tokens (part_id)",
    "CREATE INDEX tokens_by_fingerprint ON tokens (fingerprint)",

    // The place is the order in which they were begun, whatever the clock was set to meanwhile.
    "CREATE TABLE exchanges (place INTEGER PRIMARY KEY AUTOINCREMENT, id INTEGER NOT NULL UNIQUE, "
    "grant_id INTEGER REFERENCES grants(id) ON DELETE SET NULL, profile_id TEXT NOT NULL, "
    "profile_name TEXT NOT NULL, service TEXT NOT NULL, endpoint TEXT NOT NULL, "
    "state TEXT NOT NULL CHECK (state IN ('sent', 'replied', 'ended')), outcome TEXT NOT NULL, "
    "rotates INTEGER NOT NULL, in_doubt INTEGER NOT NULL DEFAULT 0, sent_at INTEGER NOT NULL, replied_at "
    "INTEGER, ended_at INTEGER, "
    "sealed_values BLOB NOT NULL, sealed_reply BLOB)",
    "CREATE INDEX exchanges_not_ended ON exchanges (state) WHERE state <> 'ended'",
    "CREATE INDEX exchanges_by_grant ON exchanges (grant_id)",

    // The tokens an exchange uses up.
    "CREATE TABLE uses (exchange_id INTEGER NOT NULL REFERENCES exchanges(id) ON DELETE CASCADE, "
    "fingerprint TEXT NOT NULL, UNIQUE (fingerprint, exchange_id))",
    "CREATE INDEX uses_by_exchange ON uses (exchange_id)",

    "CREATE TABLE secrets (id INTEGER PRIMARY KEY, profile_id TEXT NOT NULL, name TEXT NOT NULL, "
    "sealed_value BLOB NOT NULL, changed_at INTEGER NOT NULL, UNIQUE (profile_id, name))",
};

constexpr const char *refreshRules =
    "CREATE TABLE IF NOT EXISTS refresh_rules ("
    "grant_id INTEGER PRIMARY KEY REFERENCES grants(id) ON DELETE CASCADE, "
    "used_only_here INTEGER NOT NULL, margin_s INTEGER, ended TEXT NOT NULL, ended_at INTEGER NOT NULL)";

constexpr const char *originals =
    "CREATE TABLE IF NOT EXISTS originals (id INTEGER PRIMARY KEY, sealed_request BLOB NOT NULL)";

base::Result<bool> hasTable(const Database &database, const QString &name) {
    const auto count =
        database.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {name});
    if (!count)
        return base::failure(count.error());
    return count->toLongLong() > 0;
}

}  // namespace

base::Result<void> makeTables(const Database &database) {
    for (const char *table : tables) {
        if (const base::Result<void> made = database.run(QString::fromLatin1(table)); !made)
            return made;
    }
    if (const auto later = makeRefreshRules(database); !later)
        return later;
    if (const auto marked = database.run(u"PRAGMA application_id=%1"_s.arg(vaultKind.application)); !marked)
        return marked;
    return database.run(u"PRAGMA user_version=%1"_s.arg(vaultKind.format));
}

base::Result<bool> hasRefreshRules(const Database &database) {
    return hasTable(database, u"refresh_rules"_s);
}

base::Result<void> makeRefreshRules(const Database &database) {
    return database.run(QString::fromLatin1(refreshRules));
}

base::Result<bool> hasOriginals(const Database &database) {
    return hasTable(database, u"originals"_s);
}

base::Result<void> makeOriginals(const Database &database) {
    return database.run(QString::fromLatin1(originals));
}

}  // namespace td::store
