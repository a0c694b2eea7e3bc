// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "gui/inspect/result/pretty_json.h"
#include "gui/inspect/text/field_name.h"
#include "gui/inspect/text/masked_text.h"
#include "support/test_main.h"
#include "token/identity.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MaskedText;

namespace {

/// Two opaque tokens, obviously fake, that find() takes for tokens after `Bearer `.
const QByteArray first = "fake-token-000000000000000001";
const QByteArray second = "fake-token-000000000000000002";

MaskedText maskedOf(const QByteArray &text) {
    return gui::maskedText(text, token::find(text));
}

qsizetype longestLine(const QString &text) {
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = qMax(longest, line.size());
    return longest;
}

}  // namespace

/// Texts as they are shown: masked, visible, in lines of bounded length; and what stands around a token.
class TestMaskedText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTextVisibly_data();
    void showsTextVisibly();
    void masksEachTokenAndKnowsItsPlace();
    void breaksLongLinesButNoTokenAndNoCharacter();
    void namesTheFieldOfAToken_data();
    void namesTheFieldOfAToken();
    void writesJsonPrettilyWithoutLoss_data();
    void writesJsonPrettilyWithoutLoss();
};

void TestMaskedText::showsTextVisibly_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("line ends of either kind") << QByteArray("a\r\nb\nc") << u"a\nb\nc"_s;
    QTest::newRow("an end at the end") << QByteArray("a\n") << u"a\n"_s;
    QTest::newRow("a tab") << QByteArray("\ta\tb") << u"\ta\tb"_s;
    QTest::newRow("a lone carriage return") << QByteArray("a\rb") << u"a<U+000D>b"_s;
    QTest::newRow("a right-to-left override") << QByteArray("a\xe2\x80\xae") << u"a<U+202E>"_s;
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("Chinese") << QByteArray("令牌") << u"令牌"_s;
}

void TestMaskedText::showsTextVisibly() {
    QFETCH(const QByteArray, text);
    QTEST(maskedOf(text).shown, "shown");
}

void TestMaskedText::masksEachTokenAndKnowsItsPlace() {
    const QByteArray text =
        "\xff 令牌\nAuthorization: Bearer " + first + "\r\nAuthorization: Bearer " + second + " end";
    const MaskedText masked = maskedOf(text);
    QVERIFY(!masked.shown.contains(QString::fromLatin1(first)));
    QVERIFY(!masked.shown.contains(QString::fromLatin1(second)));
    QCOMPARE(masked.tokens.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const gui::TextRange range = masked.tokens.at(i);
        QCOMPARE(masked.shown.sliced(range.begin, range.length), token::masked(i == 0 ? first : second));
    }
    QVERIFY(masked.shown.endsWith(u" end"_s));
}

void TestMaskedText::breaksLongLinesButNoTokenAndNoCharacter() {
    const qsizetype limit = gui::longestShownLine;
    const QByteArray filling(limit - 1, 'x');
    const MaskedText pair = maskedOf(filling + "\xf0\x9f\x94\x91" + filling);
    QVERIFY(longestLine(pair.shown) <= limit);
    QVERIFY(pair.shown.contains(u"\n\U0001F511"_s));
    const QByteArray text = QByteArray(limit - 25, ' ') + "Authorization: Bearer " + first;
    const MaskedText masked = maskedOf(text);
    QCOMPARE(masked.tokens.size(), 1);
    QVERIFY(longestLine(masked.shown) <= limit);
    QCOMPARE(masked.shown.sliced(masked.tokens.first().begin, masked.tokens.first().length),
             token::masked(first));
    QVERIFY(longestLine(maskedOf(QByteArray(1 << 20, 'y')).shown) <= limit);
}

void TestMaskedText::namesTheFieldOfAToken_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("JSON") << QByteArray(R"({"ss_token":")") << QByteArray("ss_token");
    QTest::newRow("JSON with space") << QByteArray("{\"a\" :\n  \"") << QByteArray("a");
    QTest::newRow("JSON in a string") << QByteArray(R"({\"refreshToken\":\")") << QByteArray("refreshToken");
    QTest::newRow("HTTP") << QByteArray("Authorization: Bearer ") << QByteArray("Authorization");
    QTest::newRow("Bearer in JSON") << QByteArray(R"({"auth":"bearer )") << QByteArray("auth");
    QTest::newRow("query") << QByteArray("https://x/y?access_token=") << QByteArray("access_token");
    QTest::newRow("a time of day") << QByteArray("at 12:30: ") << QByteArray();
    QTest::newRow("a word") << QByteArray("see ") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("an array") << QByteArray(R"(["a", ")") << QByteArray();
}

void TestMaskedText::namesTheFieldOfAToken() {
    QFETCH(const QByteArray, before);
    QTEST(gui::fieldName(QByteArray(before + first), before.size()), "name");
}

void TestMaskedText::writesJsonPrettilyWithoutLoss_data() {
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("numbers and escapes") << QByteArray(R"({"a":1.50,"b":"\u0041"})")
                                         << QByteArray("{\n  \"a\": 1.50,\n  \"b\": \"\\u0041\"\n}");
    QTest::newRow("names that occur twice")
        << QByteArray(R"({"a":1,"a":2})") << QByteArray("{\n  \"a\": 1,\n  \"a\": 2\n}");
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":[]}],"c":{}})")
                            << QByteArray(
                                   "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n"
                                   "  \"c\": {}\n}");
    QTest::newRow("no container") << QByteArray("\"x\"") << QByteArray("\"x\"");
}

void TestMaskedText::writesJsonPrettilyWithoutLoss() {
    QFETCH(const QByteArray, sent);
    const auto json = base::Json::parse(sent);
    QVERIFY(json);
    QTEST(gui::prettyJson(json->root()), "pretty");
}

TD_TEST_CLASS(TestMaskedText);

}  // namespace td::test

#include "test_masked_text.moc"
