// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel_proxy.h"

#include <QTcpSocket>

namespace td::test {

namespace {
constexpr QByteArrayView endOfHead = "\r\n\r\n";
}

TunnelProxy::TunnelProxy(QByteArray login) : m_login(std::move(login)) {
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (hasPendingConnections())
            take(nextPendingConnection());
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy has no port");
}

QByteArray TunnelProxy::url() const {
    return "http://127.0.0.1:" + QByteArray::number(serverPort());
}

void TunnelProxy::take(QTcpSocket *client) {
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const QByteArray bytes = client->peek(client->bytesAvailable());
        const qsizetype end = bytes.indexOf(endOfHead);
        if (end < 0)
            return;
        const QByteArray head = client->read(end + endOfHead.size());
        m_heads.append(head);
        answer(client, head);
    });
}

void TunnelProxy::answer(QTcpSocket *client, const QByteArray &head) {
    const QList<QByteArray> line = head.first(head.indexOf("\r\n")).split(' ');
    const QByteArray proof = "Proxy-Authorization: Basic " + m_login.toBase64();
    if (!m_login.isEmpty() && !head.contains(proof)) {
        client->write(
            "HTTP/1.1 407 Proof wanted\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
            "Content-Length: 0\r\n\r\n");
        return;
    }
    const qsizetype colon = line.value(1).lastIndexOf(':');
    if (line.value(0) != "CONNECT" || colon < 0) {
        client->write("HTTP/1.1 405 Only tunnels\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    join(client, line.value(1).first(colon), line.value(1).sliced(colon + 1).toUShort());
}

void TunnelProxy::join(QTcpSocket *client, const QByteArray &host, quint16 port) {
    client->disconnect(this);
    auto *target = new QTcpSocket(client);
    const auto pass = [this](QTcpSocket *from, QTcpSocket *to) {
        return [this, from, to] {
            const QByteArray bytes = from->readAll();
            m_passed += bytes;
            to->write(bytes);
        };
    };
    connect(client, &QTcpSocket::readyRead, this, pass(client, target));
    connect(target, &QTcpSocket::readyRead, this, pass(target, client));
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Through\r\n\r\n"); });
    target->connectToHost(QString::fromLatin1(host), port);
}

}  // namespace td::test
