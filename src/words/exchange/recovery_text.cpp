// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exchange/recovery_text.h"

#include <QCoreApplication>

#include "words/labels.h"
#include "words/text/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

QString recoveryText(service::OutcomeKind outcome, const QByteArray &endpoint, const QString &profileName,
                     Language language) {
    const char *text =
        outcome == service::OutcomeKind::unknown
            ? QT_TRANSLATE_NOOP("recover",
                                "{endpoint} with “{profile}” was cut short before a response was saved. "
                                "Its outcome is unknown: the service may have replaced the tokens.")
            : QT_TRANSLATE_NOOP("recover",
                                "{endpoint} with “{profile}” had been cut short and was finished now, from "
                                "the response that was saved: {outcome}.");
    return translate("recover", text, language)
        .replace("{outcome}"_L1, label(outcome, language))
        .replace("{endpoint}"_L1, visible(QString::fromUtf8(endpoint)))
        .replace("{profile}"_L1, visible(profileName));
}

}  // namespace td::words
