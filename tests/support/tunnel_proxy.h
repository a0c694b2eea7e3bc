// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace td::test {

/// An HTTP proxy on 127.0.0.1 that does nothing but tunnels (CONNECT), wherever they are to go. What it
/// learns is kept: the heads of the requests, and every byte that went through, as it went.
class TunnelProxy final : public QTcpServer {
    Q_OBJECT

public:
    /// With a \a login, `USER:PASSWORD`, nobody gets through without it.
    explicit TunnelProxy(QByteArray login = {});

    QByteArray url() const;
    const QList<QByteArray> &heads() const { return m_heads; }
    const QByteArray &passed() const { return m_passed; }

private:
    void take(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void join(QTcpSocket *client, const QByteArray &host, quint16 port);

    QByteArray m_login;
    QList<QByteArray> m_heads;
    QByteArray m_passed;
};

}  // namespace td::test
