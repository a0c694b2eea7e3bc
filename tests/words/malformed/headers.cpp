// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

/// One value of each JSON type.
const QList<Sample> &values() {
    static const QList<Sample> all{{"null", "null", "null"},    {"true", "true", "boolean"},
                                   {"a number", "7", "number"}, {"a string", R"("x")", "string"},
                                   {"an array", "[]", "array"}, {"an object", "{}", "object"}};
    return all;
}

/// A good header but for \a name, which has \a value.
QByteArray headerWith(const QByteArray &name, const QByteArray &value) {
    const QByteArray member = '"' + name + "\":" + value;
    return '{' + (name == "alg" ? member : QByteArray(R"("alg":"HS256",)" + member)) + '}';
}

AllMalformed wrongTypes() {
    static const QList<std::pair<QByteArray, QByteArray>> parameters{
        {"alg", "string"}, {"typ", "string"},      {"cty", "string"},  {"kid", "string"},
        {"jku", "string"}, {"jwk", "object"},      {"x5u", "string"},  {"x5c", "array"},
        {"x5t", "string"}, {"x5t#S256", "string"}, {"b64", "boolean"}, {"zip", "string"}};
    AllMalformed all;
    for (const auto &[name, expected] : parameters) {
        for (const Sample &value : values()) {
            if (expected == value.code)
                continue;
            all.append(
                {name + " is " + value.name,
                 tokenOf(headerWith(name, value.text), goodClaims),
                 "finding_header_type",
                 {QString::fromLatin1(name), QString::fromLatin1(expected), QString::fromLatin1(value.code)},
                 State::valid});
        }
    }
    return all;
}

AllMalformed namesTwice() {
    AllMalformed all;
    for (const QByteArray &name : QList<QByteArray>{"alg", "typ", "kid", "", "\xe4\xbb\xa4"}) {
        const QByteArray twice = '"' + name + R"(":"HS256",")" + name + R"(":"HS256")";
        const QByteArray header =
            '{' + (name == "alg" ? twice : QByteArray(R"("alg":"HS256",)" + twice)) + '}';
        const QString shown = name.isEmpty() ? QString() : QString::fromUtf8(name);
        all.append({"header names twice: " + name,
                    tokenOf(header, goodClaims),
                    "finding_duplicate_name",
                    {u"header"_s, shown},
                    State::valid});
    }
    all.append({"a name twice, once by an escape",
                tokenOf(R"({"alg":"none","\u0061lg":"HS256"})", goodClaims),
                "finding_duplicate_name",
                {u"header"_s, u"alg"_s},
                State::valid});
    all.append({"a name twice within a parameter",
                tokenOf(R"({"alg":"HS256","ext":{"id":1,"id":2}})", goodClaims),
                "finding_duplicate_name",
                {u"header"_s, u"ext.id"_s},
                State::valid});
    return all;
}

/// Characters that act instead of showing, as JSON may hold them.
AllMalformed unseen() {
    static const QList<Sample> characters{
        {"U+0000", R"(\u0000)", ""},    {"U+0007", R"(\u0007)", ""},    {"U+001B", R"(\u001b[2J)", ""},
        {"U+007F", "\x7f", ""},         {"U+0085", "\xc2\x85", ""},     {"U+00AD", "\xc2\xad", ""},
        {"U+061C", "\xd8\x9c", ""},     {"U+200B", "\xe2\x80\x8b", ""}, {"U+200E", "\xe2\x80\x8e", ""},
        {"U+2028", "\xe2\x80\xa8", ""}, {"U+202E", "\xe2\x80\xae", ""}, {"U+2066", "\xe2\x81\xa6", ""},
        {"U+FEFF", "\xef\xbb\xbf", ""}, {"U+FFFF", "\xef\xbf\xbf", ""}, {"U+E0001", R"(\udb40\udc01)", ""}};
    AllMalformed all;
    for (const Sample &character : characters) {
        const QByteArray name = character.name;
        const QString shown = QString::fromLatin1(name);
        const QByteArray value = "\"a" + character.text + "b\"";
        all.append({"kid with " + name,
                    tokenOf(headerWith("kid", value), goodClaims),
                    "finding_invisible_characters",
                    {u"header"_s, u"kid"_s, shown},
                    State::valid});
        all.append({"a claim with " + name,
                    withClaims(R"({"exp":1630417861,"role":)" + value + '}'),
                    "finding_invisible_characters",
                    {u"payload"_s, u"role"_s, shown},
                    State::valid});
        all.append({"a claim's name with " + name,
                    withClaims(R"({"exp":1630417861,)" + value + ":1}"),
                    "finding_invisible_characters",
                    {u"payload"_s, shown},
                    State::valid});
    }
    return all;
}

AllMalformed offeredKeys() {
    AllMalformed all;
    for (const auto &[name, value] : {std::pair<QByteArray, QByteArray>{"jku", R"("https://evil.example/k")"},
                                      {"x5u", R"("https://evil.example/c")"},
                                      {"jwk", R"({"kty":"oct","k":"AAAA"})"},
                                      {"x5c", R"(["MIIB"])"}})
        all.append({name + " in the header",
                    tokenOf(headerWith(name, value), goodClaims),
                    "finding_key_in_token",
                    {QString::fromLatin1(name)},
                    State::valid,
                    {},
                    Way::verified});
    return all;
}

}  // namespace

AllMalformed malformedHeaders() {
    return wrongTypes() + namesTwice() + unseen() + offeredKeys();
}

}  // namespace td::test
