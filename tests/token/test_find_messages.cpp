// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/inspect.h"
#include "token/samples.h"

using namespace td;
using token::Found;
using token::Kind;

namespace {

const QByteArray &a = test::sudToken;
const QByteArray &b = test::sudLongUid;
const QByteArray &t = test::opaque;

/// \a token in lines of \a width, each but the first behind \a prefix.
QByteArray wrapped(const QByteArray &token, qsizetype width, const QByteArray &prefix = {},
                   const QByteArray &lineEnd = "\n") {
    QByteArray text = token.left(width);
    for (qsizetype at = width; at < token.size(); at += width)
        text += lineEnd + prefix + token.mid(at, width);
    return text;
}

QByteArray numbered(const QByteArray &token, qsizetype width, int first, const QByteArray &behind) {
    QByteArray text;
    for (qsizetype at = 0; at < token.size(); at += width, ++first)
        text += QByteArray::number(first) + behind + token.mid(at, width) + '\n';
    return text;
}

QByteArray within(QByteArray token, const QByteArray &what, qsizetype every = 11) {
    for (qsizetype at = token.size() / every * every; at > 0; at -= every)
        token.insert(at, what);
    return token;
}

QByteArray replaced(QByteArray token, const char *before, const char *after) {
    return token.replace(before, after);
}

/// The inside of a JSON string, \a depth times over.
QByteArray escaped(QByteArray text, int depth = 1) {
    for (int i = 0; i < depth; ++i)
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return text;
}

QByteArray fullWidth(const QByteArray &text) {
    QString wide;
    for (const char c : text)
        wide += QChar(char16_t(c - '!' + 0xff01));
    return wide.toUtf8();
}

QByteArray rsaToken(qsizetype bytes) {
    return test::jws(R"({"alg":"RS256","kid":"k1"})", R"({"sub":"u","exp":1630417861})", bytes);
}

}  // namespace

/// Texts as people paste them: what they did to the tokens in them is undone.
class TestFindMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsWhatWasBroken_data();
    void joinsWhatWasBroken() { check(); }
    void readsWhatWasSpelledOtherwise_data();
    void readsWhatWasSpelledOtherwise() { check(); }
    void findsFieldsOfEveryKind_data();
    void findsFieldsOfEveryKind() { check(); }
    void joinsNothingElse_data();
    void joinsNothingElse() { check(); }
    void namesWhatIsCut_data();
    void namesWhatIsCut();
    void knowsThePieces();
    void everyWidthOfLineWillDo_data();
    void everyWidthOfLineWillDo();

private:
    static void check();
    static void columns();
    static void row(const char *name, const QByteArray &text, const QList<QByteArray> &tokens) {
        QTest::newRow(name) << text << tokens;
    }
};

void TestFindMessages::columns() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("tokens");
}

void TestFindMessages::check() {
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, tokens);
    QList<QByteArray> got;
    qsizetype end = 0;
    for (const Found &found : token::find(text)) {
        got.append(found.token);
        QVERIFY(found.offset >= end && found.length > 0);
        end = found.offset + found.length;
        QVERIFY(end <= text.size());
    }
    QCOMPARE(got, tokens);
}

void TestFindMessages::joinsWhatWasBroken_data() {
    columns();
    row("mail, wrapped", "Hello,\n\nthe token is\n" + wrapped(a, 76) + "\n\nThanks\nBob", {a});
    row("mail, wrapped, CRLF", "Hi,\r\n" + wrapped(a, 72, {}, "\r\n") + "\r\nBye\r\n", {a});
    row("mail, a label before it", "Token: " + wrapped(a, 60) + "\nUser: 123", {a});
    row("mail, blanks at the ends of lines", "x\n" + wrapped(a, 70, {}, "  \r\n") + " \r\ny", {a});
    row("mail, quoted", "Ann wrote:\n> it says\n> " + wrapped(a, 72, "> ") + "\n> Regards", {a});
    row("mail, quoted twice", "> > Hi\n> > " + wrapped(a, 70, "> > ") + "\n> > Bye\n> ok", {a});
    row("mail, quoted twice without blanks", ">>" + wrapped(a, 70, ">>") + "\n>>Bye", {a});
    row("mail, quoted and wrapped again",
        "> > " + a.left(60) + "\n> " + a.mid(60, 8) + "\n> > " + a.mid(68, 60) + "\n> " + a.mid(128) + "\nok",
        {a});
    row("mail, quoted, a blank line within", "> " + a.left(80) + "\n>\n> " + a.mid(80) + "\n", {a});
    row("Outlook, wrapped at dots", replaced(a, ".", ".\r\n") + "\r\n", {a});
    row("a dot at the beginning of lines", "t:\n" + replaced(a, ".", "\n.") + "\n", {a});
    row("quoted-printable", "x\r\n" + wrapped(a, 75, {}, "=\r\n") + "\r\n\r\nBye", {a});
    row("two, each wrapped", wrapped(a, 60) + "\n\nand\n" + wrapped(b, 60) + "\n", {a, b});
    row("two, wrapped, nothing between", wrapped(a, 60) + '\n' + wrapped(b, 60) + '\n', {a, b});
    row("wrapped after a whole one", b + '\n' + wrapped(a, 60) + '\n', {b, a});
    row("cat -n", numbered(a, 50, 8, "\t"), {a});
    row("grep -n", numbered(a, 50, 98, ":"), {a});
    row("numbers and bars", numbered(a, 40, 1, " | "), {a});
    row("numbers and dots", numbered(a, 40, 1, ". "), {a});
    row("a script's strings", "t = \"" + wrapped(a, 60, "    \"", "\" +\n") + "\";", {a});
    row("a shell's lines",
        "curl -H \"Authorization: Bearer " + wrapped(a, 60, {}, "\\\n") + "\" https://x.example/", {a});
    row("a comment", "// " + wrapped(a, 60, "// ") + "\nint main() {}", {a});
    row("a diff", "+" + wrapped(a, 60, "+") + "\n", {a});
    row("HTML", "<p>" + wrapped(a, 60, {}, "<br>\n") + "</p>", {a});
    row("HTML, breaks allowed", "<p>" + wrapped(a, 60, {}, "<wbr>") + "</p>", {a});
    row("blanks", "token " + a.left(15) + ' ' + a.mid(15, 60) + "  " + a.mid(75) + " end", {a});
    row("broken within the first letters", "x ey\nJ" + a.mid(3) + " end", {a});
    row("an RSA signature", "x\n" + wrapped(rsaToken(256), 76) + "\nThanks for\n", {rsaToken(256)});
    row("a long RSA signature", "> " + wrapped(rsaToken(512), 64, "> ") + "\n> Bye\n", {rsaToken(512)});
    row("unsecured", "x\n" + wrapped(test::rfc7515A5, 50) + "\n\nBye", {test::rfc7515A5});
    row("JWE", "> " + wrapped(test::jwe, 60, "> ") + "\n> Bye\n", {test::jwe});
    row("within JSON", R"({"msg":"see\n)" + wrapped(a, 60, {}, "\\n") + R"(\nbye"})", {a});
}

void TestFindMessages::readsWhatWasSpelledOtherwise_data() {
    columns();
    row("dots percent-encoded", "https://x.example/cb?t=" + replaced(a, ".", "%2E") + "&x=1", {a});
    row("dots percent-encoded, lower case", "token=" + replaced(a, ".", "%2e"), {a});
    row("percent-encoded twice", "u=https%253A%252F%252Fx%253Ft%253D" + replaced(a, ".", "%252E") + "&d=1",
        {a});
    row("a form", "grant_type=refresh&assertion=" + replaced(replaced(a, ".", "%2E"), "-", "%2D") + "&b=c",
        {a});
    row("a URL in a URL", "https://x/login?next=https%3A%2F%2Fy%2F%3Ftoken%3D" + a + "%26z%3D1", {a});
    row("JSON in a JSON string", escaped(R"({"ss_token":")" + a + R"("})"), {a});
    row("JSON in a JSON string twice", escaped(R"({"ss_token":")" + a + R"(","token":"abc"})", 2),
        {a, "abc"});
    row("JSON in a JSON string thrice", escaped(R"({"token":"abc"})", 3), {"abc"});
    row("dots escaped", R"({"token":")" + replaced(a, ".", "\\u002e") + R"("})", {a});
    row("nginx", R"(1.2.3.4 - "POST /x" "{\x22token\x22:\x22)" + a + R"(\x22}")", {a});
    row("nginx, opaque", R"("{\x22accessToken\x22:\x22)" + t + R"(\x22}")", {t});
    row("HTML references", "<p>" + replaced(a, ".", "&#46;") + "</p>", {a});
    row("HTML references in hex", "<p>" + replaced(a, "_", "&#x5F;") + "</p>", {a});
    row("a soft hyphen in HTML", "<p>" + within(a, "&shy;") + "</p>", {a});
    row("full-width dots", replaced(a, ".", "．"), {a});
    row("ideographic full stops", "令牌：" + replaced(a, ".", "。") + "，请看", {a});
    row("all full-width", "令牌：" + fullWidth(a) + "。", {a});
    row("WeChat", "token：“" + a + "”，帮我看下", {a});
    row("WeChat, opaque", "accessToken：“" + t + "”，帮我看下", {t});
    row("WeChat, opaque, no marks", "accessToken：" + t + "，过期了？", {t});
    row("zero-width spaces", within(a, "\u200b"), {a});
    row("zero-width spaces in a text", "see " + within(a, "\u200b") + " there", {a});
    row("zero-width joiners", "see " + within(a, "\u200d") + " there", {a});
    row("soft hyphens", "see " + within(a, "\u00ad") + " there", {a});
    row("byte order marks", "see " + within(a, "\ufeff") + " there", {a});
    row("bidirectional marks", "see \u202d" + within(a, "\u200e") + "\u202c there", {a});
    row("hyphens of another kind", "see " + replaced(a, "-", "\u2011") + " there", {a});
    row("no-break spaces around", "see\u00a0" + a + "\u00a0there", {a});
    row("colours of a terminal", "\x1b[1;32mtoken=\x1b[0m" + within(a, "\x1b[31m", 40) + "\x1b[0m", {a});
    row("zero-width and wrapped", "> " + wrapped(within(a, "\u200b", 20), 69, "> ") + "\n", {a});
    row("full-width quotation", "＞ " + wrapped(a, 60, "＞ ") + "\n", {a});
    row("a full stop behind it", a + "。", {a});
    row("Chinese quotation marks", "「" + a + "」", {a});
    row("too little padding",
        "x " + replaced(test::jws(R"({"alg":"HS256"} )", R"({"exp":1630417861})"), ".", "=.") + " y",
        {replaced(test::jws(R"({"alg":"HS256"} )", R"({"exp":1630417861})"), ".", "=.")});
}

void TestFindMessages::findsFieldsOfEveryKind_data() {
    columns();
    row("query",
        "https://x/api/refreshToken/expireDate?accessToken=ID_3vMMouDbGqM%3Adjg8LshfUkfM00"
        "&refreshToken=ID_3vMMouDbHqM:djg8LshfUkfM00&expireDate=2&powerCode=219904",
        {t, "ID_3vMMouDbHqM:djg8LshfUkfM00"});
    row("form", "refresh_token=abc%2Bdef%3D&grant_type=refresh_token", {"abc+def="});
    row("a request line", "PUT /v2/refreshToken?refreshToken=0f8fad5b-d9cb HTTP/1.1\r\n", {"0f8fad5b-d9cb"});
    row("a header", "GET / HTTP/1.1\r\nX-Auth-Token: 0f8fad5bd9cb469f\r\nAccept: */*\r\n",
        {"0f8fad5bd9cb469f"});
    row("a cookie", "Cookie: lang=zh; access_token=0f8fad5bd9cb; x=1", {"0f8fad5bd9cb"});
    row("curl -H",
        "curl -s -H 'Authorization: Bearer " + a + "' -H \"X-Token: 0f8fad5bd9cb\" 'https://x.example/'",
        {a, "0f8fad5bd9cb"});
    row("curl -d", "curl -X POST https://x/y -d 'refreshToken=0f8fad5b&x=1'", {"0f8fad5b"});
    row("curl --data", R"(curl --data '{"ss_token":")" + a + R"("}' https://x/)", {a});
    row("curl --data-raw in Windows", R"(curl --data-raw "{\"token\":\"abc\"}" https://x/)", {"abc"});
    row("HAR headers", R"({"name":"Authorization","value":"Bearer abc1"},{"name":"X-Token","value":"abc2"})",
        {"abc1", "abc2"});
    row("HAR with blanks", R"([{ "name": "refreshToken", "value": "abc2", "comment": "" }])", {"abc2"});
    row("HAR content",
        R"({"content":{"mimeType":"application/json","text":")" +
            escaped(R"({"value":{"accessToken":")" + t + R"("}})") + R"("}})",
        {t});
    row("a log line", "2026-11-21 INFO login ok token=0f8fad5bd9cb469f uid=123", {"0f8fad5bd9cb469f"});
    row("a script", "const accessToken = 'abc';", {"abc"});
    row("YAML", "auth:\n  access_token: 0f8fad5bd9cb469f\n  user: x\n", {"0f8fad5bd9cb469f"});
    row("XML", "<r><accessToken>0f8fad5bd9cb469f</accessToken></r>", {"0f8fad5bd9cb469f"});
    row("Bearer in a URL", "?Authorization=Bearer%20abc1", {"abc1"});
}

void TestFindMessages::joinsNothingElse_data() {
    columns();
    row("prose behind a whole one", a + "\nThanks\nBob\n", {a});
    row("prose behind a short signature",
        "x eyJhbGciOiJIUzI1NiJ9.eyJ1aWQiOiIxIn0.c2ln\nthanks\nfor your help",
        {"eyJhbGciOiJIUzI1NiJ9.eyJ1aWQiOiIxIn0.c2ln"});
    row("words behind a short signature", "x " + a.chopped(6) + " Thanks for your help", {a.chopped(6)});
    row("a word behind a short signature", "x " + a.chopped(6) + "\nThanks\n", {a.chopped(6)});
    row("two, one short", a.chopped(3) + '\n' + b + '\n', {a.chopped(3), b});
    row("one on each line", a + '\n' + b + '\n' + a + '\n', {a, b, a});
    row("a list in JSON", "[\"" + a + "\",\n \"" + b + "\"]", {a, b});
    row("a count of tokens", "with max_tokens=4096000 tokens: 12345678901 token_count=123456789", {});
    row("placeholders", "token=${TOKEN}&token=$TOKEN1234&token=null&token=<your token>&token=%s", {});
    row("prose about tokens", "The token: expired yesterday at 10:30. Its token = the old one.", {});
    row("a tokenizer", R"({"tokenizer":"cl100k_base"} tokenizer=cl100k_base1)", {});
}

void TestFindMessages::namesWhatIsCut_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("code");
    const auto cut = [](const char *name, const QByteArray &text, const QByteArray &token,
                        const char *code = "token_shortened") {
        QTest::newRow(name) << text << token << QByteArray(code);
    };
    cut("dots at the end", "got " + a.left(60) + "... and so on", a.left(60) + "...");
    cut("an ellipsis at the end", "got " + a.left(60) + "… and so on", a.left(60) + "…");
    cut("dots in the middle", "got " + a.left(20) + "..." + a.right(8) + " there",
        a.left(20) + "..." + a.right(8));
    cut("our own mask", "JWT  eyJh…QxM", "eyJh…QxM");
    cut("our own mask alone", "eyJh…QxM", "eyJh…QxM");
    cut("asterisks", "token: eyJhbGci****QxM", "eyJhbGci****QxM");
    cut("dots in brackets", "token " + a.left(50) + "[...]" + a.right(5), a.left(50) + "[...]" + a.right(5));
    cut("a header and dots", "it starts with eyJhbGciOiJIUzI1NiJ9... always", "eyJhbGciOiJIUzI1NiJ9...");
    cut("six full-width dots", "令牌 " + a.left(60) + "……，请看", a.left(60) + "……");
    cut("in the signature", a.chopped(9) + "...", a.chopped(9) + "...");
    cut("in JSON", R"({"token":")" + a.left(40) + R"(..."})", a.left(40) + "...");
    cut("at the end of the text", "token is " + a.left(60), a.left(60), "token_truncated");
    cut("within the header", a.left(30), a.left(30), "token_truncated");
    cut("behind the header", a.left(37), a.left(37), "token_truncated");
    cut("behind the payload", "t " + a.left(a.lastIndexOf('.')) + " u", a.left(a.lastIndexOf('.')),
        "token_truncated");
    cut("a field of a log", R"({"token":")" + a.left(50) + '"', a.left(50), "token_truncated");
    cut("JWE", "see " + test::jwe.left(120) + " there", test::jwe.left(120), "token_truncated");
}

void TestFindMessages::namesWhatIsCut() {
    QFETCH(QByteArray, text);
    const QList<Found> found = token::find(text);
    QCOMPARE(found.size(), qsizetype(1));
    QTEST(found[0].token, "token");
    const token::Inspection inspection = token::inspect(found[0], 0);
    QCOMPARE(inspection.state, token::State::unreadable);
    QTEST(inspection.error.code, "code");
}

void TestFindMessages::knowsThePieces() {
    const QByteArray text = "> x " + a.left(50) + "\n> " + a.mid(50, 60) + "\n> " + a.mid(110) + "\n> ok";
    const QList<Found> found = token::find(text);
    QCOMPARE(found.size(), qsizetype(1));
    const QList<token::Piece> pieces{{4, 50}, {57, 60}, {120, a.size() - 110}};
    QCOMPARE(found[0].pieces, pieces);
    QCOMPARE(found[0].offset, qsizetype(4));
    QCOMPARE(found[0].length, 120 + a.size() - 110 - 4);
    // In one piece, however it is spelled.
    const QByteArray encoded = QByteArray(a).replace(".", "%2E");
    const QList<Found> one = token::find(QByteArray("t=" + encoded + "&x"));
    QCOMPARE(one, (QList<Found>{{Kind::jwt, 2, encoded.size(), a}}));
}

void TestFindMessages::everyWidthOfLineWillDo_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("HS256") << a;
    QTest::newRow("RS256") << rsaToken(256);
    QTest::newRow("JWE") << test::jwe;
}

void TestFindMessages::everyWidthOfLineWillDo() {
    QFETCH(QByteArray, token);
    for (qsizetype width = 8; width < token.size(); ++width) {
        const QByteArray text = "Hello,\n> " + wrapped(token, width, "> ") + "\n>\n> Bye\n";
        const QList<Found> found = token::find(text);
        QVERIFY2(found.size() == 1 && found[0].token == token, QByteArray::number(width).constData());
    }
}

TD_TEST_CLASS(TestFindMessages);
#include "test_find_messages.moc"
