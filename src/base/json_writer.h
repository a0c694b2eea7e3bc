// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include "base/json.h"

namespace td::base {

/// Writes one JSON document, in the order it is told. Misuse (a value without a name in an object,
/// an end without a begin) is our own mistake and asserted. Escaped is what RFC 8259 section 7
/// requires and nothing else: U+007F, U+2028 and all other characters stand as themselves.
class JsonWriter {
public:
    enum class Style {
        compact,   ///< no white space at all: what is sent and signed
        indented,  ///< two spaces, a trailing newline: what people read
    };

    explicit JsonWriter(Style style = Style::compact);

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// The name of the next member, as for utf8().
    JsonWriter &name(QByteArrayView utf8);
    /// A string. Surrogates without their other half become U+FFFD.
    JsonWriter &string(QStringView text);
    /// A string given as UTF-8. Bytes that are not UTF-8 become U+FFFD.
    JsonWriter &utf8(QByteArrayView text);
    JsonWriter &integer(qint64 value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// The same value again: order, duplicates, number texts and escapes kept, white space by style.
    /// An absent view is written as null.
    JsonWriter &copy(JsonView value);
    /// The same, but that strings and names are spelt as string() does: what is equal is written alike.
    JsonWriter &respell(JsonView value);

    /// The finished document; the writer is then as new.
    QByteArray take();

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void beforeName();
    void afterName();
    void beforeValue();
    void separate();
    void breakLine();
    void appendText(QByteArrayView utf8);

    struct Level {
        bool object;
        bool empty;
    };

    Style m_style;
    QByteArray m_text;
    QList<Level> m_levels;
    bool m_named = false;
};

}  // namespace td::base
