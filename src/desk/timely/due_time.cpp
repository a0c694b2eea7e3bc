// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timely/due_time.h"

#include <algorithm>

#include "desk/codes.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1'000;

DueTime never(TimelyFault why, const QVariantMap &values = {}) {
    return {std::nullopt, base::error(why, values)};
}

/// Why the tokens are left alone whatever the time is; null when they are not.
base::Error ruledOut(const TimelyFacts &facts) {
    if (!facts.rule.ended.isEmpty())
        return base::error(TimelyFault::timely_ended, {{u"outcome"_s, QString::fromUtf8(facts.rule.ended)}});
    if (!facts.rule.marginS)
        return base::error(TimelyFault::timely_off);
    if (!facts.rule.isUsedOnlyHere)
        return base::error(TimelyFault::timely_not_only_here);
    if (!facts.productionName.isEmpty())
        return base::error(TimelyFault::timely_production_locked, {{u"name"_s, facts.productionName}});
    if (facts.isUnclear)
        return base::error(TimelyFault::timely_unclear);
    if (!facts.expiresAtMs)
        return base::error(TimelyFault::timely_expiry_unknown);
    return {};
}

}  // namespace

DueTime dueTime(const TimelyFacts &facts, qint64 nowMs) {
    if (const base::Error out = ruledOut(facts); !out.isNull())
        return {std::nullopt, out};
    const auto here = [&facts](qint64 serverMs) { return serverMs - facts.clockDifferenceS * msPerSecond; };
    const qint64 expiry = here(*facts.expiresAtMs);
    if (facts.lastChanceMs && here(*facts.lastChanceMs) <= nowMs)
        return never(TimelyFault::timely_expired, {{u"expired_at"_s, here(*facts.lastChanceMs)}});
    qint64 due = expiry - *facts.rule.marginS * msPerSecond - facts.jitterMs;
    // Received in the future: the clock was set back since, and nothing follows from that time.
    if (facts.receivedAtMs <= nowMs) {
        const qint64 lifetime = expiry - facts.receivedAtMs;
        due = std::max(due, facts.receivedAtMs + std::max(lifetime / 2, shortestPauseMs));
        if (facts.lastChanceMs && here(*facts.lastChanceMs) <= due)
            return never(TimelyFault::timely_too_short, {{u"seconds"_s, lifetime / msPerSecond}});
    }
    return {due, {}};
}

qint64 jitterOf(const QByteArray &fingerprint, qint64 marginS) {
    const qint64 most = marginS * msPerSecond / 10;
    return most > 0 ? static_cast<qint64>(fingerprint.toULongLong(nullptr, 16) % static_cast<quint64>(most))
                    : 0;
}

}  // namespace td::desk
