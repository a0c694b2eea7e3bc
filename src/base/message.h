// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "base/secret.h"

namespace td::base {

/// One HTTP header field, as bytes on the wire.
struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &other) const = default;
};

/// True when both name the same header field: whatever the case (RFC 9110, 5.1).
bool isSameField(QByteArrayView one, QByteArrayView other);

/// The value of the first field called \a name (any case) in \a headers; a null array when there is none
/// (an empty field is empty, not null).
QByteArray headerValue(const QList<Header> &headers, QByteArrayView name);

/// A request, complete to the byte, not yet sent. Made by `service::plan`, sent by `net`.
struct Request {
    QByteArray method;
    QByteArray url;         ///< absolute, every part percent-encoded; scheme, host and port are the profile's
    QList<Header> headers;  ///< beyond Host, Content-Length and what the transport itself must add
    QByteArray body;        ///< empty: sent with Content-Length 0 where the method has a body
    QList<Secret> secrets;  ///< values within url, headers and body that must not be shown
};

/// A complete response, as received.
struct Reply {
    int status = 0;
    QList<Header> headers;
    QByteArray body;
};

}  // namespace td::base
