// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "desk/exchange.h"
#include "desk/journal/memory_journal.h"
#include "service/contract/case_plan.h"
#include "service/contract/check_report.h"

namespace td::desk {

/// What a contract check needs to know. `definition` must outlive it.
struct CheckOrder {
    const service::Definition *definition = nullptr;
    service::CheckMeans means;
    CallSecrets secrets;          ///< `means` has the app secret that makes tokens
    QString lockFolder;           ///< as in Order
    QString confirmedProduction;  ///< as in Order
};

/// Holds a server against the contract of its service: sends the cases one after another, each once and each
/// an Exchange with its rules, and keeps no token that comes back.
///
/// When the server cannot be reached, or three cases in a row get no response, the rest is not run. One-shot:
/// start() once, then finished() exactly once, never from within start(). Destroying it ends everything
/// without a signal.
class ContractCheck final : public QObject {
    Q_OBJECT

public:
    /// \a history and \a clock must outlive it.
    ContractCheck(CheckOrder order, History &history, const base::Clock &clock, QObject *parent = nullptr);
    ~ContractCheck() override;

    void start();
    /// Ends it after the case that is under way, which ends as Exchange::cancel() has it; finished() follows.
    void cancel();

    /// What there is to say by now.
    service::CheckReport report() const;
    /// Why the server could not be asked; null when it could.
    const base::Error &unreached() const { return m_unreached; }
    qsizetype caseCount() const { return m_order.definition->contract.cases.size(); }
    qsizetype casesDone() const { return m_runs.size(); }

Q_SIGNALS:
    /// A case has ended, or was found not to be for sending.
    void progressed();
    void finished();

private:
    void later();
    void next();
    void take(const service::CheckCase &one);
    void send(const service::PlannedCase &planned, const service::CheckCase &one);
    void end(const service::CheckCase &one, const service::Outcome &outcome);
    void countUnanswered(const service::Outcome &outcome);

    CheckOrder m_order;
    History &m_history;
    const base::Clock &m_clock;
    service::CaseRuns m_runs;
    qsizetype m_next = 0;
    int m_unanswered = 0;  ///< in a row
    base::Error m_unreached;
    base::Error m_stopped;  ///< why the cases to come are not run
    service::PlannedCase m_planned;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<Exchange> m_exchange;
};

}  // namespace td::desk
