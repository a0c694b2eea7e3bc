// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/verdict_card.h"

#include <QBoxLayout>
#include <QEvent>

#include "gui/countdown/countdown_label.h"
#include "gui/countdown/lifetime_bar.h"
#include "gui/look/tone_shape.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/time_text.h"
#include "words/verdict.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal largerBy = 1.35;

QLabel *line(const QString &name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setLine(QLabel *label, const QString &text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

VerdictCard::VerdictCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_shape(new ToneShape(this))
    , m_state(new TintedLabel(this))
    , m_countdown(
          new CountdownLabel(workplace.ticker, workplace.language, CountdownLabel::Form::beside_state, this))
    , m_bar(new LifetimeBar(workplace.ticker, this))
    , m_identity(line(u"identity"_s, this))
    , m_time(line(u"time"_s, this))
    , m_remark(line(u"remark"_s, this))
    , m_owner(line(u"owner"_s, this)) {
    setFrameShape(QFrame::StyledPanel);
    m_state->setObjectName(u"state"_s);
    m_countdown->setObjectName(u"countdown"_s);
    m_bar->setObjectName(u"lifetime"_s);
    layOut();
    connect(m_countdown, &CountdownLabel::stateChanged, this, &VerdictCard::word);
    connect(&workplace.discretion, &Discretion::changed, this, &VerdictCard::word);
}

void VerdictCard::layOut() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * largerBy);
    m_countdown->setFont(large);
    large.setBold(true);
    m_state->setFont(large);
    m_shape->setFont(large);
    auto *headline = new QHBoxLayout;
    headline->addWidget(m_shape);
    headline->addWidget(m_state);
    headline->addWidget(m_countdown);
    headline->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->addLayout(headline);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_identity, m_time, m_remark, m_owner})
        lines->addWidget(widget);
}

void VerdictCard::setToken(const FoundToken &token) {
    m_token = token;
    const CountedTime time = countedTime(token.inspection);
    m_countdown->setTime(time);
    m_bar->setTime(time);
    m_bar->setVisible(m_bar->left().has_value());
    word();
}

void VerdictCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        word();
    QFrame::changeEvent(event);
}

void VerdictCard::word() {
    const token::State state = m_countdown->state();
    const Tone now = tone(state);
    m_shape->setTone(now);
    m_state->setTone(now);
    m_state->setText(words::label(state, m_workplace.language.language()));
    setAccessibleName(tr("Verdict"));
    setLine(m_identity, identity());
    setLine(m_time, timeLine(state));
    setLine(m_remark, remark());
    setLine(m_owner, owner());
}

QString VerdictCard::identity() const {
    QStringList parts;
    if (!m_token.field.isEmpty())
        parts.append(words::visible(QString::fromUtf8(m_token.field)));
    parts.append(words::label(m_token.inspection.kind, m_workplace.language.language()));
    parts.append(words::visible(m_token.inspection.masked));
    return parts.join(u" · "_s);
}

QString VerdictCard::timeLine(token::State state) const {
    const token::Span &times = m_token.inspection.times;
    const auto at = [](const QString &text, std::optional<qint64> ms) {
        return text.arg(words::localTime(ms.value_or(0)), words::utcTime(ms.value_or(0)));
    };
    switch (state) {
        case token::State::valid:
        case token::State::expiring:
            return at(tr("Expires at %1 (%2)."), times.expiresAt);
        case token::State::expired:
            return at(tr("Expired at %1 (%2)."), times.expiresAt);
        case token::State::not_yet_valid:
            return at(tr("Valid from %1 (%2)."), times.notBefore);
        case token::State::no_expiry:
            return tr("It sets no time at which it ends.");
        case token::State::unknown:
            return tr("Nothing here says when it expires.");
        case token::State::unreadable:
            break;
    }
    return words::sentence(m_token.inspection.error, m_workplace.language.language());
}

QString VerdictCard::remark() const {
    if (m_token.inspection.state == token::State::unreadable)
        return {};
    return words::kindVerdict(m_token.inspection.kind, m_workplace.language.language());
}

QString VerdictCard::owner() const {
    QStringList sentences;
    const token::Inspection &inspection = m_token.inspection;
    if (!inspection.payload.isNull()) {
        const QString user = words::ownerVerdict(inspection.payload.root(), m_workplace.catalog,
                                                 m_workplace.language.language());
        if (!user.isEmpty())
            sentences.append(m_workplace.discretion.isOn() ? tr("Its user is hidden.") : user);
    }
    //: Which environment (test, production) a token comes from
    sentences.append(tr("Environment not known."));
    return sentences.join(m_workplace.language.language() == words::Language::chinese ? u""_s : u" "_s);
}

}  // namespace td::gui
