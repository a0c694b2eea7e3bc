// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/claims_model.h"

#include "gui/look/table_cell.h"
#include "words/time/time_text.h"

namespace td::gui {

ClaimsModel::ClaimsModel(Column columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

void ClaimsModel::setRows(QList<words::ClaimRow> rows, bool covered, words::Language language) {
    beginResetModel();
    m_rows = std::move(rows);
    m_covered = covered;
    m_language = language;
    endResetModel();
}

void ClaimsModel::setWords(QList<words::ClaimRow> rows, bool covered, words::Language language) {
    Q_ASSERT(rows.size() == m_rows.size());
    m_rows = std::move(rows);
    m_covered = covered;
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ClaimsModel::follow(qint64 nowMs) {
    if (m_columns != with_times)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        words::ClaimRow &claim = m_rows[row];
        if (!claim.timeMs)
            continue;
        const QString now = words::relativeTime(*claim.timeMs, nowMs, m_language);
        if (now == claim.relative)
            continue;
        claim.relative = now;
        Q_EMIT dataChanged(index(row, relative), index(row, relative), {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

int ClaimsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QString ClaimsModel::text(int row, int column) const {
    const words::ClaimRow &claim = m_rows.at(row);
    switch (column) {
        case claim_name:
            return claim.name;
        case value:
            return claim.value;
        case meaning:
            return claim.meaning;
        case local_time:
            return claim.local;
        case utc:
            return claim.utc;
        case relative:
            return claim.relative;
        default:
            return {};
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isCovered = m_covered && index.column() == value && m_rows.at(index.row()).personal;
    return cellData(text(index.row(), index.column()), isCovered, role);
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? headingData(heading(section), role) : QVariant();
}

QString ClaimsModel::heading(int section) {
    switch (section) {
        case claim_name:
            return tr("Name");
        case value:
            return tr("Value");
        case meaning:
            return tr("Meaning");
        case local_time:
            return tr("Local time");
        case utc:
            return tr("UTC");
        case relative:
            return tr("Relative");
        default:
            return {};
    }
}

}  // namespace td::gui
