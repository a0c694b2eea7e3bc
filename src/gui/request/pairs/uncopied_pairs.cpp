// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/pairs/uncopied_pairs.h"

#include <algorithm>

#include <QDateTime>

#include "base/json_writer.h"

namespace td::gui {

namespace {

/// True when \a token was sent where \a record's endpoint uses tokens up.
bool wasUsedUp(const base::Secret &token, const RequestRecord &record) {
    const QHash<QByteArray, QByteArray> &parameters = record.order.endpoint->refresh->parameters;
    return std::any_of(parameters.keyBegin(), parameters.keyEnd(), [&](const QByteArray &parameter) {
        return record.order.values.value(parameter).matches(token);
    });
}

/// True when a success of \a record left nothing of \a older to use.
bool replaced(const RequestRecord &older, const RequestRecord &record) {
    const QList<service::ReceivedToken> &tokens = older.outcome.tokens;
    return record.outcome.kind == service::OutcomeKind::success &&
           std::any_of(tokens.begin(), tokens.end(),
                       [&](const auto &received) { return wasUsedUp(received.token, record); });
}

QByteArray savedTokensText(const RequestRecord &record) {
    base::JsonWriter writer;
    writer.beginObject();
    writer.name("format").integer(1);
    writer.name("profile").string(record.order.profile.name);
    writer.name("endpoint").utf8(QByteArray(record.service->id + '.' + record.order.endpoint->id));
    writer.name("tokens").beginArray();
    for (const service::ReceivedToken &received : record.outcome.tokens) {
        writer.beginObject();
        writer.name("role").utf8(received.role);
        writer.name("token").utf8(received.token.reveal());
        writer.name("expires_at");
        if (received.times.expiresAt)
            writer.string(
                QDateTime::fromMSecsSinceEpoch(*received.times.expiresAt, Qt::UTC).toString(Qt::ISODate));
        else
            writer.null();
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

}  // namespace

QList<RecordPointer> UncopiedPairs::records() const {
    QList<RecordPointer> records;
    for (const Pair &pair : m_pairs)
        records.append(pair.record);
    return records;
}

bool UncopiedPairs::holds(const RecordPointer &record) const {
    return std::any_of(m_pairs.begin(), m_pairs.end(),
                       [&record](const Pair &pair) { return pair.record == record; });
}

void UncopiedPairs::take(const RecordPointer &record) {
    if (record->outcome.tokens.isEmpty())
        return;
    if (record->order.endpoint->rotates()) {
        const auto dead = [&record](const Pair &pair) { return replaced(*pair.record, *record); };
        m_pairs.erase(std::remove_if(m_pairs.begin(), m_pairs.end(), dead), m_pairs.end());
    }
    const bool mayBeLost = record->order.endpoint->rotates() || !record->outcome.unsaved.isNull();
    if (record->isSaved || !mayBeLost) {
        Q_EMIT changed();
        return;
    }
    Pair pair{record, {}};
    for (const service::ReceivedToken &received : record->outcome.tokens)
        pair.left.insert(received.role);
    m_pairs.push_back(pair);
    Q_EMIT changed();
}

void UncopiedPairs::noteCopied(const RecordPointer &record, const QByteArray &role) {
    const auto pair = find(record);
    if (pair == m_pairs.end())
        return;
    pair->left.remove(role);
    if (!pair->left.isEmpty())
        return;
    m_pairs.erase(pair);
    Q_EMIT changed();
}

void UncopiedPairs::noteSafe(const RecordPointer &record) {
    const auto pair = find(record);
    if (pair == m_pairs.end())
        return;
    m_pairs.erase(pair);
    Q_EMIT changed();
}

std::vector<UncopiedPairs::Pair>::iterator UncopiedPairs::find(const RecordPointer &record) {
    return std::find_if(m_pairs.begin(), m_pairs.end(),
                        [&record](const Pair &pair) { return pair.record == record; });
}

QByteArray savedTokensText(const QList<RecordPointer> &records) {
    QList<QByteArray> lines;
    for (const RecordPointer &record : records)
        lines.append(savedTokensText(*record));
    return lines.join('\n');
}

}  // namespace td::gui
