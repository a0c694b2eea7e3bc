// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace td::token {

/// What a certificate (RFC 5280) says of itself. Nobody vouches for it here.
struct CertificateSummary {
    QString subject;     ///< its common name, else its organization, else empty; not made visible
    qint64 untilMs = 0;  ///< the end of its validity; 0 when it states none that can be read
};

/// Those in \a pem in their order, up to the first that cannot be read.
QList<CertificateSummary> certificatesIn(QByteArrayView pem);

}  // namespace td::token
