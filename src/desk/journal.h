// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "base/message.h"
#include "base/result.h"
#include "service/outcome.h"

namespace td::desk {

/// Keeps what must outlive an exchange. Every exchange whose endpoint yields tokens tells it, in this order
/// and each before going on: the intent, the raw reply, the outcome. One journal serves one exchange at a
/// time.
class Journal {
public:
    /// What is about to be done; no secret in it.
    struct Intent {
        QString profileId;
        QString profileName;
        QByteArray service;
        QByteArray endpoint;
        qint64 atMs = 0;
    };

    Journal() = default;
    virtual ~Journal() = default;
    Q_DISABLE_COPY_MOVE(Journal)

    /// True when the tokens of a success will still be there after this program has ended.
    virtual bool keepsTokens() const = 0;

    /// On failure nothing may be sent.
    virtual base::Result<void> noteIntent(const Intent &intent) = 0;
    /// A complete reply, before anyone reads it.
    virtual base::Result<void> noteReply(const base::Reply &reply, qint64 atMs) = 0;
    /// The end of the exchange; the tokens of a success are safe when this returns without an error. May add
    /// findings.
    virtual base::Result<void> noteOutcome(service::Outcome &outcome) = 0;
};

}  // namespace td::desk
