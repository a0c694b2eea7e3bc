// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_field.h"

#include <array>
#include <optional>

#include "base/json.h"
#include "token/search/find_word.h"

namespace td::token {

namespace {
constexpr QByteArrayView tokenWord = "token";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isNameCharacter(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

bool startsWithWord(QByteArrayView text, qsizetype at, QByteArrayView word) {
    return text.size() - at >= word.size() &&
           text.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n'))
        ++at;
    return at;
}

/// A quotation mark as JSON, JSON within a JSON string, or a script writes it.
struct Quote {
    bool escaped = false;
    char mark = 0;

    qsizetype size() const { return escaped ? 2 : 1; }
    bool operator==(const Quote &other) const = default;
};

std::optional<Quote> quoteAt(QByteArrayView text, qsizetype at) {
    Quote quote;
    if (at < text.size() && text[at] == '\\') {
        quote.escaped = true;
        ++at;
    }
    if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
        return std::nullopt;
    quote.mark = text[at];
    return quote;
}

/// Fields named so tell of a token and do not hold one.
bool isAboutToken(QByteArrayView restOfName) {
    static constexpr std::array<QByteArrayView, 13> words{"type",  "url",  "uri",    "endpoint", "expir",
                                                          "time",  "date", "name",   "hint",     "status",
                                                          "error", "msg",  "message"};
    const QByteArray rest = restOfName.toByteArray().toLower();
    for (const QByteArrayView word : words) {
        if (rest.contains(word))
            return true;
    }
    return false;
}

/// Where the string that begins at \a from ends, before its closing \a quote; -1 when it has no end or holds
/// what no token does.
qsizetype endOfString(QByteArrayView text, qsizetype from, Quote quote) {
    for (qsizetype at = from; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20)
            return -1;
        if (quoteAt(text, at) == quote)
            return at;
        if (text[at] == '\\' && quote.escaped)
            return -1;
        if (text[at] == '\\')
            ++at;
    }
    return -1;
}

QByteArray withoutEscapes(QByteArrayView text) {
    if (!text.contains('\\'))
        return text.toByteArray();
    const QByteArray literal = '"' + text.toByteArray() + '"';
    const auto string = base::Json::parse(literal);
    return string ? string->root().utf8().toByteArray() : QByteArray();
}

std::optional<Found> tokenIn(QByteArrayView text, qsizetype begin, qsizetype end) {
    begin += bearerPrefix(text.sliced(begin, end - begin));
    const QByteArray token = withoutEscapes(text.sliced(begin, end - begin));
    if (!isGraphic(token) || token.contains("://") || token.compare("bearer", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return Found{tokenKind(token), begin, end - begin, token};
}

/// A name that holds the word at \a word, and the value that follows it.
struct Field {
    qsizetype next = 0;  ///< where to look on
    std::optional<Found> found;
};

Field fieldAt(QByteArrayView text, qsizetype word) {
    qsizetype nameBegin = word;
    while (nameBegin > 0 && isNameCharacter(text[nameBegin - 1]))
        --nameBegin;
    qsizetype nameEnd = word + tokenWord.size();
    while (nameEnd < text.size() && isNameCharacter(text[nameEnd]))
        ++nameEnd;
    const std::optional<Quote> quote = quoteAt(text, nameEnd);
    if (!quote || nameBegin == 0 || text[nameBegin - 1] != quote->mark)
        return {nameEnd, {}};
    const qsizetype colon = skipBlanks(text, nameEnd + quote->size());
    if (colon >= text.size() || text[colon] != ':')
        return {nameEnd, {}};
    const qsizetype open = skipBlanks(text, colon + 1);
    if (quoteAt(text, open) != quote)
        return {nameEnd, {}};
    const qsizetype begin = open + quote->size();
    const qsizetype end = endOfString(text, begin, *quote);
    if (end < 0 || isAboutToken(text.sliced(word, nameEnd - word).sliced(tokenWord.size())))
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
    qsizetype at = 0;
    while (at < text.size()) {
        if (lower(text[at]) != 't' || !startsWithWord(text, at, tokenWord)) {
            ++at;
            continue;
        }
        Field field = fieldAt(text, at);
        at = field.next;
        if (field.found)
            all.append(*field.found);
    }
    return all;
}

QList<Found> findBearer(QByteArrayView text) {
    QList<Found> all;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool mayBegin = lower(text[at]) == 'b' && (at == 0 || !isNameCharacter(text[at - 1]));
        const qsizetype prefix = mayBegin ? bearerPrefix(text.sliced(at)) : 0;
        if (prefix == 0) {
            ++at;
            continue;
        }
        const qsizetype begin = at + prefix;
        const QByteArrayView token = wordAt(text, begin);
        const bool isParameter = token.endsWith('=') && quoteAt(text, begin + token.size());
        if (!token.isEmpty() && !isParameter && (followsAuthorization(text, at) || hasDigit(token)))
            all.append({tokenKind(token), begin, token.size(), token.toByteArray()});
        at = begin + token.size();
    }
    return all;
}

}  // namespace td::token
