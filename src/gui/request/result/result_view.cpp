// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/result_view.h"

#include <QEvent>

#include "gui/look/empty_layout.h"
#include "gui/look/icon.h"
#include "gui/request/record_profile.h"
#include "gui/request/result/record_words.h"
#include "gui/request/result/token_table.h"
#include "gui/request/result/transcript_tabs.h"
#include "ui_result_view.h"
#include "words/exchange/outcome_text.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

ResultView::ResultView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::ResultView>()) {
    m_ui->setupUi(this);
    m_tabs = new TranscriptTabs(workplace, m_ui->resultPage);
    m_tabs->setObjectName(u"tabs"_s);
    m_ui->resultLayout->addWidget(m_tabs, 1);
    // Where there are no tabs, the outcome stands above, not in the middle.
    m_ui->resultLayout->addStretch();
    m_ui->headline->setBold(true);
    m_ui->title->setForegroundRole(QPalette::PlaceholderText);
    m_ui->sendAnyway->setIcon(icon(u"send"_s));
    connect(&workplace.environments, &Environments::listChanged, this, &ResultView::wordProfile);
    connect(m_ui->sendAnyway, &QToolButton::clicked, this, [this] { Q_EMIT sendAnywayWanted(m_record); });
    retranslate();
}

ResultView::~ResultView() = default;

void ResultView::show(const RecordPointer &record) {
    if (record == m_record)
        return;
    m_record = record;
    fillTokens();
    m_tabs->show(record);
    retranslate();
}

void ResultView::fillTokens() {
    empty(*m_ui->tokensLayout);
    m_tokens = nullptr;
    if (!m_record || m_record->outcome.tokens.isEmpty())
        return;
    m_tokens = new TokenTable(m_workplace, m_record, m_ui->tokens);
    connect(m_tokens, &TokenTable::inspectWanted, this, &ResultView::inspectWanted);
    connect(m_tokens, &TokenTable::compareWanted, this, &ResultView::compareWanted);
    connect(m_tokens, &TokenTable::copied, this,
            [this](const QByteArray &role) { Q_EMIT tokenCopied(m_record, role); });
    connect(m_tokens, &TokenTable::refreshWanted, this,
            [this](const QByteArray &role) { Q_EMIT refreshWanted(m_record, role); });
    m_ui->tokensLayout->addWidget(m_tokens);
}

void ResultView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultView::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->stack->setCurrentWidget(m_record ? m_ui->resultPage : m_ui->emptyPage);
    if (m_record) {
        word();
        return;
    }
    // Nothing of the last one stays, not even where nobody sees it.
    m_ui->title->clear();
    m_ui->headline->clear();
    m_ui->profileSince->clear();
    empty(*m_ui->remarksLayout);
}

void ResultView::word() {
    const words::Language language = m_workplace.language.language();
    const service::Outcome &outcome = m_record->outcome;
    m_ui->title->setText(recordTitle(*m_record, language));
    m_ui->headline->say(tone(outcome.kind), words::outcomePieces(outcome, language).headline);
    m_ui->sendAnyway->setVisible(base::is(outcome.reason, desk::DeskFault::desk_token_expired) ||
                                 isHeldBackByVault(outcome));
    empty(*m_ui->remarksLayout);
    for (const TonedText &remark : remarks(*m_record, language)) {
        auto *line = new NoteLine(m_ui->remarks);
        line->setObjectName(u"remark"_s);
        line->say(remark.tone, remark.text);
        m_ui->remarksLayout->addWidget(line);
    }
    m_ui->remarks->setVisible(m_ui->remarksLayout->count() > 0);
    m_ui->tokens->setVisible(!outcome.tokens.isEmpty());
    wordProfile();
}

void ResultView::wordProfile() {
    if (!m_record)
        return;
    const ProfileSince since = profileSince(*m_record, m_workplace.environments);
    if (since == ProfileSince::same)
        m_ui->profileSince->clear();
    else
        m_ui->profileSince->say(
            Tone::caution,
            (since == ProfileSince::gone ? tr("The profile “%1” of this request was removed since then.")
                                         : tr("The profile “%1” of this request was changed since then."))
                .arg(words::visible(m_record->order.profile.name)));
    if (m_tokens)
        m_tokens->setRefreshable(since == ProfileSince::same);
}

}  // namespace td::gui
