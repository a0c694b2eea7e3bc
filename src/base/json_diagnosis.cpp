// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_diagnosis.h"

#include <algorithm>

#include "base/json_grammar.h"
#include "base/utf8.h"

namespace td::base {

namespace {

constexpr bool isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What a number or a literal, right or wrong, is made of.
constexpr bool isWord(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == '_';
}

/// A recursive descent that stops at the first fault.
class Scan {
public:
    explicit Scan(QByteArrayView text) : m_text(text) {}

    /// False when there is a fault.
    bool document() {
        skipSpace();
        if (atEnd())
            return fail(JsonFault::json_empty, m_at);
        if (!value(0))
            return false;
        skipSpace();
        return atEnd() || fail(JsonFault::json_trailing_text, m_at);
    }

    JsonFault fault() const { return m_fault; }
    qsizetype place() const { return m_place; }

private:
    bool fail(JsonFault fault, qsizetype place) {
        m_fault = fault;
        m_place = place;
        return false;
    }

    bool atEnd() const { return m_at == m_text.size(); }
    char next() const { return m_text[m_at]; }
    bool nextIs(char c) const { return !atEnd() && next() == c; }

    void skipSpace() {
        while (!atEnd() && isJsonSpace(next()))
            ++m_at;
    }

    /// Skips white space; a fault when there is nothing behind it, as within a container.
    bool skipToMore() {
        skipSpace();
        return !atEnd() || fail(JsonFault::json_unterminated, m_at);
    }

    bool value(int depth) {
        const char c = next();
        if (c == '[' || c == '{')
            return depth < Json::maxDepth ? container(c, depth + 1) : fail(JsonFault::json_too_deep, m_at);
        if (c == '"')
            return string();
        if (isWord(c))
            return word();
        return fail(JsonFault::json_expected_value, m_at);
    }

    bool container(char opening, int depth) {
        const char closing = opening == '[' ? ']' : '}';
        ++m_at;
        if (!skipToMore())
            return false;
        for (bool first = true; !(first && nextIs(closing)); first = false) {
            if (opening == '{' && !name())
                return false;
            if (!value(depth) || !skipToMore())
                return false;
            if (nextIs(closing))
                break;
            if (!nextIs(','))
                return fail(JsonFault::json_expected_comma, m_at);
            ++m_at;
            if (!skipToMore())
                return false;
        }
        ++m_at;
        return true;
    }

    /// A member's name and colon, up to its value.
    bool name() {
        if (!nextIs('"'))
            return fail(JsonFault::json_expected_name, m_at);
        if (!string() || !skipToMore())
            return false;
        if (!nextIs(':'))
            return fail(JsonFault::json_expected_colon, m_at);
        ++m_at;
        return skipToMore();
    }

    bool word() {
        const qsizetype from = m_at;
        while (!atEnd() && isWord(next()))
            ++m_at;
        const QByteArrayView text = m_text.sliced(from, m_at - from);
        if (text == "true" || text == "false" || text == "null" || isJsonNumber(text))
            return true;
        return fail(isLetter(text.front()) || text.front() == '_' ? JsonFault::json_bad_literal
                                                                  : JsonFault::json_bad_number,
                    from);
    }

    bool string() {
        const qsizetype from = m_at++;
        while (!atEnd() && next() != '"') {
            if (static_cast<uchar>(next()) < 0x20)
                return fail(JsonFault::json_control_character, m_at);
            if (next() != '\\')
                ++m_at;
            else if (m_at + 1 == m_text.size())
                break;
            else if (!escape())
                return false;
        }
        if (!nextIs('"'))
            return fail(JsonFault::json_unterminated_string, from);
        ++m_at;
        return true;
    }

    bool escape() {
        const qsizetype from = m_at;
        const char c = m_text[m_at + 1];
        if (c != 'u') {
            m_at += 2;
            return QByteArrayView("\"\\/bfnrt").contains(c) || fail(JsonFault::json_bad_escape, from);
        }
        const int unit = codeUnit();
        if (unit < 0)
            return fail(JsonFault::json_bad_escape, from);
        if (!QChar::isSurrogate(char32_t(unit)))
            return true;
        if (!QChar::isHighSurrogate(char32_t(unit)) || !m_text.sliced(m_at).startsWith("\\u"))
            return fail(JsonFault::json_lone_surrogate, from);
        const qsizetype second = m_at;
        const int low = codeUnit();
        if (low < 0)
            return fail(JsonFault::json_bad_escape, second);
        return QChar::isLowSurrogate(char32_t(low)) || fail(JsonFault::json_lone_surrogate, from);
    }

    /// The value of the `\uXXXX` here, which is then behind us; -1 when it is not one.
    int codeUnit() {
        const QByteArrayView digits =
            m_text.sliced(m_at + 2).first(qMin<qsizetype>(4, m_text.size() - m_at - 2));
        if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHex))
            return -1;
        m_at += 6;
        return digits.toByteArray().toInt(nullptr, 16);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    JsonFault m_fault = {};
    qsizetype m_place = 0;
};

/// The place \a offset in \a text, as values: CR, LF and CR LF each end a line.
QVariantMap placeValues(QByteArrayView text, qsizetype offset) {
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype at = 0; at < offset; ++at) {
        const char c = text[at];
        if (c == '\n' || (c == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))) {
            ++line;
            column = 1;
        } else if ((static_cast<uchar>(c) & 0xc0) != 0x80) {
            ++column;
        }
    }
    return {{QStringLiteral("line"), qint64(line)},
            {QStringLiteral("column"), qint64(column)},
            {QStringLiteral("offset"), qint64(offset)}};
}

/// The whole character at \a offset.
QString characterAt(QByteArrayView text, qsizetype offset) {
    qsizetype end = qMin(offset + 1, text.size());
    while (end < text.size() && (static_cast<uchar>(text[end]) & 0xc0) == 0x80)
        ++end;
    return fromUtf8(text.sliced(offset, end - offset));
}

}  // namespace

Error diagnoseJson(QByteArrayView text, qsizetype stopped) {
    if (text.startsWith("\xef\xbb\xbf"))
        return error(JsonFault::json_byte_order_mark, placeValues(text, 0));
    Scan scan(text);
    const bool sound = scan.document();
    const qsizetype badUtf8 = firstBadUtf8(text);
    if (badUtf8 >= 0 && (sound || badUtf8 <= scan.place()))
        return error(JsonFault::json_bad_utf8, placeValues(text, badUtf8));
    if (sound && stopped < 0)
        return {};
    const JsonFault fault = sound ? JsonFault::json_expected_value : scan.fault();
    const qsizetype place = sound ? stopped : scan.place();
    QVariantMap values = placeValues(text, place);
    if (fault == JsonFault::json_too_deep)
        values.insert(QStringLiteral("limit"), Json::maxDepth);
    if (fault == JsonFault::json_expected_value)
        values.insert(QStringLiteral("found"), characterAt(text, place));
    return error(fault, values);
}

}  // namespace td::base
