// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/languages.h"

#include <QRegularExpression>

namespace td::test {

using namespace Qt::Literals::StringLiterals;

// By range: \p{Han} would take in the punctuation too.
bool hasChinese(const QString &text) {
    static const QRegularExpression han(u"[\u3400-\u9fff]"_s);
    return text.contains(han);
}

QStringList chineseSlips(const QString &text) {
    static const QRegularExpression slip(
        u"[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]|[\u3400-\u9fff] ?[,;:?!()]"
        "|[，。：；、（）] | [，。：；、（）]|。。|[您你]"_s);
    QStringList slips;
    for (auto matches = slip.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        slips.append(text.mid(qMax<qsizetype>(0, match.capturedStart() - 6), 14));
    }
    return slips;
}

QStringList bareControls(const QString &text) {
    QStringList found;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            found.append("U+"_L1 + QString::number(c.unicode(), 16));
    }
    return found;
}

}  // namespace td::test
