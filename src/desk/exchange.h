// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QThreadPool>

#include "base/clock.h"
#include "desk/codes.h"
#include "desk/history/history.h"
#include "desk/journal/journal.h"
#include "desk/secrets/call_secrets.h"
#include "desk/token_lock.h"
#include "desk/transcript.h"
#include "net/delivery.h"
#include "service/outcome.h"
#include "service/plan.h"

namespace td::desk {

/// Everything an exchange needs to know. `endpoint` must outlive it.
struct Order {
    const service::Endpoint *endpoint = nullptr;
    service::Profile profile;  ///< with its base URL, also for a built-in one
    service::Values values;
    CallSecrets secrets;
    QHash<QByteArray, qint64>
        knownExpiries;            ///< parameter -> when its token expires, ms, where that is known
    QString lockFolder;           ///< where tokens in use are locked (token_lock.h); empty: nowhere
    QString confirmedProduction;  ///< what the user typed to allow a production profile
    bool sendAnyway = false;      ///< also a token known to be expired, where the service cannot refresh it
    Asker asker = Asker::request;
};

/// Asks a service once: the one path of every endpoint that yields tokens.
///
/// Local rules first (production, an expired token, nobody to keep the new tokens, a token in use), then the
/// journal's intent, one delivery, the journal's reply, the reading, the journal's outcome, each when the one
/// before is done; however it ends, the history is told of it. One-shot: start() once, then finished()
/// exactly once, never from within start(). A long reply is read on a thread of its own; cancel() then
/// changes nothing any more. Destroying it ends everything without a signal; an intent that was noted and not
/// handed over by then is ended as not sent.
class Exchange final : public QObject {
    Q_OBJECT

public:
    /// \a journal, \a history and \a clock must outlive it.
    Exchange(Order order, Journal &journal, History &history, const base::Clock &clock,
             QObject *parent = nullptr);
    ~Exchange() override;

    void start();
    /// Ends it as not_sent or unknown, whichever is true; finished() follows. Before the intent is noted,
    /// nothing is handed over, and the intent is ended.
    void cancel();

    /// What was sent and what came back: absent until there is a request, complete when finished() is
    /// emitted.
    const std::optional<Transcript> &transcript() const { return m_transcript; }

Q_SIGNALS:
    void finished(const td::service::Outcome &outcome);

private:
    base::Result<base::Request> prepare();
    Journal::Intent intentOf(const base::Request &request) const;
    void noteIntent(const base::Request &request);
    void takeIntent(const base::Result<void> &noted, const base::Request &request);
    base::Result<void> lock();
    base::Result<void> checkRules() const;
    std::optional<qint64> expiryOf(const QByteArray &parameter) const;
    base::Result<void> checkExpired(QList<token::Finding> &findings) const;
    void deliver(base::Request request);
    void take(const net::Answer &answer);
    void noteReply(const net::Answer &answer);
    void readReply(const net::Answer &answer);
    service::Outcome outcomeOf(const net::Answer &answer) const;
    void end(const net::Answer &answer, service::Outcome outcome);
    void noteOutcome(const service::Outcome &outcome);
    void finish(const base::Result<void> &noted, service::Outcome outcome);
    void complete(service::Outcome &outcome) const;
    void finishLater(service::Outcome outcome);
    /// Tells the history and everyone else.
    void tell(const service::Outcome &outcome);
    /// What there is to say of one that is given up on its way.
    service::Outcome abandoned() const;

    Order m_order;
    Journal &m_journal;
    History &m_history;
    const base::Clock &m_clock;
    std::optional<qint64> m_startedAtMs;  ///< absent before, and once the history was told
    std::optional<Transcript> m_transcript;
    QList<token::Finding> m_findings;
    base::Error m_replyUnsaved;  ///< of no matter once the tokens are safe, or there are none
    std::vector<store::FileLock> m_locks;
    std::unique_ptr<net::Delivery> m_delivery;
    bool m_cancelled = false;
    QThreadPool m_reader;  ///< of long replies
};

}  // namespace td::desk
