// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>

#include "base/message.h"

namespace td::net {

/// How the end of a reply's body is known (RFC 9112 6.3).
enum class Framing {
    exact,        ///< its announced length is there, or it can have no body
    chunked,      ///< where the last chunk stands, as Qt read it
    untilClosed,  ///< where the connection ended
    broken,       ///< its announced length is not there, or more than one is announced
};

Framing framingOf(const base::Reply &reply);

/// True when a reply with HTTP status \a status and \a framing came whole although Qt ended it with \a error.
bool isIntact(QNetworkReply::NetworkError error, int status, Framing framing);

}  // namespace td::net
