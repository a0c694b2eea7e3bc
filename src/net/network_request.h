// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include "base/message.h"

namespace td::net {

/// \a request to \a url (its url, parsed) as Qt is to send it: unbuffered, HTTP/1.1, over \a tls where it is
/// https, no redirects, no cookies, no credentials of Qt's own, `Accept-Encoding: identity`, and nothing that
/// tells of this machine. Headers of one name are joined with ", " (RFC 9110 5.3).
QNetworkRequest networkRequest(const QUrl &url, const base::Request &request, const QSslConfiguration &tls);

/// A request that only connects to the host of \a url; the next one to it, from the same manager, takes that
/// connection.
QNetworkRequest connectionRequest(const QUrl &url);

/// The status and headers \a reply has so far; no body.
base::Reply replyHead(const QNetworkReply &reply);

}  // namespace td::net
