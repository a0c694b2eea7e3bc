// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "token/find.h"

namespace td::token {

/// A text that is one word.
struct Word {
    QByteArrayView text;
    qsizetype offset = 0;  ///< of the word in the whole text, bytes
};

/// \a text when it is one word, without the white space, quotation marks and commas around it.
std::optional<Word> singleWord(QByteArrayView text);

/// True when \a word begins as a JWT does and nothing in it parts it from other text, so that all of it is to
/// be read as one token.
bool isBrokenOrWholeJwt(const Word &word);

/// What \a word is, given that no token was found in it; absent when it is none.
std::optional<Kind> wordKind(const Word &word);

/// The word at \a at: what may stand in a token, up to white space, a quotation mark or a bracket, without
/// the punctuation that ends a sentence.
QByteArrayView wordAt(QByteArrayView text, qsizetype at);

/// True when all of \a text is visible ASCII and there is some.
bool isGraphic(QByteArrayView text);

/// The kind of what is known to be somebody's token, whole or broken.
Kind tokenKind(QByteArrayView token);

}  // namespace td::token
