// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/compare/differences_model.h"

#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

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

QString DifferencesModel::value(const words::DifferenceRow &row, const QString &written) const {
    return m_covered && row.personal && !written.isEmpty() ? u"••••"_s : written;
}

QString DifferencesModel::text(const QModelIndex &index) const {
    const words::DifferenceRow &row = m_rows.at(index.row());
    switch (index.column()) {
        case claim_name:
            return row.name;
        case change:
            return row.change;
        case before:
            return value(row, row.before);
        default:
            return value(row, row.after);
    }
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return text(index);
        case Qt::ToolTipRole:
            return plainToolTip(text(index));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
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
