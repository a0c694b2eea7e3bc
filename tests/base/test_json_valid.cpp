// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/json.h"
#include "base/json_context.h"
#include "base/json_diagnosis.h"
#include "base/json_writer.h"
#include "support/test_main.h"

using namespace td::base;

namespace {

void rows(const char *family, const QList<QByteArray> &texts) {
    for (const QByteArray &text : texts) {
        QByteArray name = QByteArray(family) + ": " + text.left(60);
        for (char &c : name)
            c = c < 0x20 || c > 0x7e ? '?' : c;
        QTest::addRow("%s (%s)", name.constData(), text.left(24).toHex().constData()) << text;
    }
}

/// UTF-8 for the first and last characters of each length, and those beside what is left out.
QList<QByteArray> boundaryCharacters() {
    QList<QByteArray> all;
    for (const char32_t c : {U'\u0020',     U'\u007e',     U'\u007f',     U'\u0080',     U'\u07ff',
                             U'\u0800',     U'\ud7ff',     U'\ue000',     U'\ufdd0',     U'\ufeff',
                             U'\ufffd',     U'\ufffe',     U'\uffff',     U'\U00010000', U'\U0001f600',
                             U'\U0001ffff', U'\U00020000', U'\U000e0001', U'\U00100000', U'\U0010ffff'})
        all.append('"' + QString::fromUcs4(&c, 1).toUtf8() + '"');
    return all;
}

}  // namespace

/// What RFC 8259 allows is read, wherever it stands, and comes out again as it went in.
class TestJsonValid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheValue_data();
    void acceptsTheValue();
    void acceptsTheName_data();
    void acceptsTheName();
    void acceptsTheDocument_data();
    void acceptsTheDocument();
};

void TestJsonValid::acceptsTheValue_data() {
    QTest::addColumn<QByteArray>("text");
    rows("literal", {"true", "false", "null"});
    rows("number",
         {"0",     "-0",     "1",      "9",       "-1",         "10",        "-10",     "1234567890",
          "0.0",   "-0.0",   "0.1",    "-0.1",    "1.0",        "10.25",     "0.00001", "1.000000",
          "0e0",   "0E0",    "0e+0",   "0e-0",    "-0e-0",      "1e1",       "1E1",     "1e+1",
          "1e-1",  "1e01",   "1e+00",  "1e-007",  "1.5e3",      "-1.5E-3",   "0.0e0",   "123.456e78",
          "1e400", "-1e400", "1e-400", "1e99999", "2147483647", "2147483648"});
    rows("large number",
         {"9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
          "18446744073709551615", "18446744073709551616", "123456789012345678901234567890",
          "0.1234567890123456789012345678901234567890", QByteArray(1000, '9'), "0." + QByteArray(1000, '1'),
          "1e" + QByteArray(200, '0') + "1", "-" + QByteArray(400, '8') + ".5e-3"});
    rows("string", {R"("")", R"("a")", R"(" ")", R"("/")", R"("a/b")", R"("'")", R"("{}[],:")", R"("null")",
                    R"("-1")", R"("//")", R"("/**/")", R"("#")", R"("&amp;")", R"("\\\\\\")"});
    rows("escape", {R"("\"")",           R"("\\")",      R"("\/")",
                    R"("\b")",           R"("\f")",      R"("\n")",
                    R"("\r")",           R"("\t")",      R"("\"\\\/\b\f\n\r\t")",
                    R"("\\\"")",         R"("\\u0041")", R"("\\n")",
                    R"("a\\")",          R"("\\\\")",    R"("\u0000")",
                    R"("\u001f")",       R"("\u0020")",  R"("\u0022")",
                    R"("\u005c")",       R"("\u005C")",  R"("\u007f")",
                    R"("\u0080")",       R"("\u00e9")",  R"("\u07fF")",
                    R"("\u0800")",       R"("\uabcd")",  R"("\uABCD")",
                    R"("\uAbCd")",       R"("\ud7ff")",  R"("\ue000")",
                    R"("\ufffe")",       R"("\uFFFF")",  R"("\ufeff")",
                    R"("\u2028\u2029")", R"("\u00411")", R"("\u0041\u0042")"});
    rows("surrogate pair", {R"("\ud800\udc00")", R"("\udbff\udfff")", R"("\uD83D\uDE00")",
                            R"("\ud83D\uDe00")", R"("x\ud83d\ude00y")", R"("\ud83d\ude00\ud83d\ude01")"});
    rows("character", boundaryCharacters());
    rows("character",
         {"\"\xe4\xbb\xa4\xe7\x89\x8c\"", "\"a\xcc\x81\"", "\"\xe2\x80\xa8\xe2\x80\xa9\"",
          "\"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\"", "\"\xc2\xa0\"", "\"\xe2\x80\xae\""});
    rows("array", {"[]", "[ ]", "[\n]", "[1]", "[1,2]", "[[]]", "[[],[]]", "[[[[1]]]]",
                   R"(["",null,0,{},[]])", "[1\t,\r2\n, 3]", "[{}]", "[[1,2],[3,[4]]]"});
    rows("object", {"{}",
                    "{ }",
                    "{\t}",
                    R"({"a":1})",
                    R"({"a":{}})",
                    R"({"a":[]})",
                    R"({"a":{"b":{"c":{}}}})",
                    R"({"a":1,"b":2})",
                    R"({"":0})",
                    R"({"":""})",
                    R"({"a":1,"a":2})",
                    R"({"a":1,"a":1})",
                    R"({"a":1,"\u0061":2})",
                    R"({"a b":1})",
                    R"({"null":null})",
                    R"({"a":[{"a":[{}]}]})",
                    R"({"\"":1})",
                    R"({"\\":1})",
                    R"({"\u0000":1})",
                    "{\"\xe4\xbb\xa4\":1}"});
}

void TestJsonValid::acceptsTheValue() {
    QFETCH(QByteArray, text);
    for (const QByteArray &document : td::test::wherever(text)) {
        const auto json = Json::parse(document);
        QVERIFY2(json.has_value(), document.constData());
        QVERIFY(diagnoseJson(document).isNull());
        QCOMPARE(json->text(), document);
    }
    const auto json = Json::parse(text);
    QCOMPARE(json->root().raw(), text);
    const auto again = Json::parse(JsonWriter().copy(json->root()).take());
    QVERIFY(again.has_value());
    QCOMPARE(again->root().kind(), json->root().kind());
}

void TestJsonValid::acceptsTheName_data() {
    QTest::addColumn<QByteArray>("text");
    rows("name", {R"("")", R"("a")", R"(" ")", R"("\u0000")", R"("\"")", R"("\\")", R"("\ud83d\ude00")",
                  R"("a.b")", R"("/")", R"("~0")", R"("0")", R"("__proto__")", "\"\x7f\"",
                  "\"\xf4\x8f\xbf\xbf\"", "\"\xe4\xbb\xa4\""});
}

void TestJsonValid::acceptsTheName() {
    QFETCH(QByteArray, text);
    for (const QByteArray &document :
         QList<QByteArray>{"{" + text + ":1}", "{ " + text + " : [] }", R"({"x":0,)" + text + ":{}}",
                           "[{" + text + R"(:")" + R"("}])"}) {
        QVERIFY2(Json::parse(document).has_value(), document.constData());
        QVERIFY(diagnoseJson(document).isNull());
    }
}

void TestJsonValid::acceptsTheDocument_data() {
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray &space :
         QList<QByteArray>{" ", "\t", "\n", "\r", "\r\n", " \t\n\r ", QByteArray(999, ' ')})
        rows("white space", {space + "0", "0" + space, space + "[" + space + "]" + space,
                             space + "{" + space + R"("a")" + space + ":" + space + "1" + space + "," +
                                 space + R"("b")" + space + ":" + space + R"("")" + space + "}" + space});
    const auto deep = [](const QByteArray &opening, const QByteArray &inner, const QByteArray &closing,
                         int depth) {
        return QByteArray(opening.repeated(depth) + inner + closing.repeated(depth));
    };
    rows("depth",
         {deep("[", "", "]", 64), deep("[", "1", "]", 64), deep("[ ", "", " ]", 64),
          deep(R"({"a":)", "1", "}", 64), deep(R"([{"a":)", "0", "}]", 32), deep(R"({"a":[)", "", "]}", 32),
          "[" + deep("[", "", "]", 63) + "," + deep("[", "", "]", 63) + "]"});
    rows("many",
         {"[" + QByteArray("[],").repeated(5000) + "0]", "[" + QByteArray(R"("",)").repeated(5000) + "0]",
          "{" + QByteArray(R"("a":{},)").repeated(5000) + R"("b":0})"});
}

void TestJsonValid::acceptsTheDocument() {
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(json.has_value());
    QCOMPARE(json->root().raw(), text.trimmed());
    QVERIFY(diagnoseJson(text).isNull());
}

TD_TEST_CLASS(TestJsonValid);
#include "test_json_valid.moc"
