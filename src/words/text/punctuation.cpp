// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/text/punctuation.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

QString withColon(const QString &title, const QString &text, Language language) {
    return title + (language == Language::chinese ? u"："_s : u": "_s) + text;
}

QString withBrackets(const QString &text, const QString &aside, Language language) {
    const bool chinese = language == Language::chinese;
    return text + (chinese ? u"（"_s : u" ("_s) + aside + (chinese ? u"）"_s : u")"_s);
}

QString listed(const QStringList &texts, Language language) {
    return texts.join(language == Language::chinese ? u"、"_s : u", "_s);
}

}  // namespace td::words
