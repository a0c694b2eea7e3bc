// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/token_row.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include "gui/countdown/countdown_label.h"
#include "gui/countdown/lifetime_bar.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"
#include "token/identity.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/token/signature_text.h"
#include "words/token/verdict.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *button(const QString &name, const QString &drawing, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(drawing));
    return button;
}

QLabel *plainLabel(const QString &name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

const service::Endpoint *endpointTaking(const service::Definition &service, const QByteArray &role) {
    for (const service::Endpoint &endpoint : service.endpoints) {
        if (endpoint.refresh && !endpoint.refresh->parameters.key(role).isNull())
            return &endpoint;
    }
    return nullptr;
}

TokenRow::TokenRow(Workplace &workplace, RecordPointer record, qsizetype index, QGridLayout &grid,
                   QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_record(std::move(record))
    , m_index(index)
    , m_role(plainLabel(u"role"_s, parent))
    , m_masked(plainLabel(u"masked"_s, parent))
    , m_state(new NoteLine(parent))
    , m_countdown(new CountdownLabel(workplace.ticker, workplace.language, CountdownLabel::Form::beside_state,
                                     parent))
    , m_bar(new LifetimeBar(workplace.ticker, parent))
    , m_inspect(button(u"inspect"_s, u"inspect"_s, parent))
    , m_compare(button(u"compare"_s, u"compare"_s, parent))
    , m_copy(button(u"copy"_s, u"copy"_s, parent))
    , m_refresh(button(u"refresh"_s, u"refresh-token"_s, parent)) {
    m_state->setObjectName(u"state"_s);
    m_countdown->setObjectName(u"countdown"_s);
    m_bar->setObjectName(u"lifetime"_s);
    QFont bold = m_role->font();
    bold.setBold(true);
    m_role->setFont(bold);
    layOut(grid);
    check();
    connectButtons();
    connect(m_countdown, &CountdownLabel::stateChanged, this, &TokenRow::showState);
    connect(&workplace.keys, &KeyRing::changed, this, [this] {
        check();
        showState();
    });
    m_compare->setVisible(!predecessor().isEmpty());
    setRefreshable(true);
    retranslate();
}

void TokenRow::check() {
    const QList<token::Found> found = token::find(token().token.reveal());
    m_checked =
        found.size() == 1 ? m_workplace.keys.checkFrom(m_record->order.profile.id, found.first()) : Checked();
    CountedTime time = countedTime(token().times, token().state);
    time.offsetMs = m_record->outcome.clockDifferenceS.value_or(0) * 1000;
    time.verified = m_checked.verification.isSound();
    m_countdown->setTime(time);
    m_bar->setTime(time);
}

void TokenRow::layOut(QGridLayout &grid) {
    const int first = grid.count() == 0 ? 0 : grid.rowCount();
    const int second = first + 1;
    grid.addWidget(m_role, first, 0);
    grid.addWidget(m_masked, first, 1, 1, 2);
    grid.addWidget(m_state, second, 0);
    grid.addWidget(m_countdown, second, 1);
    grid.addWidget(m_bar, second, 2, Qt::AlignVCenter);
    int column = 3;
    for (QToolButton *one : {m_inspect, m_compare, m_copy, m_refresh})
        grid.addWidget(one, first, column++, 2, 1, Qt::AlignVCenter);
    grid.setColumnStretch(2, 1);
}

void TokenRow::connectButtons() {
    connect(m_inspect, &QToolButton::clicked, this,
            [this] { Q_EMIT inspectWanted(token().token.reveal().toByteArray()); });
    connect(m_compare, &QToolButton::clicked, this,
            [this] { Q_EMIT compareWanted(predecessor(), token().token.reveal().toByteArray()); });
    connect(m_copy, &QToolButton::clicked, this, &TokenRow::copy);
    connect(m_refresh, &QToolButton::clicked, this, [this] { Q_EMIT refreshWanted(token().role); });
}

const service::ReceivedToken &TokenRow::token() const {
    return m_record->outcome.tokens.at(m_index);
}

QByteArray TokenRow::predecessor() const {
    const std::optional<service::Refresh> &refresh = m_record->order.endpoint->refresh;
    if (!refresh)
        return {};
    const QByteArray parameter = refresh->parameters.key(token().role);
    const base::Secret &sent = m_record->order.values[parameter];
    return sent.matches(token().token) ? QByteArray() : sent.reveal().toByteArray();
}

void TokenRow::setRefreshable(bool refreshable) {
    m_refresh->setVisible(refreshable && endpointTaking(*m_record->service, token().role) != nullptr);
}

void TokenRow::copy() {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(token().token.reveal()));
    Q_EMIT copied(token().role);
}

void TokenRow::retranslate() {
    const words::Language language = m_workplace.language.language();
    const QString role = words::withBrackets(words::visible(words::text(token().label, language)),
                                             words::visible(QString::fromUtf8(token().role)), language);
    m_role->setText(role);
    m_masked->setText(token::masked(token().token.reveal()));
    m_inspect->setText(tr("Inspect"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(plainToolTip(tr("Compare with the token that was refreshed")));
    m_copy->setText(tr("Copy"));
    m_refresh->setText(tr("Refresh token…"));
    m_inspect->setAccessibleName(tr("Inspect %1").arg(role));
    m_compare->setAccessibleName(tr("Compare %1 with the one that was refreshed").arg(role));
    m_copy->setAccessibleName(tr("Copy %1").arg(role));
    m_refresh->setAccessibleName(tr("Refresh token: %1").arg(role));
    showState();
}

void TokenRow::showState() {
    const words::Language language = m_workplace.language.language();
    const CountedTime &time = m_countdown->time();
    const qint64 nowMs = m_workplace.ticker.nowMs();
    const token::State state = time.state(nowMs);
    QStringList said{words::label(state, language)};
    if (m_checked.isSaying())
        said.append(words::label(m_checked.verification.result, language));
    m_state->say(tone(state, time.verified), said.join(u" · "_s));
    const QString verdict = words::timeVerdict(state, time.times, time.decidingMs(nowMs), language);
    m_state->setToolTip(plainToolTip(verdict));
    m_countdown->setToolTip(plainToolTip(verdict));
    m_countdown->setVisible(!m_countdown->text().isEmpty());
}

}  // namespace td::gui
