// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/request_run.h"

namespace td::gui {

RequestRun::RequestRun(desk::Order order, const service::Definition &definition, const base::Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_service(definition)
    , m_clock(clock)
    , m_exchange(m_order, m_journal, clock) {
    connect(&m_exchange, &desk::Exchange::finished, this, &RequestRun::end);
}

void RequestRun::start() {
    m_startedMs = m_clock.nowMs();
    m_exchange.start();
}

void RequestRun::cancel() {
    m_exchange.cancel();
}

void RequestRun::end(const service::Outcome &outcome) {
    auto record = std::make_shared<RequestRecord>();
    record->order = m_order;
    record->service = &m_service;
    record->endedMs = m_clock.nowMs();
    record->outcome = outcome;
    record->transcript = m_exchange.transcript();
    Q_EMIT finished(record);
}

}  // namespace td::gui
