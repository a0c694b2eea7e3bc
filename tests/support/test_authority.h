// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDateTime>
#include <QSsl>
#include <QSslCertificate>
#include <QSslKey>

namespace td::test {

/// What a TLS server shows, the key to it, and what it wants.
struct TlsIdentity {
    QList<QSslCertificate> chain;  ///< the server's own first
    QSslKey key;
    QList<QSslCertificate> clientAuthorities =
        {};  ///< of the certificates it asks clients for; none: asks not
    QSsl::SslProtocol protocol = QSsl::SecureProtocols;
};

/// A certificate authority made on the spot, so that nothing in the tests expires.
class TestAuthority {
public:
    explicit TestAuthority(const QByteArray &name = "TokenDesk Test Authority");
    ~TestAuthority();
    Q_DISABLE_COPY_MOVE(TestAuthority)

    struct Wish {
        QByteArray name = "localhost";  ///< subjectAltName and common name
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(1);
        bool selfSigned = false;
    };

    /// The authority's own certificate.
    const QSslCertificate &certificate() const;
    TlsIdentity issue(const Wish &wish) const;

    /// Makes this authority the only one trusted by QSslConfiguration's default, until the object goes.
    void trust();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace td::test
