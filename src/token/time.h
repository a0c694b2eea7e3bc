// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/json.h"
#include "base/result.h"
#include "token/codes.h"

namespace td::token {

/// The unit a definition or an RFC declares for a number; never guessed from its size.
enum class Unit { seconds, milliseconds };

/// The point in time \a value states, in ms since the epoch. A TimeFault when it is none: only whole,
/// non-negative numbers up to the end of the year 9999 are (RFC 7519 section 2 allows fractions; no
/// service we know sends one, and rounding would be a guess).
base::Result<qint64> readTime(base::JsonView value, Unit unit);

/// What time says about a token.
enum class State { valid, expiring, expired, not_yet_valid, no_expiry, unknown, unreadable };

/// `valid`, `expiring`, …: the name used in files and on the command line.
QByteArray name(State state);

/// All ms since the epoch; absent when not stated.
struct Span {
    std::optional<qint64> issuedAt;
    std::optional<qint64> notBefore;
    std::optional<qint64> expiresAt;

    bool operator==(const Span &other) const = default;
};

/// How long before its expiry a token counts as expiring: the last tenth of its lifetime, at least
/// 1 min and at most 24 h; 5 min when the lifetime is unknown. In ms. A lifetime runs from issuedAt, or else
/// from notBefore; one that ends before it begins is as good as unknown.
qint64 expiringMargin(const Span &span);

/// The state at \a nowMs of a token whose expiry is stated. `expiresAt == now` is expired (RFC 7519
/// section 4.1.4); expired outweighs not yet valid. Without expiresAt: not_yet_valid, else no_expiry.
State stateAt(const Span &span, qint64 nowMs);

/// What is left of the lifetime at \a nowMs, from 1 (not begun, or just begun) to 0 (over). Absent where the
/// lifetime is unknown, as for expiringMargin().
std::optional<double> lifetimeLeft(const Span &span, qint64 nowMs);

}  // namespace td::token
