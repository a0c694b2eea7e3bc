// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "token/find.h"

namespace td::token {

constexpr QByteArrayView tokenWord = "token";

bool isNameCharacter(char c);

/// True when \a word, in any case, stands at \a at.
bool startsWithWord(QByteArrayView text, qsizetype at, QByteArrayView word);

qsizetype skipBlanks(QByteArrayView text, qsizetype at);

/// A word that contains `token`: perhaps the name of a field.
struct TokenName {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isAbout = false;  ///< a field of this name tells of a token (`token_type`) and does not hold one
};

/// The first one in \a text from \a from on.
std::optional<TokenName> nextTokenName(QByteArrayView text, qsizetype from);

/// True for what may follow `token` in the name of a field that tells of one.
bool isAboutToken(QByteArrayView restOfName);

/// A quotation mark as JSON, JSON within a JSON string, or a script writes it.
struct Quote {
    bool escaped = false;
    char mark = 0;

    qsizetype size() const { return escaped ? 2 : 1; }
    bool operator==(const Quote &other) const = default;
};

std::optional<Quote> quoteAt(QByteArrayView text, qsizetype at);

/// Where the string that begins at \a from ends, before its closing \a quote; -1 when it has no end or holds
/// what no token does.
qsizetype endOfString(QByteArrayView text, qsizetype from, Quote quote);

/// The token that the string [\a begin, \a end) is, without `Bearer ` and escapes; absent when it cannot be
/// one.
std::optional<Found> tokenIn(QByteArrayView text, qsizetype begin, qsizetype end);

}  // namespace td::token
