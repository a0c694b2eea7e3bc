// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/inspect.h"
#include "token/signature/verify.h"

/// What holds of tokens whatever the text is that they are found in.
namespace td::test {

inline void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

/// A fault lies within the token, and is told of exactly when there is one; no key that was never given
/// signed it.
inline void requireSound(const token::Found &found) {
    constexpr qint64 nowMs = 1'630'417'861'000;
    const token::Inspection one = token::inspect(found, nowMs);
    require((one.state == token::State::unreadable) == !one.error.isNull());
    require(token::verify(found.token, {}).result != token::SignatureResult::valid);
    if (one.error.isNull())
        return;
    const qint64 at = one.error.values.value(QStringLiteral("at")).toLongLong();
    require(at >= 0 && at <= found.token.size());
    require(one.header.isNull() && one.payload.isNull());
}

/// The pieces lie within the token's place, apart from each other, the first at its begin and the last at its
/// end.
inline void requirePieces(const token::Found &found) {
    if (found.pieces.isEmpty())
        return;
    qsizetype end = found.offset;
    for (const token::Piece &piece : found.pieces) {
        require(piece.offset >= end && piece.length > 0);
        end = piece.offset + piece.length;
    }
    require(found.pieces.first().offset == found.offset && end == found.offset + found.length);
}

/// The tokens lie within \a text, one behind the other.
inline void requirePlaces(const QList<token::Found> &all, QByteArrayView text) {
    qsizetype end = 0;
    for (const token::Found &found : all) {
        require(found.offset >= end && found.length > 0 && found.offset + found.length <= text.size());
        end = found.offset + found.length;
        requirePieces(found);
    }
}

}  // namespace td::test
