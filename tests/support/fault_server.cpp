// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_server.h"

#include <QTcpServer>

#include "support/fault_connection.h"

namespace td::test {

class FaultServer::Private final : public QTcpServer {
public:
    Private(FaultServer *self, std::optional<TlsIdentity> shown) : q(self), identity(std::move(shown)) {
        listen(QHostAddress::LocalHost);
    }

    FaultServer *const q;
    const std::optional<TlsIdentity> identity;
    Script script = Script::answer(200);
    std::function<Script(const Received &)> handler;
    int connections = 0;
    int open = 0;
    qint64 bytes = 0;
    QList<Received> received;

protected:
    void incomingConnection(qintptr descriptor) override;
};

void FaultServer::Private::incomingConnection(qintptr descriptor) {
    ++connections;
    ++open;
    Q_EMIT q->connected();
    auto *connection = new FaultConnection(descriptor, this);
    connect(connection, &FaultConnection::bytesArrived, this, [this](qint64 count) { bytes += count; });
    connect(connection, &FaultConnection::requestArrived, this, [this, connection](const Received &request) {
        received.append(request);
        Q_EMIT q->delivered();
        if (handler)
            connection->play(handler(request));
        else if (script.from() == Script::From::request)
            connection->play(script);
    });
    connect(connection, &FaultConnection::gone, this, [this, connection] {
        connection->deleteLater();
        --open;
        Q_EMIT q->disconnected();
    });
    connection->begin(identity, script);
}

FaultServer::FaultServer() : d(std::make_unique<Private>(this, std::nullopt)) {}

FaultServer::FaultServer(const TlsIdentity &identity) : d(std::make_unique<Private>(this, identity)) {}

FaultServer::~FaultServer() = default;

void FaultServer::setScript(const Script &script) {
    d->script = script;
}

void FaultServer::setHandler(std::function<Script(const Received &)> handler) {
    d->handler = std::move(handler);
}

quint16 FaultServer::port() const {
    return d->serverPort();
}

QByteArray FaultServer::url(const QByteArray &pathAndQuery) const {
    return (d->identity ? "https://localhost:" : "http://127.0.0.1:") + QByteArray::number(port()) +
           pathAndQuery;
}

int FaultServer::connections() const {
    return d->connections;
}

int FaultServer::open() const {
    return d->open;
}

qint64 FaultServer::bytesReceived() const {
    return d->bytes;
}

int FaultServer::deliveries() const {
    return static_cast<int>(d->received.size());
}

const QList<Received> &FaultServer::received() const {
    return d->received;
}

void FaultServer::forget() {
    d->connections = 0;
    d->bytes = 0;
    d->received.clear();
}

}  // namespace td::test
