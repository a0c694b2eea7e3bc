// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/countdown/while_shown.h"

#include <QEvent>
#include <QWidget>

namespace td::gui {

WhileShown::WhileShown(Ticker &ticker, QWidget *widget) : QObject(widget), m_ticker(ticker) {
    widget->installEventFilter(this);
    if (widget->isVisible())
        connect(&m_ticker, &Ticker::tick, this, &WhileShown::tick);
}

bool WhileShown::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Show) {
        connect(&m_ticker, &Ticker::tick, this, &WhileShown::tick, Qt::UniqueConnection);
        Q_EMIT tick(m_ticker.nowMs());
    } else if (event->type() == QEvent::Hide) {
        disconnect(&m_ticker, &Ticker::tick, this, &WhileShown::tick);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace td::gui
