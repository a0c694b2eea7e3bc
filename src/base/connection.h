// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/secret.h"

namespace td::base {

/// How a server is reached, and what it has to show.
struct Connection {
    enum class Route {
        system,  ///< the system's proxy (http_proxy, https_proxy, no_proxy), and none to this machine
        direct,  ///< no proxy
        proxy,   ///< proxyUrl, whatever the target
    };

    qint64 deadlineMs = 15'000;  ///< for the whole exchange, from start() to the last byte
    Route route = Route::system;
    QByteArray proxyUrl = {};           ///< `http://HOST:PORT` or `socks5://HOST:PORT`
    Secret proxyLogin = {};             ///< `USER:PASSWORD` for that proxy; may be empty
    QByteArray authorities = {};        ///< certificates in PEM, trusted beside the system's
    QByteArray clientCertificate = {};  ///< in PEM, its own first; shown to a server that asks for one
    Secret clientKey = {};              ///< of it, in PEM
    bool isTls13 = false;               ///< TLS 1.3 at least; else 1.2
    QByteArray pin =
        {};  ///< SHA-256 of the server's public key (SubjectPublicKeyInfo, RFC 7469 2.4), 32 bytes; or empty
};

}  // namespace td::base
