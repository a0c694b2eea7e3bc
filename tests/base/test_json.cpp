// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QtTest>

#include "base/json.h"
#include "support/test_main.h"

using namespace td::base;

namespace {

/// Arrays within each other, \a depth of them.
QByteArray nested(int depth) {
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

Json parsed(QByteArrayView text) {
    const auto json = Json::parse(text);
    return json ? *json : Json();
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
    void keepsOrderAndDuplicates();
    void givesEveryValueAsWritten();
    void findsByPointer_data();
    void findsByPointer();
    void escapesPointers();
    void countsAndIndexes();
    void anAbsentValueIsHarmless();
    void copiesShareOneTree();
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

void TestJson::keepsOrderAndDuplicates() {
    const Json json = parsed(R"({"b":1,"a":2,"b":3,"\u0062":4,"c":{"a":0,"a":0},"a":5})");
    QList<QByteArray> names;
    QList<qint64> values;
    for (const auto &member : json.root()) {
        names.append(member.name().toByteArray());
        values.append(member.value().toInt64().value_or(-1));
    }
    QCOMPARE(names, (QList<QByteArray>{"b", "a", "b", "b", "c", "a"}));
    QCOMPARE(values, (QList<qint64>{1, 2, 3, 4, -1, 5}));
    QCOMPARE(json.root()["b"].toInt64(), 4);
    QCOMPARE(json.root()["a"].toInt64(), 5);
    QCOMPARE(duplicateNames(json.root()), (QList<QByteArray>{"b", "a"}));
    QCOMPARE(duplicateNames(json.root()["c"]), QList<QByteArray>{"a"});
    QCOMPARE(duplicateNames(json.root()["b"]), QList<QByteArray>());
}

void TestJson::givesEveryValueAsWritten() {
    const QByteArray text = R"( { "a" : [ 1 , [ ] , { } ] , "b" : { "c" : "d" } } )";
    const Json json = parsed(text);
    QCOMPARE(json.root().raw(), "{ \"a\" : [ 1 , [ ] , { } ] , \"b\" : { \"c\" : \"d\" } }");
    QCOMPARE(json.root().offset(), 1);
    QCOMPARE(json.root()["a"].raw(), "[ 1 , [ ] , { } ]");
    QCOMPARE(json.root().find("/a/1").raw(), "[ ]");
    QCOMPARE(json.root().find("/a/2").raw(), "{ }");
    QCOMPARE(json.root()["b"].raw(), "{ \"c\" : \"d\" }");
    QCOMPARE(json.root()["b"].offset(), text.indexOf("{ \"c\""));
    QCOMPARE(json.root().find("/b/c").raw(), "\"d\"");
}

void TestJson::findsByPointer_data() {
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *pointer, const char *raw) {
        QTest::newRow(*pointer ? pointer : "empty") << QByteArray(pointer) << QByteArray(raw);
    };
    // The document and the first rows are the example of RFC 6901 section 5.
    row("/foo", R"(["bar", "baz"])");
    row("/foo/0", "\"bar\"");
    row("/", "0");
    row("/a~1b", "1");
    row("/c%d", "2");
    row("/e^f", "3");
    row("/i\\j", "5");
    row("/k\"l", "6");
    row("/ ", "7");
    row("/m~0n", "8");
    row("/~01", "9");
    row("/o/p/1/q", "true");
    row("/dup", "2");
    row("/foo/1", "\"baz\"");
    row("/foo/2", "");
    row("/foo/-", "");
    row("/foo/00", "");
    row("/foo/01", "");
    row("/foo/+1", "");
    row("/foo/-1", "");
    row("/foo/", "");
    row("/foo/x", "");
    row("/foo/18446744073709551616", "");
    row("/foo/0/0", "");
    row("/missing", "");
    row("foo", "");
    row("/m~n", "");
    row("/m~", "");
    row("/m~2n", "");
    row("/o/p/1/q/r", "");
    row("//", "");
}

void TestJson::findsByPointer() {
    const Json json = parsed(R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "i\\j": 5,
        "k\"l": 6, " ": 7, "m~n": 8, "~1": 9, "o": {"p": [null, {"q": true}]}, "dup": 1, "dup": 2})");
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, raw);
    QCOMPARE(json.root().find(pointer).exists(), !raw.isEmpty());
    QCOMPARE(json.root().find(pointer).raw(), raw);
    QCOMPARE(json.root().find("").raw(), json.root().raw());
}

void TestJson::escapesPointers() {
    QCOMPARE(pointerTo(""), "/");
    QCOMPARE(pointerTo("plain"), "/plain");
    QCOMPARE(pointerTo("a/b~c"), "/a~1b~0c");
    const Json json = parsed(R"({"~1/~0":{"/":true}})");
    QVERIFY(json.root().find(QByteArray(pointerTo("~1/~0") + pointerTo("/"))).toBool());
}

void TestJson::countsAndIndexes() {
    const Json json = parsed(R"([[],[1],[1,[2,3],4],{"a":[1,2],"b":{}}])");
    QCOMPARE(json.root().size(), 4);
    QCOMPARE(json.root().at(0).size(), 0);
    QVERIFY(!(json.root().at(0).begin() != json.root().at(0).end()));
    QCOMPARE(json.root().at(2).size(), 3);
    QCOMPARE(json.root().at(2).at(2).toInt64(), 4);
    QCOMPARE(json.root().at(3).size(), 2);
    QCOMPARE(json.root().at(3).at(1).raw(), "{}");
    QVERIFY(!json.root().at(4).exists());
    QVERIFY(!json.root().at(-1).exists());
    QVERIFY(!json.root()["a"].exists());
}

void TestJson::anAbsentValueIsHarmless() {
    QVERIFY(Json().isNull());
    QVERIFY(Json().text().isEmpty());
    const JsonView absent = Json().root();
    QVERIFY(!absent.exists());
    QVERIFY(!absent.isNull());
    QVERIFY(!absent.toBool());
    QVERIFY(!absent.toInt64());
    QVERIFY(absent.utf8().isEmpty());
    QVERIFY(absent.toString().isEmpty());
    QVERIFY(absent.raw().isEmpty());
    QCOMPARE(absent.offset(), 0);
    QCOMPARE(absent.size(), 0);
    QVERIFY(!absent.at(0).exists());
    QVERIFY(!absent["a"].exists());
    QVERIFY(!absent.find("/a").exists());
    QVERIFY(!absent.find("").exists());
    QVERIFY(duplicateNames(absent).isEmpty());
    for (const auto &member : absent)
        QVERIFY2(false, member.name().toByteArray().constData());
}

void TestJson::copiesShareOneTree() {
    JsonView value;
    Json copy;
    {
        const Json json = parsed(R"({"a":"\u0062"})");
        copy = json;
        value = json.root()["a"];
    }
    QCOMPARE(value.utf8(), "b");
    // The same place, not the same characters.
    QVERIFY(copy.root()["a"].raw().data() == value.raw().data());
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
