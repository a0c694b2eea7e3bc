// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/signature_text.h"

#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::words {

using token::SignatureResult;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr const char *context = "signature";
}

QString label(SignatureResult result, Language language) {
    switch (result) {
        case SignatureResult::valid:
            return translate(context, QT_TRANSLATE_NOOP("signature", "Signature matches"), language);
        case SignatureResult::invalid:
            return translate(context, QT_TRANSLATE_NOOP("signature", "Signature fails"), language);
        case SignatureResult::unsupported:
        case SignatureResult::no_key:
            return translate(context, QT_TRANSLATE_NOOP("signature", "Signature not checked"), language);
    }
    return {};
}

QString signatureVerdict(const token::Verification &verification, Language language) {
    if (verification.result != SignatureResult::valid)
        return withColon(label(verification.result, language), sentence(verification.reason, language),
                         language);
    const char *text = verification.isSound()
                           ? QT_TRANSLATE_NOOP("signature", "The signature matches the key {key} ({alg}).")
                           : QT_TRANSLATE_NOOP("signature",
                                               "The signature matches the key {key} ({alg}), but this key is "
                                               "too weak to rely on.");
    // The algorithm first: the name of a key is from outside and may hold anything.
    return translate(context, text, language)
        .replace("{alg}"_L1, visible(verification.alg))
        .replace("{key}"_L1, visible(verification.key));
}

QStringList triedKeys(const token::Verification &verification, Language language) {
    QStringList lines;
    for (const token::Tried &one : verification.tried)
        lines.append(withColon(visible(one.key), sentence(one.reason, language), language));
    return lines;
}

}  // namespace td::words
