// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include "words/text/keyword.h"
#include "words/text/mask.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

// Named, because lupdate passes over a QT_TRANSLATE_NOOP within translate("…", …).
constexpr const char *context = "sentence";

using Table = QHash<QByteArray, const char *>;

const Table &table() {
    static const Table all = [] {
        Table made;
        for (const auto &part : {jsonSentences(), tokenSentences(), signatureSentences(),
                                 definitionSentences(), profileSentences(), responseSentences(),
                                 networkSentences(), storeSentences(), sharingSentences(), curlSentences(),
                                 vaultSentences(), exchangeSentences(), usageSentences(), checkSentences()}) {
            for (const Worded &worded : part)
                made.insert(worded.code, worded.text);
        }
        return made;
    }();
    return all;
}

QString counted(const char *text, const QVariant &count, Language language) {
    return translate(context, text, language, static_cast<int>(count.toLongLong()));
}

/// Sizes that are whole KiB or MiB, as limits are, by those.
QString size(qint64 bytes, Language language) {
    constexpr qint64 kib = 1024;
    constexpr qint64 mib = kib * kib;
    if (bytes >= mib && bytes % mib == 0)
        return u"%1 MiB"_s.arg(bytes / mib);
    if (bytes >= kib && bytes % kib == 0)
        return u"%1 KiB"_s.arg(bytes / kib);
    return counted(QT_TRANSLATE_N_NOOP("sentence", "%n byte(s)"), bytes, language);
}

QString list(const QVariant &value, Language language) {
    QStringList texts =
        value.typeId() == QMetaType::QStringList ? value.toStringList() : value.toString().split(u", "_s);
    texts.removeAll(QString());
    for (QString &text : texts)
        text = visible(text);
    return texts.isEmpty() ? translate(context, QT_TRANSLATE_NOOP("sentence", "(none)"), language)
                           : listed(texts, language);
}

QString shown(const QVariant &value, QStringView kind, Language language) {
    if (value.canConvert<base::Error>())
        return sentence(value.value<base::Error>(), language);
    if (kind == "time"_L1)
        return localTime(value.toLongLong());
    if (kind == "seconds"_L1)
        return counted(QT_TRANSLATE_N_NOOP("sentence", "%n second(s)"), value, language);
    if (kind == "days"_L1)
        return counted(QT_TRANSLATE_N_NOOP("sentence", "%n day(s)"), value, language);
    if (kind == "bytes"_L1)
        return size(value.toLongLong(), language);
    if (kind == "word"_L1)
        return keyword(value.toString(), language);
    if (kind == "list"_L1)
        return list(value, language);
    const QString text = value.toString();
    if (!text.isEmpty())
        return withMask(visible(text), language);
    return kind == "pointer"_L1 ? translate(context, QT_TRANSLATE_NOOP("sentence", "(top level)"), language)
                                : translate(context, QT_TRANSLATE_NOOP("sentence", "(empty)"), language);
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

}  // namespace

QString sentence(const base::Error &error, Language language) {
    const auto text = table().constFind(error.code);
    if (text == table().constEnd())
        return QString::fromUtf8(error.code);
    const int n = error.values.contains(u"n"_s) ? qAbs(error.values.value(u"n"_s).toInt()) : -1;
    return filled(translate(context, *text, language, n), error.values, language);
}

QList<QByteArray> wordedCodes() {
    return table().keys();
}

}  // namespace td::words
