// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/inspect.h"
#include "token/samples.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::Found;
using token::Inspection;
using token::Kind;
using token::Piece;

namespace {

constexpr qint64 nowMs = 1'630'410'661'000;

/// The parts of a token, to stand in JSON.
struct Signed {
    QByteArray header;
    QByteArray payload;
    QByteArray signature;

    QByteArray compact() const { return header + '.' + payload + '.' + signature; }
    QByteArray flattened() const {
        return R"({"payload":")" + payload + R"(","protected":")" + header + R"(","signature":")" +
               signature + "\"}";
    }
};

Signed sample(QByteArrayView header = R"({"alg":"HS256"})", char fill = '\0') {
    return {token::encodeBase64Url(header), token::encodeBase64Url(R"({"exp":1630417861})"),
            token::encodeBase64Url(QByteArray(32, fill))};
}

QByteArray joined(const QByteArray &text, const Found &found) {
    QByteArray all;
    for (const Piece &piece : found.pieces)
        all += text.sliced(piece.offset, piece.length) + ' ';
    return all.trimmed();
}

}  // namespace

/// The JSON serialisation of a JWS (RFC 7515 section 7.2).
class TestSerialised : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFoundInItsFlattenedForm_data();
    void isFoundInItsFlattenedForm();
    void isFoundOnceForEachSignature_data();
    void isFoundOnceForEachSignature();
    void isFoundWithinOtherText_data();
    void isFoundWithinOtherText();
    void namesWhatNoSignatureCovers();
    void isNotReadWithoutAProtectedHeader();
    void saysWhatIsWrongWithIt_data();
    void saysWhatIsWrongWithIt();
    void isNotSeenInOtherJson_data();
    void isNotSeenInOtherJson();
    void takesLinearTime_data();
    void takesLinearTime();
};

void TestSerialised::isFoundInItsFlattenedForm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("order");
    const Signed s = sample();
    const QByteArray p = R"("payload":")" + s.payload + '"';
    const QByteArray h = R"("protected":")" + s.header + '"';
    const QByteArray g = R"("signature":")" + s.signature + '"';
    const QByteArray php = s.payload + ' ' + s.header + ' ' + s.signature;
    QTest::newRow("as the RFC has it") << s.flattened() << php;
    QTest::newRow("protected first") << QByteArray('{' + h + ',' + p + ',' + g + '}')
                                     << QByteArray(s.header + ' ' + s.payload + ' ' + s.signature);
    QTest::newRow("signature first") << QByteArray('{' + g + ',' + h + ',' + p + '}')
                                     << QByteArray(s.signature + ' ' + s.header + ' ' + s.payload);
    QTest::newRow("in lines") << QByteArray("{\n  " + p + ",\r\n  " + h + ",\n\t" + g + "\n}\n") << php;
    QTest::newRow("with blanks around colons")
        << QByteArray("{ " + QByteArray(p).replace(':', " : ") + " , " + h + " , " + g + " }") << php;
    QTest::newRow("with other members")
        << QByteArray(R"({"id":[1,{"a":"}"}],)" + p + R"(,"x":{"y":[]},)" + h + ',' + g + R"(,"z":null})")
        << php;
    QTest::newRow("with an empty header")
        << QByteArray('{' + p + ',' + h + R"(,"header":{},)" + g + '}') << php;
}

void TestSerialised::isFoundInItsFlattenedForm() {
    QFETCH(const QByteArray, text);
    const QList<Found> found = token::find(text);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found[0].kind, Kind::jwt);
    QCOMPARE(found[0].token, sample().compact());
    QTEST(joined(text, found[0]), "order");
    QCOMPARE(found[0].offset, found[0].pieces.first().offset);
    QCOMPARE(found[0].offset + found[0].length,
             found[0].pieces.last().offset + found[0].pieces.last().length);
    const Inspection one = token::inspect(found[0], nowMs);
    QCOMPARE(one.state, token::State::valid);
    QVERIFY(one.findings.isEmpty());
}

void TestSerialised::isFoundOnceForEachSignature_data() {
    QTest::addColumn<bool>("payloadFirst");
    QTest::newRow("payload first") << true;
    QTest::newRow("signatures first") << false;
}

void TestSerialised::isFoundOnceForEachSignature() {
    QFETCH(const bool, payloadFirst);
    const QList<Signed> three{sample(), sample(R"({"alg":"HS256","kid":"b"})", 'b'),
                              sample(R"({"alg":"none"})", 'c')};
    QByteArray signatures;
    for (const Signed &one : three)
        signatures += (signatures.isEmpty() ? "" : ",") + QByteArray(R"({"protected":")") + one.header +
                      R"(","header":{"kid":"2010-12-29"},"signature":")" + one.signature + "\"}";
    const QByteArray p = R"("payload":")" + three[0].payload + '"';
    const QByteArray s = R"("signatures":[)" + signatures + ']';
    const QByteArray text = payloadFirst ? '{' + p + ',' + s + '}' : '{' + s + ',' + p + '}';
    const QList<Found> found = token::find(text);
    QCOMPARE(found.size(), qsizetype(3));
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(found[i].token, three[i].compact());
        QCOMPARE(found[i].unprotected, QByteArray(R"({"kid":"2010-12-29"})"));
        QVERIFY(i == 0 || found[i].offset >= found[i - 1].offset + found[i - 1].length);
    }
    QVERIFY(joined(text, found[payloadFirst ? 0 : 2]).contains(three[0].payload));
    QVERIFY(!joined(text, found[1]).contains(three[0].payload));
}

void TestSerialised::isFoundWithinOtherText_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray json = sample().flattened();
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("in a log line", "2021-08-31 13:51 INFO got " + json + " from the gateway");
    row("in a command", "curl -d '" + json + "' https://app.example/");
    row("in an answer", R"({"code":0,"data":)" + json + R"(,"msg":"ok"})");
    row("after an open quotation mark", "a 5\" screen and " + json);
    row("in a JSON string", R"({"body":")" + QByteArray(json).replace('"', "\\\"") + "\"}");
    row("percent-encoded", "jws=" + json.toPercentEncoding());
    row("twice nested", R"({"payload":{"payload":)" + json + "}}");
}

void TestSerialised::isFoundWithinOtherText() {
    QFETCH(const QByteArray, text);
    const QList<Found> found = token::find(text);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found[0].token, sample().compact());
    QVERIFY(found[0].offset + found[0].length <= text.size());
}

void TestSerialised::namesWhatNoSignatureCovers() {
    QByteArray text = sample(R"({"typ":"JWT","kid":"a"})").flattened();
    text.insert(1, R"("header":{"alg":"HS256","kid":"b"},)");
    const QList<Inspection> all = token::inspectAll(text, nowMs);
    QCOMPARE(all.size(), qsizetype(1));
    QList<QByteArray> codes;
    for (const token::Finding &finding : all[0].findings)
        codes.append(finding.what.code);
    QCOMPARE(codes, (QList<QByteArray>{"finding_unprotected_header", "finding_duplicate_name"}));
    QCOMPARE(all[0].findings[0].what.values.value(u"names"_s).toStringList(),
             (QStringList{u"alg"_s, u"kid"_s}));
    QCOMPARE(all[0].findings[1].what.values.value(u"name"_s).toString(), u"kid"_s);
}

void TestSerialised::isNotReadWithoutAProtectedHeader() {
    const Signed s = sample();
    const QByteArray text = R"({"payload":")" + s.payload +
                            R"(","header":{"alg":"HS256","kid":"b"},"signature":")" + s.signature + "\"}";
    const QList<Inspection> all = token::inspectAll(text, nowMs);
    QCOMPARE(all.size(), qsizetype(1));
    QCOMPARE(all[0].state, token::State::unreadable);
    QCOMPARE(all[0].error.code, QByteArray("token_header_unprotected"));
    QCOMPARE(all[0].error.values.value(u"names"_s).toStringList(), (QStringList{u"alg"_s, u"kid"_s}));
}

void TestSerialised::saysWhatIsWrongWithIt_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const Signed &parts, const char *code) {
        QTest::newRow(name) << parts.flattened() << QByteArray(code);
    };
    Signed s = sample();
    s.header = "eyJhbGciOiJI";
    row("a header that is no JSON", s, "token_header_not_json");
    s = sample();
    s.payload = "abc+";
    row("a payload in base64", s, "token_bad_character");
    s = sample();
    s.payload.clear();
    row("no payload", s, "token_part_empty");
    s = sample();
    s.signature = "AA/A";
    row("a signature in base64", s, "token_bad_character");
    row("an unknown algorithm", sample(R"({"alg":"HS999"})"), "finding_alg_unknown");
    s = sample();
    s.signature.clear();
    row("no signature", s, "finding_signature_missing");
}

void TestSerialised::saysWhatIsWrongWithIt() {
    QFETCH(const QByteArray, text);
    const QList<Inspection> all = token::inspectAll(text, nowMs);
    QCOMPARE(all.size(), qsizetype(1));
    QTEST(all[0].error.isNull() ? all[0].findings.first().what.code : all[0].error.code, "code");
}

void TestSerialised::isNotSeenInOtherJson_data() {
    QTest::addColumn<QByteArray>("text");
    const Signed s = sample();
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("no signature", R"({"payload":")" + s.payload + R"(","protected":")" + s.header + "\"}");
    row("no payload", R"({"protected":")" + s.header + R"(","signature":")" + s.signature + "\"}");
    row("a webhook", R"({"payload":"hello","signature":"abcdef"})");
    row("a webhook with a header", R"({"payload":"hello","header":{"id":1},"signature":"abcdef"})");
    row("a payload that is an object",
        R"({"payload":{"a":1},"protected":")" + s.header + R"(","signature":")" + s.signature + "\"}");
    row("a protected part that is no header", R"({"payload":"aa","protected":"yes","signature":"bb"})");
    row("no signatures", R"({"payload":")" + s.payload + R"(","signatures":[]})");
    row("signatures of other kinds", R"({"payload":")" + s.payload + R"(","signatures":[1,"a",{}]})");
    row("not closed", QByteArray(s.flattened().chopped(1)));
    row("in an array", R"(["payload":"a"])");
    row("mentioned", R"(the member "payload": holds it, "signature" and "protected" too)");
}

void TestSerialised::isNotSeenInOtherJson() {
    QFETCH(const QByteArray, text);
    const QList<Found> found = token::find(text);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : found[0].token.constData());
}

void TestSerialised::takesLinearTime_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mentions") << QByteArray(R"("payload":)").repeated(200'000);
    QTest::newRow("objects in objects") << QByteArray(R"({"payload":)").repeated(180'000);
    QTest::newRow("an object of mentions")
        << QByteArray('{' + QByteArray(R"("payload":1,)").repeated(170'000) + R"("a":1})");
    QTest::newRow("tokens") << QByteArray(sample().flattened() + ' ').repeated(10'000);
}

// Quadratic time would need minutes for these.
void TestSerialised::takesLinearTime() {
    QFETCH(const QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    token::find(text);
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
}

TD_TEST_CLASS(TestSerialised);
#include "test_serialised.moc"
