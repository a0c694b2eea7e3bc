// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "desk/exchange.h"
#include "gui/workplace.h"

namespace td::gui {

/// A request that has ended, as data; it is worded whenever it is shown.
struct RequestRecord {
    desk::Order order;  ///< the profile as it was
    const service::Definition *service = nullptr;
    qint64 endedMs = 0;  ///< since the epoch
    service::Outcome outcome;
    std::optional<desk::Transcript> transcript;  ///< absent when no request could be made
    bool isSaved = false;                        ///< what it brought is in a vault that stays
};
using RecordPointer = std::shared_ptr<const RequestRecord>;

/// True when nothing was sent since the vault knows the token to be replaced, or in doubt.
bool isHeldBackByVault(const service::Outcome &outcome);

/// One request on its way, whatever is chosen meanwhile. What it brings is saved in the vault, when that is
/// open; the vault is kept open until then.
class RequestRun final : public QObject {
    Q_OBJECT

public:
    /// \a definition and \a workplace must outlive it. With \a despite also a token is sent that the vault
    /// knows to be replaced, or in doubt.
    RequestRun(desk::Order order, const service::Definition &definition, bool despite, Workplace &workplace,
               QObject *parent = nullptr);
    ~RequestRun() override;

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
    std::shared_ptr<store::Vault> m_vault;  ///< null when there is none
    std::unique_ptr<desk::Journal> m_journal;
    desk::Exchange m_exchange;
};

}  // namespace td::gui
