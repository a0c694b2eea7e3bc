// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scrub.h"

#include <algorithm>
#include <optional>

namespace td::base {

namespace {

constexpr qsizetype shortestSecret = 4;

/// How the text may spell a byte.
enum class Spelling { plain, percent, json };

bool isBase64(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '-' || c == '_';
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The value of \a count hex digits at \a at; -1 when they are not there.
int hexValue(QByteArrayView text, qsizetype at, qsizetype count) {
    if (text.size() - at < count)
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// Walks the bytes that \a text spells, from \a at.
class Speller {
public:
    Speller(QByteArrayView text, qsizetype at, Spelling spelling)
        : m_text(text), m_at(at), m_spelling(spelling) {}

    qsizetype at() const { return m_at; }

    /// True, and \a byte is behind us, when it is what the text spells next.
    bool take(char byte) {
        if (m_pending.isEmpty() && !spell())
            return false;
        if (m_pending.front() != byte)
            return false;
        m_pending = m_pending.sliced(1);
        return true;
    }

    /// True when the last byte taken ends a spelling, as it must at the end of a match.
    bool complete() const { return m_pending.isEmpty(); }

private:
    bool spell() {
        if (m_at >= m_text.size())
            return false;
        const char c = m_text[m_at];
        if (m_spelling == Spelling::percent && c == '%' && hexValue(m_text, m_at + 1, 2) >= 0)
            return give(QByteArray(1, static_cast<char>(hexValue(m_text, m_at + 1, 2))), 3);
        if (m_spelling == Spelling::percent && c == '+')
            return give(" ", 1);
        if (m_spelling == Spelling::json && c == '\\')
            return spellEscape();
        m_plain = c;
        m_pending = QByteArrayView(&m_plain, 1);
        ++m_at;
        return true;
    }

    bool spellEscape() {
        if (m_at + 1 >= m_text.size())
            return false;
        const char c = m_text[m_at + 1];
        if (c != 'u') {
            static constexpr QByteArrayView names = "bfnrt";
            static constexpr QByteArrayView meant = "\b\f\n\r\t";
            const qsizetype index = names.indexOf(c);
            return give(QByteArray(1, index < 0 ? c : meant[index]), 2);
        }
        const int unit = hexValue(m_text, m_at + 2, 4);
        if (unit < 0)
            return false;
        QString character(QChar(static_cast<char16_t>(unit)));
        if (character.front().isHighSurrogate() && m_text.sliced(m_at + 6).startsWith("\\u")) {
            const int low = hexValue(m_text, m_at + 8, 4);
            if (low >= 0)
                return give(character.append(QChar(static_cast<char16_t>(low))).toUtf8(), 12);
        }
        return give(character.toUtf8(), 6);
    }

    bool give(const QByteArray &bytes, qsizetype length) {
        m_decoded = bytes;
        m_pending = m_decoded;
        m_at += length;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    Spelling m_spelling;
    char m_plain = 0;
    QByteArray m_decoded;
    QByteArrayView m_pending;
};

/// True for a byte that may spell another one.
bool spellsAnother(char c) {
    return c == '%' || c == '\\' || c == '+';
}

/// Behind \a bytes, when they are what \a text spells at \a at; absent when they are not.
std::optional<qsizetype> endOf(QByteArrayView bytes, QByteArrayView text, qsizetype at, Spelling spelling) {
    Speller speller(text, at, spelling);
    for (const char byte : bytes) {
        if (!speller.take(byte))
            return std::nullopt;
    }
    return speller.complete() ? std::optional(speller.at()) : std::nullopt;
}

}  // namespace

Scrubber::Scrubber(const QList<Secret> &secrets) {
    for (const Secret &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        add({secret});
        for (int phase = 0; phase < 3; ++phase) {
            const Pattern standard = base64Pattern(secret.reveal(), phase, QByteArray::Base64Encoding);
            const Pattern url = base64Pattern(secret.reveal(), phase, QByteArray::Base64UrlEncoding);
            add(standard);
            if (url.bytes.reveal() != standard.bytes.reveal())
                add(url);
        }
    }
    if (!m_patterns.isEmpty())
        m_begins['%'] = m_begins['\\'] = m_begins['+'] = true;
}

void Scrubber::add(Pattern pattern) {
    m_begins[static_cast<uchar>(pattern.bytes.reveal().front())] = true;
    m_patterns.append(std::move(pattern));
}

/// \a secret as it stands in the base64 of bytes in which it begins \a phase bytes after a multiple of three.
Scrubber::Pattern Scrubber::base64Pattern(QByteArrayView secret, int phase,
                                          QByteArray::Base64Options options) {
    const QByteArray padded = QByteArray(phase, '\0') + secret.toByteArray();
    const QByteArray text = padded.toBase64(options | QByteArray::OmitTrailingEquals);
    // Six bits a character: those in front hold bits of the neighbour, one behind may.
    const qsizetype first = (phase * 8 + 5) / 6;
    const qsizetype last = padded.size() * 8 / 6;
    return {Secret(text.sliced(first, last - first)), phase != 0, padded.size() % 3 != 0};
}

/// Adds where \a pattern stands at \a at, for each spelling in which it does.
void Scrubber::appendMatches(QByteArrayView text, qsizetype at, const Pattern &pattern,
                             QList<Range> &ranges) {
    const QByteArrayView bytes = pattern.bytes.reveal();
    if (text[at] != bytes.front() && !spellsAnother(text[at]))
        return;
    for (const Spelling spelling : {Spelling::plain, Spelling::percent, Spelling::json}) {
        const std::optional<qsizetype> end = endOf(bytes, text, at, spelling);
        if (!end)
            continue;
        Range range{at, *end};
        if (pattern.before && range.begin > 0 && isBase64(text[range.begin - 1]))
            --range.begin;
        if (pattern.after && range.end < text.size() && isBase64(text[range.end]))
            ++range.end;
        while (pattern.after && range.end < text.size() && text[range.end] == '=')
            ++range.end;
        ranges.append(range);
    }
}

/// Every place in \a text where a secret stands, ordered by its begin.
QList<Scrubber::Range> Scrubber::rangesIn(QByteArrayView text) const {
    QList<Range> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        // Most places are passed by their first byte alone.
        if (!m_begins[static_cast<uchar>(text[at])])
            continue;
        for (const Pattern &pattern : m_patterns)
            appendMatches(text, at, pattern, ranges);
    }
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.begin < b.begin; });
    return ranges;
}

QByteArray Scrubber::scrubbed(QByteArrayView text) const {
    QByteArray result;
    qsizetype done = 0;  // everything before it is copied or hidden
    bool hidden = false;
    for (const Range &range : rangesIn(text)) {
        if (range.begin >= done) {
            result.append(text.sliced(done, range.begin - done)).append("[hidden]");
            hidden = true;
        }
        done = qMax(done, range.end);
    }
    return hidden ? result.append(text.sliced(done)) : text.toByteArray();
}

QByteArray scrubbed(QByteArrayView text, const QList<Secret> &secrets) {
    return Scrubber(secrets).scrubbed(text);
}

}  // namespace td::base
