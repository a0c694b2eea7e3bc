// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy_error.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "net/codes.h"

namespace td::net {

namespace {

/// A sentence of Qt's, as it stands in its sources.
struct Sentence {
    const char *context;
    const char *text;
    ProxyFault fault;
};

constexpr const char *http = "QHttpSocketEngine";
constexpr const char *socks = "QSocks5SocketEngine";
constexpr std::array sentences{
    Sentence{http, "Proxy connection refused", ProxyFault::proxy_absent},
    Sentence{socks, "Connection to proxy refused", ProxyFault::proxy_absent},
    Sentence{http, "Proxy server not found", ProxyFault::proxy_name_not_found},
    Sentence{socks, "Proxy host not found", ProxyFault::proxy_name_not_found},
    Sentence{http, "Proxy denied connection", ProxyFault::proxy_denied},
    Sentence{socks, "Connection not allowed by SOCKSv5 server", ProxyFault::proxy_denied},
    Sentence{socks, "Proxy authentication failed", ProxyFault::proxy_login},
};

ProxyFault faultOf(QNetworkReply::NetworkError error, const QString &text, bool isTunnelled) {
    const auto *said = std::find_if(sentences.begin(), sentences.end(), [&text](const Sentence &one) {
        return text == QCoreApplication::translate(one.context, one.text);
    });
    if (said != sentences.end())
        return said->fault;
    switch (error) {
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return ProxyFault::proxy_login;
        case QNetworkReply::ProxyConnectionRefusedError:
            return ProxyFault::proxy_absent;
        case QNetworkReply::ProxyNotFoundError:
            return ProxyFault::proxy_name_not_found;
        // Of a tunnel, what is meant is the server: the proxy answered with 503, or with 404 (RFC
        // 9110, 9.3.6).
        case QNetworkReply::ConnectionRefusedError:
            return isTunnelled ? ProxyFault::proxy_no_way : ProxyFault::proxy_absent;
        case QNetworkReply::HostNotFoundError:
            return isTunnelled ? ProxyFault::proxy_no_way : ProxyFault::proxy_name_not_found;
        default:
            return ProxyFault::proxy_other;
    }
}

}  // namespace

base::Error proxyError(QNetworkReply::NetworkError error, const QString &text, const ProxyUse &use) {
    const ProxyFault fault = faultOf(error, text, use.isTunnelled);
    return base::error(fault == ProxyFault::proxy_login && use.hasLogin ? ProxyFault::proxy_login_refused
                                                                        : fault);
}

}  // namespace td::net
