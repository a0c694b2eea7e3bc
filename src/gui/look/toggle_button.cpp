// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/toggle_button.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace td::gui {

ToggleButton::ToggleButton(QWidget *parent) : QToolButton(parent) {
    setCheckable(true);
    connect(this, &QToolButton::toggled, this, &ToggleButton::mark);
}

void ToggleButton::changeEvent(QEvent *event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        mark();
}

void ToggleButton::mark() {
    QPalette own;
    if (isChecked()) {
        const QPalette all = QApplication::palette();
        own.setColor(QPalette::Button, all.color(QPalette::Highlight));
        own.setColor(QPalette::ButtonText, all.color(QPalette::HighlightedText));
    }
    setPalette(own);
}

}  // namespace td::gui
