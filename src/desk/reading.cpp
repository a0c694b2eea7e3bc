// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reading.h"

#include "service/codes.h"
#include "service/read.h"

namespace td::desk {

using service::Outcome;

namespace {

/// Without a length to hold it against, nobody can tell such a response from one that broke off.
bool mayBeCut(const Outcome &outcome, const QByteArray &body) {
    const QByteArray text = body.trimmed();
    return base::is(outcome.reason, service::ReadFault::read_empty) ||
           (base::is(outcome.reason, service::ReadFault::read_not_json) &&
            (text.startsWith('{') || text.startsWith('[')));
}

}  // namespace

Outcome readReply(const service::Endpoint &endpoint, const store::ArrivedReply &arrived,
                  const store::SentValues &sent, qint64 nowMs, const base::Error &cut) {
    Outcome outcome = service::read(endpoint, arrived.reply, sent.values, nowMs, sent.secrets);
    if (arrived.endIsCertain || !mayBeCut(outcome, arrived.reply.body))
        return outcome;
    outcome.kind = service::OutcomeKind::unknown;
    outcome.reason = cut;
    return outcome;
}

}  // namespace td::desk
