// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "token/compare.h"
#include "token/inspect.h"

using namespace td;

namespace {

constexpr qint64 nowMs = 1'630'417'861'000;

void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

/// A fault lies within the token, and is told of exactly when there is one.
void requireSound(const token::Found &found) {
    const token::Inspection one = token::inspect(found, nowMs);
    require((one.state == token::State::unreadable) == !one.error.isNull());
    if (one.error.isNull())
        return;
    const qint64 at = one.error.values.value(QStringLiteral("at")).toLongLong();
    require(at >= 0 && at <= found.token.size());
    require(one.header.isNull() && one.payload.isNull());
}

/// The pieces lie within the token's place, apart from each other, the first at its begin and the last at its
/// end.
void requirePieces(const token::Found &found) {
    if (found.pieces.isEmpty())
        return;
    qsizetype end = found.offset;
    for (const token::Piece &piece : found.pieces) {
        require(piece.offset >= end && piece.length > 0);
        end = piece.offset + piece.length;
    }
    require(found.pieces.first().offset == found.offset && end == found.offset + found.length);
}

/// A token is the same as itself, and two compare alike in both directions.
void requireComparable(const QList<token::Inspection> &all) {
    for (const token::Inspection &one : all) {
        require(token::compare(one, one).isSame());
        const token::Comparison there = token::compare(all.first(), one);
        const token::Comparison back = token::compare(one, all.first());
        require(there.isSame() == back.isSame() && there.isSameSubject == back.isSameSubject);
        require(there.added.size() == back.removed.size() && there.changed.size() == back.changed.size());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    qsizetype end = 0;
    for (const token::Found &found : token::find(text)) {
        require(found.offset >= end && found.length > 0 && found.offset + found.length <= text.size());
        end = found.offset + found.length;
        requirePieces(found);
        requireSound(found);
    }
    requireComparable(token::inspectAll(text, nowMs).mid(0, 8));
    // Any bytes as any kind: what a field or a file holds need not come from find().
    for (const token::Kind kind : {token::Kind::jwt, token::Kind::jwe, token::Kind::opaque})
        requireSound({kind, 0, text.size(), text.toByteArray()});
    return 0;
}
