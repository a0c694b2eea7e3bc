// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/saved_rows.h"
#include "token/find.h"
#include "token/findings.h"

namespace td::gui {

/// A saved token, with what can be read from it once and does not change: plain data.
struct SavedToken {
    store::KeptToken kept;
    token::Kind kind = token::Kind::opaque;
    QString user;  ///< whom its claims name, made visible; empty when they name nobody
    /// By its claims, of a token that came without an expiry; `claims.hasClaims` is false when there are
    /// none.
    token::Times claims;
    token::State unclaimed = token::State::unknown;  ///< and then this is its state

    /// As desk::stateOf(), without reading the token again.
    token::State stateAt(qint64 nowMs) const;
    /// The times that state rests on.
    const token::Span &times() const;
    /// The next moment after \a nowMs at which time makes another state of it, in ms; the largest number when
    /// none will.
    qint64 nextChange(qint64 nowMs) const;
    /// It, as something whose signature can be checked; absent when it is no single token with one.
    std::optional<token::Found> found() const;
};

/// Reads \a kept. \a userClaims are those that name a user (words::userClaims). Takes some 10 µs.
SavedToken readSaved(const store::KeptToken &kept, const QList<QByteArray> &userClaims);

}  // namespace td::gui
