// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"json_empty", QT_TRANSLATE_NOOP("sentence", "The text is empty; JSON was expected.")},
    Worded{"json_too_large",
           QT_TRANSLATE_NOOP("sentence", "The JSON text has {bytes:bytes}; the limit is {limit:bytes}.")},
    Worded{"json_too_deep",
           QT_TRANSLATE_NOOP(
               "sentence",
               "Line {line}, column {column}: arrays and objects are nested more than {limit} levels deep.")},
    Worded{"json_bad_utf8",
           QT_TRANSLATE_NOOP("sentence", "Line {line}, column {column}: these bytes are not UTF-8.")},
    Worded{
        "json_byte_order_mark",
        QT_TRANSLATE_NOOP("sentence", "The text begins with a byte order mark, which JSON does not allow.")},
    Worded{"json_bad_literal", QT_TRANSLATE_NOOP("sentence",
                                                 "Line {line}, column {column}: an unknown word; without "
                                                 "quotes there can only be true, false and null.")},
    Worded{
        "json_bad_number",
        QT_TRANSLATE_NOOP("sentence", "Line {line}, column {column}: this is not how JSON writes a number.")},
    Worded{"json_bad_escape",
           QT_TRANSLATE_NOOP("sentence",
                             "Line {line}, column {column}: an unknown escape sequence in a string.")},
    Worded{"json_lone_surrogate", QT_TRANSLATE_NOOP("sentence",
                                                    "Line {line}, column {column}: this escape is one half "
                                                    "of a surrogate pair; the other half is missing.")},
    Worded{"json_control_character",
           QT_TRANSLATE_NOOP(
               "sentence", "Line {line}, column {column}: a control character in a string must be escaped.")},
    Worded{"json_unterminated_string",
           QT_TRANSLATE_NOOP("sentence", "Line {line}, column {column}: the text ends inside a string.")},
    Worded{"json_unterminated",
           QT_TRANSLATE_NOOP(
               "sentence", "Line {line}, column {column}: the text ends before its last bracket is closed.")},
    Worded{"json_expected_value",
           QT_TRANSLATE_NOOP("sentence", "Line {line}, column {column}: a value is expected here.")},
    Worded{"json_expected_name",
           QT_TRANSLATE_NOOP(
               "sentence", "Line {line}, column {column}: a member name in double quotes is expected here.")},
    Worded{"json_expected_colon",
           QT_TRANSLATE_NOOP("sentence", "Line {line}, column {column}: a colon is expected here.")},
    Worded{"json_expected_comma",
           QT_TRANSLATE_NOOP("sentence",
                             "Line {line}, column {column}: a comma or a closing bracket is expected here.")},
    Worded{
        "json_trailing_text",
        QT_TRANSLATE_NOOP(
            "sentence", "Line {line}, column {column}: there is more text after the end of the JSON value.")},
};
}  // namespace

std::span<const Worded> jsonSentences() {
    return sentences;
}

}  // namespace td::words
