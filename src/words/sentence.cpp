// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QHash>
#include <QRegularExpression>

#include "words/time_text.h"
#include "words/visible.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

using Table = QHash<QByteArray, const char *>;

const Table &table() {
    static const Table all = [] {
        Table made;
        for (const auto &part : {jsonSentences(), tokenSentences(), definitionSentences(), profileSentences(),
                                 responseSentences(), networkSentences(), storeSentences(),
                                 exchangeSentences(), usageSentences()}) {
            for (const Worded &worded : part)
                made.insert(worded.code, worded.text);
        }
        return made;
    }();
    return all;
}

QString shown(const QVariant &value, QStringView kind, Language language) {
    if (value.canConvert<base::Error>())
        return sentence(value.value<base::Error>(), language);
    if (kind == "time"_L1)
        return localTime(value.toLongLong());
    if (kind == "word"_L1)
        return keyword(value.toString().toUtf8(), language);
    return visible(value.toString());
}

/// \a text with every `{name}` and `{name:kind}` replaced, in one pass: a value that holds braces stays as it
/// is.
QString filled(const QString &text, const QVariantMap &values, Language language) {
    static const QRegularExpression placeholder(u"\\{([a-z_]+)(?::([a-z]+))?\\}"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += shown(values.value(match.captured(1)), match.capturedView(2), language);
        done = match.capturedEnd();
    }
    return result + QStringView(text).sliced(done);
}

constexpr std::array keywords{
    QT_TRANSLATE_NOOP("keyword", "header"),       QT_TRANSLATE_NOOP("keyword", "payload"),
    QT_TRANSLATE_NOOP("keyword", "signature"),    QT_TRANSLATE_NOOP("keyword", "encrypted_key"),
    QT_TRANSLATE_NOOP("keyword", "iv"),           QT_TRANSLATE_NOOP("keyword", "ciphertext"),
    QT_TRANSLATE_NOOP("keyword", "tag"),          QT_TRANSLATE_NOOP("keyword", "object"),
    QT_TRANSLATE_NOOP("keyword", "array"),        QT_TRANSLATE_NOOP("keyword", "string"),
    QT_TRANSLATE_NOOP("keyword", "number"),       QT_TRANSLATE_NOOP("keyword", "integer"),
    QT_TRANSLATE_NOOP("keyword", "boolean"),      QT_TRANSLATE_NOOP("keyword", "int32"),
    QT_TRANSLATE_NOOP("keyword", "int64"),        QT_TRANSLATE_NOOP("keyword", "folder"),
    QT_TRANSLATE_NOOP("keyword", "fifo"),         QT_TRANSLATE_NOOP("keyword", "socket"),
    QT_TRANSLATE_NOOP("keyword", "device"),       QT_TRANSLATE_NOOP("keyword", "utf8"),
    QT_TRANSLATE_NOOP("keyword", "header value"),
};

}  // namespace

QString sentence(const base::Error &error, Language language) {
    const auto text = table().constFind(error.code);
    if (text == table().constEnd())
        return QString::fromUtf8(error.code);
    const int n = error.values.contains(u"n"_s) ? qAbs(error.values.value(u"n"_s).toInt()) : -1;
    return filled(translate("sentence", *text, language, n), error.values, language);
}

QList<QByteArray> wordedCodes() {
    return table().keys();
}

QString keyword(QByteArrayView word, Language language) {
    for (const char *known : keywords) {
        if (word == QByteArrayView(known))
            return translate("keyword", known, language);
    }
    return visible(QString::fromUtf8(word));
}

}  // namespace td::words
