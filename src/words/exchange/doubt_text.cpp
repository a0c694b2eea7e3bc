// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exchange/doubt_text.h"

namespace td::words {

QString doubtText(QByteArrayView doubt, Language language) {
    const auto say = [language](const char *text) { return translate("tokens", text, language); };
    if (doubt == "no_success")
        return say(QT_TRANSLATE_NOOP("tokens", "from a response that was no success"));
    if (doubt == "other_holder")
        return say(QT_TRANSLATE_NOOP("tokens", "for another user or app than the one before"));
    if (doubt == "unchanged")
        return say(QT_TRANSLATE_NOOP("tokens", "came back unchanged"));
    if (doubt == "half")
        return say(QT_TRANSLATE_NOOP("tokens", "only half of the pair was renewed"));
    if (doubt == "unknown")
        return say(
            QT_TRANSLATE_NOOP("tokens", "may have been replaced: the last request has no clear outcome"));
    return {};
}

}  // namespace td::words
