// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/drawing.h"

#include <QPainter>

#include "gui/look/icon.h"

namespace td::gui {

namespace {

constexpr int lines = 3;

}  // namespace

Drawing::Drawing(QWidget *parent) : QWidget(parent) {}

void Drawing::setIcon(const QString &name) {
    m_icon = name;
    update();
}

QSize Drawing::sizeHint() const {
    return QSize(1, 1) * lines * fontMetrics().height();
}

void Drawing::paintEvent(QPaintEvent *) {
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    gui::icon(m_icon).paint(&painter, rect());
}

}  // namespace td::gui
