// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/route.h"

#include <QHostAddress>

namespace td::net {

namespace {

bool isThisMachine(const QString &host) {
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

}  // namespace

QNetworkProxy routeTo(const QUrl &url) {
    if (isThisMachine(url.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

}  // namespace td::net
