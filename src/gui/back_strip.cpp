// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "gui/look/icon.h"
#include "gui/look/note_line.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

BackStrip::BackStrip(QWidget *parent)
    : QFrame(parent), m_note(new NoteLine(this)), m_back(new QToolButton(this)) {
    setObjectName(u"backStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    m_back->setObjectName(u"back"_s);
    m_back->setIcon(icon(u"back"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setShortcut(QKeySequence::Back);
    connect(m_back, &QToolButton::clicked, this, &BackStrip::backWanted);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_back);
    retranslate();
    hide();
}

void BackStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void BackStrip::retranslate() {
    m_note->say(Tone::neutral, tr("What you pasted is inspected here."));
    m_back->setText(tr("Back"));
    m_back->setAccessibleDescription(tr("Back to the page where it was pasted"));
}

}  // namespace td::gui
