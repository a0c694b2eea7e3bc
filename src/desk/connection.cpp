// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connection.h"

namespace td::desk {

base::Connection connectionOf(const service::Profile &profile, const CallSecrets &secrets) {
    using Route = base::Connection::Route;
    constexpr qint64 msPerSecond = 1'000;
    const service::ProfileConnection &said = profile.connection;
    base::Connection connection;
    connection.deadlineMs = profile.timeoutSeconds * msPerSecond;
    if (said.isThroughProxy()) {
        connection.route = Route::proxy;
        connection.proxyUrl = said.proxy;
        connection.proxyLogin = secrets.proxyLogin;
    } else {
        connection.route = said.proxy == "none" ? Route::direct : Route::system;
    }
    connection.authorities = said.authorities;
    connection.clientCertificate = said.clientCertificate;
    connection.clientKey = secrets.clientKey;
    connection.isTls13 = said.minTls == "1.3";
    connection.pin = QByteArray::fromHex(said.pin);
    return connection;
}

}  // namespace td::desk
