// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "desk/secrets/call_secrets.h"
#include "net/connection_state.h"
#include "net/delivery.h"

namespace td::desk {

/// Tries the connection of a profile with a GET of its base URL that carries nothing: no header of the
/// profile, no secret but what the connection itself takes. One-shot: start() once, then finished() once,
/// never from within start(). Destroying it ends everything without a signal.
class ConnectionTest final : public QObject {
    Q_OBJECT

public:
    ConnectionTest(const service::Profile &profile, const CallSecrets &secrets, QObject *parent = nullptr);

    void start();
    /// Ends it as failed; finished() follows.
    void cancel();

Q_SIGNALS:
    void finished(const td::net::ConnectionState &state);

private:
    void take(const net::Answer &answer);

    net::ConnectionState m_state;
    net::Delivery m_delivery;
};

}  // namespace td::desk
