// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "store/sharing/profile_import.h"
#include "words/language.h"

namespace td::gui {

/// What an import does, or did, with each profile of the imported file. What would be done can be chosen by a
/// check box in front of each; what is to be asked first is left out until somebody says otherwise.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, changeColumn, detailColumn, columns };

    explicit ImportModel(words::Language language, QObject *parent = nullptr);

    /// \a done: that is how it went, and there is nothing to choose any more.
    void set(const QList<store::ImportChange> &changes, bool done = false);
    const QList<store::ImportChange> &changes() const { return m_changes; }
    void setLanguage(words::Language language);

    /// True where there is something to choose.
    bool isOpen(int row) const;
    store::Decision decision(int row) const { return m_decisions.value(row); }
    void decide(int row, store::Decision decision);
    const store::Decisions &decisions() const { return m_decisions; }
    /// How many are to be imported.
    int taken() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void decided(int row);

private:
    bool isTaken(int row) const;
    QString change(int row) const;
    QString detail(const store::ImportChange &what) const;

    QList<store::ImportChange> m_changes;
    store::Decisions m_decisions;
    words::Language m_language;
    bool m_done = false;
};

}  // namespace td::gui
