// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>

#include "base/error.h"

namespace td::net {

/// How a proxy was to be used.
struct ProxyUse {
    bool isTunnelled = true;  ///< it was to open a way to the server; else it was given the request
    bool hasLogin = false;    ///< one was given for it
};

/// Why a proxy made no way to a server: a ProxyFault, for \a error of a reply that never had a connection.
/// \a text is its errorString(): Qt has one number for several of them and tells them apart there only, in
/// the language of the application.
base::Error proxyError(QNetworkReply::NetworkError error, const QString &text, const ProxyUse &use);

}  // namespace td::net
