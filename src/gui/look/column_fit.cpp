// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/column_fit.h"

#include <algorithm>
#include <numeric>

#include <QHeaderView>
#include <QTableView>

namespace td::gui {

namespace {

/// For the rows that are seen: QTableView would ask all of them while it is hidden itself.
int wantedWidth(const QTableView &table, int column) {
    const int first = qMax(0, table.rowAt(0));
    const int seen = table.viewport()->height() / table.verticalHeader()->defaultSectionSize() + 1;
    int width = table.horizontalHeader()->sectionSizeHint(column);
    for (int row = first; row < qMin(first + seen, table.model()->rowCount()); ++row)
        width = qMax(width, table.sizeHintForIndex(table.model()->index(row, column)).width());
    return width;
}

}  // namespace

void fitColumns(QTableView &table, const QList<int> &yielding, int taking) {
    const int columns = table.model()->columnCount();
    QList<int> widths;
    for (int column = 0; column < columns; ++column)
        widths.append(wantedWidth(table, column));
    const int step = table.fontMetrics().averageCharWidth();
    for (int over = std::accumulate(widths.begin(), widths.end(), 0) - table.viewport()->width(); over > 0;
         over -= step) {
        const int longest =
            *std::max_element(yielding.begin(), yielding.end(),
                              [&widths](int one, int other) { return widths.at(one) < widths.at(other); });
        if (widths.at(longest) - step < step * 8)
            break;
        widths[longest] -= step;
    }
    int &last = taking < 0 ? widths.last() : widths[taking];
    const int all = std::accumulate(widths.begin(), widths.end(), 0);
    last = qMax(last, last + table.viewport()->width() - all);
    for (int column = 0; column < columns; ++column)
        table.setColumnWidth(column, widths.at(column));
}

}  // namespace td::gui
