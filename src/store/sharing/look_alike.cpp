// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/look_alike.h"

#include <algorithm>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLatin(QChar letter) {
    const QChar::Script script = letter.script();
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek ||
           script == QChar::Script_Armenian || script == QChar::Script_Cherokee;
}

QStringView wordAt(QStringView text, qsizetype from) {
    const auto *end = std::find_if_not(text.begin() + from, text.end(), [](QChar c) { return c.isLetter(); });
    return text.sliced(from, end - text.begin() - from);
}

}  // namespace

QString lookAlikeLetters(QStringView text) {
    QString found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView word = wordAt(text, i);
        i += word.size();
        const bool isLatinToo = std::any_of(
            word.begin(), word.end(), [](QChar letter) { return letter.script() == QChar::Script_Latin; });
        for (const QChar letter : word) {
            if (isLatinToo && looksLatin(letter) && !found.contains(letter))
                found.append(letter);
        }
    }
    return found;
}

bool isPunycode(QStringView host) {
    return host.startsWith("xn--"_L1) || host.contains(".xn--"_L1);
}

}  // namespace td::store
