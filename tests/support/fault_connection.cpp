// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_connection.h"

#include <sys/socket.h>

#include <algorithm>

#include <QSslConfiguration>

namespace td::test {

namespace {
constexpr qint64 enoughQueued = 1 << 18;  ///< bytes in the socket's buffer at which flood() waits
}

FaultConnection::FaultConnection(qintptr descriptor, QObject *parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &FaultConnection::step);
    connect(&m_socket, &QSslSocket::readyRead, this, &FaultConnection::onReadyRead);
    const auto pour = [this] {
        if (!m_steps.isEmpty() && m_steps.constFirst().kind == Script::Step::Kind::flood)
            step();
    };
    connect(&m_socket, &QSslSocket::bytesWritten, this, pour, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, pour, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        m_steps.clear();
        m_pause.stop();
        Q_EMIT gone();
    });
    m_socket.setSocketDescriptor(descriptor);
}

FaultConnection::~FaultConnection() {
    // The socket goes last and says so when still open, to an object without its members.
    m_socket.disconnect(this);
}

void FaultConnection::begin(const std::optional<TlsIdentity> &identity, const Script &script) {
    if (identity && script.from() != Script::From::accept) {
        if (script.from() == Script::From::handshake)
            connect(&m_socket, &QSslSocket::encrypted, this, [this, script] { play(script); });
        QSslConfiguration tls = m_socket.sslConfiguration();
        tls.setLocalCertificateChain(identity->chain);
        tls.setPrivateKey(identity->key);
        tls.setProtocol(identity->protocol);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (!identity->clientAuthorities.isEmpty()) {
            tls.setCaCertificates(identity->clientAuthorities);
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        }
        m_socket.setSslConfiguration(tls);
        m_socket.startServerEncryption();
    }
    if (script.from() == Script::From::accept)
        play(script);
}

void FaultConnection::onReadyRead() {
    const QByteArray arrived = m_socket.readAll();
    m_input += arrived;
    Q_EMIT bytesArrived(arrived.size());
    while (m_request || takeHead()) {
        if (m_input.size() < m_bodyLength)
            return;
        Received request = std::move(*m_request);
        m_request.reset();
        request.body = m_input.left(m_bodyLength);
        m_input.remove(0, m_bodyLength);
        Q_EMIT requestArrived(request);
    }
}

bool FaultConnection::takeHead() {
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QList<QByteArray> lines = m_input.left(end).replace("\r\n", "\n").split('\n');
    m_input.remove(0, end + 4);
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    m_request = Received{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        m_request->headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    m_bodyLength = base::headerValue(m_request->headers, "Content-Length").toLongLong();
    return true;
}

void FaultConnection::play(const Script &script) {
    m_steps = script.steps();
    step();
}

void FaultConnection::step() {
    using Kind = Script::Step::Kind;
    while (!m_steps.isEmpty() && !m_pause.isActive()) {
        Script::Step &next = m_steps.first();
        if (next.kind == Kind::flood && next.number > 0) {
            flood(next);
            return;
        }
        if (next.kind == Kind::drip && !next.bytes.isEmpty()) {
            drip(next);
            return;
        }
        const Script::Step now = m_steps.takeFirst();
        if (now.kind == Kind::send)
            m_socket.write(now.bytes);
        else if (now.kind == Kind::pause)
            m_pause.start(static_cast<int>(now.number));
        else if (now.kind == Kind::close)
            m_socket.disconnectFromHost();
        else if (now.kind == Kind::reset)
            reset();
        else if (now.kind == Kind::truncate)
            truncate();
    }
}

void FaultConnection::flood(Script::Step &step) {
    // The signal that more is taken comes only while something is queued: leave some.
    while (step.number > 0 && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < enoughQueued) {
        const QByteArray block = step.bytes.left(std::min<qint64>(step.number, step.bytes.size()));
        step.number -= block.size();
        m_socket.write(block);
    }
}

void FaultConnection::drip(Script::Step &step) {
    m_socket.write(step.bytes.left(1));
    step.bytes.remove(0, 1);
    m_pause.start(static_cast<int>(step.number));
}

void FaultConnection::reset() {
    m_socket.flush();
    const linger hard = {1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof(hard));
    m_socket.abort();
}

void FaultConnection::truncate() {
    m_socket.flush();
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

}  // namespace td::test
