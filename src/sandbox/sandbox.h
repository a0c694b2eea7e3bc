// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QHash>
#include <QList>
#include <QUrl>

#include "base/clock.h"
#include "base/secret.h"

namespace td::sandbox {

/// A small real token server on a loopback port of this process: the four endpoints of the built-in services,
/// answering as the services do (see docs/architecture.md, "Sandbox"). For a first run and for tests. It
/// runs in the thread that made it and needs that thread's event loop.
class Sandbox {
public:
    /// \a clock must outlive the sandbox. Tokens live \a ttlSeconds from their issue, cut to 0 (expired at
    /// once) .. 10 years; only an ekuaibao token that was refreshed lives as many days as it was granted.
    explicit Sandbox(const base::Clock &clock, qint64 ttlSeconds = 7200);
    ~Sandbox();
    Q_DISABLE_COPY_MOVE(Sandbox)

    /// Listens on 127.0.0.1. \a port 0 chooses a free one. False when it cannot be had, or when the sandbox
    /// already listens on another.
    bool listen(quint16 port = 0);
    /// `http://127.0.0.1:PORT`; empty before listen().
    QUrl url() const;

    /// Fresh, working values for the parameters of the endpoint \a endpoint of the service \a service, by
    /// parameter name; values that belong together (a pair) come together. Empty for an endpoint it does not
    /// serve.
    QHash<QByteArray, base::Secret> samples(QByteArrayView service, QByteArrayView endpoint);

    /// Fresh values that a person or a script can begin with, by name: `code` and `ss_token` for SUD, and
    /// `refreshToken` with its `accessToken`, which both the end-user service and ekuaibao take.
    QList<std::pair<QString, base::Secret>> starterSamples();

    /// The app secret that signs what the service \a service issues; absent for one that has none.
    std::optional<base::Secret> appSecret(QByteArrayView service) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace td::sandbox
