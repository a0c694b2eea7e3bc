// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history_details.h"

#include <utility>

#include <QDateTime>
#include <QEvent>

#include "gui/look/empty_layout.h"
#include "gui/look/note_line.h"
#include "gui/request/result/record_words.h"
#include "gui/request/result/transcript_tabs.h"
#include "ui_history_details.h"
#include "words/exchange/outcome_text.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::HistoryEntry;
using store::HistoryMessage;

namespace {

desk::MaskedMessage messageOf(const HistoryMessage &kept) {
    desk::MaskedMessage message;
    message.headers = kept.headers;
    message.body = kept.body;
    message.bodyBytes = kept.bodyBytes;
    message.binary = kept.form == store::BodyForm::binary;
    message.cut = kept.form == store::BodyForm::cut;
    message.json = base::Json::parse(kept.body.toUtf8()).value_or(base::Json());
    return message;
}

desk::MaskedTranscript transcriptOf(const HistoryEntry &entry) {
    desk::MaskedTranscript masked;
    masked.method = entry.method;
    masked.url = entry.url;
    masked.request = messageOf(entry.request);
    masked.status = entry.row.httpStatus;
    masked.response = messageOf(entry.response);
    masked.responseIsWhole = entry.responseIsWhole;
    if (entry.wasSent)
        masked.sentAtMs = entry.row.atMs;
    return masked;
}

}  // namespace

HistoryDetails::HistoryDetails(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::HistoryDetails>()) {
    m_ui->setupUi(this);
    m_tabs = new TranscriptTabs(workplace, m_ui->entryPage);
    m_tabs->setObjectName(u"tabs"_s);
    m_ui->entryLayout->addWidget(m_tabs, 1);
    m_ui->entryLayout->addStretch();
    m_ui->headline->setBold(true);
    m_ui->title->setForegroundRole(QPalette::PlaceholderText);
    clear();
}

HistoryDetails::~HistoryDetails() = default;

void HistoryDetails::show(const HistoryEntry &entry) {
    m_entry = entry;
    m_problem = {};
    m_tabs->setVisible(!entry.method.isEmpty());
    if (!entry.method.isEmpty())
        m_tabs->show(transcriptOf(entry), endpointOf(entry.row));
    retranslate();
}

void HistoryDetails::clear() {
    m_entry.reset();
    m_problem = {};
    m_tabs->show(nullptr);
    retranslate();
}

void HistoryDetails::setNothingFound(bool nothing) {
    if (std::exchange(m_isNothingFound, nothing) != nothing)
        retranslate();
}

void HistoryDetails::showProblem(const base::Error &problem) {
    clear();
    m_problem = problem;
    retranslate();
}

const service::Endpoint *HistoryDetails::endpointOf(const store::HistoryRow &row) const {
    const service::Definition *definition = m_workplace.catalog.service(row.service);
    return definition ? definition->endpoint(row.endpoint) : nullptr;
}

void HistoryDetails::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryDetails::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->stack->setCurrentWidget(m_entry ? m_ui->entryPage : m_ui->nonePage);
    if (m_isNothingFound)
        m_ui->noneText->setText(tr("No exchange matches the search and the filters"));
    if (!m_problem.isNull())
        m_ui->noneText->setText(words::sentence(m_problem, m_workplace.language.language()));
    empty(*m_ui->remarksLayout);
    if (m_entry) {
        word(*m_entry);
        return;
    }
    m_ui->title->clear();
    m_ui->headline->clear();
}

void HistoryDetails::word(const HistoryEntry &entry) {
    const words::Language language = m_workplace.language.language();
    const service::Outcome &outcome = entry.outcome;
    const service::Endpoint *endpoint = endpointOf(entry.row);
    const bool rotates = !endpoint || endpoint->rotates();
    m_ui->title->setText(title(entry));
    m_ui->headline->say(tone(outcome.kind), words::outcomePieces(outcome, language, rotates).headline);
    for (const TonedText &remark : remarks(outcome, rotates, false, language)) {
        auto *line = new NoteLine(m_ui->remarks);
        line->setObjectName(u"remark"_s);
        line->say(remark.tone, remark.text);
        m_ui->remarksLayout->addWidget(line);
    }
    m_ui->remarks->setVisible(m_ui->remarksLayout->count() > 0);
}

QString HistoryDetails::title(const HistoryEntry &entry) const {
    const store::HistoryRow &row = entry.row;
    const words::Language language = m_workplace.language.language();
    const service::Endpoint *endpoint = endpointOf(row);
    const QString id = words::visible(QString::fromUtf8(row.service + '.' + row.endpoint));
    QStringList parts{
        endpoint ? words::withBrackets(words::visible(words::text(endpoint->label, language)), id, language)
                 : id,
        words::visible(row.profileName),
        QDateTime::fromMSecsSinceEpoch(row.atMs).toString(u"yyyy-MM-dd HH:mm:ss"_s)};
    // What was done by hand needs no mention.
    if (row.asker == "timely")
        parts.append(tr("refreshed in time"));
    else if (row.asker == "check")
        parts.append(tr("part of a contract check"));
    return parts.join(u" · "_s);
}

}  // namespace td::gui
