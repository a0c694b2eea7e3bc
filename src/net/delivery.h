// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "base/connection.h"
#include "base/error.h"
#include "base/message.h"
#include "net/codes.h"

namespace td::net {

/// How far a request got.
enum class Fate {
    complete,    ///< a whole reply is here
    never_sent,  ///< nothing was handed to the network
    unknown,     ///< handed over, no complete reply
    too_large,   ///< handed over and answered, but with more than the cap
};

/// The end of a delivery.
struct Answer {
    Fate fate = Fate::never_sent;
    base::Reply reply;   ///< whole when complete; status and headers, as far as received, otherwise
    base::Error reason;  ///< a NetFault unless complete
    /// Complete, and its length was announced and kept (or it can have no body). False for a chunked body and
    /// for one that ends with the connection: Qt does not tell such a body that was cut in the wrong place
    /// from a whole one, so what is not well-formed in it may be a reply that was lost on the way.
    bool endIsCertain = false;
    qint64 elapsedMs = 0;
};

/// Hands one request to the network once, and waits for its reply: HTTP/1.1, a connection of its own, no
/// redirects, no cookies, no cache, `Accept-Encoding: identity`, at most replyLimit bytes of body, one
/// deadline over all. Whatever the server does, the request is not handed over again (how: delivery.cpp).
/// Path and query go out byte for byte when they are in normal form (RFC 3986 6.2.2: upper-case escapes, none
/// of unreserved characters, no dot segments), and in normal form when they are not.
///
/// Reached through the system's proxy (http_proxy, https_proxy, no_proxy), never so for this machine itself.
/// TLS 1.2 or later; no error of a certificate is ignored; trusted is what QSslConfiguration's default
/// trusts.
///
/// One-shot: start() once, then finished() exactly once, never from within start(). Destroying it ends
/// everything without a signal. A request that must not be sent (a bad header or URL) ends in never_sent.
/// An answer that is no HTTP is told from a closed connection only where Qt does; both are *unknown*.
class Delivery final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 replyLimit = 1 << 20;  ///< bytes of body

    Delivery(base::Request request, base::Connection connection, QObject *parent = nullptr);
    ~Delivery() override;

    void start();
    /// Ends it as never_sent or unknown, whichever is true; finished() follows. Before start() and after
    /// the end it does nothing.
    void cancel();

Q_SIGNALS:
    void finished(const td::net::Answer &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace td::net
