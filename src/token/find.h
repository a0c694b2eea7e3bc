// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace td::token {

enum class Kind { jwt, jwe, opaque };

/// `jwt`, `jwe`, `opaque`: the name used in files and on the command line.
QByteArray name(Kind kind);

/// A stretch of a text, in bytes.
struct Piece {
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const Piece &other) const = default;
};

/// A token, or what was meant to be one, within a text.
struct Found {
    Kind kind = Kind::opaque;
    qsizetype offset = 0;  ///< bytes from the start of the text
    qsizetype length = 0;  ///< bytes, to its end
    QByteArray token;  ///< the token itself, without `Bearer `, escapes, line breaks and what else broke it
    /// Where in [offset, offset + length) it stands, when it is in several pieces with other text, such as
    /// the `>` of a quoted mail, between them; empty when it is in one.
    QList<Piece> pieces = {};
    /// The JSON object of header parameters that no signature covers, of a token in the JSON serialisation
    /// (RFC 7515 section 7.2.1); empty when there is none.
    QByteArray unprotected = {};
    bool fromJson = false;  ///< put together of the members of a JWS in the JSON serialisation

    bool operator==(const Found &other) const = default;
};

/// Every token in \a text, in order of place, no two overlapping; one that stands there twice comes twice.
///
/// A JWS or JWE anywhere in it (in JSON, a URL, a log line), also one cut off in its middle whose header
/// still names an algorithm, and one shortened by `...` or `…`. One that mail, a form, a script or a keyboard
/// broke or spelled otherwise is put together again when the result can be read.
///
/// An opaque token after `Bearer `, as the value of a field named for a token (in JSON, a query, a form, a
/// header, a HAR), or as a text that is a single word of 16 characters or more. A single word that looks as
/// if it was meant to be a JWT (it begins with `eyJ`, or is 3 or 5 parts of near base64url with dots between
/// them, 16 characters or more, and no host name) is reported as one, so that inspect() can say what is
/// wrong.
///
/// A JWS in the JSON serialisation, once for each signature, as the compact token that has it. What was left
/// in the place of a token, such as `Bearer undefined` or `{{token}}`, is reported as one that was meant to
/// be a JWT.
///
/// A text in UTF-16 is read when it begins with a byte order mark; else it is taken for UTF-8. Any bytes will
/// do; the time taken is linear in their number.
QList<Found> find(QByteArrayView text);

}  // namespace td::token
