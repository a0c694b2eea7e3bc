// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_setup.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

#include "net/codes.h"

namespace td::net {

namespace {

/// The private key in \a pem, whatever its kind; null when there is none.
QSslKey keyIn(QByteArrayView pem) {
    for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem.toByteArray(), kind);
        if (!key.isNull())
            return key;
    }
    return {};
}

}  // namespace

base::Result<QSslConfiguration> tlsFor(const base::Connection &connection) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(connection.isTls13 ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2OrLater);
    if (!connection.authorities.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromData(connection.authorities);
        if (own.isEmpty())
            return base::failure(NetFault::net_authorities);
        // A configuration with a list of its own does not look for the system's any more.
        const QList<QSslCertificate> usual = tls.caCertificates();
        tls.setCaCertificates((usual.isEmpty() ? QSslConfiguration::systemCaCertificates() : usual) + own);
    }
    if (!connection.clientCertificate.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(connection.clientCertificate);
        const QSslKey key = keyIn(connection.clientKey.reveal());
        if (chain.isEmpty() || key.isNull())
            return base::failure(NetFault::net_client_certificate);
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    return tls;
}

bool canBeShown(const base::Secret &key) {
    return !keyIn(key.reveal()).isNull();
}

QByteArray pinOf(const QSslCertificate &certificate) {
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

}  // namespace td::net
