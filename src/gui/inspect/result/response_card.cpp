// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/response_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include "gui/look/plain_text.h"
#include "gui/look/tinted_label.h"
#include "gui/look/tone_shape.h"
#include "words/exchange/response_text.h"
#include "words/labels.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

ResponseCard::ResponseCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_shape(new ToneShape(this))
    , m_outcome(new TintedLabel(this))
    , m_names(sentenceLabel(u"responseOf"_s, this))
    , m_details(sentenceLabel(u"responseDetails"_s, this)) {
    setFrameShape(QFrame::StyledPanel);
    m_outcome->setObjectName(u"responseOutcome"_s);
    QFont bold = font();
    bold.setBold(true);
    m_outcome->setFont(bold);
    auto *headline = new QHBoxLayout;
    headline->addWidget(m_shape);
    headline->addWidget(m_outcome);
    headline->addWidget(m_names, 1);
    auto *lines = new QVBoxLayout(this);
    lines->addLayout(headline);
    lines->addWidget(m_details);
}

void ResponseCard::setResponses(const QList<service::Recognised> &responses) {
    m_responses = responses;
    word();
}

void ResponseCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        word();
    QFrame::changeEvent(event);
}

void ResponseCard::word() {
    setAccessibleName(tr("Response of a known service"));
    if (m_responses.isEmpty())
        return;
    const words::Language language = m_workplace.language.language();
    const service::Outcome &outcome = m_responses.first().outcome;
    const Tone now = tone(outcome.kind);
    m_shape->setTone(now);
    m_outcome->setTone(now);
    m_outcome->setText(words::label(outcome.kind, language));
    m_names->setText(words::responseNames(m_responses, language));
    const QStringList lines = words::responseLines(outcome, language);
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
}

}  // namespace td::gui
