// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QAbstractTableModel>
#include <QIcon>

#include "gui/environment/environments.h"
#include "service/catalog.h"
#include "store/history/history_entry.h"
#include "words/language.h"

namespace td::gui {

/// Exchanges of the history, the newest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { time, environment, endpoint, outcome, http, duration, columns };

    /// \a environments and \a catalog must outlive it.
    HistoryModel(const Environments &environments, const service::Catalog &catalog, words::Language language,
                 QObject *parent = nullptr);

    void show(const QList<store::HistoryRow> &rows);
    void append(const QList<store::HistoryRow> &rows);
    void prepend(const QList<store::HistoryRow> &rows);
    /// The same rows in other words.
    void reword(words::Language language);

    const store::HistoryRow &row(int index) const { return m_rows.at(index); }
    /// -1 when the exchange \a id is not shown.
    int indexOf(qint64 id) const;

    // Texts of a row, made visible.
    QString environmentText(const store::HistoryRow &row) const;
    QString endpointText(const store::HistoryRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::HistoryRow &row, int column) const;
    QString toolTip(const store::HistoryRow &row, int column) const;
    QVariant decoration(const store::HistoryRow &row, int column) const;
    /// The profile as far as it is known: as it is now, else as it was.
    service::Profile profileOf(const store::HistoryRow &row) const;
    static QString heading(int section);

    const Environments &m_environments;
    const service::Catalog &m_catalog;
    words::Language m_language;
    QList<store::HistoryRow> m_rows;
    std::array<QIcon, 4> m_shapes;
};

}  // namespace td::gui
