// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "token/signature/verify.h"
#include "words/language.h"

namespace td::words {

/// "Signature matches", "Signature fails", "Signature not checked". Says nothing about how good the key is:
/// see Verification::isSound().
QString label(token::SignatureResult result, Language language);

/// One sentence: "The signature matches the key prod.pem (RS256).", or why it does not. Time plays no part.
QString signatureVerdict(const token::Verification &verification, Language language);

/// One line on each key that did not verify the token: its name and the reason.
QStringList triedKeys(const token::Verification &verification, Language language);

}  // namespace td::words
