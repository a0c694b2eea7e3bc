// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/contract_check.h"

namespace td::desk {

using service::CaseRun;
using service::OutcomeKind;

namespace {
constexpr int patience = 3;
}  // namespace

ContractCheck::ContractCheck(CheckOrder order, History &history, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_order(std::move(order)), m_history(history), m_clock(clock) {}

ContractCheck::~ContractCheck() = default;

void ContractCheck::start() {
    later();
}

void ContractCheck::cancel() {
    m_stopped = base::error(DeskFault::desk_cancelled);
    if (m_exchange)
        m_exchange->cancel();
}

service::CheckReport ContractCheck::report() const {
    return service::reportOf(*m_order.definition, m_runs, m_order.means.appSecret);
}

/// An exchange that has just ended is still in its own signal.
void ContractCheck::later() {
    QMetaObject::invokeMethod(this, &ContractCheck::next, Qt::QueuedConnection);
}

void ContractCheck::next() {
    m_exchange.reset();
    if (m_next == caseCount()) {
        Q_EMIT finished();
        return;
    }
    take(m_order.definition->contract.cases.at(m_next++));
}

void ContractCheck::take(const service::CheckCase &one) {
    if (!m_stopped.isNull()) {
        m_runs.insert(one.id, CaseRun{m_stopped, {}, {}, {}});
        return later();
    }
    const auto planned = service::planCase(*m_order.definition, one, m_order.means, m_runs, m_clock.nowMs());
    if (planned)
        return send(*planned, one);
    m_runs.insert(one.id, CaseRun{planned.error(), {}, {}, {}});
    Q_EMIT progressed();
    later();
}

void ContractCheck::send(const service::PlannedCase &planned, const service::CheckCase &one) {
    m_planned = planned;
    Order order;
    order.endpoint = &m_planned.endpoint;
    order.profile = m_order.means.profile;
    order.values = m_planned.values;
    order.secrets = m_order.secrets;
    order.lockFolder = m_order.lockFolder;
    order.confirmedProduction = m_order.confirmedProduction;
    // What is expired is sent to see it refused.
    order.sendAnyway = true;
    order.asker = Asker::check;
    // Whoever let tokens be used up has agreed that nothing is kept of their successors.
    m_journal = std::make_unique<MemoryJournal>(true);
    m_exchange = std::make_unique<Exchange>(std::move(order), *m_journal, m_history, m_clock);
    connect(m_exchange.get(), &Exchange::finished, this,
            [this, &one](const service::Outcome &outcome) { end(one, outcome); });
    m_exchange->start();
}

void ContractCheck::end(const service::CheckCase &one, const service::Outcome &outcome) {
    CaseRun run{{}, m_planned.values, {}, outcome};
    const bool isSent = outcome.kind != OutcomeKind::not_sent && outcome.kind != OutcomeKind::transport_error;
    if (!isSent)
        run.notRun = outcome.reason;
    const std::optional<Transcript> &transcript = m_exchange->transcript();
    if (transcript && transcript->reply && transcript->replyIsWhole)
        run.reply = *transcript->reply;
    m_runs.insert(one.id, run);
    countUnanswered(outcome);
    Q_EMIT progressed();
    later();
}

void ContractCheck::countUnanswered(const service::Outcome &outcome) {
    if (outcome.kind == OutcomeKind::transport_error)
        m_unreached = outcome.reason;
    m_unanswered = outcome.kind == OutcomeKind::unknown ? m_unanswered + 1 : 0;
    if (m_stopped.isNull() && (!m_unreached.isNull() || m_unanswered == patience))
        m_stopped = outcome.reason;
}

}  // namespace td::desk
