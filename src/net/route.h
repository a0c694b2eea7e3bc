// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QUrl>

namespace td::net {

/// The proxy to take to \a url: the system's (http_proxy, https_proxy, no_proxy), but none to this machine
/// itself (localhost, 127.0.0.0/8, ::1).
QNetworkProxy routeTo(const QUrl &url);

}  // namespace td::net
