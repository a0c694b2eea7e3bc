// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "service/outcome.h"
#include "service/plan.h"

namespace td::service {

/// The tokens of a response that reads as a success.
struct TokensRead {
    QList<ReceivedToken> tokens;  ///< those that are there, whole or not
    QList<token::Finding> findings;
    base::Error fault;  ///< the first ReadFault: a required token or expiry is not there; else null
};

/// Text of the response in the findings and in a raw expiry is as it was sent, not yet fit to be shown.
/// Reads the tokens of \a endpoint's response \a root, received at \a nowMs; \a sent are the values it was
/// asked with.
TokensRead readTokens(const Endpoint &endpoint, base::JsonView root, const Values &sent, qint64 nowMs);

/// The token at \a field in \a root without its prefix, or nothing when there is none.
QByteArray tokenAt(const TokenField &field, base::JsonView root);

}  // namespace td::service
