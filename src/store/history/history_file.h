// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/history_entry.h"
#include "store/sqlite/database.h"

namespace td::store {

/// How long exchanges are kept.
struct Retention {
    int days = 90;      ///< 0: the history is off
    int most = 10'000;  ///< exchanges, however young

    bool operator==(const Retention &other) const = default;
};

/// Which exchanges are wanted.
struct HistoryQuery {
    QString text;        ///< stands somewhere in it, in either case of A to Z; empty: any
    QString profileId;   ///< empty: any
    QByteArray outcome;  ///< empty: any

    bool operator==(const HistoryQuery &other) const = default;
};

/// The exchanges that took place, in an SQLite file of their own that needs no key. On the thread that opened
/// it and no other; several programs may have it open.
///
/// An exchange goes when it has been too old for a whole day by a clock that went on meanwhile: a clock that
/// was set wrong once takes nothing away. Of more than Retention::most the first to come goes.
class HistoryFile {
public:
    struct Found;

    /// Opens the file \a path at \a nowMs. To write, it is made when there is none, and one that is damaged
    /// is set aside; to read, nothing is made or changed. One of a newer version is only read.
    static base::Result<Found> open(const QString &path, Database::Mode mode, qint64 nowMs);

    /// Sets the file \a path, which nobody here has open and which turned out \a broken, aside whole. Gives a
    /// history_damaged, or why it could not be.
    static base::Error setAside(const QString &path, qint64 nowMs, const base::Error &broken);

    /// Keeps \a entry, whose id is given here, and lets go of what is kept too long. Gives the ties of what
    /// went; nothing when the history is off.
    struct Added;
    base::Result<std::optional<Added>> add(const HistoryEntry &entry, qint64 nowMs) const;

    base::Result<Retention> retention() const;
    /// The number of exchanges that the user's choice of \a days lets go at once.
    base::Result<qint64> countBeyond(int days, qint64 nowMs) const;
    /// Chooses it, lets go at once of what is older, and gives the ties of that.
    base::Result<QList<qint64>> setRetention(const Retention &retention, qint64 nowMs) const;

    /// Up to \a most rows of \a query with a number below \a before and from \a from on, the newest first;
    /// fewer and an `end` above \a from when it looked at as many as is done at once.
    struct Piece;
    base::Result<Piece> rows(const HistoryQuery &query, qint64 from, qint64 before, qsizetype most) const;
    /// history_entry_absent when there is none.
    base::Result<HistoryEntry> entry(qint64 id) const;

    /// Removes one, and gives its tie; absent when it is gone already.
    base::Result<std::optional<qint64>> remove(qint64 id) const;
    /// Removes all, what was removed from the file's free space included.
    base::Result<void> clear() const;
    /// All there are.
    base::Result<QList<qint64>> ties() const;

    /// What it holds; differs after every change that matters to a list.
    struct State {
        qint64 count = 0;
        qint64 first = 0;  ///< the lowest number; 0 when it is empty
        qint64 last = 0;

        bool operator==(const State &other) const = default;
    };
    base::Result<State> state() const;
    /// False when the file that is open is not the one at its path any more.
    bool isInPlace() const { return m_database.checkInPlace().has_value(); }
    /// Differs after every commit of another connection
    /// (https://www.sqlite.org/pragma.html#pragma_data_version).
    qint64 version() const;

private:
    explicit HistoryFile(Database database) : m_database(std::move(database)) {}
    static base::Result<Found> openBehindDoor(const QString &path, qint64 nowMs);
    base::Result<void> requireWritable() const;
    base::Result<qint64> insert(const HistoryEntry &entry) const;
    base::Result<QList<qint64>> prune(const Retention &retention, qint64 nowMs, bool atOnce) const;

    Database m_database;
    base::Error m_newer;  ///< why nothing is written; null when something may be
};

struct HistoryFile::Found {
    std::optional<HistoryFile> file;  ///< absent when there is none
    base::Error notice;               ///< history_damaged or history_newer; else null
};

struct HistoryFile::Added {
    qint64 id = 0;
    QList<qint64> gone;
};

struct HistoryFile::Piece {
    QList<HistoryRow> rows;
    qint64 end = 0;  ///< what is below this number was not looked at; nothing is left when that is `from`
};

}  // namespace td::store
