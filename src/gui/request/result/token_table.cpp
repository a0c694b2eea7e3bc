// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/token_table.h"

#include <QEvent>
#include <QGridLayout>

#include "gui/request/result/token_row.h"

namespace td::gui {

TokenTable::TokenTable(Workplace &workplace, const RecordPointer &record, QWidget *parent) : QWidget(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    for (qsizetype index = 0; index < record->outcome.tokens.size(); ++index) {
        // More room between two tokens than between the lines of one.
        if (index > 0)
            grid->setRowMinimumHeight(grid->rowCount(), grid->verticalSpacing());
        auto *row = new TokenRow(workplace, record, index, *grid, this);
        connect(row, &TokenRow::inspectWanted, this, &TokenTable::inspectWanted);
        connect(row, &TokenRow::compareWanted, this, &TokenTable::compareWanted);
        connect(row, &TokenRow::copied, this, &TokenTable::copied);
        connect(row, &TokenRow::refreshWanted, this, &TokenTable::refreshWanted);
        m_rows.push_back(row);
    }
}

void TokenTable::setRefreshable(bool refreshable) {
    for (TokenRow *row : m_rows)
        row->setRefreshable(refreshable);
}

void TokenTable::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        for (TokenRow *row : m_rows)
            row->retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace td::gui
