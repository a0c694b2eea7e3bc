// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/error.h"
#include "store/vault/refresh_rule_table.h"

namespace td::desk {

/// What decides when the tokens of a grant are refreshed in time.
struct TimelyFacts {
    store::RefreshRule rule;
    /// The first expiry among its tokens, and among those of them that this service does not take once they
    /// are expired; ms, by the server's clock. Absent where none is known.
    std::optional<qint64> expiresAtMs;
    std::optional<qint64> lastChanceMs;
    qint64 receivedAtMs = 0;      ///< the last of its tokens, by this clock
    qint64 clockDifferenceS = 0;  ///< server minus here, as last seen
    QString productionName;       ///< of a production profile that is not unlocked; else empty
    bool isUnclear = false;       ///< an exchange of its tokens has no end yet, or left them in doubt
    qint64 jitterMs = 0;          ///< so much earlier than asked for; the same for the same tokens
};

/// When, by this clock, or why not at all: a TimelyFault.
struct DueTime {
    std::optional<qint64> atMs;  ///< at or before \a nowMs: now
    base::Error why;             ///< null when there is a time
};

/// The shortest time that is left between two refreshes of one grant, whatever the tokens say.
constexpr qint64 shortestPauseMs = 60'000;

/// When what \a facts tell of is refreshed, seen at \a nowMs: the margin and the jitter before the first
/// expiry, yet not before half of the lifetime is over, since new tokens would be due at once, and so on
/// without end. What expired while nobody looked (a machine asleep, a clock set forward) is due now, unless
/// the service takes no expired token. Pure.
DueTime dueTime(const TimelyFacts &facts, qint64 nowMs);

/// The jitter of the tokens with \a fingerprint: up to a tenth of the margin \a marginS, in ms. It follows
/// from the fingerprint, so that it is another for other tokens, and stays through every look and restart.
qint64 jitterOf(const QByteArray &fingerprint, qint64 marginS);

}  // namespace td::desk
