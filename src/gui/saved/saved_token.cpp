// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_token.h"

#include <limits>

#include "token/decode.h"
#include "token/inspect.h"
#include "words/text/visible.h"
#include "words/token/owner.h"

namespace td::gui {

token::State SavedToken::stateAt(qint64 nowMs) const {
    if (kept.times.expiresAt)
        return token::stateAt(kept.times, nowMs);
    return claims.hasClaims ? claims.stateAt(nowMs) : unclaimed;
}

const token::Span &SavedToken::times() const {
    return kept.times.expiresAt || !claims.hasClaims ? kept.times : claims.span;
}

qint64 SavedToken::nextChange(qint64 nowMs) const {
    qint64 next = std::numeric_limits<qint64>::max();
    const auto consider = [&next, nowMs](qint64 moment) {
        if (moment > nowMs)
            next = qMin(next, moment);
    };
    const token::Span &span = times();
    if (span.notBefore)
        consider(*span.notBefore);
    if (span.expiresAt) {
        consider(*span.expiresAt);
        consider(*span.expiresAt - token::expiringMargin(span));
    }
    return next;
}

std::optional<token::Found> SavedToken::found() const {
    const QList<token::Found> found =
        kind == token::Kind::opaque ? QList<token::Found>() : token::find(kept.token.reveal());
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

SavedToken readSaved(const store::KeptToken &kept, const QList<QByteArray> &userClaims) {
    SavedToken saved;
    saved.kept = kept;
    const auto takeUser = [&](base::JsonView claims) {
        if (const auto owner = words::ownerOf(claims, userClaims))
            saved.user = words::visible(owner->user);
    };
    // Most are a JWT whose expiry is known: nothing else of it is looked at.
    const QList<token::Found> found = token::find(kept.token.reveal());
    if (kept.times.expiresAt && found.size() == 1 && found.first().kind == token::Kind::jwt) {
        saved.kind = token::Kind::jwt;
        if (const auto decoded = token::decode(found.first().token); decoded && !decoded->payload.isNull())
            takeUser(decoded->payload.root());
        return saved;
    }
    // No matter when: what time says is asked for again at every moment.
    const QList<token::Inspection> inspected = token::inspectAll(kept.token.reveal(), 0);
    if (inspected.size() != 1 || inspected.first().kind == token::Kind::opaque)
        return saved;
    const token::Inspection &one = inspected.first();
    saved.kind = one.kind;
    if (one.payload.isNull()) {
        saved.unclaimed = one.state;
        return saved;
    }
    takeUser(one.payload.root());
    if (!kept.times.expiresAt) {
        saved.claims = token::readTimes(one.payload.root());
        saved.claims.findings.clear();
        if (!saved.claims.hasClaims)
            saved.unclaimed = one.state;
    }
    return saved;
}

}  // namespace td::gui
