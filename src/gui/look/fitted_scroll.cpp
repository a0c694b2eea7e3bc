// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fitted_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace td::gui {

namespace {

constexpr int leastLines = 3;

int heightOf(const QWidget &content, int width) {
    const QLayout *layout = content.layout();
    if (layout && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    return content.sizeHint().height();
}

}  // namespace

FittedScroll::FittedScroll(QWidget *parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
}

QSize FittedScroll::sizeHint() const {
    if (!widget())
        return QScrollArea::sizeHint();
    return {widget()->sizeHint().width(), heightOf(*widget(), qMax(1, viewport()->width()))};
}

QSize FittedScroll::minimumSizeHint() const {
    const QSize least = widget() ? widget()->minimumSizeHint() : QSize();
    return {least.width(), qMin(sizeHint().height(), leastLines * fontMetrics().lineSpacing())};
}

bool FittedScroll::eventFilter(QObject *watched, QEvent *event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittedScroll::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

}  // namespace td::gui
