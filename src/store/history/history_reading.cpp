// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What HistoryFile reads.
#include <algorithm>

#include "store/history/history_error.h"
#include "store/history/history_schema.h"
#include "store/history/outcome_form.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// So many numbers are looked at in one step, which must not take long even where none fits.
constexpr qint64 stepSize = 500;

/// \a text anywhere, for LIKE with `\` as the escape.
QString anywhere(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(const HistoryQuery &query) {
    Condition condition{u"id >= ? AND id < ?"_s, {}};
    if (!query.profileId.isEmpty()) {
        condition.sql += u" AND profile_id = ?"_s;
        condition.values.append(query.profileId);
    }
    if (!query.outcome.isEmpty()) {
        condition.sql += u" AND outcome = ?"_s;
        condition.values.append(QString::fromUtf8(query.outcome));
    }
    if (query.text.isEmpty())
        return condition;
    // The short ones first: the search ends with the first that fits.
    QStringList places;
    for (const QLatin1StringView place :
         {"profile_name"_L1, "service || '.' || endpoint"_L1, "outcome"_L1, "reason"_L1, "http_status"_L1,
          "message"_L1, "facts"_L1, "method || ' ' || url"_L1, "request_headers"_L1, "response_headers"_L1,
          "request_body"_L1, "response_body"_L1}) {
        places.append(place + u" LIKE ? ESCAPE '\\'"_s);
        condition.values.append(anywhere(query.text));
    }
    condition.sql += u" AND ("_s + places.join(u" OR "_s) + u')';
    return condition;
}

QList<base::Header> headersFrom(const QString &lines) {
    QList<base::Header> headers;
    for (const QByteArray &line : lines.toUtf8().split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.append(base::Header{line.first(colon), line.sliced(colon + 2)});
    }
    return headers;
}

BodyForm formOf(const QVariant &number) {
    const int value = number.toInt();
    return value == static_cast<int>(BodyForm::whole) || value == static_cast<int>(BodyForm::cut)
               ? static_cast<BodyForm>(value)
               : BodyForm::binary;
}

}  // namespace

base::Result<Retention> HistoryFile::retention() const {
    const auto rows = m_database.rows(u"SELECT keep_days, keep_most FROM settings"_s);
    if (!rows)
        return base::failure(historyError(rows.error()));
    if (rows->isEmpty())
        return Retention();
    return Retention{rows->first().at(0).toInt(), rows->first().at(1).toInt()};
}

base::Result<qint64> HistoryFile::countBeyond(int days, qint64 nowMs) const {
    const auto count = days == 0 ? m_database.value(u"SELECT count(*) FROM exchanges"_s)
                                 : m_database.value(u"SELECT count(*) FROM exchanges WHERE at < ?"_s,
                                                    {nowMs - days * msPerDay});
    if (!count)
        return base::failure(historyError(count.error()));
    return count->toLongLong();
}

base::Result<HistoryFile::Piece> HistoryFile::rows(const HistoryQuery &query, qint64 from, qint64 before,
                                                   qsizetype most) const {
    const Condition condition = conditionOf(query);
    Piece piece{{}, std::max(from, before - stepSize)};
    const auto found =
        m_database.rows(u"SELECT %1 FROM exchanges WHERE %2 ORDER BY id DESC LIMIT ?"_s.arg(
                            historyRowColumns(), condition.sql),
                        QVariantList{piece.end, before} + condition.values + QVariantList{most});
    if (!found)
        return base::failure(historyError(found.error()));
    for (const Database::Row &row : *found)
        piece.rows.append(historyRowFrom(row));
    if (piece.rows.size() == most)
        piece.end = piece.rows.last().id;
    return piece;
}

base::Result<HistoryEntry> HistoryFile::entry(qint64 id) const {
    const auto rows = m_database.rows(
        u"SELECT %1, message, facts, method, url, was_sent, request_headers, request_form, request_bytes, "
        "response_is_whole, response_headers, response_form, response_bytes, request_body, response_body, "
        "plain_values FROM exchanges WHERE id = ?"_s.arg(historyRowColumns()),
        {id});
    if (!rows)
        return base::failure(historyError(rows.error()));
    if (rows->isEmpty())
        return base::failure(HistoryFault::history_entry_absent, {{u"id"_s, id}});
    const Database::Row &row = rows->first();
    // Behind those of the list.
    const auto more = [&row](qsizetype index) { return row.at(13 + index); };
    HistoryEntry entry;
    entry.row = historyRowFrom(row);
    service::Outcome &outcome = entry.outcome;
    outcome.kind = service::outcomeKindNamed(entry.row.outcome).value_or(service::OutcomeKind::unknown);
    outcome.httpStatus = entry.row.httpStatus;
    outcome.elapsedMs = entry.row.elapsedMs;
    outcome.message = more(0).toString();
    readFacts(more(1).toByteArray(), outcome);
    entry.method = more(2).toByteArray();
    entry.url = more(3).toByteArray();
    entry.values = valuesFrom(more(14).toByteArray());
    outcome.method = entry.method;
    outcome.url = entry.url.left(entry.url.indexOf('?'));
    entry.wasSent = more(4).toBool();
    entry.request = {headersFrom(more(5).toString()), more(12).toString(), more(7).toLongLong(),
                     formOf(more(6))};
    entry.responseIsWhole = more(8).toBool();
    entry.response = {headersFrom(more(9).toString()), more(13).toString(), more(11).toLongLong(),
                      formOf(more(10))};
    return entry;
}

base::Result<QList<qint64>> HistoryFile::ties() const {
    const auto rows = m_database.rows(u"SELECT tie FROM exchanges"_s);
    if (!rows)
        return base::failure(historyError(rows.error()));
    QList<qint64> ties;
    for (const Database::Row &row : *rows)
        ties.append(row.first().toLongLong());
    return ties;
}

base::Result<HistoryFile::State> HistoryFile::state() const {
    const auto rows = m_database.rows(
        u"SELECT (SELECT count(*) FROM exchanges), (SELECT min(id) FROM exchanges), "
        "(SELECT max(id) FROM exchanges)"_s);
    if (!rows)
        return base::failure(historyError(rows.error()));
    const Database::Row &row = rows->first();
    return State{row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toLongLong()};
}

qint64 HistoryFile::version() const {
    const auto version = m_database.value(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

}  // namespace td::store
