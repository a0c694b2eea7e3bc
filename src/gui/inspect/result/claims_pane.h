// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "gui/inspect/result/claims_model.h"
#include "gui/session/ticker.h"

class QLabel;

namespace td::gui {

class ClaimsTable;

/// A table of claims, or in its place a sentence on why there are none.
class ClaimsPane final : public QStackedWidget {
    Q_OBJECT

public:
    /// \a ticker must outlive it.
    ClaimsPane(ClaimsModel::Column columns, Ticker &ticker, QWidget *parent = nullptr);

    ClaimsTable &table() { return *m_table; }
    void setRows(QList<words::ClaimRow> rows, bool covered, words::Language language);
    void setWords(QList<words::ClaimRow> rows, bool covered, words::Language language);
    /// What stands there while there are no rows.
    void setReason(const QString &reason);

private:
    ClaimsModel m_model;
    ClaimsTable *m_table;
    QLabel *m_reason;
};

}  // namespace td::gui
