// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/route.h"

#include <QHostAddress>

namespace td::net {

using Route = base::Connection::Route;

namespace {

QNetworkProxy proxyOf(const base::Connection &connection) {
    const QUrl url = QUrl::fromEncoded(connection.proxyUrl, QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        static_cast<quint16>(url.port()));
    const QString login = QString::fromUtf8(connection.proxyLogin.reveal());
    const qsizetype colon = login.indexOf(u':');
    proxy.setUser(login.left(colon < 0 ? login.size() : colon));
    proxy.setPassword(colon < 0 ? QString() : login.sliced(colon + 1));
    return proxy;
}

bool isThisMachine(const QString &host) {
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

}  // namespace

QNetworkProxy routeTo(const QUrl &url, const base::Connection &connection) {
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (connection.route == Route::proxy)
        return proxyOf(connection);
    if (connection.route == Route::direct || isThisMachine(url.host()))
        return none;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? none : proxies.constFirst();
}

QString shownProxy(const QNetworkProxy &proxy) {
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const bool isV6 = proxy.hostName().contains(u':');
    return (isV6 ? u'[' + proxy.hostName() + u']' : proxy.hostName()) + u':' + QString::number(proxy.port());
}

}  // namespace td::net
