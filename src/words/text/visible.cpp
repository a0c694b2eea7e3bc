// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/text/visible.h"

#include "token/invisible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

QString visible(QStringView text) {
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += c > 0xffff ? 1 : 0;
        if (token::isInvisible(c))
            shown += "<U+"_L1 + QString::number(c, 16).toUpper().rightJustified(4, u'0') + u'>';
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

}  // namespace td::words
