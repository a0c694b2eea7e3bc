// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/time.h"

#include <algorithm>

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 lastSecond = 253'402'300'799;           // 9999-12-31T23:59:59Z
constexpr qint64 firstInMilliseconds = 946'684'800'000;  // 2000-01-01; as seconds over 30,000 years ahead
constexpr qint64 endOfMilliseconds = 7'258'118'400'000;  // 2200-01-01
constexpr qint64 microsecondsInMs = 1'000;
constexpr qint64 nanosecondsInMs = 1'000'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 marginOfUnknownLifetime = 5 * minuteMs;
constexpr qsizetype longestRaw = 64;

tl::unexpected<base::Error> noTime(TimeFault fault, base::JsonView value, QVariantMap values = {}) {
    values.insert(u"raw"_s, QString::fromUtf8(value.raw()).left(longestRaw));
    return base::failure(fault, std::move(values));
}

/// In ms; absent when unknown.
std::optional<qint64> lifetime(const Span &span) {
    const std::optional<qint64> start = span.issuedAt ? span.issuedAt : span.notBefore;
    if (!start || !span.expiresAt || *span.expiresAt <= *start)
        return std::nullopt;
    return *span.expiresAt - *start;
}

/// True when \a number, counted in parts of a millisecond of which there are \a parts, is a time in the first
/// two centuries of this millennium.
bool isPlausible(qint64 number, qint64 parts) {
    return number / parts >= firstInMilliseconds && number / parts < endOfMilliseconds;
}

/// Why \a number lies beyond the year 9999: counted in a smaller unit, or just too large.
tl::unexpected<base::Error> tooLate(std::optional<qint64> number, base::JsonView value) {
    if (number && isPlausible(*number, microsecondsInMs))
        return noTime(TimeFault::time_in_microseconds, value,
                      {{u"as_microseconds"_s, *number / microsecondsInMs}});
    if (number && isPlausible(*number, nanosecondsInMs))
        return noTime(TimeFault::time_in_nanoseconds, value,
                      {{u"as_nanoseconds"_s, *number / nanosecondsInMs}});
    return noTime(TimeFault::time_out_of_range, value);
}
}  // namespace

base::Result<qint64> readTime(base::JsonView value, Unit unit) {
    if (!value.isNumber())
        return noTime(TimeFault::time_not_a_number, value);
    const QByteArrayView raw = value.raw();
    if (raw.contains('.') || raw.contains('e') || raw.contains('E'))
        return noTime(TimeFault::time_not_whole, value);
    if (raw.startsWith('-'))
        return noTime(TimeFault::time_negative, value);
    const std::optional<qint64> number = value.toInt64();
    const bool seconds = unit == Unit::seconds;
    if (seconds && number && isPlausible(*number, 1))
        return noTime(TimeFault::time_in_milliseconds, value, {{u"as_milliseconds"_s, *number}});
    if (!number || *number > (seconds ? lastSecond : lastSecond * 1000 + 999))
        return tooLate(number, value);
    return seconds ? *number * 1000 : *number;
}

QByteArray name(State state) {
    switch (state) {
        case State::valid:
            return "valid";
        case State::expiring:
            return "expiring";
        case State::expired:
            return "expired";
        case State::not_yet_valid:
            return "not_yet_valid";
        case State::no_expiry:
            return "no_expiry";
        case State::unknown:
            return "unknown";
        case State::unreadable:
            return "unreadable";
    }
    Q_UNREACHABLE();
}

qint64 expiringMargin(const Span &span) {
    const std::optional<qint64> whole = lifetime(span);
    return whole ? std::clamp(*whole / 10, minuteMs, dayMs) : marginOfUnknownLifetime;
}

State stateAt(const Span &span, qint64 nowMs) {
    if (span.expiresAt && nowMs >= *span.expiresAt)
        return State::expired;
    if (span.notBefore && nowMs < *span.notBefore)
        return State::not_yet_valid;
    if (!span.expiresAt)
        return State::no_expiry;
    return nowMs >= *span.expiresAt - expiringMargin(span) ? State::expiring : State::valid;
}

std::optional<double> lifetimeLeft(const Span &span, qint64 nowMs) {
    const std::optional<qint64> whole = lifetime(span);
    if (!whole)
        return std::nullopt;
    const auto left = static_cast<double>(*span.expiresAt - nowMs);
    return std::clamp(left / static_cast<double>(*whole), 0.0, 1.0);
}

}  // namespace td::token
