// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::net {
Q_NAMESPACE

/// Why an exchange has no complete reply. Values: `host`, `port`; more where named. None holds a URL.
enum class NetFault {
    // Nothing was handed to the network.
    net_name_not_found,
    net_connection_refused,  ///< refused, or closed as soon as it was made
    net_unreachable,         ///< no route, network down
    net_connect_deadline,    ///< `seconds`: no connection by the deadline
    net_tls,                 ///< the handshake failed; `why`: a TlsFault as an Error
    net_proxy,               ///< no way through the `proxy`; `why`: a ProxyFault as an Error
    net_proxy_in_clear,  ///< `proxy` wants a password, which an http:// request would have to be sent twice
                         ///< for
    net_client_certificate,  ///< the certificate to be shown, or its key, cannot be read
    net_authorities,         ///< the certificates to be trusted cannot be read
    net_bad_header,          ///< `name`: not a token, a control byte in the value, or not for a caller to set
    net_bad_request,  ///< no http(s) URL with a host and without userinfo, or a method that cannot be sent
    net_cancelled_before,
    // It was handed over; what became of it is not known.
    net_closed,     ///< closed or reset before the reply was complete
    net_garbled,    ///< no HTTP, or a body that breaks its own framing
    net_tls_ended,  ///< TLS ended with an error, which mostly means that the server wants another client
    ///< certificate: in TLS 1.3 it says so only after the request has left (RFC 8446, 4.4.2.4)
    net_deadline,  ///< `seconds`
    net_cancelled_after,
    net_other,  ///< anything else after handing over; `number`: the Qt error
    // It was answered with too much.
    net_too_large,  ///< `limit` bytes
};
Q_ENUM_NS(NetFault)

/// What is wrong with the server's TLS, as far as it can be told.
enum class TlsFault {
    tls_expired,        ///< the certificate's time is over; `until`
    tls_not_yet_valid,  ///< `from`
    tls_wrong_host,     ///< `names`: those the certificate is for
    tls_self_signed,
    tls_unknown_issuer,  ///< `issuer`
    tls_revoked,
    tls_other_key,          ///< `found`: its public key is not the pinned one; SHA-256 in hex
    tls_none,               ///< what answers speaks no TLS
    tls_version,            ///< none of the versions that the environment asks for
    tls_closed,             ///< it closed the connection instead of a handshake
    tls_handshake,          ///< no cipher in common, or it wants a client certificate
    tls_certificate_other,  ///< any other fault of the certificate
};
Q_ENUM_NS(TlsFault)

/// Why a proxy makes no way to a server. No values.
enum class ProxyFault {
    proxy_absent,          ///< nothing accepts connections there
    proxy_name_not_found,  ///< its own name
    proxy_login,           ///< it wants one
    proxy_login_refused,   ///< the one it was given
    proxy_denied,          ///< by its rules
    proxy_no_way,          ///< it did not find or reach the server
    proxy_other,
};
Q_ENUM_NS(ProxyFault)

/// Why there is no client certificate in a file.
enum class IdentityFault {
    identity_unreadable,  ///< neither certificates in PEM nor PKCS#12
    identity_sealed,      ///< and no passphrase was given
    identity_passphrase,  ///< it is sealed, and the passphrase is not the right one
    identity_old_cipher,  ///< sealed with a cipher that is not used any more
    identity_incomplete,  ///< a certificate without a key, or the other way round
    identity_other_key,   ///< the key is not that of the first certificate
};
Q_ENUM_NS(IdentityFault)

}  // namespace td::net
