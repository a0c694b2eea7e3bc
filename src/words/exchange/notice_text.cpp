// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exchange/notice_text.h"

#include <QCoreApplication>

namespace td::words {

using namespace Qt::Literals::StringLiterals;

QString noticeText(token::State state, const QString &role, const QString &environment, Language language) {
    const char *text = state == token::State::expired
                           ? QT_TRANSLATE_NOOP("notice", "{role} of “{environment}” has expired.")
                           : QT_TRANSLATE_NOOP("notice", "{role} of “{environment}” expires soon.");
    return translate("notice", text, language)
        .replace("{role}"_L1, role)
        .replace("{environment}"_L1, environment);
}

QString noticeText(token::State state, int count, Language language) {
    const char *text = state == token::State::expired
                           ? QT_TRANSLATE_N_NOOP("notice", "%n saved token(s) expired.")
                           : QT_TRANSLATE_N_NOOP("notice", "%n saved token(s) about to expire.");
    return translate("notice", text, language, count);
}

QString refreshNoticeText(bool succeeded, const QString &environment, Language language) {
    const char *text =
        succeeded ? QT_TRANSLATE_NOOP("notice", "The tokens of “{environment}” were refreshed in time.")
                  : QT_TRANSLATE_NOOP("notice",
                                      "The tokens of “{environment}” could not be refreshed. It is not tried "
                                      "again: refresh them yourself.");
    return translate("notice", text, language).replace("{environment}"_L1, environment);
}

}  // namespace td::words
