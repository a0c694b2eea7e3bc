// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "words/languages.h"
#include "words/text/visible.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

class TestVisible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWouldAct_data();
    void showsWhatWouldAct();
    void leavesNothingBareThatActs();
};

void TestVisible::showsWhatWouldAct_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", u"uid=123 (a/b)"_s, u"uid=123 (a/b)"_s);
    row("Chinese", u"令牌已过期，请重试。"_s, u"令牌已过期，请重试。"_s);
    row("beyond the BMP", u"𠮷野家"_s, u"𠮷野家"_s);
    row("emoji", u"😀"_s, u"😀"_s);
    row("emoji joined", u"👩\u200D💻"_s, u"👩<U+200D>💻"_s);
    row("escape", u"a\u001B[31mb"_s, u"a<U+001B>[31mb"_s);
    row("nul", u"a"_s + QChar(u'\0') + u"b"_s, u"a<U+0000>b"_s);
    row("line break", u"a\r\nb\tc"_s, u"a<U+000D><U+000A>b<U+0009>c"_s);
    row("C1 control", u"a\u009B31m"_s, u"a<U+009B>31m"_s);
    row("bidirectional override", u"a\u202Eb\u202C"_s, u"a<U+202E>b<U+202C>"_s);
    row("bidirectional isolate", u"\u2066a\u2069"_s, u"<U+2066>a<U+2069>"_s);
    row("zero width", u"a\u200Bb\uFEFFc"_s, u"a<U+200B>b<U+FEFF>c"_s);
    row("soft hyphen", u"a\u00ADb"_s, u"a<U+00AD>b"_s);
    row("line separator", u"a\u2028b"_s, u"a<U+2028>b"_s);
    row("Hangul filler", u"a\u3164b"_s, u"a<U+3164>b"_s);
    row("tag characters", QString::fromUcs4(U"a\U000E0041b"), u"a<U+E0041>b"_s);
    row("high surrogate alone", u"a"_s + QChar(0xd83d), u"a<U+D83D>"_s);
    row("low surrogate alone", QChar(0xde00) + u"a"_s, u"<U+DE00>a"_s);
    row("surrogates the wrong way round", QString(QChar(0xde00)) + QChar(0xd83d), u"<U+DE00><U+D83D>"_s);
    row("empty", QString(), QString());
}

void TestVisible::showsWhatWouldAct() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(words::visible(text), shown);
}

void TestVisible::leavesNothingBareThatActs() {
    QString all;
    for (char16_t c = 0; c < 0xffff; ++c)
        all += QChar(c);
    QCOMPARE(test::bareControls(words::visible(all)), QStringList());
}

TD_TEST_CLASS(TestVisible);
#include "test_visible.moc"
