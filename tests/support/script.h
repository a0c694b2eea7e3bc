// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "base/message.h"

namespace td::test {

/// What a FaultServer does with a connection, step by step. Without an ending step (close, reset, truncate,
/// hang) the connection is kept for another request.
class Script {
public:
    /// When the steps begin.
    enum class From {
        accept,     ///< at once; on a TLS server without a handshake, so that the client sees plain bytes
        handshake,  ///< TLS only: after the handshake, before the request
        request,    ///< after each complete request
    };
    struct Step {
        enum class Kind { send, flood, drip, pause, close, reset, truncate, hang };
        Kind kind;
        QByteArray bytes;
        qint64 number = 0;
    };

    Script() = default;
    explicit Script(From from) : m_from(from) {}

    /// A complete reply with Content-Length, the connection kept.
    static Script answer(int status, const QByteArray &body = {}, const QList<base::Header> &headers = {});
    /// Exactly \a bytes.
    static Script raw(const QByteArray &bytes);

    Script &send(const QByteArray &bytes);
    /// \a block again and again up to \a total bytes, no faster than they are taken.
    Script &flood(const QByteArray &block, qint64 total);
    /// One byte of \a bytes every \a everyMs.
    Script &drip(const QByteArray &bytes, int everyMs);
    Script &pause(int ms);
    Script &close();
    /// RST instead of FIN.
    Script &reset();
    /// FIN without TLS close_notify.
    Script &truncate();
    /// Nothing more; the connection stays open.
    Script &hang();

    From from() const { return m_from; }
    const QList<Step> &steps() const { return m_steps; }

private:
    Script &add(Step::Kind kind, const QByteArray &bytes = {}, qint64 number = 0);

    From m_from = From::request;
    QList<Step> m_steps;
};

}  // namespace td::test
