// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/message.h"

namespace td::net {

/// The name of the first of \a headers that must not be sent: its name is no token (RFC 9110 5.6.2), its
/// value holds a byte below 0x20 or 0x7F (which could begin a header of its own), or it is one that frames
/// the message and so is this layer's alone (Host, Content-Length, Connection, Transfer-Encoding …).
std::optional<QByteArray> badHeader(const QList<base::Header> &headers);

/// True when \a method is a token and one whose reply is framed as usual (not HEAD, not CONNECT).
bool isPlainMethod(QByteArrayView method);

}  // namespace td::net
