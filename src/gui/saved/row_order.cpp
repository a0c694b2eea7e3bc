// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/row_order.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include <QCollator>
#include <QHash>

namespace td::gui {

QList<qint64> placesOf(const QStringList &texts) {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Each once: of thousands of rows most say the same.
    QHash<QString, qint64> places;
    std::vector<std::pair<QCollatorSortKey, QString>> different;
    for (const QString &text : texts) {
        if (!text.isEmpty() && !places.contains(text)) {
            places.insert(text, 0);
            different.emplace_back(collator.sortKey(text), text);
        }
    }
    std::sort(different.begin(), different.end(), [](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        return order == 0 ? one.second < other.second : order < 0;
    });
    for (std::size_t place = 0; place < different.size(); ++place)
        places[different.at(place).second] = static_cast<qint64>(place);
    QList<qint64> all;
    all.reserve(texts.size());
    for (const QString &text : texts)
        all.append(places.value(text, RowKey::none));
    return all;
}

QList<int> inOrder(QList<RowKey> keys, Qt::SortOrder order) {
    if (order == Qt::DescendingOrder) {
        for (RowKey &key : keys)
            key.value = key.value == RowKey::none ? RowKey::none : -key.value;
    }
    std::sort(keys.begin(), keys.end(), [](const RowKey &one, const RowKey &other) {
        return std::tie(one.value, one.expiry, one.id) < std::tie(other.value, other.expiry, other.id);
    });
    QList<int> rows;
    rows.reserve(keys.size());
    for (const RowKey &key : keys)
        rows.append(key.row);
    return rows;
}

}  // namespace td::gui
