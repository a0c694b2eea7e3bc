// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/find.h"
#include "token/samples.h"

using namespace td;
using token::Found;
using token::Kind;

namespace {
/// A text made of pieces, some of which find() must report.
struct Text {
    QByteArray bytes;
    QList<Found> tokens;

    Text &plain(QByteArrayView piece) {
        bytes += piece;
        return *this;
    }
    Text &token(Kind kind, const QByteArray &piece) {
        tokens.append({kind, bytes.size(), piece.size(), piece});
        bytes += piece;
        return *this;
    }
    Text &jwt(const QByteArray &piece) { return token(Kind::jwt, piece); }
    Text &opaque(const QByteArray &piece) { return token(Kind::opaque, piece); }
};

void row(const char *name, const Text &text) {
    QTest::newRow(name) << text.bytes << text.tokens;
}

const QByteArray &a = test::sudToken;
const QByteArray &b = test::sudCode;
}  // namespace

class TestFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsCompactTokensAnywhere_data();
    void findsCompactTokensAnywhere() { check(); }
    void findsOpaqueTokensWhereTheyAreNamed_data();
    void findsOpaqueTokensWhereTheyAreNamed() { check(); }
    void takesAWordForAToken_data();
    void takesAWordForAToken() { check(); }
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void resolvesJsonEscapes();
    void everyPrefixOfATokenIsOneBrokenToken();
    void anyBytesWillDo();
    void takesLinearTime_data();
    void takesLinearTime();
    void everyKindHasItsName();

private:
    static void check();
};

void TestFind::check() {
    QFETCH(QByteArray, text);
    QFETCH(QList<Found>, tokens);
    const QList<Found> found = token::find(text);
    QCOMPARE(found.size(), tokens.size());
    for (qsizetype index = 0; index < found.size(); ++index) {
        QCOMPARE(found[index].token, tokens[index].token);
        QCOMPARE(found[index].offset, tokens[index].offset);
        QCOMPARE(found[index].length, tokens[index].length);
        QCOMPARE(found[index].kind, tokens[index].kind);
    }
}

void TestFind::findsCompactTokensAnywhere_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Found>>("tokens");
    row("alone", Text().jwt(a));
    row("with white space around", Text().plain("\r\n \t").jwt(a).plain("\n"));
    row("after a byte order mark", Text().plain("\xEF\xBB\xBF").jwt(a));
    row("in quotation marks", Text().plain("\"").jwt(a).plain("\","));
    row("in backticks", Text().plain("`").jwt(a).plain("`"));
    row("in angle brackets", Text().plain("<").jwt(a).plain(">"));
    row("as Bearer", Text().plain("Authorization: Bearer ").jwt(a).plain("\r\nAccept: */*\r\n"));
    row("in compact JSON",
        Text().plain(R"({"data":{"ss_token":")").jwt(a).plain(R"(","code":")").jwt(b).plain("\"}}"));
    row("in JSON with comments",
        Text()
            .plain("{\n  \"ret_code\": 0, // 0 is success.\n  \"data\": {\n  \"ss_token\": \"")
            .jwt(a)
            .plain("\",\n  \"expire_date\": 1630417861359\n  }\n}\n"));
    row("in JSON within JSON", Text().plain(R"({"body":"{\"ss_token\":\")").jwt(a).plain(R"(\"}"})"));
    row("in a query", Text().plain("https://app.example/cb?token=").jwt(a).plain("&lang=zh"));
    row("in a path", Text().plain("GET /v/").jwt(a).plain("/x HTTP/1.1"));
    row("in a log line", Text().plain("2021-08-31T13:51:01Z INFO login ok token=").jwt(a).plain(" uid=123"));
    row("glued to a name", Text().plain("x tok_").jwt(a).plain(" y"));
    row("glued to a name with a dot", Text().plain("x session.").jwt(a).plain(" y"));
    row("at the end of a sentence", Text().plain("Hello, my token is ").jwt(a).plain(". It says expired."));
    row("in a Chinese mail", Text().plain("您好，令牌是：").jwt(a).plain("。请帮忙看一下，谢谢！"));
    row("in markup", Text().plain("<td>").jwt(a).plain("</td>"));
    row("twice", Text().jwt(a).plain(" ").jwt(a));
    row("two, a comma between", Text().jwt(a).plain(",").jwt(b));
    row("unsecured in a sentence", Text().plain("see ").jwt(test::rfc7515A5).plain(" for that"));
    row("JWE", Text().token(Kind::jwe, test::jwe));
    row("JWE in a sentence", Text().plain("see ").token(Kind::jwe, test::jwe).plain(". Thanks"));
    row("no claims at all", Text().plain("x ").jwt("e30.e30.").plain(" y"));
    row("a header with white space",
        Text().plain("x ").jwt(test::jws("{\n  \"alg\" : \"HS256\"\n}", "{}")).plain(" y"));
    row("padded parts", Text().plain("t=").jwt("eyJhbGciOiJub25lIn0=.eyJ1aWQiOiIxIn0=.").plain(" y"));
    row("cut in the payload", Text().plain("got ").jwt(a.left(60)).plain("\nand no more"));
    row("in bytes that are no UTF-8",
        Text().plain(QByteArray("\xff\0\xfe", 3)).jwt(a).plain(QByteArray("\0\x80", 2)));
}

void TestFind::findsOpaqueTokensWhereTheyAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Found>>("tokens");
    const QByteArray &t = test::opaque;
    row("a header line", Text().plain("Authorization: Bearer ").opaque("abc").plain("\n"));
    row("a header line in lower case", Text().plain("authorization:bearer  ").opaque("x").plain("\n"));
    row("curl", Text().plain("curl -H 'Authorization: Bearer ").opaque(t).plain("' https://app.example/"));
    row("a header in JSON", Text().plain(R"({"Authorization":"Bearer )").opaque("abc").plain("\"}"));
    row("Bearer in a sentence", Text().plain("sent with BEARER ").opaque(t).plain(", then refused"));
    row("JSON", Text()
                    .plain(R"({"value":{"accessToken":")")
                    .opaque("ID_3vMKHHg9gG0:djg8LshfUkfM00")
                    .plain(R"(","refreshToken":")")
                    .opaque("ID_3vMKHHg9hG0:djg8LshfUkfM00")
                    .plain(R"(","expireTime":1641626383724}})"));
    row("JSON with comments", Text().plain("{\n \"accessToken\": \"").opaque(t).plain("\",   //授权码\n}"));
    row("JSON in any case", Text().plain(R"({"X-TOKEN" : ")").opaque("abc").plain(R"("})"));
    row("a value with Bearer", Text().plain(R"({"token":"Bearer )").opaque("abc").plain("\"}"));
    row("a JWT with Bearer", Text().plain(R"({"token":"Bearer )").jwt(a).plain("\"}"));
    row("JSON within JSON", Text().plain(R"({"body":"{\"token\":\")").opaque("abc").plain(R"(\"}"})"));
    row("a script's quotation marks", Text().plain("{'token': '").opaque("abc").plain("'}"));
    row("a JWT that is cut", Text().plain(R"({"token":")").jwt(a.left(20)).plain("\"}"));
    row("a JWT with a bad character", Text().plain(R"({"token":")").jwt("eyJhbGciOi+.eyJ").plain("\"}"));
    row("a JSON cursor is no JWT", Text().plain(R"({"next_token":")").opaque("eyJ2IjoiMiJ9").plain("\"}"));
    row("Laravel's form", Text().plain(R"({"token":")").opaque("1|abcDEF").plain("\"}"));
}

void TestFind::takesAWordForAToken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Found>>("tokens");
    row("opaque with a colon", Text().opaque(test::opaque));
    row("16 characters", Text().plain(" ").opaque("0123456789abcdef").plain("\n"));
    row("quoted", Text().plain("'").opaque(test::opaque).plain("'"));
    row("base64", Text().opaque("abcd/efgh+ijkl/mnop=="));
    row("two parts", Text().opaque("ya29.a0AfH6SMBx-yz_123"));
    row("a broken header", Text().jwt("eyJhbGciOiJ!UzI1NiJ9.eyJ1aWQiOiIxIn0.c2ln"));
    row("a payload in base64", Text().jwt("eyJhbGciOiJub25lIn0.eyJ1aWQiOiI+In0.c2ln"));
    row("a bad character in the signature", Text().jwt(a + "!!"));
    row("one part too many", Text().jwt(a + ".AAAA"));
    row("the very beginning", Text().jwt("eyJ"));
    row("parts whose header is no JSON", Text().jwt("garbage.garbage.garbage"));
    row("a header that lost its beginning", Text().jwt(a.sliced(1)));
    row("JWE that lost its end", Text().token(Kind::jwe, test::jwe.left(90)));
    row("half a JSON text is still searched", Text().plain(R"({"token":")").jwt(a).plain(R"("})"));
}

void TestFind::leavesTheRestAlone_data() {
    QTest::addColumn<QByteArray>("text");
    const auto none = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    none("nothing", "");
    none("white space", " \n\t ");
    none("a short word", "0123456789abcde");
    none("a sentence", "The token of this user is expired since yesterday.");
    none("a Chinese sentence", "这个用户的令牌从昨天起就已经过期了请帮忙处理");
    none("a URL", "https://app.example.com/api/openapi/v2/auth/refreshToken/expireDate");
    none("a host", "gateway.example-host.com");
    none("a version", "1.22.333");
    none("an address", "192.168.100.200");
    none("Bearer in prose", "The bearer token is missing; a bearer must be sent. Bearer");
    none("a challenge", R"(WWW-Authenticate: Bearer realm="api2", error="invalid_token")");
    none("empty values",
         R"({"accessToken":{"expirationTime":0,"token":""},"refreshToken":{"token":"Bearer "}})");
    none("values of other kinds",
         R"({"token":12345678901234567890,"tokens":["a"],"token2":null,"token3":{}})");
    none("a type", R"({"token_type":"bearer","tokenType":"Bearer","token":"Bearer"})");
    none("about a token", R"({"token_expires_at":"2026-11-21T09:40:00Z","token_endpoint":"/oauth/token"})");
    none("a message", R"({"token":"token expired, log in again"})");
    none("no closing quotation mark", R"({"token":"abc)");
    none("a name of another kind", R"({"ret_msg":"abcdefghijklmnopqrstuvwxyz"})");
    none("a header alone", "it starts with eyJhbGciOiJIUzI1NiJ9 always");
    none("how tokens begin", "it starts with eyJ... always");
    none("base64 with a dot", "it was eyJ and then.some more.text here");
}

void TestFind::leavesTheRestAlone() {
    QFETCH(QByteArray, text);
    const QList<Found> found = token::find(text);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : found[0].token.constData());
}

void TestFind::resolvesJsonEscapes() {
    const QByteArray text = R"({"token":"ab\/cd\u003d\u003d"})";
    const QList<Found> expected{{Kind::opaque, 10, 18, "ab/cd=="}};
    QCOMPARE(token::find(text), expected);
}

void TestFind::everyPrefixOfATokenIsOneBrokenToken() {
    for (qsizetype length = 3; length < a.size(); ++length) {
        const QList<Found> expected{{Kind::jwt, 0, length, a.left(length)}};
        QCOMPARE(token::find(a.left(length)), expected);
    }
}

void TestFind::anyBytesWillDo() {
    for (int value = 0; value < 256; ++value) {
        const QByteArray byte(1, static_cast<char>(value));
        const QList<QByteArray> texts{byte,
                                      "eyJ" + byte,
                                      a + byte,
                                      byte + a,
                                      "Bearer " + byte,
                                      R"({"token":")" + byte,
                                      R"({"token":")" + byte.repeated(20) + '"'};
        for (const QByteArray &text : texts) {
            for (const Found &found : token::find(text)) {
                QVERIFY(found.offset >= 0 && found.length > 0);
                QVERIFY(found.offset + found.length <= text.size());
            }
        }
    }
}

void TestFind::takesLinearTime_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("header leads") << QByteArray("eyJ");
    QTest::newRow("header leads and dots") << QByteArray("eyJ.");
    QTest::newRow("headers and dots") << QByteArray("eyJhbGciOiJIUzI1NiJ9.");
    QTest::newRow("field names") << QByteArray("token");
    QTest::newRow("fields without an end") << QByteArray(R"("token":")");
    QTest::newRow("escaped fields") << QByteArray(R"("token":"\"token\":\"\)");
    QTest::newRow("Bearer") << QByteArray("bearer ");
    QTest::newRow("Bearer and spaces") << QByteArray("bearer :     ");
    QTest::newRow("dots") << QByteArray(".");
    QTest::newRow("quotation marks") << QByteArray("\"");
    QTest::newRow("tokens") << a + ' ';
    QTest::newRow("opaque tokens") << QByteArray(R"({"token":"abc"})");
}

// Quadratic time would need minutes for these.
void TestFind::takesLinearTime() {
    QFETCH(QByteArray, piece);
    const QByteArray text = piece.repeated((2 << 20) / piece.size());
    QElapsedTimer timer;
    timer.start();
    token::find(text);
    token::find(QByteArray(text + " end"));
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
}

void TestFind::everyKindHasItsName() {
    QCOMPARE(token::name(Kind::jwt), QByteArray("jwt"));
    QCOMPARE(token::name(Kind::jwe), QByteArray("jwe"));
    QCOMPARE(token::name(Kind::opaque), QByteArray("opaque"));
}

TD_TEST_CLASS(TestFind);
#include "test_find.moc"
