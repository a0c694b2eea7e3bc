// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/claims_table.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "gui/look/table_look.h"

namespace td::gui {

namespace {

/// What stands in tables is pasted elsewhere, where a line or a tab within a cell would shift the rest; none
/// is left after words::visible().
QString rowText(const QAbstractItemModel &model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u'\t');
}

}  // namespace

ClaimsTable::ClaimsTable(QWidget *parent) : QTableView(parent) {
    applyTableLook(*this);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last one is stretched, by whoever resizes the window.
        if (!m_fitting && section + 1 < horizontalHeader()->count())
            m_setByHand = true;
    });
}

void ClaimsTable::fitColumns() {
    if (m_setByHand || !model())
        return;
    m_fitting = true;
    const int bound = fontMetrics().averageCharWidth() * 32;
    QList<int> wanted;
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        wanted.append(qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        setColumnWidth(column, qMin(wanted.last(), bound));
    }
    // What the last column leaves goes to those that were bound, the meaning before the value.
    for (int column = static_cast<int>(wanted.size()) - 1; column >= 0; --column) {
        const int more = qMin(wanted.at(column) - columnWidth(column), spareWidth());
        if (more > 0)
            setColumnWidth(column, columnWidth(column) + more);
    }
    m_fitting = false;
}

/// What is left of the width when the last column has what it asks for; less than nothing when it has not.
int ClaimsTable::spareWidth() const {
    const int last = model()->columnCount() - 1;
    int spare =
        viewport()->width() - qMax(sizeHintForColumn(last), horizontalHeader()->sectionSizeHint(last));
    for (int column = 0; column < last; ++column)
        spare -= columnWidth(column);
    return spare;
}

void ClaimsTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void ClaimsTable::copyRows() const {
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(rowText(*model(), row.row()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ClaimsTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace td::gui
