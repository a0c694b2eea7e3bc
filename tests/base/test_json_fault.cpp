// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/json.h"
#include "base/json_diagnosis.h"
#include "support/test_main.h"

using namespace td::base;

class TestJsonFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();
    void refusesEverySingleByteThatIsNoDigit();
    void readerAndDiagnosisAgree();
    void namesWhatItFound();
};

void TestJsonFault::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault>("fault");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &text, JsonFault fault, int offset, int line = 1,
                        int column = -1) {
        QTest::newRow(name) << text << fault << line << (column < 0 ? offset + 1 : column) << offset;
    };
    using enum JsonFault;
    row("empty", "", json_empty, 0);
    row("spaces alone", " \n ", json_empty, 3, 2, 2);

    row("UTF-8 byte order mark", "\xef\xbb\xbf{}", json_byte_order_mark, 0);
    row("UTF-16 byte order mark", QByteArray("\xff\xfe{\0}\0", 6), json_bad_utf8, 0);
    row("Latin-1", "[\"caf\xe9\"]", json_bad_utf8, 5);
    row("lone continuation", "\"\x80\"", json_bad_utf8, 1);
    row("overlong", "\"\xc0\x80\"", json_bad_utf8, 1);
    row("overlong in three bytes", "\"\xe0\x80\x80\"", json_bad_utf8, 1);
    row("encoded surrogate", "\"a\xed\xa0\x80\"", json_bad_utf8, 2);
    row("beyond U+10FFFF", "\"\xf4\x90\x80\x80\"", json_bad_utf8, 1);
    row("cut character", "\"\xe4\xbb\"", json_bad_utf8, 1);
    row("bad byte in a name", "{\"\xff\":1}", json_bad_utf8, 2);
    row("bad byte behind the document", "{}\xff", json_bad_utf8, 2);

    row("word", "undefined", json_bad_literal, 0);
    row("cut literal", "[nul]", json_bad_literal, 1);
    row("literal with a tail", "[truex]", json_bad_literal, 1);
    row("capital", "[True]", json_bad_literal, 1);
    row("NaN", "NaN", json_bad_literal, 0);
    row("Infinity", "[Infinity]", json_bad_literal, 1);
    row("literal and a quote", "[true\"x\"]", json_expected_comma, 5);

    row("leading zero", "[01]", json_bad_number, 1);
    row("leading zero, negative", "-01", json_bad_number, 0);
    row("minus alone", "-", json_bad_number, 0);
    row("minus and a word", "[-Infinity]", json_bad_number, 1);
    row("plus", "[+1]", json_bad_number, 1);
    row("point first", "[.5]", json_bad_number, 1);
    row("point last", "[5.]", json_bad_number, 1);
    row("two points", "[1.2.3]", json_bad_number, 1);
    row("empty exponent", "[1e]", json_bad_number, 1);
    row("signed empty exponent", "[1e+]", json_bad_number, 1);
    row("fraction in the exponent", "[1e2.5]", json_bad_number, 1);
    row("hexadecimal", "[0x1F]", json_bad_number, 1);
    row("digit separator", "[1_000]", json_bad_number, 1);
    row("suffix", "{\"a\":1L}", json_bad_number, 5);
    row("two signs", "[--1]", json_bad_number, 1);
    row("number and NUL", QByteArray("1\0", 2), json_trailing_text, 1);
    row("number and form feed", "[1\f]", json_expected_comma, 2);

    row("unknown escape", R"(["a\x41"])", json_bad_escape, 3);
    row("escaped apostrophe", R"("\'")", json_bad_escape, 1);
    row("capital U", R"("\U0041")", json_bad_escape, 1);
    row("escape with three digits", R"("\u004")", json_bad_escape, 1);
    row("escape with a letter too far", R"("\u00g0")", json_bad_escape, 1);
    row("escape with a sign", R"("\u+041")", json_bad_escape, 1);
    row("escape in a name", R"({"\q":1})", json_bad_escape, 2);
    row("bad second half", R"("\ud800\u00zz")", json_bad_escape, 7);

    row("high half alone", R"("\ud800")", json_lone_surrogate, 1);
    row("low half alone", R"("x\udc00")", json_lone_surrogate, 2);
    row("two high halves", R"("\ud800\ud800")", json_lone_surrogate, 1);
    row("halves the wrong way round", R"("\udc00\ud800")", json_lone_surrogate, 1);
    row("high half and a letter", R"("\udbffx")", json_lone_surrogate, 1);
    row("high half and another escape", R"("\ud83d\n")", json_lone_surrogate, 1);
    row("high half and no surrogate", R"("\ud83d\u0041")", json_lone_surrogate, 1);
    row("half a pair in a name", R"({"\ud83d":1})", json_lone_surrogate, 2);

    row("line break in a string", "[\"a\nb\"]", json_control_character, 3);
    row("tab in a string", "\"\t\"", json_control_character, 1);
    row("NUL in a string", QByteArray("\"\0\"", 3), json_control_character, 1);
    row("U+001F in a name", "{\"\x1f\":0}", json_control_character, 2);

    row("open string", "[\"abc", json_unterminated_string, 1);
    row("open string after an escaped quote", R"("abc\")", json_unterminated_string, 0);
    row("open string after a backslash", R"("abc\)", json_unterminated_string, 0);
    row("quote alone", "\"", json_unterminated_string, 0);
    row("open name", "{\"a", json_unterminated_string, 1);

    row("open array", "[", json_unterminated, 1);
    row("open array with an element", "[1", json_unterminated, 2);
    row("open array after a comma", "[1,", json_unterminated, 3);
    row("open object", "{\n", json_unterminated, 2, 2, 1);
    row("no colon yet", "{\"a\"", json_unterminated, 4);
    row("no value yet", "{\"a\":", json_unterminated, 5);
    row("open inside", "[[1]", json_unterminated, 4);
    row("open object inside", "{\"a\":{}", json_unterminated, 7);

    row("comma first", "[,1]", json_expected_value, 1);
    row("comma last", "[1,]", json_expected_value, 3);
    row("two commas", "[1,,2]", json_expected_value, 3);
    row("no value", "{\"a\":}", json_expected_value, 5);
    row("apostrophes", "['a']", json_expected_value, 1);
    row("closing bracket alone", "]", json_expected_value, 0);
    row("colon alone", ":", json_expected_value, 0);
    row("comment", "/* */ 1", json_expected_value, 0);
    row("NUL alone", QByteArray("\0", 1), json_expected_value, 0);
    row("no-break space", "\xc2\xa0{}", json_expected_value, 0);

    row("number for a name", "{1:2}", json_expected_name, 1);
    row("word for a name", "{a:2}", json_expected_name, 1);
    row("comma last in an object", "{\"a\":1,}", json_expected_name, 7);
    row("comma first in an object", "{,}", json_expected_name, 1);
    row("object closed as an array", "{]", json_expected_name, 1);

    row("no colon", "{\"a\" 1}", json_expected_colon, 5);
    row("comma for a colon", "{\"a\",1}", json_expected_colon, 4);
    row("two strings", R"({"a""b"})", json_expected_colon, 4);
    row("name alone", "{\"a\"}", json_expected_colon, 4);

    row("two elements", "[1 2]", json_expected_comma, 3);
    row("two strings in an array", R"(["a""b"])", json_expected_comma, 4);
    row("colon in an array", R"(["a":1])", json_expected_comma, 4);
    row("two members", R"({"a":1 "b":2})", json_expected_comma, 7);
    row("two colons", R"({"a":"b":"c"})", json_expected_comma, 8);
    row("array closed as an object", "[1}", json_expected_comma, 2);
    row("object closed as an array, late", "{\"a\":[]]", json_expected_comma, 7);
    row("string and a word", "[\"a\"b]", json_expected_comma, 4);

    row("two documents", "{} {}", json_trailing_text, 3);
    row("two numbers", "1 2", json_trailing_text, 2);
    row("two root strings", R"("a" "b")", json_trailing_text, 4);
    row("one bracket too many", "[]]", json_trailing_text, 2);
    row("comma at the end", "{},", json_trailing_text, 2);
    row("literal and a bracket", "null]", json_trailing_text, 4);
    row("NUL at the end", QByteArray("{}\0", 3), json_trailing_text, 2);

    row("a later line", "{\n  \"a\": 1,\n  \"b\": tru\n}", json_bad_literal, 19, 3, 8);
    row("a later line, CR LF", "[1,\r\n2,\r\n x]", json_bad_literal, 10, 3, 2);
    row("a later line, CR", "[1,\r2,\r x]", json_bad_literal, 8, 3, 2);
    row("columns count characters", "[\"\xe4\xbb\xa4\xe7\x89\x8c\xf0\x9f\x98\x80\", x]", json_bad_literal, 15,
        1, 9);
    row("65 deep", QByteArray(65, '[') + QByteArray(65, ']'), json_too_deep, 64);
    row("the first of several faults", "[01,\"\\x\",\"\xff\"", json_bad_number, 1);
}

void TestJsonFault::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(JsonFault, fault);
    const auto json = Json::parse(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, error(fault).code);
    const QVariantMap &values = json.error().values;
    QTEST(values.value(QStringLiteral("line")).toInt(), "line");
    QTEST(values.value(QStringLiteral("column")).toInt(), "column");
    QTEST(values.value(QStringLiteral("offset")).toInt(), "offset");
    // As a reply is read: from the middle of a buffer whose other bytes must play no part.
    const QByteArray surrounded = "[[{\"" + text + "\"}]]]]";
    const auto inner = Json::parse(QByteArrayView(surrounded).sliced(4, text.size()));
    QVERIFY(!inner);
    QCOMPARE(inner.error(), json.error());
}

void TestJsonFault::refusesEveryTruncation_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("claims") << QByteArray(
        R"({"uid":"1380100177150345266","exp":1630417861,"ok":true,"n":null,"a":[1.5e3,{"\u4ee4\ud83d\ude00":"\n"}]})");
    QTest::newRow("nested") << QByteArray(R"([[[{}],[[]],{"a":{"b":[]}}]])");
    QTest::newRow("Chinese") << QByteArray("[\"\xe4\xbb\xa4\xe7\x89\x8c\xf0\x9f\x98\x80\"]");
    QTest::newRow("string") << QByteArray(R"("a\\\"\u0041")");
    QTest::newRow("literal") << QByteArray("false");
}

void TestJsonFault::refusesEveryTruncation() {
    QFETCH(QByteArray, text);
    QVERIFY(Json::parse(text));
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto json = Json::parse(text.first(size));
        QVERIFY2(!json, text.first(size).constData());
        QVERIFY(json.error().values.value(QStringLiteral("offset")).toLongLong() <= size);
    }
}

void TestJsonFault::refusesEverySingleByteThatIsNoDigit() {
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray text(1, static_cast<char>(byte));
        QCOMPARE(Json::parse(text).has_value(), byte >= '0' && byte <= '9');
    }
}

void TestJsonFault::readerAndDiagnosisAgree() {
    // Every text of up to five of these pieces: what the reader refuses has a fault, what it reads has none.
    const QList<QByteArray> pieces = {"[",  "]",  "{", "}",  ",",    ":", "\"a\"",
                                      "\"", "\\", "0", "-1", "true", " ", "x"};
    qint64 read = 0;
    qint64 refused = 0;
    for (qint64 number = 0; number < 14 * 14 * 14 * 14 * 14; ++number) {
        QByteArray text;
        for (qint64 rest = number; rest > 0; rest /= 14)
            text.append(pieces.at(rest % 14));
        const bool accepted = Json::parse(text).has_value();
        QVERIFY2(accepted == diagnoseJson(text).isNull(), text.constData());
        ++(accepted ? read : refused);
    }
    QVERIFY(read > 500);
    QVERIFY(refused > 500'000);
}

void TestJsonFault::namesWhatItFound() {
    const auto found = [](QByteArrayView text) {
        return Json::parse(text).error().values.value(QStringLiteral("found")).toString();
    };
    QCOMPARE(found("[1,]"), QStringLiteral("]"));
    QCOMPARE(found("{\"a\":\xe3\x80\x82}"), QStringLiteral("\u3002"));
}

TD_TEST_CLASS(TestJsonFault);
#include "test_json_fault.moc"
