// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/remark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

Remark::Remark(QWidget *parent) : QWidget(parent), m_shape(new QLabel(this)), m_text(new QLabel(this)) {
    m_text->setObjectName(u"text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shape, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void Remark::say(Tone tone, Sentence sentence) {
    m_tone = tone;
    m_sentence = std::move(sentence);
    refresh();
    show();
}

void Remark::clear() {
    m_sentence = nullptr;
    m_said.clear();
    m_text->clear();
    hide();
}

QString Remark::text() const {
    return m_said;
}

void Remark::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void Remark::refresh() {
    if (!m_sentence)
        return;
    const int side = fontMetrics().height();
    m_shape->setPixmap(shape(m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
    m_said = m_sentence();
    m_text->setText(breakable(m_said));
}

}  // namespace td::gui
