// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QByteArray>
#include <QList>

#include "base/error.h"
#include "words/language.h"

namespace td::words {

/// The sentence that \a error stands for: what happened, what was not lost, what to do. Values are made
/// visible (visible.h); nested errors become their own sentences. A code without a sentence, which tests
/// exclude, is shown as itself.
QString sentence(const base::Error &error, Language language);

/// Every code that has a sentence.
QList<QByteArray> wordedCodes();

/// One code and its sentence in English, with values as `{name}`, or `{name:kind}` where kind is one of
/// `time` (ms since the epoch), `seconds`, `days`, `bytes` (a number of them), `word` (see keyword()),
/// `list` (a list, or a text joined with ", "; may be empty) and `pointer` (RFC 6901; empty is the top
/// level).
struct Worded {
    const char *code;
    const char *text;
};

// One table for each layer's codes; all texts are in the translation context "sentence".
std::span<const Worded> jsonSentences();
std::span<const Worded> tokenSentences();
std::span<const Worded> signatureSentences();
std::span<const Worded> definitionSentences();
std::span<const Worded> profileSentences();
std::span<const Worded> responseSentences();
std::span<const Worded> networkSentences();
std::span<const Worded> storeSentences();
std::span<const Worded> sharingSentences();
std::span<const Worded> curlSentences();
std::span<const Worded> vaultSentences();
std::span<const Worded> exchangeSentences();
std::span<const Worded> usageSentences();
std::span<const Worded> checkSentences();

}  // namespace td::words
