// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/claims_pane.h"

#include <QLabel>

#include "gui/countdown/while_shown.h"
#include "gui/inspect/result/claims_table.h"

namespace td::gui {

ClaimsPane::ClaimsPane(ClaimsModel::Column columns, Ticker &ticker, QWidget *parent)
    : QStackedWidget(parent), m_model(columns), m_table(new ClaimsTable(this)), m_reason(new QLabel(this)) {
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reason->setMargin(fontMetrics().height() / 2);
    m_table->setModel(&m_model);
    addWidget(m_table);
    addWidget(m_reason);
    const auto *shown = new WhileShown(ticker, m_table);
    connect(shown, &WhileShown::tick, &m_model, &ClaimsModel::follow);
}

void ClaimsPane::setRows(QList<words::ClaimRow> rows, bool covered, words::Language language) {
    setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_reason) : m_table);
    m_model.setRows(std::move(rows), covered, language);
    m_table->fitColumns();
}

void ClaimsPane::setWords(QList<words::ClaimRow> rows, bool covered, words::Language language) {
    m_model.setWords(std::move(rows), covered, language);
    m_table->fitColumns();
}

void ClaimsPane::setReason(const QString &reason) {
    m_reason->setText(reason);
}

}  // namespace td::gui
