// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "service/contract/check_report.h"
#include "words/language.h"

namespace td::gui {

/// The checks of a contract, a row each, with how the server kept them.
class CheckModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { result, level, check, expected, got, place, columns };

    explicit CheckModel(words::Language language, QObject *parent = nullptr);

    /// Shows \a report in the place of an earlier one of the same contract.
    void show(const service::CheckReport &report);
    const service::CheckReport &report() const { return m_report; }
    void setLanguage(words::Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const service::CheckResult &one, int column) const;

    words::Language m_language;
    service::CheckReport m_report;
};

}  // namespace td::gui
