// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/import_details.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "gui/environment/sharing/import_words.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::Decision;
using store::ImportChange;

ImportDetails::ImportDetails(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_reason(new NoteLine(this))
    , m_findings(new NoteLine(this))
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_question(sentenceLabel(u"question"_s, this))
    , m_answers(new QButtonGroup(this))
    , m_mine(new QRadioButton(this))
    , m_theirs(new QRadioButton(this))
    , m_both(new QRadioButton(this)) {
    m_reason->setObjectName(u"reason"_s);
    m_findings->setObjectName(u"findings"_s);
    m_label->setBuddy(m_text);
    m_text->setObjectName(u"details"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_mine->setObjectName(u"mine"_s);
    m_theirs->setObjectName(u"theirs"_s);
    m_both->setObjectName(u"both"_s);
    m_answers->addButton(m_mine, static_cast<int>(Decision::leave_out));
    m_answers->addButton(m_theirs, static_cast<int>(Decision::take_theirs));
    m_answers->addButton(m_both, static_cast<int>(Decision::keep_both));
    auto *answers = new QHBoxLayout;
    for (QAbstractButton *answer : m_answers->buttons())
        answers->addWidget(answer);
    answers->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_findings),
                          static_cast<QWidget *>(m_question)})
        layout->addWidget(part);
    layout->addLayout(answers);
    layout->addWidget(m_label);
    layout->addWidget(m_text, 1);
    connect(m_answers, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT decided(static_cast<Decision>(id)); });
    retranslate();
}

void ImportDetails::show(const ImportChange &change, Decision decision, bool open) {
    m_change = change;
    const bool asks = open && change.conflict != ImportChange::Conflict::none;
    m_question->setVisible(asks);
    for (QAbstractButton *answer : m_answers->buttons())
        answer->setVisible(asks);
    if (QAbstractButton *answer = m_answers->button(static_cast<int>(decision)))
        answer->setChecked(true);
    retranslate();
}

void ImportDetails::clear() {
    m_change.reset();
    m_question->hide();
    for (QAbstractButton *answer : m_answers->buttons())
        answer->hide();
    retranslate();
}

void ImportDetails::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportDetails::retranslate() {
    const words::Language language = m_language.language();
    m_label->setText(tr("&What is in it"));
    m_mine->setText(tr("Keep &mine"));
    m_theirs->setText(tr("Take &theirs"));
    m_both->setText(tr("Keep &both"));
    m_reason->clear();
    m_findings->clear();
    m_question->setText(m_change ? conflictText(*m_change) : QString());
    m_text->setPlainText(m_change ? detailsText(*m_change, language) : QString());
    m_text->setPlaceholderText(m_change ? tr("Nothing that could be shown.")
                                        : tr("Choose a profile above to see what is in it."));
    if (!m_change)
        return;
    if (m_change->kind == ImportChange::Kind::refused && m_change->conflict == ImportChange::Conflict::none)
        m_reason->say(Tone::bad, refusalText(m_change->reason, language));
    if (const QString found = findingsText(*m_change, language); !found.isEmpty())
        m_findings->say(Tone::caution, found);
}

}  // namespace td::gui
