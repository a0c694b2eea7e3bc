// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/find.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "token/ellipsis.h"
#include "token/placeholder.h"
#include "token/search/candidate.h"
#include "token/search/find_compact.h"
#include "token/search/find_field.h"
#include "token/search/find_joined.h"
#include "token/search/find_pair.h"
#include "token/search/find_serialised.h"
#include "token/search/find_shortened.h"
#include "token/search/find_word.h"
#include "token/search/respelled.h"
#include "token/search/utf16_text.h"

namespace td::token {

namespace {

/// How many layers of spelling are undone; JSON in a JSON string in a form has three.
constexpr size_t mostLayers = 4;

constexpr std::array ranks{Rank::whole, Rank::readable, Rank::broken, Rank::opaque};
/// What one way to search found, by rank, each in order of place.
using Ranked = std::array<QList<Found>, ranks.size()>;

qsizetype endOf(const Found &found) {
    return found.offset + found.length;
}

/// Adds to \a kept, which is in order of place, those of \a more that overlap nothing in it.
void add(QList<Found> &kept, const QList<Found> &more) {
    if (more.isEmpty())
        return;
    QList<Found> news;
    auto next = kept.cbegin();
    for (const Found &found : more) {
        next =
            std::find_if(next, kept.cend(), [&](const Found &other) { return endOf(other) > found.offset; });
        if (next == kept.cend() || next->offset >= endOf(found))
            news.append(found);
    }
    QList<Found> all;
    std::merge(kept.cbegin(), kept.cend(), news.cbegin(), news.cend(), std::back_inserter(all),
               [](const Found &a, const Found &b) { return a.offset < b.offset; });
    kept = all;
}

void sortIn(Ranked &ranked, const QList<Found> &found) {
    Ranked parts;
    for (const Found &one : found)
        parts.at(static_cast<size_t>(rankOf(one.kind, one.token))).append(one);
    for (size_t rank = 0; rank < parts.size(); ++rank)
        add(ranked.at(rank), parts.at(rank));
}

/// What is not whole, and goes on with an ellipsis, was shortened.
QList<Found> withoutShortened(QList<Found> found, QByteArrayView text) {
    found.removeIf([text](const Found &one) {
        return ellipsisAt(text, endOf(one)) > 0 && rankOf(one.kind, one.token) != Rank::whole;
    });
    return found;
}

/// Everything in \a text as it is spelled.
Ranked search(QByteArrayView text) {
    Ranked ranked;
    const QList<Found> compact = withoutShortened(findCompact(text), text);
    QList<Found> whole = compact;
    whole.removeIf([](const Found &one) { return rankOf(one.kind, one.token) != Rank::whole; });
    sortIn(ranked, findJoined(text, whole));
    sortIn(ranked, compact);
    sortIn(ranked, findSerialised(text));
    sortIn(ranked, findShortened(text));
    sortIn(ranked, findFields(text));
    sortIn(ranked, findPairs(text));
    sortIn(ranked, findBearer(text));
    return ranked;
}

/// \a found, in the text of \a layer, as it was before that.
Found before(Found found, const Respelled &layer) {
    const Piece whole = layer.source(found.offset, endOf(found));
    found.offset = whole.offset;
    found.length = whole.length;
    for (Piece &piece : found.pieces)
        piece = layer.source(piece.offset, piece.offset + piece.length);
    return found;
}

std::vector<Respelled> layersOf(QByteArrayView text) {
    std::vector<Respelled> layers;
    std::optional<Respelled> next = Respelled::of(text);
    while (next && layers.size() < mostLayers) {
        layers.push_back(std::move(*next));
        next = Respelled::of(layers.back().text());
    }
    return layers;
}

/// The searches in \a text and in each layer below it, all with their places in \a text.
std::vector<Ranked> searchLayers(QByteArrayView text) {
    std::vector<Ranked> all{search(text)};
    const std::vector<Respelled> layers = layersOf(text);
    for (size_t depth = 0; depth < layers.size(); ++depth) {
        all.push_back(search(layers.at(depth).text()));
        for (QList<Found> &list : all.back()) {
            for (Found &found : list) {
                for (size_t above = depth + 1; above-- > 0;)
                    found = before(std::move(found), layers.at(above));
            }
        }
    }
    return all;
}

/// \a word as one token, spelled in the way that makes most of it.
Found asOneToken(const Word &word) {
    Found best{compactKind(word.text), word.offset, word.text.size(), word.text.toByteArray(), {}};
    Rank rank = rankOf(best.kind, best.token);
    for (const Respelled &layer : layersOf(word.text)) {
        const Kind kind = compactKind(layer.text());
        const Rank other = rankOf(kind, layer.text());
        if (other < rank || other == Rank::broken) {
            best.kind = kind;
            best.token = layer.text();
            rank = other;
        }
    }
    return best;
}

/// The whole of \a text when that is what was left in the place of a token.
std::optional<Found> onlyPlaceholder(QByteArrayView text) {
    const QByteArrayView trimmed = text.trimmed();
    if (!isPlaceholderAnywhere(trimmed))
        return std::nullopt;
    return Found{Kind::jwt, trimmed.data() - text.data(), trimmed.size(), trimmed.toByteArray(), {}};
}

/// Every token in \a text, which is no UTF-16.
QList<Found> findInBytes(QByteArrayView text) {
    if (const std::optional<Found> placeholder = onlyPlaceholder(text))
        return {*placeholder};
    const std::optional<Word> word = singleWord(text);
    if (word && isBrokenOrWholeJwt(*word))
        return {asOneToken(*word)};
    std::vector<Ranked> searches = searchLayers(text);
    // Of what cannot be read, the plainest spelling says best why.
    QList<Found> found;
    for (size_t rank = 0; rank < ranks.size(); ++rank) {
        if (ranks.at(rank) == Rank::broken)
            std::reverse(searches.begin(), searches.end());
        for (const Ranked &ranked : searches)
            add(found, ranked.at(rank));
        if (ranks.at(rank) == Rank::broken)
            std::reverse(searches.begin(), searches.end());
    }
    if (!found.isEmpty() || !word)
        return found;
    if (const std::optional<Kind> kind = wordKind(*word))
        found.append({*kind, word->offset, word->text.size(), word->text.toByteArray(), {}});
    return found;
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
    QList<Found> found = findInBytes(text);
    // Bytes that begin by chance with the mark of UTF-16 may hold tokens as they are: both are looked for.
    if (const std::optional<Utf16Text> utf16 = Utf16Text::of(text)) {
        QList<Found> more = findInBytes(utf16->text());
        for (Found &one : more)
            one = utf16->before(std::move(one));
        add(found, more);
    }
    return found;
}

}  // namespace td::token
