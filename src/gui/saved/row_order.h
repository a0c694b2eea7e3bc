// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include <QStringList>

namespace td::gui {

/// By what a row is sorted: its place among the values of the column, then its expiry, then its id. What has
/// no value comes last, whichever way the rest goes.
struct RowKey {
    static constexpr qint64 none = std::numeric_limits<qint64>::max();

    qint64 value = none;
    qint64 expiry = none;
    qint64 id = 0;
    int row = 0;
};

/// The place of each of \a texts among them, as people sort them (numbers by their value); equal ones have
/// the same, empty ones RowKey::none.
QList<qint64> placesOf(const QStringList &texts);

/// The rows of \a keys in order.
QList<int> inOrder(QList<RowKey> keys, Qt::SortOrder order);

}  // namespace td::gui
