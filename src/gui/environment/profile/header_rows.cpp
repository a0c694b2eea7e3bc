// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/header_rows.h"

#include <QVBoxLayout>

namespace td::gui {

HeaderRows::HeaderRows(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void HeaderRows::load(const QList<base::Header> &headers, const QList<service::SecretHeader> &secrets) {
    for (const base::Header &header : headers)
        append()->load(header);
    for (const service::SecretHeader &header : secrets)
        append()->load(header);
    Q_EMIT rowsChanged();
}

void HeaderRows::addRow() {
    HeaderRow *row = append();
    Q_EMIT rowsChanged();
    row->show();
    row->setFocus(Qt::OtherFocusReason);
}

QList<base::Header> HeaderRows::headers() const {
    QList<base::Header> plain;
    for (const HeaderRow *row : m_rows) {
        if (!row->isEmpty() && !row->isSecret())
            plain.append(row->header());
    }
    return plain;
}

QList<service::SecretHeader> HeaderRows::secretHeaders() const {
    QList<service::SecretHeader> secrets;
    for (const HeaderRow *row : m_rows) {
        if (!row->isEmpty() && row->isSecret())
            secrets.append(row->secretHeader());
    }
    return secrets;
}

HeaderRow *HeaderRows::append() {
    auto *row = new HeaderRow(this);
    m_rows.append(row);
    m_layout->addWidget(row);
    connect(row, &HeaderRow::edited, this, &HeaderRows::edited);
    connect(row, &HeaderRow::removeWanted, this, [this, row] { remove(row); });
    return row;
}

void HeaderRows::remove(HeaderRow *row) {
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    if (!m_rows.isEmpty())
        m_rows.at(qMin(place, m_rows.size() - 1))->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
}

}  // namespace td::gui
