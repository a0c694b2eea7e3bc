// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

const QList<Sample> &brokenObjects() {
    static const QList<Sample> all{
        {"not closed", R"({"alg":"HS256")", "json_unterminated"},
        {"only opened", "{", "json_unterminated"},
        {"ended after a colon", R"({"a":)", "json_unterminated"},
        {"an array not closed", R"({"a":[1,2)", "json_unterminated"},
        {"a string not closed", R"({"a":"b)", "json_unterminated_string"},
        {"a comma at the end", R"({"a":1,})", "json_expected_name"},
        {"a name without quotation marks", R"({a:1})", "json_expected_name"},
        {"apostrophes", R"({'a':1})", "json_expected_name"},
        {"a comment", R"({/**/"a":1})", "json_expected_name"},
        {"a number for a name", R"({1:2})", "json_expected_name"},
        {"no colon", R"({"a" 1})", "json_expected_colon"},
        {"an equals sign", R"({"a"=1})", "json_expected_colon"},
        {"no value", R"({"a":})", "json_expected_value"},
        {"a comma at the end of an array", R"({"a":[1,]})", "json_expected_value"},
        {"a value in apostrophes", R"({"a":'b'})", "json_expected_value"},
        {"no comma", R"({"a":1 "b":2})", "json_expected_comma"},
        {"a semicolon", R"({"a":1;"b":2})", "json_expected_comma"},
        {"a leading zero", R"({"exp":01630417861})", "json_bad_number"},
        {"a plus", R"({"a":+1})", "json_bad_number"},
        {"no digit before the point", R"({"a":.5})", "json_bad_number"},
        {"no digit after the point", R"({"a":5.})", "json_bad_number"},
        {"hexadecimal", R"({"a":0x1F})", "json_bad_number"},
        {"an exponent without digits", R"({"a":1e})", "json_bad_number"},
        {"digits in groups", R"({"a":1_000})", "json_bad_number"},
        {"NaN", R"({"exp":NaN})", "json_bad_literal"},
        {"Infinity", R"({"exp":Infinity})", "json_bad_literal"},
        {"minus Infinity", R"({"exp":-Infinity})", "json_bad_number"},
        {"True", R"({"a":True})", "json_bad_literal"},
        {"None", R"({"a":None})", "json_bad_literal"},
        {"undefined", R"({"a":undefined})", "json_bad_literal"},
        {"an unknown escape", R"({"a":"\x41"})", "json_bad_escape"},
        {"a short escape", R"({"a":"\u12"})", "json_bad_escape"},
        {"half a pair", R"({"a":"\ud83d"})", "json_lone_surrogate"},
        {"the other half", R"({"a":"\udc00"})", "json_lone_surrogate"},
        {"a line break in a string", "{\"a\":\"b\nc\"}", "json_control_character"},
        {"a tab in a string", "{\"a\":\"b\tc\"}", "json_control_character"},
        {"NUL in a string", QByteArray("{\"a\":\"\0\"}", 9), "json_control_character"},
        {"text behind", R"({"a":1}x)", "json_trailing_text"},
        {"two objects", R"({"a":1}{"b":2})", "json_trailing_text"},
        {"a brace too many", R"({"a":1}})", "json_trailing_text"},
        {"NUL behind", QByteArray("{\"a\":1}\0", 8), "json_trailing_text"},
        {"a byte order mark", "\xef\xbb\xbf{\"a\":1}", "json_byte_order_mark"},
        {"UTF-16", QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14), "json_expected_name"},
    };
    return all;
}

const QList<Sample> &badUtf8() {
    static const QList<Sample> all{
        {"overlong in two bytes", "\xc0\x80", "0xC0"},
        {"overlong letter", "\xc1\x81", "0xC1"},
        {"overlong in three bytes", "\xe0\x80\x80", "0xE0"},
        {"overlong in four bytes", "\xf0\x80\x80\x80", "0xF0"},
        {"a high surrogate", "\xed\xa0\x80", "0xED"},
        {"a low surrogate", "\xed\xbf\xbf", "0xED"},
        {"a lone continuation", "\x80", "0x80"},
        {"two continuations", "\xbf\xbf", "0xBF"},
        {"a cut character of two bytes", "\xc3", "0xC3"},
        {"a cut character of three bytes", "\xe4\xbb", "0xE4"},
        {"a cut character of four bytes", "\xf0\x9f\x98", "0xF0"},
        {"beyond U+10FFFF", "\xf4\x90\x80\x80", "0xF4"},
        {"far beyond", "\xf7\xbf\xbf\xbf", "0xF7"},
        {"five bytes", "\xf8\x88\x80\x80\x80", "0xF8"},
        {"0xFE", "\xfe", "0xFE"},
        {"0xFF", "\xff", "0xFF"},
        {"Latin-1", "caf\xe9 x", "0xE9"},
        {"GBK", "\xc1\xee\xc5\xc6", "0xC1"},
    };
    return all;
}

namespace {

AllMalformed unreadableJson() {
    AllMalformed all;
    for (const Sample &broken : brokenObjects()) {
        const QByteArray name = broken.name;
        all.append({"header: " + name,
                    tokenOf(broken.text, goodClaims),
                    "token_header_not_json",
                    {u"header"_s},
                    State::unreadable,
                    broken.code});
        all.append({"payload: " + name,
                    withClaims(broken.text),
                    "token_payload_not_json",
                    {u"payload"_s},
                    State::unreadable,
                    broken.code});
    }
    for (const Sample &text :
         {Sample{"blanks", "   ", "json_empty"}, Sample{"a word", "HS256", "json_bad_literal"},
          Sample{"a form", "alg=HS256", "json_bad_literal"}})
        all.append({QByteArray("header: ") + text.name,
                    tokenOf(text.text, goodClaims),
                    "token_header_not_json",
                    {u"header"_s},
                    State::unreadable,
                    text.code});
    return all;
}

AllMalformed unreadableText() {
    AllMalformed all;
    for (const Sample &bad : badUtf8()) {
        const QByteArray name = bad.name;
        const QByteArray object = memberOf("alg", "a" + bad.text);
        all.append({"header: " + name,
                    tokenOf(object, goodClaims),
                    "token_header_not_json",
                    {u"header"_s},
                    State::unreadable,
                    "json_bad_utf8"});
        all.append({"payload: " + name,
                    withClaims(object),
                    "token_payload_not_json",
                    {u"payload"_s},
                    State::unreadable,
                    "json_bad_utf8"});
        const QByteArray text = "no JSON, but " + bad.text;
        const qsizetype at = text.indexOf(QByteArray::fromHex(QByteArray(bad.code).sliced(2)));
        all.append({"text: " + name,
                    withClaims(text),
                    "token_payload_not_utf8",
                    {u"payload"_s, QString::fromLatin1(bad.code), QString::number(at)}});
    }
    return all;
}

AllMalformed otherJson() {
    static const QList<Sample> values{
        {"an empty array", "[]", "array"},
        {"an array of names", R"(["alg","HS256"])", "array"},
        {"a string", R"("HS256")", "string"},
        {"an empty string", R"("")", "string"},
        {"a number", "256", "number"},
        {"a fraction", "-0.5e3", "number"},
        {"true", "true", "boolean"},
        {"false", "false", "boolean"},
        {"null", "null", "null"},
    };
    AllMalformed all;
    for (const Sample &value : values) {
        const QByteArray name = value.name;
        const QString found = QString::fromLatin1(value.code);
        all.append({"header is " + name,
                    tokenOf(value.text, goodClaims),
                    "token_header_not_object",
                    {u"header"_s, found}});
        all.append({"payload is " + name,
                    withClaims(value.text),
                    "finding_payload_not_object",
                    {u"payload"_s, found},
                    State::unknown});
    }
    for (const QByteArray &text :
         QList<QByteArray>{"hello", "uid=1&exp=2", "\xe4\xbb\xa4\xe7\x89\x8c", " ", "exp: 1630417861"})
        all.append({"payload is text: " + text,
                    withClaims(text),
                    "finding_payload_not_object",
                    {u"payload"_s, u"utf8"_s},
                    State::unknown});
    return all;
}

}  // namespace

AllMalformed malformedJson() {
    return unreadableJson() + unreadableText() + otherJson();
}

}  // namespace td::test
