// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/invisible.h"

#include <QChar>

namespace td::token {

bool isInvisible(char32_t character) {
    switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            // Letters by category, yet they fill space with nothing.
            return character == 0x115f || character == 0x1160 || character == 0x3164 || character == 0xffa0;
    }
}

std::optional<char32_t> firstInvisible(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += c > 0xffff ? 1 : 0;
        if (isInvisible(c))
            return c;
    }
    return std::nullopt;
}

}  // namespace td::token
