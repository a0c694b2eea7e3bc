// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/recovery_text.h"

#include <QCoreApplication>

#include "words/labels.h"
#include "words/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

QString recoveryText(const SettledExchange &settled, Language language) {
    const char *text =
        settled.outcome
            ? QT_TRANSLATE_NOOP("recover",
                                "{endpoint} with “{profile}” had been cut short and was finished now, from "
                                "the response that was saved: {outcome}.")
            : QT_TRANSLATE_NOOP("recover",
                                "{endpoint} with “{profile}” was cut short before a response was saved. "
                                "Its outcome is unknown: the service may have replaced the tokens.");
    QString line = translate("recover", text, language);
    if (settled.outcome)
        line.replace("{outcome}"_L1, label(*settled.outcome, language));
    return line.replace("{endpoint}"_L1, visible(QString::fromUtf8(settled.endpoint)))
        .replace("{profile}"_L1, visible(settled.profileName));
}

}  // namespace td::words
