// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include "base/connection.h"
#include "base/result.h"

namespace td::net {

/// What TLS is to be like over \a connection. net_authorities or net_client_certificate when what it names
/// cannot be read.
base::Result<QSslConfiguration> tlsFor(const base::Connection &connection);

/// True when \a key, in PEM, can be shown with a client certificate.
bool canBeShown(const base::Secret &key);

/// SHA-256 of the public key of \a certificate, as RFC 7469 (2.4) pins it; 32 bytes.
QByteArray pinOf(const QSslCertificate &certificate);

}  // namespace td::net
