// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "base/clock.h"
#include "store/history/history_file.h"
#include "store/own_thread.h"

namespace td::gui {

/// Reads the history on a thread of its own, piece by piece, while this program or another one adds to it.
class HistoryReader final : public QObject {
    Q_OBJECT

public:
    /// The history in the file \a path, which need not exist. \a clock must outlive it.
    HistoryReader(QString path, const base::Clock &clock, QObject *parent = nullptr);

    /// Searches for \a query; a search that is under way ends.
    void search(const store::HistoryQuery &query);
    bool isSearching() const { return m_isSearching; }
    /// Looks whether there is something new; what fits the query is told.
    void follow();

    template <typename T>
    using Done = std::function<void(const base::Result<T> &)>;
    // Answered later, unless \a context is gone by then.
    void read(qint64 id, QObject *context, const Done<store::HistoryEntry> &done) const;
    /// How many exchanges go when only those of \a days stay.
    void countBeyond(int days, QObject *context, const Done<qint64> &done) const;

    /// As of the last look.
    const store::HistoryFile::State &state() const { return m_state; }
    const store::Retention &retention() const { return m_retention; }
    /// Why it cannot be read, or history_newer; null when there is nothing to say.
    const base::Error &problem() const { return m_problem; }

Q_SIGNALS:
    /// The next \a rows of a search; \a isFirst: they take the place of everything before.
    void found(const QList<td::store::HistoryRow> &rows, bool isFirst);
    /// \a rows are new, and stand before all others.
    void arrived(const QList<td::store::HistoryRow> &rows);
    /// Of state, retention, problem, or that a search has ended.
    void changed();

private:
    using File = std::optional<store::HistoryFile>;
    /// What a look at the file gives.
    struct Look {
        qint64 version = 0;
        store::HistoryFile::State state;
        store::Retention retention;
        base::Error problem;
        bool isGrown = false;  ///< `rows` are all that changed
        QList<store::HistoryRow> rows;
    };

    /// The work of opening the file when it is not, and looking at it.
    std::function<Look(File &)> looking() const;
    void begin(const Look &look);
    void step(qint64 before, bool isFirst);
    void adopt(const Look &look);

    QString m_path;
    const base::Clock &m_clock;
    store::HistoryQuery m_query;
    qint64 m_version = 0;
    store::HistoryFile::State m_state;
    store::Retention m_retention;
    base::Error m_problem;
    int m_searches = 0;  ///< so that only the last one counts
    bool m_isSearching = false;
    bool m_isLooking = false;
    store::OwnThread<store::HistoryFile> m_thread;
};

}  // namespace td::gui
