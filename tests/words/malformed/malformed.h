// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "token/inspect.h"
#include "token/samples.h"

/// Tokens that something is wrong with, family by family.
namespace td::test {

/// How a token came to be looked at.
enum class Way {
    pasted,    ///< as a text that find() has to find it in
    given,     ///< as a token of its kind, from a field or a file
    verified,  ///< its signature was checked, with a key that fits nothing
};

/// One of them, and what must be said of it.
struct Malformed {
    QByteArray name;
    QByteArray text;
    QByteArray code;    ///< of the finding, or of the fault
    QStringList about;  ///< what the sentence must name: values as they are, keywords in its language
    token::State state = token::State::unreadable;
    QByteArray reason = {};  ///< the code of the error within, when there is one
    Way way = Way::pasted;
    token::Kind kind = token::Kind::jwt;
};
using AllMalformed = QList<Malformed>;

/// The moment at which goodClaims are valid.
constexpr qint64 malformedNowMs = 1'630'410'661'000;
/// Claims that nothing is wrong with.
inline const QByteArray goodClaims = R"({"exp":1630417861})";
inline const QByteArray goodHeader = R"({"alg":"HS256"})";

/// A compact JWS, which is not signed, of \a header and \a payload.
inline QByteArray tokenOf(const QByteArray &header, const QByteArray &payload,
                          qsizetype signatureBytes = 32) {
    return jws(header, payload, signatureBytes);
}
/// One of a good header and \a payload.
inline QByteArray withClaims(const QByteArray &payload) {
    return jws(goodHeader, payload);
}

/// A text by its name, and what is wrong with it.
struct Sample {
    const char *name;
    QByteArray text;
    const char *code;
};

/// Texts that begin like a JSON object and are none, with their JsonFault.
const QList<Sample> &brokenObjects();
/// Bytes that are no UTF-8, each in a JSON string; `text` is the bytes alone, `code` the first bad one of
/// them.
const QList<Sample> &badUtf8();

AllMalformed malformedAlphabet();
AllMalformed malformedEncoding();
AllMalformed malformedParts();
AllMalformed malformedJson();
AllMalformed malformedHeaders();
AllMalformed malformedAlgorithms();
AllMalformed malformedExtensions();
AllMalformed malformedSignatures();
AllMalformed malformedTimes();
AllMalformed malformedClaims();
AllMalformed malformedEncrypted();
AllMalformed malformedMessages();

}  // namespace td::test
