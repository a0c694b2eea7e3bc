// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "token/inspect.h"

namespace td::token {

/// A claim or header parameter that is not the same in two tokens. The values are JSON texts without white
/// space around their parts, strings in one spelling; of a name that occurs more than once the list of its
/// values.
struct Difference {
    enum class Part { header, payload };

    Part part = Part::payload;
    QString name;
    QByteArray before;  ///< empty when the first token has no such name
    QByteArray after;   ///< empty when the second has none

    bool operator==(const Difference &other) const = default;
};

/// How long a token is good for.
struct Lifetime {
    std::optional<qint64> ms;  ///< from `iat`, or else `nbf`, to `exp`; absent when one of them is not known
    bool isEndless = false;    ///< there are claims, and no `exp` among them
};

/// What two tokens have in common and what not. Plain data; nothing is verified.
struct Comparison {
    bool isSameToken = false;     ///< byte for byte
    bool isContentKnown = false;  ///< both have a header and claims that can be read
    QList<Difference> added;      ///< in the order of the second token
    QList<Difference> removed;    ///< in the order of the first
    QList<Difference> changed;    ///< in the order of the first
    QList<QString> rotated;      ///< of the changed ones, those that a new token has to change (`exp`, `jti`)
    bool isOtherIssuer = false;  ///< each names an issuer, and not the same
    /// Absent when not both say whose they are, or their issuers differ: a subject is unique only with its
    /// issuer (RFC 7519 section 4.1.2).
    std::optional<bool> isSameSubject;
    Lifetime before;
    Lifetime after;

    /// Neither a claim nor a header parameter differs, nor, where they cannot be read, the tokens.
    bool isSame() const {
        return isSameToken || (isContentKnown && added.isEmpty() && removed.isEmpty() && changed.isEmpty());
    }
};

/// Compares \a before with \a after. \a userClaims are the claims that say whose a token is, the best first.
Comparison compare(const Inspection &before, const Inspection &after,
                   const QList<QByteArray> &userClaims = {"sub"});

}  // namespace td::token
