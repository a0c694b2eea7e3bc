// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QSslError>

#include "base/error.h"
#include "net/codes.h"

namespace td::net {

/// Why there is no connection, for \a error of a reply that never had one; \a tls: one was to be encrypted.
NetFault connectFault(QNetworkReply::NetworkError error, bool tls);

/// Why there is no complete reply, for \a error of a request that had been handed over; \a tls: encrypted.
NetFault exchangeFault(QNetworkReply::NetworkError error, bool tls);

/// True for the errors by which Qt says that no connection, to server or proxy, came about.
bool isConnectError(QNetworkReply::NetworkError error);

/// The TlsFault for a handshake that failed before there was a certificate. \a text is the reply's
/// errorString(), which has OpenSSL's reason in it, and may have the whole URL: it is looked at only.
TlsFault handshakeFault(const QString &text);

/// The TlsFault for \a error, with its values.
base::Error tlsError(const QSslError &error);

}  // namespace td::net
