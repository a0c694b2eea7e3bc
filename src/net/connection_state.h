// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/error.h"

namespace td::net {

/// What a connection takes, in the order in which it can fail.
enum class ConnectionStep { name, route, proxy, tls, http };

/// `name`, `route`, …: as the command line writes it.
QByteArray name(ConnectionStep step);
/// The step that \a reason, a NetFault, belongs to.
ConnectionStep stepOf(const base::Error &reason);

/// How far a connection came that was tried.
struct ConnectionState {
    bool ok = false;                             ///< the server answered in HTTP, whatever it said
    ConnectionStep step = ConnectionStep::http;  ///< where it failed
    base::Error reason;                          ///< a NetFault; null when ok
    QString host;                                ///< as it is shown
    QString proxy;                               ///< `HOST:PORT` of the one that is taken; empty for none
    int httpStatus = 0;                          ///< 0 without an answer
    qint64 elapsedMs = 0;
};

}  // namespace td::net
