// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/clock.h"
#include "base/json.h"
#include "sandbox/sandbox.h"

namespace td::test {

/// A clock that stands still until it is told otherwise.
class FakeClock final : public base::Clock {
public:
    static constexpr qint64 startMs = 1'800'000'000'359;  ///< not a whole second, as is usual

    qint64 nowMs() const override { return ms; }

    qint64 ms = startMs;
};

/// A response of the sandbox.
struct Received {
    int status = 0;
    QByteArray contentType;
    QByteArray allow;
    QByteArray date;
    base::Json json;  ///< null when the body is not JSON

    /// The value at the JSON pointer \a pointer.
    base::JsonView at(QByteArrayView pointer) const { return json.root().find(pointer); }
};

/// Sends one request over a real connection; \a target is path and query, encoded. Status 0: no response.
Received send(const sandbox::Sandbox &sandbox, const QByteArray &method, const QByteArray &target,
              const QByteArray &contentType = "application/octet-stream", const QByteArray &body = {});

/// The sample called \a parameter in \a samples, in clear.
QByteArray sample(const QHash<QByteArray, base::Secret> &samples, const QByteArray &parameter);

/// The claims of the JWT \a compact; null when it is none.
base::Json claimsOf(QByteArrayView compact);

}  // namespace td::test
