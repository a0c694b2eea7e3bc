// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/token_row.h"

#include <algorithm>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "gui/countdown/countdown_label.h"
#include "gui/countdown/lifetime_bar.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"
#include "token/identity.h"
#include "ui_token_row.h"
#include "words/labels.h"
#include "words/punctuation.h"
#include "words/verdict.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

const service::Endpoint *endpointTaking(const service::Definition &service, const QByteArray &role) {
    for (const service::Endpoint &endpoint : service.endpoints) {
        if (endpoint.refresh && !endpoint.refresh->parameters.key(role).isNull())
            return &endpoint;
    }
    return nullptr;
}

TokenRow::TokenRow(Workplace &workplace, RecordPointer record, qsizetype index, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_record(std::move(record))
    , m_index(index)
    , m_countdown(
          new CountdownLabel(workplace.ticker, workplace.language, CountdownLabel::Form::beside_state, this))
    , m_ui(std::make_unique<Ui::TokenRow>()) {
    m_ui->setupUi(this);
    m_ui->inspect->setIcon(icon(u"inspect"_s));
    m_ui->copy->setIcon(icon(u"copy"_s));
    m_ui->refresh->setIcon(icon(u"refresh-token"_s));
    setRefreshable(true);
    connect(m_ui->inspect, &QToolButton::clicked, this,
            [this] { Q_EMIT inspectWanted(token().token.reveal().toByteArray()); });
    connect(m_ui->copy, &QToolButton::clicked, this, &TokenRow::copy);
    connect(m_ui->refresh, &QToolButton::clicked, this, [this] { Q_EMIT refreshWanted(token().role); });
    CountedTime time = countedTime(token().times, token().state);
    time.offsetMs = m_record->outcome.clockDifferenceS.value_or(0) * 1000;
    m_countdown->setTime(time);
    auto *bar = new LifetimeBar(workplace.ticker, this);
    bar->setTime(time);
    m_ui->timeLayout->addWidget(m_countdown);
    m_ui->timeLayout->addWidget(bar);
    m_ui->timeLayout->addStretch();
    connect(m_countdown, &CountdownLabel::stateChanged, this, &TokenRow::showState);
    retranslate();
}

TokenRow::~TokenRow() = default;

const service::ReceivedToken &TokenRow::token() const {
    return m_record->outcome.tokens.at(m_index);
}

void TokenRow::setRefreshable(bool refreshable) {
    m_ui->refresh->setVisible(refreshable && endpointTaking(*m_record->service, token().role) != nullptr);
}

void TokenRow::copy() {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(token().token.reveal()));
    Q_EMIT copied(token().role);
}

void TokenRow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TokenRow::retranslate() {
    m_ui->retranslateUi(this);
    const words::Language language = m_workplace.language.language();
    const QString role = words::withBrackets(words::visible(words::text(token().label, language)),
                                             words::visible(QString::fromUtf8(token().role)), language);
    m_ui->role->setText(role);
    m_ui->masked->setText(token::masked(token().token.reveal()));
    m_ui->inspect->setAccessibleName(tr("Inspect %1").arg(role));
    m_ui->copy->setAccessibleName(tr("Copy %1").arg(role));
    m_ui->refresh->setAccessibleName(tr("Refresh token: %1").arg(role));
    showState();
}

void TokenRow::showState() {
    const words::Language language = m_workplace.language.language();
    const CountedTime &time = m_countdown->time();
    const qint64 nowMs = m_workplace.ticker.nowMs();
    const token::State state = time.state(nowMs);
    m_ui->state->say(tone(state), words::label(state, language));
    const QString verdict = words::timeVerdict(state, time.times, time.decidingMs(nowMs), language);
    m_ui->state->setToolTip(plainToolTip(verdict));
    m_countdown->setToolTip(plainToolTip(verdict));
    m_countdown->setVisible(!m_countdown->text().isEmpty());
}

}  // namespace td::gui
