// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/respelled.h"

#include <algorithm>
#include <array>

#include <QChar>
#include <QString>

namespace td::token {

namespace {

/// What one character was spelled as.
struct Spelling {
    qsizetype length = 0;  ///< bytes of the spelling; 0 when there is none here
    QByteArray meant;      ///< nothing for what only stands between characters
};

/// The value of \a count hex digits at \a at; -1 when they are not there.
int hexAt(QByteArrayView text, qsizetype at, qsizetype count) {
    if (text.size() - at < count)
        return -1;
    int value = 0;
    for (const char c : text.sliced(at, count)) {
        const char lower = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9')
            value = value * 16 + (c - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + (lower - 'a' + 10);
        else
            return -1;
    }
    return value;
}

bool isPlain(int value) {
    return (value > 0x20 && value < 0x7f) || value == ' ' || value == '\t' || value == '\n' || value == '\r';
}

Spelling ascii(qsizetype length, int value) {
    return {length, QByteArray(1, static_cast<char>(value))};
}

Spelling percent(QByteArrayView text, qsizetype at) {
    const int value = hexAt(text, at + 1, 2);
    return isPlain(value) ? ascii(3, value) : Spelling();
}

Spelling escape(QByteArrayView text, qsizetype at) {
    constexpr QByteArrayView names = "\"\\/'nrt";
    constexpr QByteArrayView meant = "\"\\/'\n\r\t";
    if (at + 1 == text.size())
        return {};
    const char c = text[at + 1];
    if (const qsizetype index = names.indexOf(c); index >= 0)
        return ascii(2, meant[index]);
    if (c == 'x') {
        const int value = hexAt(text, at + 2, 2);
        return isPlain(value) ? ascii(4, value) : Spelling();
    }
    const int unit = c == 'u' ? hexAt(text, at + 2, 4) : -1;
    if (unit < 0 || QChar::isSurrogate(static_cast<char32_t>(unit)) || (unit < 0x80 && !isPlain(unit)))
        return {};
    return {6, QString(QChar(static_cast<char16_t>(unit))).toUtf8()};
}

struct Reference {
    QByteArrayView name;
    QByteArrayView meant;
};
constexpr std::array<Reference, 13> references{{{"amp;", "&"},
                                                {"quot;", "\""},
                                                {"apos;", "'"},
                                                {"lt;", "<"},
                                                {"gt;", ">"},
                                                {"period;", "."},
                                                {"lowbar;", "_"},
                                                {"equals;", "="},
                                                {"nbsp;", " "},
                                                {"shy;", ""},
                                                {"zwnj;", ""},
                                                {"zwj;", ""},
                                                {"ZeroWidthSpace;", ""}}};

/// `&#46;` or `&#x2E;` at \a at.
Spelling numbered(QByteArrayView text, qsizetype at) {
    constexpr qsizetype longest = 10;
    const QByteArrayView rest = text.sliced(at, std::min(longest, text.size() - at));
    const qsizetype end = rest.indexOf(';');
    if (end < 0)
        return {};
    const bool isHex = rest.size() > 2 && (rest[2] | 0x20) == 'x';
    const qsizetype digits = isHex ? 3 : 2;
    bool isNumber = false;
    const int value =
        end > digits ? rest.sliced(digits, end - digits).toByteArray().toInt(&isNumber, isHex ? 16 : 10) : 0;
    if (!isNumber || value > 0xffff || (value < 0x80 && !isPlain(value)) ||
        QChar::isSurrogate(static_cast<char32_t>(value)))
        return {};
    return {end + 1, QString(QChar(static_cast<char16_t>(value))).toUtf8()};
}

Spelling reference(QByteArrayView text, qsizetype at) {
    const QByteArrayView rest = text.sliced(at + 1);
    if (rest.startsWith('#'))
        return numbered(text, at);
    for (const Reference &one : references) {
        if (rest.startsWith(one.name))
            return {one.name.size() + 1, one.meant.toByteArray()};
    }
    return {};
}

/// A soft line break of quoted-printable, or one of the characters of a token that it encodes (RFC 2045
/// section 6.7).
Spelling quotedPrintable(QByteArrayView text, qsizetype at) {
    const QByteArrayView rest = text.sliced(at + 1);
    if (rest.startsWith('\n'))
        return {2, {}};
    if (rest.startsWith("\r\n"))
        return {3, {}};
    for (const char c : QByteArrayView("=._-")) {
        if (rest.startsWith(QByteArray(1, c).toHex().toUpper()))
            return ascii(3, c);
    }
    return {};
}

/// `ESC [ … letter`: what colours a terminal.
Spelling colour(QByteArrayView text, qsizetype at) {
    constexpr qsizetype longest = 32;
    if (at + 1 == text.size() || text[at + 1] != '[')
        return {};
    qsizetype end = at + 2;
    while (end < text.size() && end - at < longest && text[end] >= 0x20 && text[end] < 0x40)
        ++end;
    if (end == text.size() || text[end] < 0x40 || text[end] > 0x7e)
        return {};
    return {end + 1 - at, {}};
}

bool hasNoWidth(char32_t c) {
    return c == 0xad || c == 0x34f || c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x206f) ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff;
}

/// The ASCII character that \a c is a form of; 0 when it is none.
char plainForm(char32_t c) {
    if (c >= 0xff01 && c <= 0xff5e)
        return static_cast<char>(c - 0xff01 + '!');
    if (c == 0x3002 || c == 0xff61)
        return '.';
    if (c == 0x201c || c == 0x201d || c == 0x201e || c == 0x201f)
        return '"';
    if (c == 0x2018 || c == 0x2019 || c == 0x201b)
        return '\'';
    if ((c >= 0x2010 && c <= 0x2013) || c == 0x2212)
        return '-';
    if (c == 0x2028 || c == 0x2029 || c == 0x85)
        return '\n';
    return c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f ? ' ' : '\0';
}

/// The character of two or three bytes at \a at and their number; 0 when it is not UTF-8.
std::pair<char32_t, qsizetype> wideAt(QByteArrayView text, qsizetype at) {
    const auto byte = [text, at](qsizetype index) {
        return at + index < text.size() ? static_cast<unsigned char>(text[at + index]) : 0U;
    };
    const auto isNext = [&byte](qsizetype index) { return (byte(index) & 0xc0U) == 0x80U; };
    if ((byte(0) & 0xe0U) == 0xc0U && isNext(1))
        return {(byte(0) & 0x1fU) << 6 | (byte(1) & 0x3fU), 2};
    if ((byte(0) & 0xf0U) == 0xe0U && isNext(1) && isNext(2))
        return {(byte(0) & 0xfU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU), 3};
    return {0, 0};
}

Spelling wide(QByteArrayView text, qsizetype at) {
    const auto [character, length] = wideAt(text, at);
    if (length == 0)
        return {};
    if (hasNoWidth(character))
        return {length, {}};
    const char plain = plainForm(character);
    return plain != '\0' ? ascii(length, plain) : Spelling();
}

Spelling spellingAt(QByteArrayView text, qsizetype at) {
    switch (text[at]) {
        case '%':
            return percent(text, at);
        case '\\':
            return escape(text, at);
        case '&':
            return reference(text, at);
        case '=':
            return quotedPrintable(text, at);
        case '\x1b':
            return colour(text, at);
        default:
            return wide(text, at);
    }
}

/// Bytes that may begin a spelling.
constexpr std::array<bool, 256> leads = [] {
    std::array<bool, 256> table{};
    for (const char c : QByteArrayView("%\\&=\x1b\xc2\xcd\xd8\xe1\xe2\xe3\xef"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// The first spelling in \a text from \a at on; at the end of it when there is none.
qsizetype nextSpelling(QByteArrayView text, qsizetype at, Spelling &spelling) {
    for (; at < text.size(); ++at) {
        if (!leads.at(static_cast<unsigned char>(text[at])))
            continue;
        spelling = spellingAt(text, at);
        if (spelling.length > 0)
            return at;
    }
    return at;
}

}  // namespace

std::optional<Respelled> Respelled::of(QByteArrayView text) {
    Spelling spelling;
    qsizetype next = nextSpelling(text, 0, spelling);
    if (next == text.size())
        return std::nullopt;
    Respelled respelled;
    respelled.m_text.reserve(text.size());
    qsizetype done = 0;
    while (next < text.size()) {
        respelled.copy(text, done, next);
        respelled.replace(next, spelling.length, spelling.meant);
        done = next + spelling.length;
        next = nextSpelling(text, done, spelling);
    }
    respelled.copy(text, done, text.size());
    return respelled;
}

Piece Respelled::source(qsizetype begin, qsizetype end) const {
    const Run &first = runAt(begin);
    const Run &last = runAt(end - 1);
    const qsizetype from = first.source + (first.isCopy ? begin - first.at : 0);
    const qsizetype to = last.source + (last.isCopy ? end - last.at : last.sourceLength);
    return {from, to - from};
}

void Respelled::copy(QByteArrayView text, qsizetype begin, qsizetype end) {
    if (begin == end)
        return;
    m_runs.push_back({m_text.size(), begin, end - begin, true});
    m_text += text.sliced(begin, end - begin);
}

void Respelled::replace(qsizetype begin, qsizetype length, QByteArrayView with) {
    if (with.isEmpty())
        return;
    m_runs.push_back({m_text.size(), begin, length, false});
    m_text += with;
}

const Respelled::Run &Respelled::runAt(qsizetype at) const {
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), at,
                                        [](qsizetype place, const Run &run) { return place < run.at; });
    return *std::prev(after);
}

}  // namespace td::token
