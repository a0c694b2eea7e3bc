// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "base/json.h"
#include "token/compact.h"
#include "token/finding.h"
#include "token/time.h"

namespace td::token {

/// What the claims of a token say about time.
struct Times {
    Span span;
    QList<Finding> findings;
    bool hasClaims = false;
    bool badExpiry = false;     ///< `exp` is there and no time
    bool badNotBefore = false;  ///< `nbf` is there and no time

    /// The state of the token at \a nowMs. What cannot be told from bad times or no claims is unknown.
    State stateAt(qint64 nowMs) const;
};

/// Reads `iat`, `nbf` and `exp` of \a claims, which may be absent or no object (RFC 7519 section 4.1).
Times readTimes(base::JsonView claims);

/// About moments in \a times that ought to be past at \a nowMs.
QList<Finding> futureFindings(const Span &times, qint64 nowMs);

/// About names in \a claims, the types of those that are registered (RFC 7519 section 4.1), what they say of
/// their owner, or \a claims being no object.
QList<Finding> claimFindings(base::JsonView claims);

/// About parts that are not in canonical base64url.
QList<Finding> encodingFindings(const Parts &parts);

}  // namespace td::token
