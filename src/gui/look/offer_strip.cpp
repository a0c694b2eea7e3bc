// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/offer_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "gui/look/icon.h"
#include "gui/look/note_line.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

OfferStrip::OfferStrip(QWidget *parent)
    : QFrame(parent)
    , m_note(new NoteLine(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_note->setObjectName(u"offer"_s);
    m_action->setObjectName(u"accept"_s);
    m_action->setAutoDefault(false);
    m_dismiss->setObjectName(u"dismiss"_s);
    m_dismiss->setIcon(icon(u"cancel"_s));
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    m_dismiss->setAutoRaise(true);
    connect(m_action, &QPushButton::clicked, this, &OfferStrip::wanted);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
    retranslate();
    hide();
}

void OfferStrip::offer(Tone tone, Wording text, Wording action) {
    m_tone = tone;
    m_text = std::move(text);
    m_wording = std::move(action);
    retranslate();
    show();
}

void OfferStrip::clear() {
    m_text = nullptr;
    m_wording = nullptr;
    m_note->clear();
    hide();
}

QString OfferStrip::text() const {
    return m_note->text();
}

void OfferStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void OfferStrip::retranslate() {
    if (m_text)
        m_note->say(m_tone, m_text());
    m_action->setVisible(m_wording != nullptr);
    m_action->setText(m_wording ? m_wording() : QString());
    m_dismiss->setToolTip(tr("Put this away"));
    m_dismiss->setAccessibleName(tr("Put this away"));
}

}  // namespace td::gui
