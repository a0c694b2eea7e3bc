// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "base/message.h"
#include "base/result.h"
#include "service/outcome.h"
#include "service/plan.h"

namespace td::desk {

/// Keeps what must outlive an exchange. Every exchange whose endpoint yields tokens tells it, in this order
/// and each before going on: the intent, the raw reply, the outcome. One journal serves one exchange at a
/// time.
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

    Journal() = default;
    virtual ~Journal() = default;
    Q_DISABLE_COPY_MOVE(Journal)

    /// True when the tokens of a success will still be there after this program has ended.
    virtual bool keepsTokens() const = 0;

    /// On failure nothing may be sent. A DeskFault says that the local rules are against it; everything else
    /// that the journal cannot keep what comes back.
    virtual base::Result<void> noteIntent(const Intent &intent) = 0;
    /// A complete reply, before anyone reads it. \a endIsCertain as in net::Answer.
    virtual base::Result<void> noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs) = 0;
    /// The end of the exchange; the tokens of a success are safe when this returns without an error. May add
    /// findings.
    virtual base::Result<void> noteOutcome(service::Outcome &outcome) = 0;
};

}  // namespace td::desk
