// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/curl/shell_words.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using service::CurlFault;
using service::CurlFinding;

namespace {
QByteArrayList codesOf(const QList<base::Error> &errors) {
    QByteArrayList codes;
    for (const base::Error &error : errors)
        codes.append(error.code);
    return codes;
}
}  // namespace

class TestShellWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsTakenApart_data();
    void aCommandIsTakenApart();
    void whatAShellWouldReplaceIsSaid_data();
    void whatAShellWouldReplaceIsSaid();
    void whatFollowsIsLeft_data();
    void whatFollowsIsLeft();
    void noGuessIsMade_data();
    void noGuessIsMade();
    void hugeTextsTakeNoTime();
};

void TestShellWords::aCommandIsTakenApart_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *title, const QByteArray &text, const QByteArrayList &words) {
        QTest::newRow(title) << text << words;
    };
    row("plain", "curl a  b\tc", {"curl", "a", "b", "c"});
    row("single quotes", "curl 'a b' 'c\"d' ''", {"curl", "a b", "c\"d", ""});
    row("double quotes", R"(curl "a b" "c'd" "e\"f" "g\\h" "i\j" "k\$l")",
        {"curl", "a b", "c'd", "e\"f", "g\\h", "i\\j", "k$l"});
    row("parts of one word", R"(curl a'b'"c"\ d)", {"curl", "abc d"});
    row("a quote within single quotes", R"(curl 'it'\''s')", {"curl", "it's"});
    row("line ends", "curl \\\n  a \\\r\n  b", {"curl", "a", "b"});
    row("a line end within double quotes", "curl \"a\\\nb\"", {"curl", "ab"});
    row("a line end within single quotes", "curl 'a\\\nb'", {"curl", "a\\\nb"});
    row("ANSI", R"(curl $'a\nb\'c\\d\tE')", {"curl", "a\nb'c\\d\tE"});
    row("ANSI codes", R"(curl $'\x41\u00e9\u4f8b\U0001F600\101\x7')", {"curl", "Aé例😀A\x07"});
    row("ANSI that is no code", R"(curl $'\q\xg')", {"curl", "\\q\\xg"});
    row("ANSI beyond Unicode", R"(curl $'\Uffffffff\ud800')", {"curl", "\xef\xbf\xbd\xef\xbf\xbd"});
    row("a hash within a word", "curl a#b", {"curl", "a#b"});
    row("a caret is itself", "curl 'a^b'", {"curl", "a^b"});
    row("Chinese", "curl '令牌'", {"curl", "令牌"});
    row("bidirectional characters", "curl '\xe2\x80\xae'", {"curl", "\xe2\x80\xae"});
    row("prompt: line ends", "curl a ^\r\n  b ^\n c", {"curl", "a", "b", "c"});
    row("prompt: quotes", "curl ^\n \"a b\" \"c\\\"d\"", {"curl", "a b", "c\"d"});
    row("prompt: as Chrome writes it", R"(curl ^"https://a.example/x?a=1^&b=2^" ^
  -H ^"accept: */*^" ^
  --data-raw ^"^{^\^"a^\^":1,^\^"b^\^":^\^"50^%^\^"^}^")",
        {"curl", "https://a.example/x?a=1&b=2", "-H", "accept: */*", "--data-raw", R"({"a":1,"b":"50%"})"});
    row("prompt: a line end in the data", "curl ^\"a^\n\nb^\"", {"curl", "a\nb"});
    row("prompt: backslashes", R"(curl ^"C:\dir\\^" ^"a\b^")", {"curl", R"(C:\dir\)", R"(a\b)"});
}

void TestShellWords::aCommandIsTakenApart() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, words);
    const auto read = service::shellWords(text);
    QVERIFY2(read, read ? "" : read.error().code.constData());
    QCOMPARE(QByteArrayList(read->words), words);
    QCOMPARE(codesOf(read->findings), QByteArrayList());
}

void TestShellWords::whatAShellWouldReplaceIsSaid_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("a variable") << QByteArray("curl $TOKEN") << u"$TOKEN"_s << QByteArray("$TOKEN");
    QTest::newRow("one in quotes") << QByteArray("curl \"Bearer ${T}\"") << u"${T}"_s
                                   << QByteArray("Bearer ${T}");
    QTest::newRow("a command") << QByteArray("curl $(id)") << u"$(id)"_s << QByteArray("$(id)");
    QTest::newRow("an older command") << QByteArray("curl `id`") << u"`id`"_s << QByteArray("`id`");
    QTest::newRow("none in single quotes")
        << QByteArray("curl '$TOKEN'") << QString() << QByteArray("$TOKEN");
    QTest::newRow("a price") << QByteArray("curl $5") << QString() << QByteArray("$5");
}

void TestShellWords::whatAShellWouldReplaceIsSaid() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    QFETCH(const QByteArray, word);
    const auto read = service::shellWords(text);
    QVERIFY(read);
    QCOMPARE(read->words.last(), word);
    QCOMPARE(read->findings.isEmpty() ? QString() : read->findings.first().values.value(u"text"_s).toString(),
             said);
}

void TestShellWords::whatFollowsIsLeft_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("said");
    QTest::newRow("nothing") << QByteArray("\n curl a\n\n  ") << false;
    QTest::newRow("a pipe") << QByteArray("curl a | sh") << true;
    QTest::newRow("another command") << QByteArray("curl a; rm -rf ~") << true;
    QTest::newRow("in the background") << QByteArray("curl a & b") << true;
    QTest::newRow("and then") << QByteArray("curl a && b") << true;
    QTest::newRow("into a file") << QByteArray("curl a > b") << true;
    QTest::newRow("another line") << QByteArray("curl a\ncurl b") << true;
    QTest::newRow("a remark") << QByteArray("curl a # b") << true;
    QTest::newRow("prompt: and then") << QByteArray("curl ^\na & b") << true;
    QTest::newRow("prompt: another line") << QByteArray("curl ^\na\r\ncurl b") << true;
}

void TestShellWords::whatFollowsIsLeft() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, said);
    const auto read = service::shellWords(text);
    QVERIFY(read);
    QCOMPARE(QByteArrayList(read->words), (QByteArrayList{"curl", "a"}));
    QCOMPARE(codesOf(read->findings), said ? QByteArrayList{"curl_further"} : QByteArrayList());
}

void TestShellWords::noGuessIsMade_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CurlFault>("fault");
    using enum CurlFault;
    QTest::newRow("an open single quote") << QByteArray("curl 'a") << curl_unterminated;
    QTest::newRow("an open double quote") << QByteArray("curl \"a\\\"") << curl_unterminated;
    QTest::newRow("an open ANSI quote") << QByteArray("curl $'a\\'") << curl_unterminated;
    QTest::newRow("prompt: an open quote") << QByteArray("curl ^\"a") << curl_unterminated;
    QTest::newRow("prompt: a quote over lines") << QByteArray("curl ^\n \"a\nb") << curl_unterminated;
    QTest::newRow("NUL") << QByteArray("curl a\0b", 8) << curl_control;
    QTest::newRow("NUL in ANSI") << QByteArray("curl $'a\\x00b'") << curl_control;
    QTest::newRow("too large") << QByteArray(service::longestCommand + 1, 'a') << curl_too_large;
    QTest::newRow("too many words") << QByteArray("a ").repeated(5'000) << curl_too_many_words;
}

void TestShellWords::noGuessIsMade() {
    QFETCH(const QByteArray, text);
    QFETCH(const CurlFault, fault);
    const auto read = service::shellWords(text);
    QVERIFY(!read);
    QVERIFY2(base::is(read.error(), fault), read.error().code.constData());
}

void TestShellWords::hugeTextsTakeNoTime() {
    QElapsedTimer timer;
    timer.start();
    int read = 0;
    for (const QByteArray &piece : {QByteArray("'a'"), QByteArray("\\"), QByteArray("$("), QByteArray("`"),
                                    QByteArray("^\""), QByteArray("^\n"), QByteArray("\"$x\"")})
        read += service::shellWords(QByteArray("curl " + piece.repeated(200'000))) ? 1 : 0;
    QVERIFY(read > 0);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

TD_TEST_CLASS(TestShellWords);
#include "test_shell_words.moc"
