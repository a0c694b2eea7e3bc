// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history_reader.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::HistoryFile;
using store::HistoryQuery;
using store::HistoryRow;

namespace {

/// So many rows at most come at once.
constexpr qsizetype pieceSize = 500;

/// Opens \a file unless it is open and still the one at \a path. What there is to say about it.
base::Error opened(std::optional<HistoryFile> &file, const QString &path, qint64 nowMs) {
    if (file && file->isInPlace())
        return {};
    file.reset();
    base::Result<HistoryFile::Found> found = HistoryFile::open(path, store::Database::Mode::read_only, nowMs);
    if (!found)
        return found.error();
    if (found->file)
        file.emplace(std::move(*found->file));
    return found->notice;
}

/// The rows of \a query that came after \a last.
base::Result<QList<HistoryRow>> rowsSince(const HistoryFile &file, const HistoryQuery &query, qint64 last,
                                          qint64 newest) {
    QList<HistoryRow> rows;
    for (qint64 before = newest + 1; before > last + 1;) {
        const auto piece = file.rows(query, last + 1, before, pieceSize);
        if (!piece)
            return base::failure(piece.error());
        rows += piece->rows;
        before = piece->end;
    }
    return rows;
}

}  // namespace

HistoryReader::HistoryReader(QString path, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock), m_thread(u"history reader"_s) {}

std::function<HistoryReader::Look(HistoryReader::File &)> HistoryReader::looking() const {
    return [path = m_path, nowMs = m_clock.nowMs(), query = m_query, before = m_state,
            known = Look{m_version, m_state, m_retention, m_problem, false, {}}](File &file) {
        if (file && file->isInPlace() && known.version > 0 && file->version() == known.version)
            return known;
        Look look;
        look.problem = opened(file, path, nowMs);
        if (!file)
            return look;
        look.version = file->version();
        const auto state = file->state();
        const auto retention = file->retention();
        if (!state || !retention) {
            look.problem = state ? retention.error() : state.error();
            return look;
        }
        look.state = *state;
        look.retention = *retention;
        // Only what was added last: then the first is still the first, and the numbers add up.
        look.isGrown = before.count > 0 && before.first == state->first && state->last > before.last &&
                       state->count - before.count == state->last - before.last;
        const auto rows = look.isGrown ? rowsSince(*file, query, before.last, state->last)
                                       : base::Result<QList<HistoryRow>>();
        if (rows)
            look.rows = *rows;
        else
            look.problem = rows.error();
        return look;
    };
}

void HistoryReader::search(const HistoryQuery &query) {
    m_query = query;
    m_isSearching = true;
    m_thread.askThen(looking(), this, [this, search = ++m_searches](const Look &look) {
        if (search == m_searches)
            begin(look);
    });
}

void HistoryReader::begin(const Look &look) {
    adopt(look);
    step(m_state.last + 1, true);
}

void HistoryReader::step(qint64 before, bool isFirst) {
    const auto reading = [query = m_query, first = m_state.first,
                          before](File &file) -> base::Result<HistoryFile::Piece> {
        if (!file || before <= first)
            return HistoryFile::Piece{{}, first};
        return file->rows(query, first, before, pieceSize);
    };
    m_thread.askThen(reading, this,
                     [this, search = m_searches, isFirst](const base::Result<HistoryFile::Piece> &piece) {
                         if (search != m_searches)
                             return;
                         if (!piece)
                             m_problem = piece.error();
                         const QList<HistoryRow> rows = piece ? piece->rows : QList<HistoryRow>();
                         // Until there is something to show, what was found before stays.
                         const bool isLast = !piece || piece->end <= m_state.first;
                         const bool isShown = !rows.isEmpty() || (isFirst && isLast);
                         if (isShown)
                             Q_EMIT found(rows, isFirst);
                         if (!isLast)
                             return step(piece->end, isFirst && !isShown);
                         m_isSearching = false;
                         Q_EMIT changed();
                     });
}

void HistoryReader::follow() {
    if (m_isLooking || m_isSearching)
        return;
    m_isLooking = true;
    m_thread.askThen(looking(), this, [this, search = m_searches](const Look &look) {
        m_isLooking = false;
        if (search != m_searches)
            return;
        const bool isSame = look.state == m_state;
        const bool isOther = look.retention != m_retention || look.problem != m_problem;
        adopt(look);
        if (!isSame && !look.isGrown)
            return this->search(m_query);
        if (!look.rows.isEmpty())
            Q_EMIT arrived(look.rows);
        if (!isSame || isOther)
            Q_EMIT changed();
    });
}

void HistoryReader::adopt(const Look &look) {
    m_version = look.version;
    m_state = look.state;
    m_retention = look.retention;
    m_problem = look.problem;
}

void HistoryReader::read(qint64 id, QObject *context, const Done<store::HistoryEntry> &done) const {
    m_thread.askThen(
        [id](File &file) -> base::Result<store::HistoryEntry> {
            if (!file)
                return base::failure(store::HistoryFault::history_entry_absent, {{u"id"_s, id}});
            return file->entry(id);
        },
        context, done);
}

void HistoryReader::countBeyond(int days, QObject *context, const Done<qint64> &done) const {
    m_thread.askThen(
        [days, nowMs = m_clock.nowMs()](File &file) -> base::Result<qint64> {
            return file ? file->countBeyond(days, nowMs) : base::Result<qint64>(0);
        },
        context, done);
}

}  // namespace td::gui
