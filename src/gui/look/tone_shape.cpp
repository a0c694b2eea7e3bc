// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/tone_shape.h"

#include <QPainter>

namespace td::gui {

ToneShape::ToneShape(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneShape::setTone(Tone tone) {
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

QSize ToneShape::sizeHint() const {
    const int side = fontMetrics().height();
    return {side, side};
}

void ToneShape::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    shape(m_tone).paint(&painter, rect());
}

}  // namespace td::gui
