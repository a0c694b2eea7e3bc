// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "support/script.h"
#include "support/test_authority.h"

namespace td::test {

/// A complete request as it arrived.
struct Received {
    QByteArray method;
    QByteArray target;  ///< path and query, byte for byte
    QList<base::Header> headers;
    QByteArray body;
};

/// A scripted HTTP/1.1 server on 127.0.0.1, in clear or with TLS, that misbehaves on demand and counts what
/// arrives. It needs nothing but a running event loop in its thread.
class FaultServer final : public QObject {
    Q_OBJECT

public:
    /// In clear.
    FaultServer();
    /// With TLS.
    explicit FaultServer(const TlsIdentity &identity);
    ~FaultServer() override;

    /// What to do for every connection from now on; until set, `200` with an empty body.
    void setScript(const Script &script);
    /// What to do once each complete request is here; wins over setScript's steps for requests.
    void setHandler(std::function<Script(const Received &)> handler);

    quint16 port() const;
    /// `http://127.0.0.1:PORT` or `https://localhost:PORT`, then \a pathAndQuery.
    QByteArray url(const QByteArray &pathAndQuery = "/") const;

    /// Connections accepted, those that never sent a byte included.
    int connections() const;
    /// Connections not yet closed.
    int open() const;
    /// Bytes of requests received, complete or not (of TLS: decrypted).
    qint64 bytesReceived() const;
    /// Complete requests received: the deliveries.
    int deliveries() const;
    const QList<Received> &received() const;
    /// Forgets all counts and requests.
    void forget();

Q_SIGNALS:
    void connected();
    void delivered();
    /// A connection is gone, on both sides.
    void disconnected();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace td::test
