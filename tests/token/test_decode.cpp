// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/decode.h"
#include "token/samples.h"

using namespace td;
using token::TokenFault;

class TestDecode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheExamplesOfTheRfc();
    void readsTheSamplesOfServices();
    void keepsNineteenDigitsExactly();
    void readsChineseClaims();
    void keepsAPayloadThatIsText();
    void tellsOfUncanonicalParts();
    void refusesWhatIsFaulty_data();
    void refusesWhatIsFaulty();
    void everyTruncationIsRefusedOrShortOfSignature();
};

void TestDecode::readsTheExamplesOfTheRfc() {
    const auto signedOne = token::decode(test::rfc7515A1);
    QVERIFY(signedOne.has_value());
    QCOMPARE(signedOne->header.root()["alg"].utf8(), QByteArrayView("HS256"));
    QCOMPARE(
        signedOne->payload.text(),
        QByteArrayView("{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"));
    QCOMPARE(signedOne->payload.root()["http://example.com/is_root"].toBool(), true);
    QCOMPARE(signedOne->signature.size(), qsizetype(32));

    const auto unsecured = token::decode(test::rfc7515A5);
    QVERIFY(unsecured.has_value());
    QCOMPARE(unsecured->header.root()["alg"].utf8(), QByteArrayView("none"));
    QCOMPARE(unsecured->payload.root()["exp"].toInt64(), std::optional<qint64>(1300819380));
    QCOMPARE(unsecured->signature, QByteArray());
}

void TestDecode::readsTheSamplesOfServices() {
    const auto decoded = token::decode(test::sudToken);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->header.text(), QByteArrayView(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(decoded->payload.text(), QByteArrayView(R"({"uid":"123","exp":1630417861,"app_id":"appID"})"));
    QVERIFY(decoded->payloadText.isEmpty());
    QVERIFY(!decoded->padded);
    QVERIFY(!decoded->unusedBits);
    const auto longUid = token::decode(test::sudLongUid);
    QVERIFY(longUid.has_value());
    QCOMPARE(longUid->payload.root()["uid"].utf8(), QByteArrayView("1380100177150345266"));
    QCOMPARE(longUid->payload.root()["exp"].toInt64(), std::optional<qint64>(1630580156));
}

void TestDecode::keepsNineteenDigitsExactly() {
    const auto decoded = token::decode(
        test::jwt(R"({"ids":{"uid":1380100177150345267},"big":123456789012345678901234567890})"));
    QVERIFY(decoded.has_value());
    const base::JsonView payload = decoded->payload.root();
    QCOMPARE(payload.find("/ids/uid").raw(), QByteArrayView("1380100177150345267"));
    QCOMPARE(payload.find("/ids/uid").toInt64(), std::optional<qint64>(1380100177150345267));
    QCOMPARE(payload.find("/big").raw(), QByteArrayView("123456789012345678901234567890"));
}

void TestDecode::readsChineseClaims() {
    const auto decoded = token::decode(test::jwt(R"({"昵称":"萌萌","escaped":"\u840c\ud83d\ude00"})"));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->payload.root()["昵称"].toString(), QStringLiteral("萌萌"));
    QCOMPARE(decoded->payload.root()["escaped"].toString(), QStringLiteral("萌😀"));
}

void TestDecode::keepsAPayloadThatIsText() {
    const auto decoded = token::decode(test::jwt("It’s a dangerous business, Frodo"));
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->payload.isNull());
    QCOMPARE(decoded->payloadText, QByteArray("It’s a dangerous business, Frodo"));
}

void TestDecode::tellsOfUncanonicalParts() {
    const auto padded = token::decode("eyJhbGciOiJub25lIn0=.e30.");
    QVERIFY(padded.has_value());
    QVERIFY(padded->padded);
    QVERIFY(!padded->unusedBits);
    const auto spare = token::decode("e30.e31.");
    QVERIFY(spare.has_value());
    QVERIFY(spare->unusedBits);
    QVERIFY(!spare->padded);
    for (const char *odd : {"e30.e30.AAAAA", "e30.eyJhIjoxfQoKA.", "eyJhIjoxfQoKA.e30."}) {
        const auto decoded = token::decode(odd);
        QVERIFY2(decoded.has_value(), odd);
        QVERIFY2(decoded->oddLength, odd);
    }
}

void TestDecode::refusesWhatIsFaulty_data() {
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<TokenFault>("fault");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QVariantMap>("values");
    const auto row = [](const char *name, const QByteArray &compact, TokenFault fault, qint64 at,
                        const QVariantMap &values = {}) {
        QTest::newRow(name) << compact << fault << at << values;
    };
    const auto part = [](const char *name) {
        return QVariantMap{{QStringLiteral("part"), QString::fromLatin1(name)}};
    };
    const auto parts = [](int count) { return QVariantMap{{QStringLiteral("parts"), count}}; };
    const auto bad = [](const char *name, const char *character) {
        return QVariantMap{{QStringLiteral("part"), QString::fromLatin1(name)},
                           {QStringLiteral("character"), QString::fromLatin1(character)}};
    };
    const auto reason = [](const char *code) {
        return QVariantMap{{QStringLiteral("code"), QByteArray(code)}};
    };
    row("empty", "", TokenFault::token_part_count, 0, parts(1));
    row("one part", "eyJhbGci", TokenFault::token_part_count, 8, parts(1));
    row("two parts", "e30.e30", TokenFault::token_part_count, 7, parts(2));
    row("four parts", "e30.e30.AAAA.AAAA", TokenFault::token_part_count, 12, parts(4));
    row("five parts", "e30.e30.AA.AA.AA", TokenFault::token_enc_missing, 0);
    row("five parts whose header is no object", "W10.e30.AA.AA.AA", TokenFault::token_header_not_object, 0);
    row("six parts", "e30.e30.AA.AA.AA.AA", TokenFault::token_part_count, 10, parts(6));
    row("seven parts", "e30.e30.AA.AA.AA.AA.AA", TokenFault::token_part_count, 10, parts(7));
    row("no header", ".e30.AA", TokenFault::token_part_empty, 0, part("header"));
    row("no payload", "e30..AA", TokenFault::token_part_empty, 4, part("payload"));
    row("bad character in the header", "eyJh!GciOiJub25lIn0.e30.", TokenFault::token_bad_character, 4,
        bad("header", "U+0021"));
    row("plus in the payload", "e30.e3+0.AA", TokenFault::token_bad_character, 6, bad("payload", "U+002B"));
    row("bad character in the signature", "e30.e30.AA=A", TokenFault::token_bad_character, 10,
        bad("signature", "U+003D"));
    row("a line break", "e30.e3\n0.AA", TokenFault::token_bad_character, 6, bad("payload", "U+000A"));
    row("a Chinese full stop", "e30.e30。AA", TokenFault::token_bad_character, 7, bad("payload", "U+3002"));
    row("beyond the BMP", "e30.😀.AA", TokenFault::token_bad_character, 4, bad("payload", "U+1F600"));
    row("no UTF-8", "e30.\xff.AA", TokenFault::token_bad_character, 4, bad("payload", "0xff"));
    row("bad length of the header", "e30AA.e30.AA", TokenFault::token_bad_length, 4, part("header"));
    row("bad length of the payload", "e30.e30AA.AA", TokenFault::token_bad_length, 8, part("payload"));
    row("header is text", test::jws("hello", "{}"), TokenFault::token_header_not_json, 0,
        reason("json_bad_literal"));
    row("header ends early", test::jws(R"({"alg":"no)", "{}"), TokenFault::token_header_not_json, 9,
        reason("json_unterminated_string"));
    row("header is an array", test::jws("[1]", "{}"), TokenFault::token_header_not_object, 0);
    row("header is a string", test::jws("\"alg\"", "{}"), TokenFault::token_header_not_object, 0);
    row("payload ends early", test::jws("{}", R"({"uid":"1","exp":16)"), TokenFault::token_payload_not_json,
        29, reason("json_unterminated"));
    row("payload is broken JSON", test::jws("{}", R"({"exp":01})"), TokenFault::token_payload_not_json, 13,
        reason("json_bad_number"));
    row("payload is no UTF-8", test::jws("{}", "\xff\xfe"), TokenFault::token_payload_not_utf8, 4);
    row("payload is JSON of no UTF-8", test::jws("{}", "{\"a\":\"\xff\"}"),
        TokenFault::token_payload_not_json, 12, reason("json_bad_utf8"));
    row("too large", QByteArray(base::Json::maxBytes + 1, 'A'), TokenFault::token_too_large,
        base::Json::maxBytes);
}

void TestDecode::refusesWhatIsFaulty() {
    QFETCH(QByteArray, compact);
    QFETCH(TokenFault, fault);
    QFETCH(qint64, at);
    QFETCH(QVariantMap, values);
    const auto decoded = token::decode(compact);
    QVERIFY(!decoded.has_value());
    const base::Error &error = decoded.error();
    QVERIFY2(base::is(error, fault), error.code.constData());
    QCOMPARE(error.values.value(QStringLiteral("at")).toLongLong(), at);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key() == QStringLiteral("code"))
            QCOMPARE(error.values.value(QStringLiteral("reason")).value<base::Error>().code,
                     value->toByteArray());
        else
            QCOMPARE(error.values.value(value.key()).toString(), value->toString());
    }
}

void TestDecode::everyTruncationIsRefusedOrShortOfSignature() {
    const QByteArray &whole = test::sudToken;
    const qsizetype secondDot = whole.lastIndexOf('.');
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto decoded = token::decode(whole.left(length));
        if (length <= secondDot) {
            QVERIFY(!decoded.has_value());
            QVERIFY(base::is(decoded.error(), TokenFault::token_part_count));
            QCOMPARE(decoded.error().values.value(QStringLiteral("at")).toLongLong(), qint64(length));
        } else {
            QVERIFY(decoded.has_value());
            QCOMPARE(decoded->oddLength, (length - secondDot - 1) % 4 == 1);
            QVERIFY(decoded->signature.size() < 32);
        }
    }
}

TD_TEST_CLASS(TestDecode);
#include "test_decode.moc"
