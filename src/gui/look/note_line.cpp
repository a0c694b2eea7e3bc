// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/note_line.h"

#include <QHBoxLayout>

#include "gui/look/tinted_label.h"
#include "gui/look/tone_shape.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent), m_shape(new ToneShape(this)), m_text(new TintedLabel(this)) {
    m_text->setObjectName(u"text"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_shape, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void NoteLine::say(Tone tone, const QString &text) {
    m_shape->setTone(tone);
    m_text->setTone(tone);
    if (text != m_text->text())
        m_text->setText(text);
    setVisible(!text.isEmpty());
}

void NoteLine::clear() {
    say(tone(), {});
}

void NoteLine::setBold(bool bold) {
    QFont font = m_text->font();
    font.setBold(bold);
    m_text->setFont(font);
}

Tone NoteLine::tone() const {
    return m_text->tone();
}

QString NoteLine::text() const {
    return m_text->text();
}

}  // namespace td::gui
