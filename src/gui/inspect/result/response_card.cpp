// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/response_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include "gui/look/tinted_label.h"
#include "gui/look/tone_shape.h"
#include "words/labels.h"
#include "words/outcome_text.h"
#include "words/punctuation.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plainLine(const QString &name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QStringList details(const service::Outcome &outcome, words::Language language) {
    const words::OutcomePieces pieces = words::outcomePieces(outcome, language);
    QStringList lines = pieces.explanation;
    for (const words::CodeRow &code : pieces.codes) {
        const QString line = u"%1 = %2"_s.arg(code.name, code.value);
        lines.append(code.meaning.isEmpty() ? line : line + u"  — "_s + code.meaning);
    }
    lines << pieces.message << pieces.tokenRemark << pieces.findings;
    lines.removeAll(QString());
    return lines;
}

}  // namespace

ResponseCard::ResponseCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_shape(new ToneShape(this))
    , m_outcome(new TintedLabel(this))
    , m_names(plainLine(u"responseOf"_s, this))
    , m_details(plainLine(u"responseDetails"_s, this)) {
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
    m_names->setText(names());
    const QStringList lines = details(outcome, language);
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
}

QString ResponseCard::names() const {
    const words::Language language = m_workplace.language.language();
    QStringList all;
    for (const service::Recognised &response : m_responses)
        all.append(words::visible(words::text(response.definition->label, language)) + u" · "_s +
                   words::visible(words::text(response.endpoint->label, language)));
    const QString first = all.takeFirst();
    if (all.isEmpty())
        return tr("Reads as a response of %1.").arg(first);
    //: %2: other services and endpoints, listed
    return tr("Reads as a response of %1; it also fits %2.").arg(first, words::listed(all, language));
}

}  // namespace td::gui
