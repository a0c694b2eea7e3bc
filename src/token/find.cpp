// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/find.h"

#include <algorithm>
#include <iterator>

#include "token/search/find_compact.h"
#include "token/search/find_field.h"
#include "token/search/find_word.h"

namespace td::token {

namespace {
/// Adds to \a kept, which is in order of place, those of \a more that overlap nothing in it.
void add(QList<Found> &kept, const QList<Found> &more) {
    const auto end = [](const Found &found) { return found.offset + found.length; };
    QList<Found> news;
    auto next = kept.cbegin();
    for (const Found &found : more) {
        next = std::find_if(next, kept.cend(), [&](const Found &other) { return end(other) > found.offset; });
        if (next == kept.cend() || next->offset >= end(found))
            news.append(found);
    }
    QList<Found> all;
    std::merge(kept.cbegin(), kept.cend(), news.cbegin(), news.cend(), std::back_inserter(all),
               [](const Found &a, const Found &b) { return a.offset < b.offset; });
    kept = all;
}
}  // namespace

QByteArray name(Kind kind) {
    switch (kind) {
        case Kind::jwt:
            return "jwt";
        case Kind::jwe:
            return "jwe";
        case Kind::opaque:
            return "opaque";
    }
    Q_UNREACHABLE();
}

QList<Found> find(QByteArrayView text) {
    const std::optional<Word> word = singleWord(text);
    if (word && isBrokenOrWholeJwt(*word))
        return {{compactKind(word->text), word->offset, word->text.size(), word->text.toByteArray()}};
    QList<Found> found = findCompact(text);
    add(found, findFields(text));
    add(found, findBearer(text));
    if (!found.isEmpty() || !word)
        return found;
    if (const std::optional<Kind> kind = wordKind(*word))
        found.append({*kind, word->offset, word->text.size(), word->text.toByteArray()});
    return found;
}

}  // namespace td::token
