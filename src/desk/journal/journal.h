// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "base/message.h"
#include "base/result.h"
#include "service/outcome.h"
#include "service/plan.h"

namespace td::desk {

/// Keeps what must outlive an exchange. Every exchange whose endpoint yields tokens tells it, in this order
/// and each before going on: the intent, the raw reply, the outcome. One journal serves one exchange at a
/// time, and is told one thing at a time.
///
/// Nothing here may wait for a disk on the thread that asks. Each continuation is called once, later, on that
/// thread, never from within; and not at all when the journal goes first, which undoes nothing of what it was
/// told.
class Journal {
public:
    /// What is about to be done.
    struct Intent {
        QString profileId;
        QString profileName;
        QByteArray service;
        QByteArray endpoint;
        qint64 atMs = 0;
        service::Values values;       ///< what it is asked with; secrets among them
        QList<base::Secret> secrets;  ///< what else must not be shown of the response
        QList<base::Secret> uses;     ///< the tokens among the values that the endpoint refreshes
        bool rotates = false;         ///< a success uses them up
    };

    using Noted = std::function<void(const base::Result<void> &)>;
    /// The outcome with the findings that the journal added.
    using Ended = std::function<void(const base::Result<void> &, const service::Outcome &)>;

    Journal() = default;
    virtual ~Journal() = default;
    Q_DISABLE_COPY_MOVE(Journal)

    /// True when the tokens of a success will still be there after this program has ended.
    virtual bool keepsTokens() const = 0;

    /// On failure nothing may be sent. A DeskFault says that the local rules are against it; everything else
    /// that the journal cannot keep what comes back. Only when \a then is called without an error may
    /// anything be sent: a journal that goes before that ends the intent as not sent.
    virtual void noteIntent(const Intent &intent, const Noted &then) = 0;
    /// A complete reply, before anyone reads it. \a endIsCertain as in net::Answer.
    virtual void noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) = 0;
    /// The end of the exchange; the tokens of a success are safe when \a then is called without an error.
    virtual void noteOutcome(const service::Outcome &outcome, const Ended &then) = 0;

protected:
    /// Calls \a answer later, on the thread of this journal, unless it goes first.
    template <typename Answer>
    void later(Answer answer) {
        QMetaObject::invokeMethod(&m_context, std::move(answer), Qt::QueuedConnection);
    }
    /// What goes with this journal.
    QObject *context() { return &m_context; }

private:
    QObject m_context;
};

}  // namespace td::desk
