// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "fuzz/sound.h"
#include "token/compare.h"
#include "token/inspect.h"

using namespace td;
using test::require;
using test::requireSound;

namespace {

constexpr qint64 nowMs = 1'630'417'861'000;

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
    const QList<token::Found> all = token::find(text);
    test::requirePlaces(all, text);
    for (const token::Found &found : all)
        requireSound(found);
    requireComparable(token::inspectAll(text, nowMs).mid(0, 8));
    // Any bytes as any kind: what a field or a file holds need not come from find().
    for (const token::Kind kind : {token::Kind::jwt, token::Kind::jwe, token::Kind::opaque})
        requireSound({kind, 0, text.size(), text.toByteArray()});
    return 0;
}
