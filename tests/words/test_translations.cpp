// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include "support/test_main.h"
#include "words/language.h"
#include "words/languages.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

QStringList placeholders(const QString &text) {
    static const QRegularExpression placeholder(u"\\{[a-z_]+(?::[a-z]+)?\\}|%n"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Every message of translations/tokendesk_zh_CN.ts as a row: context, source, whether it has a number.
void everyMessage() {
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("hasNumber");
    QFile file(QStringLiteral(TD_TRANSLATIONS "/tokendesk_zh_CN.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context;
    bool hasNumber = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText().toUtf8();
        } else if (xml.name() == "message"_L1) {
            hasNumber = xml.attributes().hasAttribute("numerus"_L1);
        } else if (xml.name() == "source"_L1) {
            const QByteArray source = xml.readElementText().toUtf8();
            QTest::addRow("%s: %s", context.constData(), source.left(60).constData())
                << context << source << hasNumber;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

/// \a chinese without the letter that is pressed for it, `(&F)`.
QString withoutMnemonic(QString chinese) {
    static const QRegularExpression mnemonic(u"\\(&[A-Z]\\)"_s);
    return chinese.remove(mnemonic);
}

/// The Chinese of every text in \a value of a definition, wherever it stands.
QStringList chineseIn(const QJsonValue &value) {
    QStringList texts;
    if (const QString text = value[u"zh"].toString(); !text.isEmpty())
        texts.append(text);
    for (const QJsonValue member : value.toObject())
        texts += chineseIn(member);
    for (const QJsonValue element : value.toArray())
        texts += chineseIn(element);
    return texts;
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLanguagesHaveNames();
    void everyTextIsWellPutInChinese_data() { everyMessage(); }
    void everyTextIsWellPutInChinese();
    void everyDefinitionIsWellPutInChinese_data();
    void everyDefinitionIsWellPutInChinese();
    void everyTextKeepsItsPlaceholders_data() { everyMessage(); }
    void everyTextKeepsItsPlaceholders();
    void everyNumberHasItsForm_data() { everyMessage(); }
    void everyNumberHasItsForm();
};

void TestTranslations::theLanguagesHaveNames() {
    QCOMPARE(words::name(Language::english), "en");
    QCOMPARE(words::name(Language::chinese), "zh");
    QCOMPARE(words::languageNamed("zh"), std::optional(Language::chinese));
    QCOMPARE(words::languageNamed("en"), std::optional(Language::english));
    QVERIFY(!words::languageNamed("fr"));
    QVERIFY(!words::languageNamed(""));
}

void TestTranslations::everyTextIsWellPutInChinese() {
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    const QString chinese = words::translate(context.constData(), source.constData(), Language::chinese, 2);
    // Where it matters most, both languages are said in both.
    const auto hasOtherChinese = [](QString english) {
        return test::hasChinese(english.remove(u"PRODUCTION 生产"_s));
    };
    QVERIFY(!hasOtherChinese(QString::fromUtf8(source)));
    if (source != "{larger} {smaller}" && source != "UTC") {
        QVERIFY2(test::hasChinese(chinese), qPrintable(chinese));
        QVERIFY(!hasOtherChinese(
            words::translate(context.constData(), source.constData(), Language::english, 2)));
    }
    QCOMPARE(test::chineseSlips(withoutMnemonic(chinese)), QStringList());
}

void TestTranslations::everyDefinitionIsWellPutInChinese_data() {
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(TD_SOURCES "/../resources/services"), {u"*.json"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestTranslations::everyDefinitionIsWellPutInChinese() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList texts = chineseIn(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(!texts.isEmpty());
    for (const QString &text : texts)
        QCOMPARE(test::chineseSlips(text), QStringList());
}

void TestTranslations::everyTextKeepsItsPlaceholders() {
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QCOMPARE(placeholders(words::translate(context.constData(), source.constData(), Language::chinese)),
             placeholders(QString::fromUtf8(source)));
    QCOMPARE(placeholders(words::translate(context.constData(), source.constData(), Language::english)),
             placeholders(QString::fromUtf8(source)));
}

void TestTranslations::everyNumberHasItsForm() {
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(bool, hasNumber);
    QCOMPARE(hasNumber, source.contains("%n"));
    if (!hasNumber)
        return;
    const QString text = QString::fromUtf8(source);
    const auto english = [&](int n) {
        return words::translate(context.constData(), source.constData(), Language::english, n);
    };
    const QString singular = QString(text).replace("(s)"_L1, QString());
    const QString plural = QString(text).replace("(s)"_L1, "s"_L1);
    for (const int n : {0, 2, 21})
        QCOMPARE(english(n), QString(plural).replace("%n"_L1, QString::number(n)));
    // What only several have may be left out at the end.
    QVERIFY2(QString(singular).replace("%n"_L1, "1"_L1).startsWith(english(1).chopped(1)),
             qPrintable(english(1)));
    for (const int n : {0, 1, 2, 21}) {
        const QString chinese =
            words::translate(context.constData(), source.constData(), Language::chinese, n);
        QVERIFY2(chinese.contains(QString::number(n) + u' '), qPrintable(chinese));
    }
}

TD_TEST_CLASS(TestTranslations);
#include "test_translations.moc"
