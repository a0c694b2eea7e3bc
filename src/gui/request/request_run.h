// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "desk/exchange.h"
#include "desk/memory_journal.h"

namespace td::gui {

/// A request that has ended, as data; it is worded whenever it is shown.
struct RequestRecord {
    desk::Order order;  ///< the profile as it was
    const service::Definition *service = nullptr;
    qint64 endedMs = 0;  ///< since the epoch
    service::Outcome outcome;
    std::optional<desk::Transcript> transcript;  ///< absent when no request could be made
};
using RecordPointer = std::shared_ptr<const RequestRecord>;

/// One request on its way, whatever is chosen meanwhile.
class RequestRun final : public QObject {
    Q_OBJECT

public:
    /// \a definition and \a clock must outlive it.
    RequestRun(desk::Order order, const service::Definition &definition, const base::Clock &clock,
               QObject *parent = nullptr);

    /// finished() follows, exactly once, never from within.
    void start();
    void cancel();

    const service::Profile &profile() const { return m_order.profile; }
    const service::Endpoint &endpoint() const { return *m_order.endpoint; }
    qint64 startedMs() const { return m_startedMs; }

Q_SIGNALS:
    void finished(const td::gui::RecordPointer &record);

private:
    void end(const service::Outcome &outcome);

    desk::Order m_order;
    const service::Definition &m_service;
    const base::Clock &m_clock;
    qint64 m_startedMs = 0;
    // The page keeps what comes back until the user has copied it.
    desk::MemoryJournal m_journal{true};
    desk::Exchange m_exchange;
};

}  // namespace td::gui
