// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "desk/exchange.h"
#include "desk/journal/vault_journal.h"
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
    /// After finished(): true while the vault could not save what it brought. It tries again and again, and
    /// saved() follows when that has worked; whoever lets it go before gives that up.
    bool isUnsaved() const { return m_unsaved != nullptr; }

    const service::Profile &profile() const { return m_order.profile; }
    const service::Endpoint &endpoint() const { return *m_order.endpoint; }
    qint64 startedMs() const { return m_startedMs; }

Q_SIGNALS:
    void finished(const td::gui::RecordPointer &record);
    /// What \a before brought is saved now; \a record says so.
    void saved(const td::gui::RecordPointer &before, const td::gui::RecordPointer &record);

private:
    void saveAgain();
    void endSaving(const base::Result<void> &saved);
    void end(const service::Outcome &outcome);

    desk::Order m_order;
    const service::Definition &m_service;
    const base::Clock &m_clock;
    qint64 m_startedMs = 0;
    std::shared_ptr<store::Vault> m_vault;  ///< null when there is none
    std::unique_ptr<desk::Journal> m_journal;
    desk::VaultJournal *m_vaultJournal = nullptr;  ///< m_journal, when that is one
    desk::Exchange m_exchange;
    RecordPointer m_unsaved;
    QTimer m_retry;
    QThreadPool m_pool;  ///< saving waits for the disk
};

}  // namespace td::gui
