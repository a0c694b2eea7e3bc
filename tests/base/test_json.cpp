// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QtTest>

#include "base/parsed.h"
#include "support/test_main.h"

using namespace td::base;
using td::test::parsed;

namespace {

/// Arrays within each other, \a depth of them.
QByteArray nested(int depth) {
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

}  // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void keepsTheTextOfNumbers_data();
    void keepsTheTextOfNumbers();
    void resolvesEscapes_data();
    void resolvesEscapes();
    void readsUpToTheLargestSize();
    void readsUpToTheGreatestDepth();
    void keepsALeadingByteOrderMarkInAString();
};

void TestJson::accepts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    using Kind = JsonView::Kind;
    const auto row = [](const char *name, const QByteArray &text, Kind kind) {
        QTest::newRow(name) << text << static_cast<int>(kind);
    };
    row("null", "null", Kind::null);
    row("true", "true", Kind::boolean);
    row("false", "false", Kind::boolean);
    row("zero", "0", Kind::number);
    row("number at the root", "-12.5e+3", Kind::number);
    row("string at the root", "\"a\"", Kind::string);
    row("empty string", "\"\"", Kind::string);
    row("empty array", "[]", Kind::array);
    row("empty object", "{}", Kind::object);
    row("empty containers with space", "[ { } , [ ] ]", Kind::array);
    row("every white space around", " \t\r\n{\t\"a\" \r:\n1 , \"b\":2}\n \t\r", Kind::object);
    row("space around a scalar", "\n 7 \t", Kind::number);
    row("space around a string", " \"x\" ", Kind::string);
    row("empty name", "{\"\":0}", Kind::object);
    row("bare U+007F in a string", "\"\x7f\"", Kind::string);
    row("bare U+2028 in a string", "\"\xe2\x80\xa8\"", Kind::string);
    row("noncharacter in a string", "\"\xef\xbf\xbf\"", Kind::string);
    row("highest character", "\"\xf4\x8f\xbf\xbf\"", Kind::string);
    row("Chinese", "{\"\xe7\xa7\x98\xe5\xaf\x86\":\"\xe4\xbb\xa4\xe7\x89\x8c\"}", Kind::object);
    row("brackets in a string", "[\"]}[{,:\"]", Kind::array);
    row("escaped quotes and backslashes", R"(["\\","\"","\\\"","\\\\"])", Kind::array);
    row("escaped name", R"({"\u0061\"":1})", Kind::object);
    row("U+0000 by escape", R"("\u0000")", Kind::string);
    row("64 deep", nested(64), Kind::array);
}

void TestJson::accepts() {
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto json = Json::parse(text);
    QVERIFY2(json.has_value(), json ? "" : json.error().code.constData());
    QCOMPARE(static_cast<int>(json->root().kind()), kind);
    QCOMPARE(json->root().raw(), text.trimmed());
    QCOMPARE(json->text(), text);
}

void TestJson::keepsTheTextOfNumbers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("value");
    const auto fits = [](const char *text, qint64 value) {
        QTest::newRow(text) << QByteArray(text) << true << value;
    };
    const auto not64 = [](const char *text) {
        QTest::newRow(text) << QByteArray(text) << false << qint64(0);
    };
    fits("0", 0);
    fits("-0", 0);
    fits("1630417861", 1630417861);
    fits("1380100177150345266", 1380100177150345266);
    fits("9223372036854775807", std::numeric_limits<qint64>::max());
    fits("-9223372036854775808", std::numeric_limits<qint64>::min());
    not64("9223372036854775808");
    not64("-9223372036854775809");
    not64("18446744073709551615");
    not64("18446744073709551616");
    not64("123456789012345678901234567890");
    not64("1e400");
    not64("-1E-400");
    not64("1.0");
    not64("1e3");
    not64("0.1");
    not64("0e0");
    not64("10.250e+007");
}

void TestJson::keepsTheTextOfNumbers() {
    QFETCH(QByteArray, text);
    QFETCH(bool, fits);
    QFETCH(qint64, value);
    for (const QByteArray &document : QList<QByteArray>{text, "[" + text + "]", "{\"n\":" + text + " }"}) {
        const Json json = parsed(document);
        QVERIFY(!json.isNull());
        const JsonView number = json.root().isNumber() ? json.root() : json.root().at(0);
        QVERIFY(number.isNumber());
        QCOMPARE(number.raw(), text);
        QCOMPARE(number.toInt64().has_value(), fits);
        QCOMPARE(number.toInt64().value_or(0), value);
    }
}

void TestJson::resolvesEscapes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("none") << QByteArray(R"("plain")") << QByteArray("plain");
    QTest::newRow("all the short ones")
        << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("ascii") << QByteArray(R"("\u0041\u007a")") << QByteArray("Az");
    QTest::newRow("nul") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("two bytes") << QByteArray(R"("\u00E9")") << QByteArray("\xc3\xa9");
    QTest::newRow("three bytes") << QByteArray(R"("\u4ee4\u724C")") << QByteArray("\xe4\xbb\xa4\xe7\x89\x8c");
    QTest::newRow("just below the surrogates") << QByteArray(R"("\ud7ff")") << QByteArray("\xed\x9f\xbf");
    QTest::newRow("just above the surrogates") << QByteArray(R"("\ue000")") << QByteArray("\xee\x80\x80");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("highest pair") << QByteArray(R"("\uDBFF\uDFFF")") << QByteArray("\xf4\x8f\xbf\xbf");
    QTest::newRow("only an escaped quote") << QByteArray(R"("\"")") << QByteArray("\"");
    QTest::newRow("backslash, then the end") << QByteArray(R"("x\\")") << QByteArray("x\\");
    QTest::newRow("mixed") << QByteArray("\"\xe4\xbb\xa4\\n\\u0031\"") << QByteArray("\xe4\xbb\xa4\n1");
}

void TestJson::resolvesEscapes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, content);
    const Json root = parsed(text);
    QCOMPARE(root.root().utf8(), content);
    const Json within = parsed(QByteArray("[" + text + ",{" + text + ":" + text + "}]"));
    QCOMPARE(within.root().at(0).utf8(), content);
    QCOMPARE(within.root().at(0).raw(), text);
    const JsonView object = within.root().at(1);
    QCOMPARE((*object.begin()).name(), content);
    QCOMPARE((*object.begin()).rawName(), text);
    QCOMPARE(object[content].utf8(), content);
    QCOMPARE(object[content].toString().toUtf8(), content);
}

void TestJson::readsUpToTheLargestSize() {
    QByteArray text = "\"" + QByteArray(Json::maxBytes - 2, 'x') + "\"";
    QCOMPARE(text.size(), Json::maxBytes);
    QCOMPARE(parsed(text).root().utf8().size(), Json::maxBytes - 2);
    text.append(' ');
    const auto tooLarge = Json::parse(text);
    QVERIFY(!tooLarge);
    QVERIFY(is(tooLarge.error(), JsonFault::json_too_large));
    QCOMPARE(tooLarge.error().values.value(QStringLiteral("bytes")).toLongLong(), Json::maxBytes + 1);
    QCOMPARE(tooLarge.error().values.value(QStringLiteral("limit")).toLongLong(), Json::maxBytes);

    QByteArray many = "[0";
    while (many.size() < Json::maxBytes - 1)
        many.append(",0");
    many.resize(Json::maxBytes - 1);
    if (many.endsWith(','))
        many.back() = ' ';
    QCOMPARE(parsed(many.append(']')).root().size(), Json::maxBytes / 2 - 1);
}

void TestJson::readsUpToTheGreatestDepth() {
    QVERIFY(Json::parse(nested(64)));
    const auto tooDeep = Json::parse(nested(65));
    QVERIFY(!tooDeep);
    QVERIFY(is(tooDeep.error(), JsonFault::json_too_deep));
    QCOMPARE(tooDeep.error().values.value(QStringLiteral("limit")).toInt(), 64);
    QCOMPARE(tooDeep.error().values.value(QStringLiteral("offset")).toInt(), 64);
    // Depth is how far containers stand within each other, not how many there are.
    QVERIFY(Json::parse(QByteArray("[" + nested(63) + "," + nested(63) + ",[],{\"a\":[]}]")));
    QVERIFY(!Json::parse(QByteArray(100'000, '[')));
    QVERIFY(!Json::parse(QByteArray("{\"a\":").repeated(65).append('0').append(65, '}')));
}

void TestJson::keepsALeadingByteOrderMarkInAString() {
    const Json json = parsed("[\"\xef\xbb\xbf\xef\xbb\xbfx\"]");
    QCOMPARE(json.root().at(0).toString(), QStringLiteral(u"\ufeff\ufeffx"));
}

TD_TEST_CLASS(TestJson);
#include "test_json.moc"
