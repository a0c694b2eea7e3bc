// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/parsed.h"
#include "support/test_main.h"

using namespace td::base;
using td::test::parsed;

/// Finding one's way in a parsed document.
class TestJsonView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndDuplicates();
    void givesEveryValueAsWritten();
    void findsByPointer_data();
    void findsByPointer();
    void escapesPointers();
    void countsAndIndexes();
    void anAbsentValueIsHarmless();
    void copiesShareOneTree();
};

void TestJsonView::keepsOrderAndDuplicates() {
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

void TestJsonView::givesEveryValueAsWritten() {
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

void TestJsonView::findsByPointer_data() {
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

void TestJsonView::findsByPointer() {
    const Json json = parsed(R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "i\\j": 5,
        "k\"l": 6, " ": 7, "m~n": 8, "~1": 9, "o": {"p": [null, {"q": true}]}, "dup": 1, "dup": 2})");
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, raw);
    QCOMPARE(json.root().find(pointer).exists(), !raw.isEmpty());
    QCOMPARE(json.root().find(pointer).raw(), raw);
    QCOMPARE(json.root().find("").raw(), json.root().raw());
}

void TestJsonView::escapesPointers() {
    QCOMPARE(pointerTo(""), "/");
    QCOMPARE(pointerTo("plain"), "/plain");
    QCOMPARE(pointerTo("a/b~c"), "/a~1b~0c");
    const Json json = parsed(R"({"~1/~0":{"/":true}})");
    QVERIFY(json.root().find(QByteArray(pointerTo("~1/~0") + pointerTo("/"))).toBool());
}

void TestJsonView::countsAndIndexes() {
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

void TestJsonView::anAbsentValueIsHarmless() {
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

void TestJsonView::copiesShareOneTree() {
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

TD_TEST_CLASS(TestJsonView);
#include "test_json_view.moc"
