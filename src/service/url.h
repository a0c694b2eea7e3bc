// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "service/codes.h"

namespace td::service {

/// \a text as an absolute http(s) URL in normal form: scheme and host lower case, the host as it is asked for
/// (IDN in ASCII form), no default port, no userinfo, no fragment. A ProfileFault when it is anything else.
base::Result<QByteArray> checkedUrl(QByteArrayView text);

/// True when \a url (normal form) is `http:`.
bool isClear(QByteArrayView url);
/// True when \a url names this machine itself: localhost, 127.0.0.0/8, [::1].
bool isLoopback(QByteArrayView url);
/// `host` or `host:port` as a person should see it: ASCII form, no default port. Empty when \a url has none.
QString shownHost(QByteArrayView url);

/// True for a path that can only ever be a path: it begins with exactly one `/`, holds only RFC 3986 path
/// characters, well encoded, and no segment is `.` or `..`; nor does decoding it make it anything else.
bool isSafePath(QByteArrayView path);

}  // namespace td::service
