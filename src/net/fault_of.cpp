// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fault_of.h"

#include <algorithm>
#include <array>

#include <QDateTime>
#include <QSslCertificate>

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using Reply = QNetworkReply;

NetFault connectFault(Reply::NetworkError error, bool tls) {
    switch (error) {
        case Reply::ConnectionRefusedError:
            return NetFault::net_connection_refused;
        case Reply::HostNotFoundError:
            return NetFault::net_name_not_found;
        case Reply::SslHandshakeFailedError:
            return NetFault::net_tls;
        case Reply::RemoteHostClosedError:
        case Reply::ContentReSendError:
            return tls ? NetFault::net_tls : NetFault::net_connection_refused;
        case Reply::ProxyConnectionRefusedError:
        case Reply::ProxyConnectionClosedError:
        case Reply::ProxyNotFoundError:
        case Reply::ProxyTimeoutError:
        case Reply::ProxyAuthenticationRequiredError:
        case Reply::UnknownProxyError:
            return NetFault::net_proxy;
        default:
            return NetFault::net_unreachable;
    }
}

NetFault exchangeFault(Reply::NetworkError error, bool tls) {
    switch (error) {
        // What QSslSocket calls an internal error arrives without a number of its own.
        case Reply::UnknownNetworkError:
            return tls ? NetFault::net_tls_ended : NetFault::net_other;
        case Reply::NoError:
        case Reply::RemoteHostClosedError:
        case Reply::ContentReSendError:
            return NetFault::net_closed;
        case Reply::ProtocolFailure:
        case Reply::ProtocolUnknownError:
        case Reply::ProtocolInvalidOperationError:
            return NetFault::net_garbled;
        default:
            return NetFault::net_other;
    }
}

bool isConnectError(Reply::NetworkError error) {
    switch (error) {
        case Reply::ConnectionRefusedError:
        case Reply::HostNotFoundError:
        case Reply::ProxyConnectionRefusedError:
        case Reply::ProxyNotFoundError:
            return true;
        default:
            return false;
    }
}

namespace {

/// The names \a certificate is for: its subjectAltName or, lacking that, its common name.
QStringList namesOf(const QSslCertificate &certificate) {
    const auto alternative = certificate.subjectAlternativeNames();
    QStringList names = alternative.values(QSsl::DnsEntry) + alternative.values(QSsl::IpAddressEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names;
}

QString issuerOf(const QSslCertificate &certificate) {
    const QStringList common = certificate.issuerInfo(QSslCertificate::CommonName);
    return common.isEmpty() ? certificate.issuerInfo(QSslCertificate::Organization).join(u", "_s)
                            : common.constFirst();
}

QString isoText(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODate);
}

/// A reason of OpenSSL's (ERR_reason_error_string(), not translated).
struct Reason {
    const char *text;
    TlsFault fault;
};
constexpr std::array reasons{
    Reason{"wrong version number", TlsFault::tls_none},
    Reason{"packet length too long", TlsFault::tls_none},
    Reason{"alert protocol version", TlsFault::tls_version},
    Reason{"unsupported protocol", TlsFault::tls_version},
};

}  // namespace

TlsFault handshakeFault(const QString &text) {
    const auto *found = std::find_if(reasons.begin(), reasons.end(), [&text](const Reason &reason) {
        return text.contains(QLatin1String(reason.text));
    });
    return found == reasons.end() ? TlsFault::tls_handshake : found->fault;
}

base::Error tlsError(const QSslError &error) {
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
        case QSslError::CertificateExpired:
            return base::error(TlsFault::tls_expired, {{u"until"_s, isoText(certificate.expiryDate())}});
        case QSslError::CertificateNotYetValid:
            return base::error(TlsFault::tls_not_yet_valid,
                               {{u"from"_s, isoText(certificate.effectiveDate())}});
        case QSslError::HostNameMismatch:
            return base::error(TlsFault::tls_wrong_host, {{u"names"_s, namesOf(certificate)}});
        case QSslError::SelfSignedCertificate:
            return base::error(TlsFault::tls_self_signed);
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return base::error(TlsFault::tls_unknown_issuer, {{u"issuer"_s, issuerOf(certificate)}});
        case QSslError::CertificateRevoked:
            return base::error(TlsFault::tls_revoked);
        case QSslError::NoPeerCertificate:
        case QSslError::NoSslSupport:
            return base::error(TlsFault::tls_handshake);
        default:
            return base::error(TlsFault::tls_certificate_other);
    }
}

}  // namespace td::net
