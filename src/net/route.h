// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include "base/connection.h"

namespace td::net {

/// The proxy to take to \a url, as \a connection has it. The system's is never taken to this machine itself
/// (localhost, 127.0.0.0/8, ::1).
QNetworkProxy routeTo(const QUrl &url, const base::Connection &connection = {});

/// \a proxy as it is shown, `HOST:PORT`, without its login; empty for none.
QString shownProxy(const QNetworkProxy &proxy);

}  // namespace td::net
