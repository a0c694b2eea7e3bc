// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>

#include "base/error.h"
#include "net/delivery.h"

namespace td::desk {

/// What came of a KeySetFetch.
struct FetchedKeySet {
    QByteArray text;     ///< as received; whether it is a JWK Set is for token::readKeys to say
    base::Error reason;  ///< null, or a ProfileFault (no URL), a KeySetFault or a NetFault
};

/// Gets a JWK Set, as \a connection says how, from a URL that the user typed; never from one that a token
/// names. By https, or by http from this machine itself; at most net::Delivery::replyLimit bytes within
/// deadlineMs, whatever that of the connection is; a redirect is not followed; only the status 200 counts.
/// Nothing of the token is sent.
///
/// One-shot: start() once, then finished() exactly once, never from within start(). Destroying it ends
/// everything without a signal.
class KeySetFetch final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 deadlineMs = 10'000;

    explicit KeySetFetch(QByteArray url, base::Connection connection = {}, QObject *parent = nullptr);
    ~KeySetFetch() override;

    void start();

Q_SIGNALS:
    void finished(const td::desk::FetchedKeySet &fetched);

private:
    void end(FetchedKeySet fetched);
    void onAnswer(const net::Answer &answer);

    QByteArray m_typed;
    base::Connection m_connection;
    QString m_host;
    std::unique_ptr<net::Delivery> m_delivery;
};

}  // namespace td::desk
