// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

struct Character {
    const char *shown;
    QByteArray bytes;
};

/// What is in no alphabet of base64url: that of base64, punctuation, white space, control characters, text.
QList<Character> foreignCharacters() {
    QList<Character> all{{"U+0000", QByteArray(1, '\0')},
                         {"U+000A", "\n"},
                         {"U+0001", "\x01"},
                         {"U+007F", "\x7f"},
                         {"U+00E9", "\xc3\xa9"},
                         {"U+4EE4", "\xe4\xbb\xa4"},
                         {"U+200B", "\xe2\x80\x8b"},
                         {"U+1F600", "\xf0\x9f\x98\x80"},
                         {"0xff", "\xff"},
                         {"0x80", "\x80"}};
    static QList<QByteArray> names;
    for (const char c : QByteArrayView("+/*!@#$%^&:|~ \"'<({"))
        names.append("U+00" + QByteArray(1, c).toHex().toUpper());
    for (const QByteArray &name : names)
        all.append({name.constData(), QByteArray::fromHex(name.sliced(4))});
    return all;
}

/// What a paste leaves alone: neither a break nor a mark that parts words, nor respelled.
bool staysInPaste(const QByteArray &bytes) {
    return QByteArrayView("+/*!@#$^:").contains(bytes.front());
}

}  // namespace

AllMalformed malformedAlphabet() {
    static const std::array parts{u"header"_s, u"payload"_s, u"signature"_s};
    constexpr qsizetype within = 5;
    AllMalformed all;
    for (const Character &character : foreignCharacters()) {
        qsizetype begin = 0;
        for (const QString &part : parts) {
            QByteArray token = withClaims(goodClaims);
            const qsizetype at = begin + within;
            token.insert(at, character.bytes);
            begin = token.indexOf('.', begin) + 1;
            all.append({part.toLatin1() + " with " + character.shown,
                        token,
                        "token_bad_character",
                        {part, QString::fromLatin1(character.shown), QString::number(at)},
                        State::unreadable,
                        {},
                        staysInPaste(character.bytes) ? Way::pasted : Way::given});
        }
    }
    return all;
}

}  // namespace td::test
