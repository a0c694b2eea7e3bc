// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "words/language.h"
#include "words/token/claim_rows.h"

namespace td::gui {

/// The claims of a token, or the parameters of its header, for a table.
class ClaimsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        claim_name,
        value,
        meaning,
        local_time,
        utc,
        relative,
        with_times,
        without_times = local_time
    };

    /// \a columns: with_times or without_times.
    explicit ClaimsModel(Column columns, QObject *parent = nullptr);

    /// Other rows, worded in \a language. \a covered: the values of personal ones are not shown.
    void setRows(QList<words::ClaimRow> rows, bool covered, words::Language language);
    /// The same rows in other words, or covered: what is chosen stays.
    void setWords(QList<words::ClaimRow> rows, bool covered, words::Language language);
    /// Follows the clock.
    void follow(qint64 nowMs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    static QString heading(int section);

    Column m_columns;
    QList<words::ClaimRow> m_rows;
    bool m_covered = false;
    words::Language m_language = words::Language::english;
};

}  // namespace td::gui
