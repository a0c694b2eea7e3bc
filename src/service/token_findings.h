// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "base/json.h"
#include "service/outcome.h"

namespace td::service {

/// What the response around a token says against it.
struct TokenRemark {
    QByteArray fingerprint;  ///< of the token, as token::fingerprint() has it
    token::Finding finding;
};

/// Those findings of \a outcome, how \a endpoint reads \a root, that are about one token: an expiry at odds
/// with the token's own, a token in a refusal and their like.
QList<TokenRemark> tokenRemarks(const Endpoint &endpoint, const Outcome &outcome, base::JsonView root);

}  // namespace td::service
