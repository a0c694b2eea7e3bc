// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

#include "base/clock.h"
#include "desk/exchange.h"
#include "desk/journal/memory_journal.h"
#include "service/catalog.h"

namespace td::test {

/// A clock that stands still.
class FixedClock final : public base::Clock {
public:
    explicit FixedClock(qint64 ms = 1'630'417'000'000) : now(ms) {}
    qint64 nowMs() const override { return now; }

    qint64 now;
};

/// The catalog of the built-in services.
const service::Catalog &builtInServices();

/// What to ask for: `sud.get_sstoken` and so on, at \a baseUrl, with harmless values for every required
/// parameter.
desk::Order orderFor(const QByteArray &endpoint, const QByteArray &baseUrl);

/// A success of the endpoint, expiring an hour after FixedClock's default.
QByteArray successBody(const QByteArray &endpoint);
/// A refusal of the endpoint.
QByteArray refusalBody(const QByteArray &endpoint);

/// Runs an exchange to its end.
service::Outcome run(desk::Order order, desk::Journal &journal, const base::Clock &clock);

/// Has \a journal note something, by a call that is given the continuation, and waits for its answer.
base::Result<void> noted(const std::function<void(const desk::Journal::Noted &)> &note);

/// A JWT with the payload \a claims; nobody signed it.
QByteArray jwt(const QByteArray &claims);

}  // namespace td::test
