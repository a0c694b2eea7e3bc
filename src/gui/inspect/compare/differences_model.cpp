// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/compare/differences_model.h"

#include "gui/look/table_cell.h"

namespace td::gui {

void DifferencesModel::setRows(QList<words::DifferenceRow> rows, bool covered) {
    beginResetModel();
    m_rows = std::move(rows);
    m_covered = covered;
    endResetModel();
}

void DifferencesModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int DifferencesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QString DifferencesModel::text(const QModelIndex &index) const {
    const words::DifferenceRow &row = m_rows.at(index.row());
    switch (index.column()) {
        case claim_name:
            return row.name;
        case change:
            return row.change;
        case before:
            return row.before;
        default:
            return row.after;
    }
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shown = text(index);
    const bool isValue = index.column() == before || index.column() == after;
    const bool isCovered = m_covered && isValue && m_rows.at(index.row()).personal && !shown.isEmpty();
    return cellData(shown, isCovered, role);
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? headingData(heading(section), role) : QVariant();
}

QString DifferencesModel::heading(int section) {
    switch (section) {
        case claim_name:
            return tr("Name");
        case change:
            return tr("Change");
        case before:
            return tr("In this token");
        case after:
            return tr("In the other");
        default:
            return {};
    }
}

}  // namespace td::gui
