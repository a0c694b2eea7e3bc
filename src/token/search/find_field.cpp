// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_field.h"

#include <optional>

#include "token/placeholder.h"
#include "token/search/field_text.h"
#include "token/search/find_word.h"

namespace td::token {

namespace {
/// A name for a token, and the value that follows it.
struct Field {
    qsizetype next = 0;  ///< where to look on
    std::optional<Found> found;
};

/// Where the value begins, within its \a quote, of the field whose name ends at \a nameEnd; -1 when no such
/// value follows: `"name": "value"`, or `"name": "…", "value": "…"` as in an HTTP archive.
qsizetype beginOfValue(QByteArrayView text, qsizetype nameBegin, qsizetype nameEnd, Quote quote) {
    constexpr QByteArrayView nameWord = "name";
    constexpr QByteArrayView valueWord = "value";
    qsizetype colon = skipBlanks(text, nameEnd + quote.size());
    if (colon < text.size() && text[colon] == ',') {
        qsizetype before = nameBegin - quote.size();
        while (before > 0 && QByteArrayView(" \t\r\n:").contains(text[before - 1]))
            --before;
        before -= quote.size() + nameWord.size();
        const qsizetype value = skipBlanks(text, colon + 1);
        if (before < 0 || !startsWithWord(text, before, nameWord) || quoteAt(text, value) != quote ||
            !startsWithWord(text, value + quote.size(), valueWord))
            return -1;
        colon = skipBlanks(text, value + 2 * quote.size() + valueWord.size());
    }
    if (colon >= text.size() || text[colon] != ':')
        return -1;
    const qsizetype open = skipBlanks(text, colon + 1);
    return quoteAt(text, open) == quote ? open + quote.size() : -1;
}

Field fieldAt(QByteArrayView text, const TokenName &name) {
    const std::optional<Quote> quote = quoteAt(text, name.end);
    if (!quote || name.begin == 0 || text[name.begin - 1] != quote->mark)
        return {name.end, {}};
    const qsizetype begin = beginOfValue(text, name.begin, name.end, *quote);
    if (begin < 0)
        return {name.end, {}};
    const qsizetype end = endOfString(text, begin, *quote);
    if (end < 0 || name.isAbout)
        return {begin, {}};
    return {end, tokenIn(text, begin, end)};
}

bool followsAuthorization(QByteArrayView text, qsizetype at) {
    constexpr QByteArrayView header = "authorization";
    constexpr QByteArrayView between = " \t:=\"'\\";
    while (at > 0 && between.contains(text[at - 1]))
        --at;
    return at >= header.size() && startsWithWord(text, at - header.size(), header);
}

/// The length of the placeholder at \a begin, after the scheme at \a scheme. In prose it must be a plain one.
qsizetype placeholderAfter(QByteArrayView text, qsizetype scheme, qsizetype begin) {
    const qsizetype length = placeholderAt(text, begin);
    const bool isPlain = length > 0 && isPlaceholderAnywhere(text.sliced(begin, length));
    return isPlain || followsAuthorization(text, scheme) ? length : 0;
}

bool hasDigit(QByteArrayView text) {
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            return true;
    }
    return false;
}
}  // namespace

qsizetype bearerPrefix(QByteArrayView text) {
    constexpr QByteArrayView scheme = "Bearer";
    if (!startsWithWord(text, 0, scheme))
        return 0;
    qsizetype at = scheme.size();
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at > scheme.size() ? at : 0;
}

QList<Found> findFields(QByteArrayView text) {
    QList<Found> all;
    for (auto name = nextTokenName(text, 0); name;) {
        Field field = fieldAt(text, *name);
        if (field.found)
            all.append(*field.found);
        name = nextTokenName(text, field.next);
    }
    return all;
}

QList<Found> findBearer(QByteArrayView text) {
    QList<Found> all;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool mayBegin = (text[at] | 0x20) == 'b' && (at == 0 || !isNameCharacter(text[at - 1]));
        const qsizetype prefix = mayBegin ? bearerPrefix(text.sliced(at)) : 0;
        if (prefix == 0) {
            ++at;
            continue;
        }
        const qsizetype begin = at + prefix;
        if (const qsizetype length = placeholderAfter(text, at, begin); length > 0) {
            all.append({Kind::jwt, begin, length, text.sliced(begin, length).toByteArray(), {}});
            at = begin + length;
            continue;
        }
        const QByteArrayView token = wordAt(text, begin);
        const bool isParameter = token.endsWith('=') && quoteAt(text, begin + token.size());
        if (!token.isEmpty() && !isParameter && (followsAuthorization(text, at) || hasDigit(token)))
            all.append({tokenKind(token), begin, token.size(), token.toByteArray(), {}});
        at = begin + token.size();
    }
    return all;
}

}  // namespace td::token
