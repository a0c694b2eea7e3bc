// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/request_run.h"

#include "desk/journal/memory_journal.h"

namespace td::gui {

namespace {

/// In either, the page keeps what comes back until the user has copied it, where nothing else does.
std::unique_ptr<desk::Journal> journalFor(store::Vault *vault, bool despite, const Workplace &workplace) {
    if (!vault)
        return std::make_unique<desk::MemoryJournal>(true);
    return std::make_unique<desk::VaultJournal>(
        *vault, workplace.catalog,
        desk::VaultJournal::Rules{workplace.config.locksFolder(), despite, !vault->isDurable()});
}

}  // namespace

bool isHeldBackByVault(const service::Outcome &outcome) {
    return base::is(outcome.reason, desk::DeskFault::desk_token_in_doubt) ||
           base::is(outcome.reason, desk::DeskFault::desk_token_replaced);
}

RequestRun::RequestRun(desk::Order order, const service::Definition &definition, bool despite,
                       Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_service(definition)
    , m_clock(workplace.clock)
    , m_vault(workplace.vault.vault())
    , m_journal(journalFor(m_vault.get(), despite, workplace))
    , m_vaultJournal(m_vault ? static_cast<desk::VaultJournal *>(m_journal.get()) : nullptr)
    , m_exchange(m_order, *m_journal, workplace.history, workplace.clock) {
    connect(&m_exchange, &desk::Exchange::finished, this, &RequestRun::end);
    m_retry.setSingleShot(true);
    m_retry.setInterval(workplace.vault.retryMs());
    connect(&m_retry, &QTimer::timeout, this, &RequestRun::saveAgain);
}

RequestRun::~RequestRun() {
    m_pool.waitForDone();
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
    record->isSaved = m_vault && m_vault->isDurable() && outcome.unsaved.isNull();
    if (m_vaultJournal && !outcome.unsaved.isNull() && !outcome.tokens.isEmpty()) {
        m_unsaved = record;
        m_retry.start();
    }
    Q_EMIT finished(record);
}

void RequestRun::saveAgain() {
    m_pool.start([this] {
        const base::Result<void> saved = m_vaultJournal->retry();
        QMetaObject::invokeMethod(
            this, [this, saved] { endSaving(saved); }, Qt::QueuedConnection);
    });
}

void RequestRun::endSaving(const base::Result<void> &saved) {
    if (!saved) {
        m_retry.start();
        return;
    }
    auto record = std::make_shared<RequestRecord>(*m_unsaved);
    record->outcome.unsaved = {};
    record->isSaved = m_vault->isDurable();
    const RecordPointer before = std::exchange(m_unsaved, nullptr);
    Q_EMIT this->saved(before, record);
}

}  // namespace td::gui
