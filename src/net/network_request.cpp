// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/network_request.h"

namespace td::net {

namespace {

void setAttributes(QNetworkRequest &out) {
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

void addHeaders(QNetworkRequest &out, const QList<base::Header> &headers) {
    for (const base::Header &header : headers) {
        const QByteArray before = out.rawHeader(header.name);
        out.setRawHeader(header.name, before.isNull() ? header.value : before + ", " + header.value);
    }
}

}  // namespace

QNetworkRequest networkRequest(const QUrl &url, const base::Request &request, const QSslConfiguration &tls) {
    QNetworkRequest out(url);
    setAttributes(out);
    addHeaders(out, request.headers);
    // Left alone, Qt would name the reader's language and call itself Mozilla.
    if (!out.hasRawHeader("Accept-Language"))
        out.setRawHeader("Accept-Language", "*");
    if (!out.hasRawHeader("User-Agent"))
        out.setRawHeader("User-Agent", "TokenDesk");
    out.setRawHeader("Accept-Encoding", "identity");
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (url.scheme() == QLatin1String("https"))
        out.setSslConfiguration(tls);
    return out;
}

QNetworkRequest connectionRequest(const QUrl &url) {
    // What QNetworkAccessManager::connectToHost() does, which offers HTTP/2: Qt keeps such a connection apart
    // from the one the request asks for, and would open a second.
    QUrl host;
    host.setScheme(QStringLiteral("preconnect-http"));
    host.setHost(url.host());
    host.setPort(url.port(80));
    QNetworkRequest out(host);
    setAttributes(out);
    return out;
}

base::Reply replyHead(const QNetworkReply &reply) {
    base::Reply head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.append({name, value});
    return head;
}

}  // namespace td::net
