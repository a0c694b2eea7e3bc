// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_pair.h"

#include <algorithm>
#include <array>

#include "token/search/field_text.h"
#include "token/search/find_word.h"

namespace td::token {

namespace {

constexpr qsizetype fewestInText = 8;
/// What ends a value that is in no quotation marks.
constexpr QByteArrayView ends = "&;,\"'`<>|(){}[]#\\";

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// What stands between a name and its value.
struct Between {
    qsizetype value = -1;  ///< where the value begins; -1 when this is no field
    char sign = 0;         ///< `=`, `:`, or `>` of XML
};

Between betweenAt(QByteArrayView text, const TokenName &name) {
    qsizetype at = name.end;
    const bool isElement =
        name.begin > 0 && text[name.begin - 1] == '<' && at < text.size() && text[at] == '>';
    while (!isElement && at < text.size() && isBlank(text[at]))
        ++at;
    if (at == text.size() || (!isElement && text[at] != '=' && text[at] != ':'))
        return {};
    const char sign = text[at++];
    if (sign == ':' && at < text.size() && text[at] == '=')
        ++at;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return {at, sign};
}

qsizetype endOfWord(QByteArrayView text, qsizetype at) {
    const qsizetype begin = at;
    while (at < text.size() && text[at] > 0x20 && text[at] < 0x7f && !ends.contains(text[at]))
        ++at;
    while (at > begin && QByteArrayView(".:!").contains(text[at - 1]))
        --at;
    return at;
}

/// What stands where a token is to be put, or says that there is none.
bool isNoToken(QByteArrayView value) {
    static constexpr std::array<QByteArrayView, 7> words{"null", "nil",   "none",  "undefined",
                                                         "true", "false", "bearer"};
    return value.isEmpty() || QByteArrayView("$%*@/").contains(value.front()) ||
           std::any_of(words.begin(), words.end(), [value](QByteArrayView word) {
               return value.compare(word, Qt::CaseInsensitive) == 0;
           });
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool mayBeInText(QByteArrayView value) {
    return value.size() >= fewestInText && std::any_of(value.begin(), value.end(), isDigit) &&
           !std::all_of(value.begin(), value.end(), isDigit);
}

/// A query, or a form that begins with \a name.
bool isInQuery(QByteArrayView text, const TokenName &name) {
    return name.begin == 0 || QByteArrayView("?&").contains(text[name.begin - 1]);
}

std::optional<Found> wordAfter(QByteArrayView text, const TokenName &name, const Between &between) {
    const qsizetype end = endOfWord(text, between.value);
    const QByteArrayView written = text.sliced(between.value, end - between.value);
    const bool isEncoded = between.sign == '=' && written.contains('%');
    const QByteArray token =
        isEncoded ? QByteArray::fromPercentEncoding(written.toByteArray()) : written.toByteArray();
    const bool isSure = between.sign == '=' && isInQuery(text, name);
    if (isNoToken(written) || !isGraphic(token) || !(isSure || mayBeInText(token)))
        return std::nullopt;
    if (token.contains("://"))
        return std::nullopt;
    return Found{tokenKind(token), between.value, end - between.value, token, {}};
}

/// Where to look on, and what was found before.
qsizetype takePair(QByteArrayView text, const TokenName &name, QList<Found> &all) {
    const Between between = betweenAt(text, name);
    if (between.value < 0)
        return name.end;
    const std::optional<Quote> quote = quoteAt(text, between.value);
    std::optional<Found> found;
    if (quote) {
        const qsizetype begin = between.value + quote->size();
        const qsizetype end = endOfString(text, begin, *quote);
        if (end < 0)
            return begin;
        found = tokenIn(text, begin, end);
    } else {
        found = wordAfter(text, name, between);
    }
    if (!found || name.isAbout)
        return between.value;
    all.append(*found);
    return found->offset + found->length;
}

}  // namespace

QList<Found> findPairs(QByteArrayView text) {
    QList<Found> all;
    for (auto name = nextTokenName(text, 0); name;)
        name = nextTokenName(text, takePair(text, *name, all));
    return all;
}

}  // namespace td::token
