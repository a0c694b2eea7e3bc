// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "store/profile_share.h"
#include "words/language.h"

namespace td::gui {

/// What an import does, or did, with each profile of the imported file.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, changeColumn, detailColumn, columns };

    explicit ImportModel(words::Language language, QObject *parent = nullptr);

    void set(const QList<store::ImportChange> &changes);
    const QList<store::ImportChange> &changes() const { return m_changes; }
    void setLanguage(words::Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString detail(const store::ImportChange &change) const;

    QList<store::ImportChange> m_changes;
    words::Language m_language;
};

}  // namespace td::gui
