// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace td::token {

enum class Kind { jwt, jwe, opaque };

/// `jwt`, `jwe`, `opaque`: the name used in files and on the command line.
QByteArray name(Kind kind);

/// A token, or what was meant to be one, within a text.
struct Found {
    Kind kind = Kind::opaque;
    qsizetype offset = 0;  ///< bytes from the start of the text
    qsizetype length = 0;  ///< bytes
    QByteArray token;      ///< the token itself, without `Bearer ` or JSON escapes

    bool operator==(const Found &other) const = default;
};

/// Every token in \a text, in order of place, no two overlapping. A JWS or JWE anywhere in it (in JSON, a
/// URL, a log line), also one cut off in its middle whose header still names an algorithm; an opaque token
/// after `Bearer `, as the value of a JSON field named for a token, or as a text that is a single word of 16
/// characters or more. A single word that looks as if it was meant to be a JWT (it begins with `eyJ`, or is 3
/// or 5 parts of near base64url with dots between them, 16 characters or more, and no host name) is reported
/// as one, so that inspect() can say what is wrong. Any bytes will do; the time taken is linear in their
/// number.
QList<Found> find(QByteArrayView text);

}  // namespace td::token
