// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/field_text.h"

#include <array>

#include "base/json.h"
#include "token/placeholder.h"
#include "token/search/find_field.h"
#include "token/search/find_word.h"

namespace td::token {

namespace {
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

QByteArray withoutEscapes(QByteArrayView text) {
    if (!text.contains('\\'))
        return text.toByteArray();
    const QByteArray literal = '"' + text.toByteArray() + '"';
    const auto string = base::Json::parse(literal);
    return string ? string->root().utf8().toByteArray() : QByteArray();
}
}  // namespace

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

std::optional<TokenName> nextTokenName(QByteArrayView text, qsizetype from) {
    for (qsizetype at = from; at < text.size(); ++at) {
        if (lower(text[at]) != 't' || !startsWithWord(text, at, tokenWord))
            continue;
        TokenName name{at, at + tokenWord.size(), false};
        while (name.begin > from && isNameCharacter(text[name.begin - 1]))
            --name.begin;
        while (name.end < text.size() && isNameCharacter(text[name.end]))
            ++name.end;
        const qsizetype rest = at + tokenWord.size();
        name.isAbout = isAboutToken(text.sliced(rest, name.end - rest));
        return name;
    }
    return std::nullopt;
}

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

bool isAboutToken(QByteArrayView restOfName) {
    static constexpr std::array<QByteArrayView, 18> words{
        "type",   "url",   "uri", "endpoint", "expir", "time",  "date",   "name", "hint",
        "status", "error", "msg", "message",  "count", "limit", "length", "size", "iz"};
    const QByteArray rest = restOfName.toByteArray().toLower();
    for (const QByteArrayView word : words) {
        if (rest.contains(word))
            return true;
    }
    return false;
}

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

std::optional<Found> tokenIn(QByteArrayView text, qsizetype begin, qsizetype end) {
    begin += bearerPrefix(text.sliced(begin, end - begin));
    if (const QByteArrayView value = text.sliced(begin, end - begin); isPlaceholder(value))
        return Found{Kind::jwt, begin, end - begin, value.toByteArray(), {}};
    const QByteArray token = withoutEscapes(text.sliced(begin, end - begin));
    if (!isGraphic(token) || token.contains("://") || token.compare("bearer", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return Found{tokenKind(token), begin, end - begin, token, {}};
}

}  // namespace td::token
