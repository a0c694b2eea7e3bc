// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/verdict_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

#include "gui/countdown/countdown_label.h"
#include "gui/countdown/lifetime_bar.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"
#include "gui/look/toggle_button.h"
#include "gui/look/tone_shape.h"
#include "words/labels.h"
#include "words/text/visible.h"
#include "words/token/signature_text.h"
#include "words/token/verdict.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal largerBy = 1.35;

words::Language other(words::Language language) {
    return language == words::Language::english ? words::Language::chinese : words::Language::english;
}

}  // namespace

VerdictCard::VerdictCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_shape(new ToneShape(this))
    , m_state(new TintedLabel(this))
    , m_countdown(
          new CountdownLabel(workplace.ticker, workplace.language, CountdownLabel::Form::beside_state, this))
    , m_both(new ToggleButton(this))
    , m_report(new QPushButton(icon(u"copy"_s), QString(), this))
    , m_bar(new LifetimeBar(workplace.ticker, this))
    , m_identity(sentenceLabel(u"identity"_s, this))
    , m_time(sentenceLabel(u"time"_s, this))
    , m_seal(new ToneShape(this))
    , m_remark(sentenceLabel(u"remark"_s, this))
    , m_keys(new QPushButton(icon(u"key"_s), QString(), this))
    , m_owner(sentenceLabel(u"owner"_s, this))
    , m_note(new NoteLine(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_state->setObjectName(u"state"_s);
    m_countdown->setObjectName(u"countdown"_s);
    m_bar->setObjectName(u"lifetime"_s);
    m_both->setObjectName(u"bothLanguages"_s);
    m_both->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_both->setIcon(icon(u"language"_s));
    m_report->setObjectName(u"copyReport"_s);
    m_seal->setObjectName(u"seal"_s);
    m_keys->setObjectName(u"keys"_s);
    connect(m_keys, &QPushButton::clicked, this, &VerdictCard::keysWanted);
    m_note->setObjectName(u"reported"_s);
    makeReportMenu();
    layOut();
    connect(m_countdown, &CountdownLabel::stateChanged, this, &VerdictCard::word);
    connect(m_both, &ToggleButton::toggled, this, &VerdictCard::word);
    connect(&workplace.discretion, &Discretion::changed, this, &VerdictCard::word);
}

void VerdictCard::makeReportMenu() {
    auto *menu = new QMenu(m_report);
    const auto add = [this, menu](const QString &name, auto wanted) {
        QAction *action = menu->addAction(QString(), this, [this, wanted] { Q_EMIT reportWanted(wanted()); });
        action->setObjectName(name);
        return action;
    };
    using Languages = QList<words::Language>;
    m_reportEnglish = add(u"reportEnglish"_s, [] { return Languages{words::Language::english}; });
    m_reportChinese = add(u"reportChinese"_s, [] { return Languages{words::Language::chinese}; });
    m_reportBoth = add(u"reportBoth"_s, [this] {
        const words::Language first = m_workplace.language.language();
        return Languages{first, other(first)};
    });
    m_report->setMenu(menu);
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
    headline->addWidget(m_both);
    headline->addWidget(m_report);
    auto *lines = new QVBoxLayout(this);
    lines->addLayout(headline);
    lines->addWidget(m_bar);
    lines->addWidget(m_identity);
    lines->addWidget(m_time);
    auto *signature = new QHBoxLayout;
    signature->addWidget(m_seal);
    signature->addWidget(m_remark, 1);
    signature->addWidget(m_keys, 0, Qt::AlignTop);
    lines->addLayout(signature);
    lines->addWidget(m_owner);
    lines->addWidget(m_note);
}

void VerdictCard::setToken(const FoundToken &token, const Checked &checked) {
    m_token = token;
    m_reported.reset();
    setChecked(checked);
}

void VerdictCard::setChecked(const Checked &checked) {
    m_checked = checked;
    CountedTime time = countedTime(m_token.inspection);
    time.verified = checked.verification.isSound();
    m_countdown->setTime(time);
    m_bar->setTime(time);
    m_bar->setVisible(m_bar->left().has_value());
    word();
}

void VerdictCard::setReported(bool copied) {
    m_reported = copied;
    wordReported();
}

void VerdictCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        word();
    QFrame::changeEvent(event);
}

void VerdictCard::word() {
    const token::State state = m_countdown->state();
    const Tone now = tone(state, m_checked.verification.isSound());
    m_shape->setTone(now);
    m_state->setTone(now);
    QStringList states;
    for (const words::Language language : languages())
        states.append(words::label(state, language));
    m_state->setText(states.join(u" · "_s));
    setLine(m_identity, &VerdictCard::identity);
    setLine(m_time, &VerdictCard::moment);
    setLine(m_remark, &VerdictCard::remark);
    setLine(m_owner, &VerdictCard::owner);
    m_seal->setTone(signatureTone());
    m_seal->setVisible(hasSignature());
    m_keys->setVisible(hasSignature());
    wordReported();
    wordButtons();
}

void VerdictCard::wordReported() {
    if (!m_reported)
        m_note->clear();
    else if (*m_reported)
        m_note->say(Tone::good, tr("The report was copied. No token is in it."));
    else
        m_note->say(Tone::bad, tr("The report was not copied: a token stands in what it would say. The "
                                  "clipboard is as it was."));
}

void VerdictCard::wordButtons() {
    setAccessibleName(tr("Verdict"));
    m_both->setText(tr("Show &both languages"));
    m_both->setToolTip(plainToolTip(tr("Say the verdict in English and Chinese, one under the other")));
    m_report->setText(tr("Copy re&port"));
    m_report->setToolTip(plainToolTip(tr("Copy what is known of this token, masked, for a ticket")));
    m_keys->setText(m_workplace.keys.keys().isEmpty() ? tr("Add &key…") : tr("&Keys…"));
    m_keys->setToolTip(plainToolTip(tr("The keys that signatures are checked with")));
    m_reportEnglish->setText(tr("In &English"));
    m_reportChinese->setText(tr("In &Chinese"));
    m_reportBoth->setText(tr("In &both languages"));
}

QList<words::Language> VerdictCard::languages() const {
    const words::Language first = m_workplace.language.language();
    return m_both->isChecked() ? QList{first, other(first)} : QList{first};
}

/// The same line in each language, once where they do not differ.
void VerdictCard::setLine(QLabel *label, QString (VerdictCard::*line)(words::Language) const) {
    QStringList lines;
    for (const words::Language language : languages())
        lines.append((this->*line)(language));
    lines.removeDuplicates();
    label->setText(lines.join(u'\n'));
    label->setVisible(!lines.first().isEmpty());
}

QString VerdictCard::identity(words::Language language) const {
    QStringList parts;
    if (!m_token.field.isEmpty())
        parts.append(words::visible(QString::fromUtf8(m_token.field)));
    parts.append(words::label(m_token.inspection.kind, language));
    parts.append(words::visible(m_token.inspection.masked));
    return parts.join(u" · "_s);
}

QString VerdictCard::moment(words::Language language) const {
    return words::momentVerdict(m_token.inspection, m_countdown->state(), language);
}

QString VerdictCard::remark(words::Language language) const {
    if (m_token.inspection.state == token::State::unreadable)
        return {};
    if (!m_checked.isSaying())
        return words::kindVerdict(m_token.inspection.kind, language);
    QStringList lines{words::signatureVerdict(m_checked.verification, language)};
    if (m_checked.verification.tried.size() > 1)
        lines += words::triedKeys(m_checked.verification, language);
    return lines.join(u'\n');
}

bool VerdictCard::hasSignature() const {
    return m_token.inspection.kind == token::Kind::jwt &&
           m_token.inspection.state != token::State::unreadable;
}

Tone VerdictCard::signatureTone() const {
    switch (m_checked.verification.result) {
        case token::SignatureResult::valid:
            return m_checked.verification.isSound() ? Tone::good : Tone::caution;
        case token::SignatureResult::invalid:
            return Tone::bad;
        case token::SignatureResult::unsupported:
        case token::SignatureResult::no_key:
            break;
    }
    return Tone::neutral;
}

QString VerdictCard::owner(words::Language language) const {
    QStringList sentences;
    const token::Inspection &inspection = m_token.inspection;
    const QString user = words::ownerVerdict(inspection.payload.root(), m_workplace.catalog, language);
    if (!user.isEmpty())
        sentences.append(m_workplace.discretion.isOn() ? words::ownerHidden(language) : user);
    const service::Profile *origin = m_workplace.environments.find(m_checked.profileId);
    sentences.append(words::originVerdict(origin ? origin->name : QString(), language));
    return sentences.join(language == words::Language::chinese ? u""_s : u" "_s);
}

}  // namespace td::gui
