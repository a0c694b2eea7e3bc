// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/tinted_label.h"

#include <QEvent>

namespace td::gui {

TintedLabel::TintedLabel(QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void TintedLabel::setTone(Tone tone) {
    if (tone == m_tone)
        return;
    m_tone = tone;
    tint();
}

void TintedLabel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QLabel::changeEvent(event);
}

void TintedLabel::tint() {
    // A palette with this one colour set: all others go on coming from the surroundings.
    QPalette own;
    if (m_tone != Tone::neutral)
        own.setColor(QPalette::WindowText, colour(m_tone, palette()));
    const bool isSet = testAttribute(Qt::WA_SetPalette);
    if (isSet != (m_tone != Tone::neutral) ||
        (isSet && own.color(QPalette::WindowText) != palette().color(QPalette::WindowText)))
        setPalette(own);
}

}  // namespace td::gui
