// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace td::base {

/// Where the time comes from; passed in, so that expiry, skew and countdowns are tested without waiting.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Wall clock, ms since 1970-01-01T00:00:00Z.
    virtual qint64 nowMs() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    qint64 nowMs() const override;
};

}  // namespace td::base
