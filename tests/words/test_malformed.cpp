// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QtTest>

#include "support/test_main.h"
#include "token/inspect.h"
#include "token/signature/verify.h"
#include "words/catalog.h"
#include "words/eight_hours_east.h"
#include "words/languages.h"
#include "words/malformed/malformed.h"
#include "words/sentence.h"
#include "words/text/keyword.h"
#include "words/token/inspection_text.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using test::AllMalformed;
using test::Malformed;
using test::Way;
using words::Language;

Q_DECLARE_METATYPE(td::test::Malformed)

namespace {

const AllMalformed &everyRow() {
    static const AllMalformed all =
        test::malformedAlphabet() + test::malformedEncoding() + test::malformedParts() +
        test::malformedJson() + test::malformedHeaders() + test::malformedAlgorithms() +
        test::malformedExtensions() + test::malformedSignatures() + test::malformedTimes() +
        test::malformedClaims() + test::malformedEncrypted() + test::malformedMessages();
    return all;
}

/// What is found wrong with \a row: of a text that holds several tokens, with all of them.
QList<token::Inspection> inspected(const Malformed &row) {
    if (row.way == Way::pasted)
        return token::inspectAll(row.text, test::malformedNowMs);
    return {token::inspect({row.kind, 0, row.text.size(), row.text}, test::malformedNowMs)};
}

/// Every error that is told of \a row.
QList<base::Error> told(const Malformed &row, const QList<token::Inspection> &inspections) {
    QList<base::Error> all;
    for (const token::Inspection &one : inspections) {
        if (!one.error.isNull())
            all.append(one.error);
        for (const token::Finding &finding : one.findings)
            all.append(finding.what);
    }
    if (row.way == Way::verified) {
        for (const token::Finding &finding : token::verify(row.text, {}).findings)
            all.append(finding.what);
    }
    return all;
}

QByteArray codesOf(const QList<base::Error> &errors) {
    QByteArray codes;
    for (const base::Error &error : errors)
        codes += error.code + ' ';
    return codes;
}

base::Error reasonIn(const base::Error &error) {
    return error.values.value(u"reason"_s).value<base::Error>();
}

/// True when every sentence of a code says more than a sentence that fits any of them would.
bool isSpecific(const QString &sentence, const base::Error &error, Language language) {
    for (const QByteArray &other : words::wordedCodes()) {
        if (other != error.code && words::sentence({other, error.values}, language) == sentence)
            return false;
    }
    return true;
}

}  // namespace

/// Whatever is wrong with a token: it is told, with a code of its own, in a sentence that names what it is
/// about, in each language; and no time is told that the token does not say.
class TestMalformed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void thereAreManyWays();

private:
    static void checkWords(const Malformed &row, const base::Error &error, Language language);
};

void TestMalformed::saysWhatIsWrong_data() {
    QTest::addColumn<Malformed>("row");
    for (const Malformed &row : everyRow()) {
        QByteArray name = row.name;
        for (char &c : name)
            c = c < 0x20 || c > 0x7e ? '?' : c;
        QTest::newRow(name.constData()) << row;
    }
}

void TestMalformed::saysWhatIsWrong() {
    const test::EightHoursEast zone;
    QFETCH(Malformed, row);
    const QList<token::Inspection> inspections = inspected(row);
    QCOMPARE(inspections.size(), qsizetype(1));
    QCOMPARE(token::name(inspections[0].state), token::name(row.state));
    const QList<base::Error> all = told(row, inspections);
    const auto error =
        std::find_if(all.begin(), all.end(), [&row](const base::Error &one) { return one.code == row.code; });
    QVERIFY2(error != all.end(), codesOf(all).constData());
    QCOMPARE(reasonIn(*error).code, row.reason);
    for (const Language language : {Language::english, Language::chinese}) {
        checkWords(row, *error, language);
        const QStringList text =
            words::inspectionText(inspections[0], test::builtInCatalog(), test::malformedNowMs, language);
        QCOMPARE(test::bareControls(text.join(u' ')), QStringList());
        if (row.way != Way::verified)
            QVERIFY(text.join(u'\n').contains(words::sentence(*error, language)));
    }
}

void TestMalformed::checkWords(const Malformed &row, const base::Error &error, Language language) {
    const QString sentence = words::sentence(error, language);
    const bool isChinese = language == Language::chinese;
    QVERIFY2(sentence.endsWith(isChinese ? u'。' : u'.'), qPrintable(sentence));
    QVERIFY2(isChinese == test::hasChinese(words::sentence({error.code, {}}, language)),
             qPrintable(sentence));
    QVERIFY2(isSpecific(sentence, error, language), qPrintable(sentence));
    for (const QString &about : row.about) {
        const QString named = words::keyword(about, language);
        QVERIFY2(sentence.contains(named) || sentence.contains(about),
                 qPrintable(named + u" is not in: "_s + sentence));
    }
    if (const base::Error reason = reasonIn(error); !reason.isNull())
        QVERIFY2(sentence.contains(words::sentence(reason, language)), qPrintable(sentence));
}

void TestMalformed::thereAreManyWays() {
    QSet<QByteArray> names;
    QSet<QByteArray> texts;
    for (const Malformed &row : everyRow()) {
        QVERIFY2(!names.contains(row.name), row.name.constData());
        names.insert(row.name);
        texts.insert(row.text);
    }
    QVERIFY(texts.size() >= 600);
}

TD_TEST_CLASS(TestMalformed);
#include "test_malformed.moc"
