// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "base/json.h"
#include "token/find.h"
#include "token/finding.h"
#include "token/time.h"

namespace td::token {

/// Everything time, form and content say about one token: plain data, no prose, nothing verified.
struct Inspection {
    Kind kind = Kind::opaque;
    qsizetype offset = 0;        ///< of the token in the inspected text, bytes
    QList<qsizetype> elsewhere;  ///< where else in that text it begins, in order of place
    QString masked;
    QByteArray fingerprint;
    base::Json header;    ///< null when unreadable or opaque
    base::Json payload;   ///< null when unreadable, opaque, encrypted or not JSON
    QString payloadText;  ///< the payload when it is text but not JSON
    qsizetype signatureBytes = 0;
    Span times;  ///< of `iat`, `nbf`, `exp`, where they are times
    State state = State::unreadable;
    QList<Finding> findings;
    base::Error error;  ///< a TokenFault when state is unreadable, else null
};

/// Looks at \a found at \a nowMs. An opaque token's state is unknown; a JWE's too (its header is
/// read, its claims cannot be without the key). A JWT whose `exp` is no time is unknown, never valid; so is
/// one whose payload is no JSON object, and one whose `nbf` is no time unless it is expired.
Inspection inspect(const Found &found, qint64 nowMs);

/// inspect() of every token that find() finds in \a text, each once, at its first place. The one that expires
/// first leads; those of which no expiry is known follow in order of place.
QList<Inspection> inspectAll(QByteArrayView text, qint64 nowMs);

}  // namespace td::token
