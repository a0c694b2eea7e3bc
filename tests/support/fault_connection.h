// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSslSocket>
#include <QTimer>

#include "support/fault_server.h"

namespace td::test {

/// One connection of a FaultServer: takes requests apart and plays the scripts.
class FaultConnection final : public QObject {
    Q_OBJECT

public:
    explicit FaultConnection(qintptr descriptor, QObject *parent);
    ~FaultConnection() override;
    Q_DISABLE_COPY_MOVE(FaultConnection)

    /// Starts TLS with \a identity unless \a script starts at accept, and \a script unless it waits for a
    /// request.
    void begin(const std::optional<TlsIdentity> &identity, const Script &script);
    /// Plays \a script from its first step.
    void play(const Script &script);

Q_SIGNALS:
    void bytesArrived(qint64 count);
    void requestArrived(const td::test::Received &request);
    void gone();

private:
    void onReadyRead();
    bool takeHead();
    void step();
    void flood(Script::Step &step);
    void drip(Script::Step &step);
    void reset();
    void truncate();

    QSslSocket m_socket;
    QTimer m_pause;
    QList<Script::Step> m_steps;
    QByteArray m_input;
    std::optional<Received> m_request;  ///< its head is here, its body is not
    qsizetype m_bodyLength = 0;
};

}  // namespace td::test
