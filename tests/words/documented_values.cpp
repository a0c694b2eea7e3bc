// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/documented_values.h"

#include <QFile>
#include <QRegularExpression>

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> quotedNames(const QString &comment) {
    static const QRegularExpression quoted(u"`([a-z_]+)`"_s);
    QSet<QString> names;
    for (auto matches = quoted.globalMatch(comment); matches.hasNext();)
        names.insert(matches.next().captured(1));
    return names;
}

}  // namespace

QMap<QByteArray, QSet<QString>> documentedValues(const QString &file) {
    static const QRegularExpression oneEnum(u"((?:^///.*\\n)*)^enum class \\w+ \\{\\n([^}]*)\\};"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression enumerator(u"^ *([a-z]\\w*),? *((?:///<.*(?:\\n *(?=///<))?)*)"_s,
                                               QRegularExpression::MultilineOption);
    QFile header(QStringLiteral(TD_SOURCES "/") + file);
    QMap<QByteArray, QSet<QString>> values;
    if (!header.open(QIODevice::ReadOnly))
        return values;
    for (auto enums = oneEnum.globalMatch(QString::fromUtf8(header.readAll())); enums.hasNext();) {
        const QRegularExpressionMatch match = enums.next();
        for (auto each = enumerator.globalMatch(match.captured(2)); each.hasNext();) {
            const QRegularExpressionMatch one = each.next();
            values.insert(one.captured(1).toLatin1(),
                          quotedNames(match.captured(1)) + quotedNames(one.captured(2)));
        }
    }
    return values;
}

}  // namespace td::test
