// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/production_frame.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "gui/look/tone.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

int thickness(const QWidget &window) {
    return window.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &window) + 3;
}

}  // namespace

ProductionFrame::ProductionFrame(QWidget *window) : QWidget(window) {
    setObjectName(u"productionFrame"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(u"PRODUCTION 生产"_s);
    window->installEventFilter(this);
    resize(window->size());
}

QMargins ProductionFrame::margins(const QWidget &window) {
    const int edge = thickness(window);
    return {edge, edge + window.fontMetrics().height(), edge, edge};
}

bool ProductionFrame::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void ProductionFrame::paintEvent(QPaintEvent *) {
    const QColor ink = colour(Tone::bad, palette());
    const QMargins room = margins(*this);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), room.top(), ink);
    painter.fillRect(0, height() - room.bottom(), width(), room.bottom(), ink);
    painter.fillRect(0, 0, room.left(), height(), ink);
    painter.fillRect(width() - room.right(), 0, room.right(), height(), ink);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(QRect(0, 0, width(), room.top()), Qt::AlignCenter, u"PRODUCTION 生产"_s);
}

}  // namespace td::gui
