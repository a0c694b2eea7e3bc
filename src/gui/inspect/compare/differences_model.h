// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "words/token/comparison_text.h"

namespace td::gui {

/// What differs between two tokens, a claim or header parameter a row.
class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { claim_name, change, before, after, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a covered: the values of personal claims are not shown.
    void setRows(QList<words::DifferenceRow> rows, bool covered);
    /// The headings are in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;
    static QString heading(int section);

    QList<words::DifferenceRow> m_rows;
    bool m_covered = false;
};

}  // namespace td::gui
