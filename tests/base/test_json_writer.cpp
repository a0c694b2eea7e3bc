// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QtTest>

#include "base/json_writer.h"
#include "support/test_main.h"

using namespace td::base;

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInTheOrderTold();
    void indentsForPeople();
    void escapesOnlyWhatItMust_data();
    void escapesOnlyWhatItMust();
    void replacesWhatIsNotUnicode();
    void everyCharacterComesBack();
    void copyLeavesOutOnlyWhiteSpace_data();
    void copyLeavesOutOnlyWhiteSpace();
    void copiesIntoALargerDocument();
    void writesAnAbsentValueAsNull();
    void canBeUsedAgain();
};

void TestJsonWriter::writesInTheOrderTold() {
    JsonWriter writer;
    writer.beginObject().name("b").integer(1).name("a").beginArray();
    writer.boolean(true).boolean(false).null().string(u"s").beginObject().endObject().beginArray().endArray();
    writer.endArray().name("b").integer(std::numeric_limits<qint64>::min()).endObject();
    QCOMPARE(writer.take(), R"({"b":1,"a":[true,false,null,"s",{},[]],"b":-9223372036854775808})");
}

void TestJsonWriter::indentsForPeople() {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginObject().name("a").beginArray().integer(1).beginObject().endObject().endArray();
    writer.name("b").beginObject().name("c").null().endObject().endObject();
    QCOMPARE(writer.take(), "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": null\n  }\n}\n");
}

void TestJsonWriter::escapesOnlyWhatItMust_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("quote and backslash") << QByteArray(R"("\)") << QByteArray(R"("\"\\")");
    QTest::newRow("short escapes") << QByteArray("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("other controls") << QByteArray("\0\x01\x1f", 3) << QByteArray(R"("\u0000\u0001\u001f")");
    QTest::newRow("slash and apostrophe") << QByteArray("/'<&") << QByteArray("\"/'<&\"");
    QTest::newRow("U+007F") << QByteArray("\x7f") << QByteArray("\"\x7f\"");
    QTest::newRow("line separators") << QByteArray("\xe2\x80\xa8\xe2\x80\xa9")
                                     << QByteArray("\"\xe2\x80\xa8\xe2\x80\xa9\"");
    QTest::newRow("Chinese") << QByteArray("\xe4\xbb\xa4") << QByteArray("\"\xe4\xbb\xa4\"");
    QTest::newRow("leading U+FEFF") << QByteArray("\xef\xbb\xbfx") << QByteArray("\"\xef\xbb\xbfx\"");
}

void TestJsonWriter::escapesOnlyWhatItMust() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    QCOMPARE(JsonWriter().utf8(text).take(), written);
    QCOMPARE(JsonWriter().string(Json::parse(written)->root().toString()).take(), written);
    QCOMPARE(JsonWriter().beginObject().name(text).null().endObject().take(), "{" + written + ":null}");
}

void TestJsonWriter::replacesWhatIsNotUnicode() {
    QCOMPARE(JsonWriter()
                 .utf8("a\xff"
                       "b")
                 .take(),
             "\"a\xef\xbf\xbd"
             "b\"");
    QCOMPARE(JsonWriter().utf8("\xef\xbb\xbf\xff").take(), "\"\xef\xbb\xbf\xef\xbf\xbd\"");
    const char16_t lone[] = {u'a', 0xd800, u'b'};
    QCOMPARE(JsonWriter().string(QStringView(lone, 3)).take(),
             "\"a\xef\xbf\xbd"
             "b\"");
}

void TestJsonWriter::everyCharacterComesBack() {
    QString text;
    for (char32_t character = 0; character <= 0x10ffff; character += character < 0x3000 ? 1 : 97) {
        if (!QChar::isSurrogate(character))
            text.append(QString::fromUcs4(&character, 1));
    }
    const auto json = Json::parse(JsonWriter().string(text).take());
    QVERIFY(json);
    QCOMPARE(json->root().toString(), text);
}

void TestJsonWriter::copyLeavesOutOnlyWhiteSpace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const char *name, const char *text, const char *compact) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(compact);
    };
    row("scalar", " 1.50e+03 ", "1.50e+03");
    row("numbers as written", "[ 18446744073709551616, 1e400, -0, 1.0 ]",
        "[18446744073709551616,1e400,-0,1.0]");
    row("escapes as written", R"([ "\/\u0041\u4EE4" , "\ud83d\uDE00" ])",
        R"(["\/\u0041\u4EE4","\ud83d\uDE00"])");
    row("names as written", R"({ "\u0061" : 1 , "a" : 2 })", R"({"\u0061":1,"a":2})");
    row("space within strings", R"({ " a " : " \t " })", R"({" a ":" \t "})");
    row("order and duplicates", R"({"z":1, "a":{ "z":[ ] }, "z":{ } })", R"({"z":1,"a":{"z":[]},"z":{}})");
    row("literals", "[ true , false,null ]", "[true,false,null]");
}

void TestJsonWriter::copyLeavesOutOnlyWhiteSpace() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, compact);
    const auto json = Json::parse(text);
    QVERIFY(json);
    QCOMPARE(JsonWriter().copy(json->root()).take(), compact);
    const QByteArray indented = JsonWriter(JsonWriter::Style::indented).copy(json->root()).take();
    QVERIFY(indented.endsWith('\n'));
    QCOMPARE(JsonWriter().copy(Json::parse(indented)->root()).take(), compact);
}

void TestJsonWriter::copiesIntoALargerDocument() {
    const auto json = Json::parse(R"({"a": [1, 2]})");
    JsonWriter writer;
    writer.beginArray().copy(json->root()["a"]).copy(json->root()).endArray();
    QCOMPARE(writer.take(), R"([[1,2],{"a":[1,2]}])");
}

void TestJsonWriter::writesAnAbsentValueAsNull() {
    QCOMPARE(JsonWriter().beginArray().copy({}).endArray().take(), "[null]");
}

void TestJsonWriter::canBeUsedAgain() {
    JsonWriter writer;
    QCOMPARE(writer.integer(1).take(), "1");
    QCOMPARE(writer.integer(2).take(), "2");
}

TD_TEST_CLASS(TestJsonWriter);
#include "test_json_writer.moc"
