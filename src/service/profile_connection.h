// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "base/result.h"
#include "service/codes.h"

namespace td::service {

/// How an environment is reached, beside its URLs. Holds no secret: the login of the proxy and the key of the
/// client certificate stand elsewhere.
struct ProfileConnection {
    QByteArray proxy = "system";  ///< `system`, `none`, or a proxy: `http://HOST:PORT`, `socks5://HOST:PORT`
    QByteArray authorities = {};  ///< certificates in PEM that are trusted beside the system's
    QByteArray clientCertificate = {};  ///< in PEM, its own first
    QByteArray minTls = "1.2";          ///< or `1.3`
    QByteArray pin = {};  ///< SHA-256 of the server's public key, 64 lower-case hex digits; or empty

    /// True when it names a proxy.
    bool isThroughProxy() const { return proxy != "system" && proxy != "none"; }
    bool operator==(const ProfileConnection &other) const = default;
};

/// What of a connection breaks a rule.
struct ConnectionProblem {
    QByteArray member;  ///< proxy, ca, client_certificate, min_tls or pin
    base::Error error;  ///< a ProfileFault
};

/// Every rule that \a connection breaks, of each member the first.
QList<ConnectionProblem> problems(const ProfileConnection &connection);

/// \a connection in normal form, as far as that can be made: the pin, which may be written as `sha256/BASE64`
/// (RFC 7469) or with colons, in plain hexadecimal; a proxy with its port, the usual one where it states none
/// (8080; 1080 of SOCKS, RFC 1928).
ProfileConnection normalised(ProfileConnection connection);

}  // namespace td::service
