// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_word.h"

#include <algorithm>
#include <array>

#include "token/base64url.h"
#include "token/compact.h"
#include "token/search/find_compact.h"

namespace td::token {

namespace {
constexpr qsizetype fewestInWord = 16;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
/// A byte order mark and `{"`, in base64url.
constexpr QByteArrayView markedLead = "77u_eyJ";
constexpr QByteArrayView around = "\"'`<>,;";
/// What cannot be in a token, nor be there by some mishap: it parts the token from other text.
constexpr QByteArrayView parting = "\"'`<>{}[](),;&?|~\\=";

bool isBlank(char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
}

bool isGraphicCharacter(char c) {
    return c > 0x20 && c < 0x7f;
}

template <typename Predicate>
void trim(Word &word, Predicate isTrimmed) {
    while (!word.text.isEmpty() && isTrimmed(word.text.front())) {
        word.text = word.text.sliced(1);
        ++word.offset;
    }
    while (!word.text.isEmpty() && isTrimmed(word.text.back()))
        word.text.chop(1);
}

/// Like the alphabet, with what people and programs that confuse base64 with base64url put there.
bool isNearlyBase64Url(char c) {
    return isBase64Url(c) || c == '+' || c == '/' || c == '=';
}

/// A name of a host, which has dots between parts as well: lower case, and a short word at the end.
bool isHostName(QByteArrayView text) {
    constexpr qsizetype longestTopLevel = 6;
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const QByteArrayView last = text.sliced(text.lastIndexOf('.') + 1);
    return text.count('.') >= 2 && last.size() <= longestTopLevel &&
           std::all_of(last.begin(), last.end(), isLower) &&
           std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool hasDotsBetweenParts(QByteArrayView text) {
    const Parts parts = split(text);
    return (parts.count == Parts::inJws || parts.count == Parts::inJwe) && !parts.part[0].isEmpty() &&
           !parts.part[1].isEmpty() && text.size() >= fewestInWord && !isHostName(text) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || isNearlyBase64Url(c); });
}

bool mayBeInWord(char c) {
    return isGraphicCharacter(c) && !(parting.contains(c) && c != '=' && c != '~' && c != '|');
}
/// Takes the punctuation of a Chinese sentence off both ends.
void trimWide(Word &word) {
    static constexpr std::array<QByteArrayView, 17> marks{"。", "，", "；", "：", "！", "？", "、", "“", "”",
                                                          "‘",  "’",  "「", "」", "（", "）", "《", "》"};
    const auto trimOne = [&word](QByteArrayView mark) {
        const bool isBefore = word.text.startsWith(mark);
        if (!isBefore && !word.text.endsWith(mark))
            return false;
        word.text = isBefore ? word.text.sliced(mark.size()) : word.text.chopped(mark.size());
        word.offset += isBefore ? mark.size() : 0;
        return true;
    };
    bool isTrimmed = true;
    while (isTrimmed)
        isTrimmed = std::any_of(marks.begin(), marks.end(), trimOne);
}
}  // namespace

std::optional<Word> singleWord(QByteArrayView text) {
    Word word{text};
    if (text.startsWith(byteOrderMark))
        word = {text.sliced(byteOrderMark.size()), byteOrderMark.size()};
    trim(word, isBlank);
    trim(word, [](char c) { return around.contains(c); });
    trimWide(word);
    if (word.text.isEmpty() || std::any_of(word.text.begin(), word.text.end(), isBlank))
        return std::nullopt;
    return word;
}

bool isBrokenOrWholeJwt(const Word &word) {
    QByteArrayView text = word.text;
    while (text.endsWith('='))
        text.chop(1);
    return (text.startsWith("eyJ") || text.startsWith(markedLead)) &&
           std::none_of(text.begin(), text.end(), [](char c) { return parting.contains(c); });
}

std::optional<Kind> wordKind(const Word &word) {
    if (word.text.startsWith("eyJ") || hasDotsBetweenParts(word.text))
        return compactKind(word.text);
    const bool isWord = std::all_of(word.text.begin(), word.text.end(), mayBeInWord);
    const bool isAddress = word.text.contains("://") || isHostName(word.text);
    if (word.text.size() < fewestInWord || !isWord || isAddress)
        return std::nullopt;
    return Kind::opaque;
}

QByteArrayView wordAt(QByteArrayView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && mayBeInWord(text[end]))
        ++end;
    while (end > at && QByteArrayView(".:!").contains(text[end - 1]))
        --end;
    return text.sliced(at, end - at);
}

bool isGraphic(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isGraphicCharacter);
}

Kind tokenKind(QByteArrayView token) {
    return meantAsCompact(token) ? compactKind(token) : Kind::opaque;
}

}  // namespace td::token
