// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/json.h"
#include "base/json_context.h"
#include "base/json_diagnosis.h"
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

QByteArray bytes(const char *hex) {
    return QByteArray::fromHex(hex);
}

/// Every control character bare in a string.
QList<QByteArray> controls() {
    QList<QByteArray> all;
    for (char c = 0; c < 0x20; ++c)
        all.append(R"("a)" + QByteArray(1, c) + R"(b")");
    return all;
}

/// Every letter after a backslash that makes no escape.
QList<QByteArray> unknownEscapes() {
    QList<QByteArray> all;
    for (int c = 0x20; c < 0x7f; ++c) {
        if (!QByteArrayView(R"("\/bfnrtu)").contains(static_cast<char>(c)))
            all.append(R"("\)" + QByteArray(1, static_cast<char>(c)) + '"');
    }
    return all;
}

}  // namespace

/// What RFC 8259 does not allow is refused, wherever it stands, and with a reason that lies within the text.
class TestJsonInvalid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesTheValue_data();
    void refusesTheValue();
    void refusesTheDocument_data();
    void refusesTheDocument();
    void refusesWhatTheRfcLeavesOpen_data();
    void refusesWhatTheRfcLeavesOpen();
};

void TestJsonInvalid::refusesTheValue_data() {
    QTest::addColumn<QByteArray>("text");
    rows("literal", {"True",     "TRUE",       "tru",
                     "truee",    "true1",      "nul",
                     "NULL",     "Null",       "nulll",
                     "fals",     "False",      "none",
                     "nil",      "undefined",  "yes",
                     "NaN",      "nan",        "-NaN",
                     "Infinity", "-Infinity",  "+Infinity",
                     "Inf",      "inf",        "a",
                     "_",        "true false", "tr ue",
                     "'a'",      "`a`",        "(1)",
                     "<a>",      "@",          bytes("e2809c61e2809d")});
    rows("number", {"+1",    "+0",     "++1",          "--1",       "-",        "- 1",   "-a",   "01",
                    "-01",   "00",     "-00",          "007",       "0123",     "1.",    "-1.",  ".1",
                    "-.1",   ".",      "1.e1",         "1..2",      "1.2.3",    "1.-1",  "1.+1", "0.e1",
                    "1e",    "1E",     "1e+",          "1e-",       "1e++1",    "1e+-1", "1ee1", "1e1e1",
                    "1e1.5", "1e.5",   "1eE2",         "e1",        "0x1",      "0X1F",  "0b1",  "0o7",
                    "1_000", "1,000.", "1 000",        "1f",        "1L",       "1n",    "1d",   "1%",
                    "1/2",   "1-2",    "1+2",          "2.0e",      "0e",       "0e+",   "-0x1", "0.0.0",
                    "1e0x1", "$1",     "\xef\xbc\x91", "1\xc2\xb2", "0\xc2\xa0"});
    rows("string",
         {R"(")", R"("a)", R"(a")", R"(""")", R"("a"b")", R"("\")", R"("\)", R"("a\")", R"('"')", R"("a' )"});
    rows("control character", controls());
    rows("escape", unknownEscapes());
    rows("escape of a character",
         {R"("\u")", R"("\u0")", R"("\u00")", R"("\u004")", R"("\u004g")", R"("\uG041")", R"("\u 041")",
          R"("\u-041")", R"("\u0x41")", R"("\u{41}")", R"("\u00\u0041")", R"("\U0041")", R"("\x41")",
          R"("\u004)", R"("\u)", "\"\\u00\xc3\xa9\"", "\"\\\n\"", "\"\\\xe4\xbb\xa4\"", "\"\\\xff\""});
    rows(
        "UTF-8",
        {bytes("228022"),           bytes("22bf22"),       bytes("22808022"),       bytes("22c022"),
         bytes("22c08022"),         bytes("22c1bf22"),     bytes("22c22022"),       bytes("22c2"),
         bytes("22df22"),           bytes("22e0808022"),   bytes("22e09fbf22"),     bytes("22e0a022"),
         bytes("22e28222"),         bytes("22e2822022"),   bytes("22eda08022"),     bytes("22edbfbf22"),
         bytes("22eda080edb08022"), bytes("22efbf22"),     bytes("22f080808022"),   bytes("22f08fbfbf22"),
         bytes("22f0908022"),       bytes("22f09f9822"),   bytes("22f09f982022"),   bytes("22f490808022"),
         bytes("22f580808022"),     bytes("22f7bfbfbf22"), bytes("22f88880808022"), bytes("22fc848080808022"),
         bytes("22fe22"),           bytes("22ff22"),       bytes("22fffe22"),       bytes("22e922"),
         bytes("22c1eec5c622")});
    rows("array", {"[",      "]",    "[1",    "[1,",   "[,",     "[,]",        "[1,]",       "[,1]",
                   "[1,,2]", "[,,]", "[1 2]", "[1;2]", "[1:2]",  R"(["a":1])", R"(["a" 1])", R"(["")",
                   R"([")",  "[[]",  "[[1]",  "[1}",   "[{]",    "[{}",        "[a]",        "[true",
                   "[nul]",  "[*]",  "[1]]",  "[](",   "[//\n]", "[1/**/]",    "[\x0c]",     "[...]"});
    rows("object", {"{",
                    "}",
                    R"({")",
                    R"({"a)",
                    R"({"a")",
                    R"({"a":)",
                    R"({"a":1)",
                    R"({"a":1,)",
                    "{,}",
                    R"({"a":1,})",
                    R"({,"a":1})",
                    R"({"a":1,,"b":2})",
                    R"({"a"})",
                    R"({"a":})",
                    "{:1}",
                    R"({"a" 1})",
                    R"({"a"=1})",
                    R"({"a"=>1})",
                    R"({"a",1})",
                    R"({"a"::1})",
                    "{a:1}",
                    "{'a':1}",
                    "{1:1}",
                    "{null:1}",
                    "{[]:1}",
                    "{{}:1}",
                    R"({"a":1 "b":2})",
                    R"({"a":1;"b":2})",
                    R"({"a":1}})",
                    R"({"a":1])",
                    R"({"a":b})",
                    R"({"a":'b'})",
                    R"({"a":1/**/})",
                    R"({/**/"a":1})",
                    "{\"a\":1//\n}",
                    "{#\n}",
                    R"({"a":1...})",
                    "{\"\xff\":1}",
                    R"({"\q":1})",
                    "{\"\x01\":1}",
                    "{1}",
                    "{true}",
                    R"({"a":"b})",
                    R"({"a:1})"});
}

void TestJsonInvalid::refusesTheValue() {
    QFETCH(QByteArray, text);
    for (const QByteArray &document : td::test::wherever(text)) {
        const auto json = Json::parse(document);
        QVERIFY2(!json.has_value(), document.constData());
        const qint64 offset = json.error().values.value(QStringLiteral("offset")).toLongLong();
        QVERIFY(offset >= 0 && offset <= document.size());
        QVERIFY(!diagnoseJson(document).isNull());
    }
}

void TestJsonInvalid::refusesTheDocument_data() {
    QTest::addColumn<QByteArray>("text");
    rows("nothing", {"", " ", "\n", "\t\r\n ", QByteArray(1, '\0'), QByteArray(100, ' ')});
    rows("two values", {"1 2", "1,2",     "true false", "{}{}",       "[][]",   "[]{}", "{},",
                        "[],", R"("""")", R"("" ,)",    "null\nnull", "{} []",  "1:2",  "{}/",
                        "{}#", "{}//",    "{}/**/",     "[]a",        "[]0",    "[]-",  "1]",
                        "1}",  R"("a"})", "{}]",        "[]}",        R"({}")", "{}'",  "{};"});
    for (const char *const space : {"0b", "0c", "00", "01", "1f", "7f", "85", "a0", "c285", "c2a0", "e19a80",
                                    "e28080", "e2808b", "e280a8", "e280a9", "e38080", "efbbbf"})
        rows("no white space", {bytes(space) + "1", "1" + bytes(space), "[" + bytes(space) + "]",
                                R"({"a":)" + bytes(space) + "1}", R"({"a")" + bytes(space) + ":1}"});
    rows("other encodings",
         {bytes("fffe7b007d00"), bytes("feff007b007d"), bytes("7b007d00"), bytes("007b007d"),
          bytes("fffe00007b0000007d000000"), bytes("2b2f76382d7b7d"), bytes("1f8b0800")});
    const auto deep = [](const QByteArray &opening, const QByteArray &inner, const QByteArray &closing,
                         int depth) {
        return QByteArray(opening.repeated(depth) + inner + closing.repeated(depth));
    };
    rows("depth",
         {deep("[", "", "]", 65), deep(R"({"a":)", "1", "}", 65), deep(R"([{"a":)", "[]", "}]", 32),
          deep("[", "", "", 64), deep("[", "", "", 65), deep("[", "", "", 200'000),
          deep(R"({"a":)", "", "", 64), deep(R"({"a":)", "", "", 200'000), deep("[", "", "]", 100'000)});
}

void TestJsonInvalid::refusesTheDocument() {
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(!json.has_value());
    const qint64 offset = json.error().values.value(QStringLiteral("offset")).toLongLong();
    QVERIFY(offset >= 0 && offset <= text.size());
    QVERIFY(!diagnoseJson(text).isNull());
}

void TestJsonInvalid::refusesWhatTheRfcLeavesOpen_data() {
    QTest::addColumn<QByteArray>("text");
    // Section 8.1: a reader may take a byte order mark or not.
    rows("a byte order mark",
         {"\xef\xbb\xbf{}", "\xef\xbb\xbf[1]", "\xef\xbb\xbf", "\xef\xbb\xbf\xef\xbb\xbf{}"});
    // Section 8.2: what half of a pair means is not foreseeable.
    rows("half a pair", {R"("\ud800")", R"("\udbff")", R"("\udc00")", R"("\udfff")", R"("\ud800\ud800")",
                         R"("\udc00\ud800")", R"("\ud800x")", R"("\ud800\n")", R"("\ud800\u0041")",
                         R"("\ud83d\ud83d\ude00")", R"("\ude00\ud83d\ude00")", R"({"\ud83d":1})",
                         R"(["\ud83d\\ude00"])", R"("\ud800\\udc00")"});
}

void TestJsonInvalid::refusesWhatTheRfcLeavesOpen() {
    QFETCH(QByteArray, text);
    QVERIFY(!Json::parse(text).has_value());
    QVERIFY(!diagnoseJson(text).isNull());
}

TD_TEST_CLASS(TestJsonInvalid);
#include "test_json_invalid.moc"
