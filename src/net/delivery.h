// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

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
    qint64 elapsedMs = 0;
};

/// Hands one request to the network once, and waits for its reply: HTTP/1.1, a connection of its own, no
/// redirects, no cookies, no cache, `Accept-Encoding: identity`, at most replyLimit bytes of body, one
/// deadline over all. Whatever the server does, the request is not handed over again (how: delivery.cpp).
///
/// One-shot: start() once, then finished() exactly once, never from within start(). Destroying it ends
/// everything without a signal. A request with an invalid header ends in never_sent.
class Delivery final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 replyLimit = 1 << 20;  ///< bytes of body

    Delivery(base::Request request, base::Connection connection, QObject *parent = nullptr);
    ~Delivery() override;

    void start();
    /// Ends it as never_sent or unknown, whichever is true; finished() follows. After the end it does
    /// nothing.
    void cancel();

Q_SIGNALS:
    void finished(const td::net::Answer &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace td::net
