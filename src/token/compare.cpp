// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/compare.h"

#include <algorithm>
#include <array>

#include <QHash>

#include "base/json_writer.h"

namespace td::token {

namespace {

using Part = Difference::Part;

/// What a new token has another value of by its nature.
constexpr std::array<QByteArrayView, 7> rotating{"exp", "iat", "nbf", "jti", "sid", "nonce", "kid"};

/// The members of an object: names in the order of their first places, each with its value.
struct Members {
    explicit Members(base::JsonView object) {
        QHash<QByteArray, qsizetype> counts;
        for (const auto &member : object) {
            const QByteArray name = member.name().toByteArray();
            const QByteArray value = base::JsonWriter().respell(member.value()).take();
            const qsizetype count = ++counts[name];
            if (count == 1)
                names.append(name);
            values[name] += count == 1 ? value : ',' + value;
        }
        for (const QByteArray &name : names) {
            if (counts.value(name) > 1)
                values[name] = '[' + values.value(name) + ']';
        }
    }

    QList<QByteArray> names;
    QHash<QByteArray, QByteArray> values;
};

void comparePart(Part part, base::JsonView before, base::JsonView after, Comparison &result) {
    const Members old(before);
    const Members young(after);
    for (const QByteArray &name : old.names) {
        const Difference one{part, QString::fromUtf8(name), old.values.value(name), young.values.value(name)};
        if (one.after.isEmpty()) {
            result.removed.append(one);
        } else if (one.before != one.after) {
            result.changed.append(one);
            if (std::find(rotating.begin(), rotating.end(), name) != rotating.end())
                result.rotated.append(one.name);
        }
    }
    for (const QByteArray &name : young.names) {
        if (!old.values.contains(name))
            result.added.append({part, QString::fromUtf8(name), {}, young.values.value(name)});
    }
}

Lifetime lifetimeOf(const Inspection &inspection) {
    const Span &span = inspection.times;
    const base::JsonView claims = inspection.payload.root();
    Lifetime lifetime;
    lifetime.isEndless = claims.isObject() && !claims["exp"].exists();
    const std::optional<qint64> start = span.issuedAt ? span.issuedAt : span.notBefore;
    if (start && span.expiresAt)
        lifetime.ms = *span.expiresAt - *start;
    return lifetime;
}

bool isSame(base::JsonView one, base::JsonView other) {
    return one.kind() == other.kind() &&
           (one.isString() ? one.utf8() == other.utf8() : one.raw() == other.raw());
}

std::optional<bool> isSameSubject(base::JsonView before, base::JsonView after,
                                  const QList<QByteArray> &userClaims) {
    for (const QByteArray &claim : userClaims) {
        const base::JsonView old = before[claim];
        const base::JsonView young = after[claim];
        if (old.exists() && young.exists())
            return isSame(old, young);
    }
    return std::nullopt;
}

}  // namespace

Comparison compare(const Inspection &before, const Inspection &after, const QList<QByteArray> &userClaims) {
    Comparison result;
    result.isSameToken = before.fingerprint == after.fingerprint;
    result.isContentKnown = before.payload.root().isObject() && after.payload.root().isObject();
    result.before = lifetimeOf(before);
    result.after = lifetimeOf(after);
    if (!before.header.isNull() && !after.header.isNull())
        comparePart(Part::header, before.header.root(), after.header.root(), result);
    if (result.isContentKnown) {
        comparePart(Part::payload, before.payload.root(), after.payload.root(), result);
        const base::JsonView issuer = before.payload.root()["iss"];
        const base::JsonView otherIssuer = after.payload.root()["iss"];
        result.isOtherIssuer = issuer.exists() && otherIssuer.exists() && !isSame(issuer, otherIssuer);
        if (!result.isOtherIssuer)
            result.isSameSubject = isSameSubject(before.payload.root(), after.payload.root(), userClaims);
    }
    return result;
}

}  // namespace td::token
