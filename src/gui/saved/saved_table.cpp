// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "gui/look/column_fit.h"
#include "gui/look/table_look.h"
#include "gui/saved/saved_model.h"
#include "gui/saved/time_left_delegate.h"

namespace td::gui {

SavedTable::SavedTable(QWidget *parent) : QTableView(parent) {
    applyTableLook(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegateForColumn(SavedModel::time_left, new TimeLeftDelegate(this));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting || section + 1 == horizontalHeader()->count())
            return;
        m_setByHand = true;
        // Until then fitColumns() gives the last one what is left; a header would give it more than that.
        horizontalHeader()->setStretchLastSection(true);
    });
}

void SavedTable::show(SavedModel &model) {
    m_model = &model;
    // Before the view itself hears of it, and forgets.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SavedTable::keepChoice);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &SavedTable::restoreChoice);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_changing)
            Q_EMIT choiceChanged();
    });
    horizontalHeader()->setSortIndicator(SavedModel::time_left, Qt::AscendingOrder);
    setSortingEnabled(true);
}

std::optional<qint64> SavedTable::chosen() const {
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->token(rows.first().row()).kept.id);
}

void SavedTable::choose(qint64 id) {
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex cell = m_model->index(row, qMax(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(
        cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Current | QItemSelectionModel::Rows);
    scrollTo(cell);
}

void SavedTable::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    if (!m_model || m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No saved token matches the filter."));
}

void SavedTable::keepChoice() {
    m_changing = true;
    m_kept = chosen();
    m_keptRow = m_kept ? m_model->rowOf(*m_kept) : -1;
    m_keptScroll = verticalScrollBar()->value();
}

void SavedTable::restoreChoice() {
    int row = m_kept ? m_model->rowOf(*m_kept) : -1;
    // In the place of one that was removed, the next.
    if (m_kept && row < 0 && !m_model->has(*m_kept))
        row = qMin(m_keptRow, m_model->rowCount() - 1);
    if (row >= 0) {
        const QModelIndex cell = m_model->index(row, 0);
        selectionModel()->setCurrentIndex(cell,
                                          QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    }
    verticalScrollBar()->setValue(m_keptScroll);
    m_changing = false;
    fitColumns();
    Q_EMIT choiceChanged();
}

void SavedTable::fitColumns() {
    if (m_setByHand || !m_model || !isVisible())
        return;
    m_fitting = true;
    gui::fitColumns(
        *this, {SavedModel::environment, SavedModel::service_name, SavedModel::role_name, SavedModel::user});
    m_fitting = false;
}

void SavedTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles) {
    // A beat of the countdown: QAbstractItemView would paint the other columns too.
    if (topLeft.isValid() && topLeft.column() == bottomRight.column() && topLeft.row() < bottomRight.row()) {
        const int column = topLeft.column();
        viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
        return;
    }
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void SavedTable::showEvent(QShowEvent *event) {
    QTableView::showEvent(event);
    fitColumns();
}

void SavedTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void SavedTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeWanted();
    else
        QTableView::keyPressEvent(event);
}

}  // namespace td::gui
