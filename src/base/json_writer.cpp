// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"

#include <utility>

#include <QStringEncoder>

#include "base/utf8.h"

namespace td::base {

namespace {

/// Appends \a text, which is UTF-8, in quotes, with the escapes that RFC 8259 section 7 requires.
void appendQuoted(QByteArray &to, QByteArrayView text) {
    static constexpr char hex[] = "0123456789abcdef";
    to.append('"');
    for (const char c : text) {
        switch (c) {
            case '"':
                to.append("\\\"");
                break;
            case '\\':
                to.append("\\\\");
                break;
            case '\b':
                to.append("\\b");
                break;
            case '\f':
                to.append("\\f");
                break;
            case '\n':
                to.append("\\n");
                break;
            case '\r':
                to.append("\\r");
                break;
            case '\t':
                to.append("\\t");
                break;
            default:
                if (static_cast<uchar>(c) < 0x20)
                    to.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
                else
                    to.append(c);
        }
    }
    to.append('"');
}

QByteArray encoded(QStringView text) {
    QStringEncoder encoder(QStringEncoder::Utf8);
    return encoder(text);
}

}  // namespace

JsonWriter::JsonWriter(Style style) : m_style(style) {}

JsonWriter &JsonWriter::open(char bracket) {
    beforeValue();
    m_text.append(bracket);
    m_levels.append({.object = bracket == '{', .empty = true});
    return *this;
}

JsonWriter &JsonWriter::close(char bracket) {
    Q_ASSERT(!m_levels.isEmpty() && !m_named && m_levels.last().object == (bracket == '}'));
    const bool empty = m_levels.takeLast().empty;
    if (!empty)
        breakLine();
    m_text.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::beginObject() {
    return open('{');
}

JsonWriter &JsonWriter::endObject() {
    return close('}');
}

JsonWriter &JsonWriter::beginArray() {
    return open('[');
}

JsonWriter &JsonWriter::endArray() {
    return close(']');
}

void JsonWriter::beforeName() {
    Q_ASSERT(!m_levels.isEmpty() && m_levels.last().object && !m_named);
    separate();
    m_named = true;
}

void JsonWriter::afterName() {
    m_text.append(m_style == Style::indented ? ": " : ":");
}

JsonWriter &JsonWriter::name(QByteArrayView utf8) {
    beforeName();
    appendText(utf8);
    afterName();
    return *this;
}

void JsonWriter::beforeValue() {
    if (m_levels.isEmpty()) {
        Q_ASSERT(m_text.isEmpty());
        return;
    }
    Q_ASSERT(m_levels.last().object == m_named);
    if (!std::exchange(m_named, false))
        separate();
}

/// What stands between the elements or members of a container, and before the first.
void JsonWriter::separate() {
    if (!std::exchange(m_levels.last().empty, false))
        m_text.append(',');
    breakLine();
}

void JsonWriter::breakLine() {
    if (m_style == Style::indented)
        m_text.append('\n').append(QByteArray(2 * m_levels.size(), ' '));
}

void JsonWriter::appendText(QByteArrayView utf8) {
    if (firstBadUtf8(utf8) < 0)
        appendQuoted(m_text, utf8);
    else
        appendQuoted(m_text, encoded(fromUtf8(utf8)));
}

JsonWriter &JsonWriter::string(QStringView text) {
    beforeValue();
    appendQuoted(m_text, encoded(text));
    return *this;
}

JsonWriter &JsonWriter::utf8(QByteArrayView text) {
    beforeValue();
    appendText(text);
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value) {
    beforeValue();
    m_text.append(QByteArray::number(value));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value) {
    beforeValue();
    m_text.append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null() {
    beforeValue();
    m_text.append("null");
    return *this;
}

JsonWriter &JsonWriter::copy(JsonView value) {
    if (!value.exists())
        return null();
    if (!value.isArray() && !value.isObject()) {
        beforeValue();
        m_text.append(value.raw());
        return *this;
    }
    const bool object = value.isObject();
    open(object ? '{' : '[');
    for (const auto &member : value) {
        if (object) {
            beforeName();
            m_text.append(member.rawName());
            afterName();
        }
        copy(member.value());
    }
    return close(object ? '}' : ']');
}

JsonWriter &JsonWriter::respell(JsonView value) {
    if (value.isString())
        return utf8(value.utf8());
    if (!value.isArray() && !value.isObject())
        return copy(value);
    const bool object = value.isObject();
    open(object ? '{' : '[');
    for (const auto &member : value) {
        if (object)
            name(member.name());
        respell(member.value());
    }
    return close(object ? '}' : ']');
}

QByteArray JsonWriter::take() {
    Q_ASSERT(m_levels.isEmpty() && !m_text.isEmpty());
    if (m_style == Style::indented)
        m_text.append('\n');
    return std::exchange(m_text, {});
}

}  // namespace td::base
