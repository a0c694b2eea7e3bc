// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/json_writer.h"
#include "base/scrub.h"
#include "support/test_main.h"

using namespace td::base;

namespace {

QList<Secret> secrets(const QList<QByteArray> &values) {
    QList<Secret> list;
    for (const QByteArray &value : values)
        list.append(Secret::copyOf(value));
    return list;
}

}  // namespace

class TestScrub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void hidesWithinBase64_data();
    void hidesWithinBase64();
    void hidesASecretOfEveryByteInEverySpelling();
    void leavesTheRestAlone();
};

void TestScrub::hides_data() {
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("scrubbed");
    const auto row = [](const char *name, const QList<QByteArray> &values, const char *text,
                        const char *scrubbed) {
        QTest::newRow(name) << values << QByteArray(text) << QByteArray(scrubbed);
    };
    row("as sent", {"fake-token"}, "token fake-token is bad", "token [hidden] is bad");
    row("alone", {"fake-token"}, "fake-token", "[hidden]");
    row("twice", {"fake-token"}, "fake-token fake-token", "[hidden] [hidden]");
    row("side by side", {"fake-token"}, "fake-tokenfake-token", "[hidden][hidden]");
    row("percent-encoded", {"ID_3:dj+8/=&%"}, "u?t=ID_3%3Adj%2B8%2F%3D%26%25&x=1", "u?t=[hidden]&x=1");
    row("percent-encoded, lower case", {"ID_3:dj+8/=&%"}, "ID_3%3adj%2b8%2f%3d%26%25", "[hidden]");
    row("percent-encoded in part", {"ID_3:dj+8/"}, "ID_3:dj%2B8/", "[hidden]");
    row("percent-encoded without need", {"fake"}, "%66%61%6B%65", "[hidden]");
    row("plus for a space", {"two words"}, "q=two+words", "q=[hidden]");
    row("percent in the secret", {"ab%41cd"}, "ab%41cd and ab%2541cd", "[hidden] and [hidden]");
    row("JSON", {"a\"b\\c/d\n"}, R"({"t":"a\"b\\c\/d\n"})", R"({"t":"[hidden]"})");
    row("JSON, by number", {"fake\xe4\xbb\xa4\xf0\x9f\x98\x80"}, R"("fak\u0065\u4EE4\ud83d\ude00")",
        "\"[hidden]\"");
    row("base64", {"fake-token!!"}, "got ZmFrZS10b2tlbiEh.", "got [hidden].");
    row("base64 with padding", {"fake-token"}, "got ZmFrZS10b2tlbg== here", "got [hidden] here");
    row("base64 without padding", {"fake-token"}, "got ZmFrZS10b2tlbg here", "got [hidden] here");
    row("base64 in a URL", {"fake-token"}, "t=ZmFrZS10b2tlbg%3D%3D&", "t=[hidden]%3D%3D&");
    row("base64, both alphabets", {"\xfb\xff\xfe\xff"}, "+//+/w== -__-_w", "[hidden] [hidden]");
    row("base64 in JSON", {"\xfb\xff\xfe\xff"}, R"("+\/\/+\/w")", "\"[hidden]\"");
    row("several", {"first-fake", "second-fake"}, "second-fake first-fake", "[hidden] [hidden]");
    row("one within the other", {"fake", "more-fake-still"}, "more-fake-still fake", "[hidden] [hidden]");
    row("overlapping", {"abcdef", "defghi"}, "<abcdefghi>", "<[hidden]>");
    row("periodic", {"abab"}, "xababab", "x[hidden]");
    row("at the end, cut", {"fake-token"}, "fake-toke", "fake-toke");
    row("cut escape at the end", {"fake\n"}, "fake\\", "fake\\");
    row("three bytes are left", {"abc"}, "abc", "abc");
    row("four bytes are not", {"abcd"}, "abcd", "[hidden]");
    row("empty secret", {""}, "text", "text");
    row("empty text", {"fake-token"}, "", "");
}

void TestScrub::hides() {
    QFETCH(QList<QByteArray>, values);
    QFETCH(QByteArray, text);
    QTEST(scrubbed(text, secrets(values)), "scrubbed");
}

void TestScrub::hidesWithinBase64_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const char *before : {"", "u", "us", "us:", "user:name:"}) {
        for (const char *after : {"", "x", "xy", "xyz"})
            QTest::addRow("'%s' and '%s'", before, after) << QByteArray(before) << QByteArray(after);
    }
}

void TestScrub::hidesWithinBase64() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray secret = "fake-password-1";
    for (qsizetype length = 4; length <= secret.size(); ++length) {
        const QByteArray part = secret.first(length);
        const QByteArray text = QByteArray(before + part + after).toBase64();
        const QByteArray result = scrubbed(QByteArray("Basic " + text), secrets({part}));
        QVERIFY2(result.startsWith("Basic "), result.constData());
        QCOMPARE(result.count("[hidden]"), 1);
        // What is left is no more than the neighbours alone would take.
        const QByteArray rest = result.sliced(6).replace("[hidden]", "").replace("=", "");
        QVERIFY2(rest.size() <= (before.size() * 8 + 5) / 6 + (after.size() * 8 + 5) / 6, result.constData());
    }
}

void TestScrub::hidesASecretOfEveryByteInEverySpelling() {
    QByteArray secret;
    for (int byte = 1; byte < 128; ++byte)
        secret.append(static_cast<char>(byte));
    const QList<Secret> list = secrets({secret});
    const QByteArray escaped = JsonWriter().utf8(secret).take();
    QCOMPARE(scrubbed(QByteArray("<" + secret + ">"), list), "<[hidden]>");
    QCOMPARE(scrubbed(QByteArray("<" + secret.toPercentEncoding() + ">"), list), "<[hidden]>");
    QCOMPARE(scrubbed(QByteArray("<" + secret.toPercentEncoding().toLower() + secret + ">"), list).right(9),
             "[hidden]>");
    QCOMPARE(scrubbed(escaped, list), "\"[hidden]\"");
    QCOMPARE(scrubbed(QByteArray("<" + secret.toBase64() + ">"), list), "<[hidden]>");
    QCOMPARE(scrubbed(QByteArray("<" + secret.toBase64(QByteArray::Base64UrlEncoding) + ">"), list),
             "<[hidden]>");
}

void TestScrub::leavesTheRestAlone() {
    const QByteArray text("bytes \0 \xff %zz \\q \\u12 100% \\", 27);
    QCOMPARE(scrubbed(text, secrets({"fake-token"})), text);
    QCOMPARE(scrubbed(text, {}), text);
}

TD_TEST_CLASS(TestScrub);
#include "test_scrub.moc"
