// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/url.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using service::ProfileFault;

class TestUrl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUrlIsBroughtIntoNormalForm_data();
    void aUrlIsBroughtIntoNormalForm();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void aRefusalRepeatsNoPassword_data();
    void aRefusalRepeatsNoPassword();
    void onlyThisMachineIsLoopback_data();
    void onlyThisMachineIsLoopback();
    void theHostIsShownAsItIsAskedFor_data();
    void theHostIsShownAsItIsAskedFor();
};

void TestUrl::aUrlIsBroughtIntoNormalForm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char *title, const char *text, const char *normal) {
        QTest::newRow(title) << QByteArray(text) << QByteArray(normal);
    };
    row("as it is", "https://test.example.com/api", "https://test.example.com/api");
    row("capitals", "HTTPS://Test.Example.COM/Api", "https://test.example.com/Api");
    row("default port", "https://test.example.com:443/api", "https://test.example.com/api");
    row("default port of http", "http://test.example.com:80", "http://test.example.com");
    row("another port", "https://test.example.com:8443", "https://test.example.com:8443");
    row("the other's default port", "https://test.example.com:80", "https://test.example.com:80");
    row("IDN", "https://bücher.example/x", "https://xn--bcher-kva.example/x");
    row("Chinese IDN", "https://例子.测试/", "https://xn--fsqu00a.xn--0zwm56d/");
    row("look-alike letters are seen", "https://аррӏе.com", "https://xn--80ak6aa92e.com");
    row("full-width letters", "https://ｅｘａｍｐｌｅ.com", "https://example.com");
    row("Chinese path", "https://a.example/续", "https://a.example/%E7%BB%AD");
    row("query", "https://a.example/x?tenant=1&b=%2B", "https://a.example/x?tenant=1&b=%2B");
    row("at sign in a path", "https://a.example/@me", "https://a.example/@me");
    row("IPv6", "http://[0:0:0:0:0:0:0:1]:8080", "http://[::1]:8080");
    row("IPv4 in short", "http://127.1/", "http://127.0.0.1/");
    row("IPv4 in hex", "http://0x7f.0.0.1/", "http://127.0.0.1/");
    row("IPv4 as one number", "http://2130706433/", "http://127.0.0.1/");
}

void TestUrl::aUrlIsBroughtIntoNormalForm() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, normal);

    const auto url = service::checkedUrl(text);

    QVERIFY2(url, url ? "" : url.error().code.constData());
    QCOMPARE(*url, normal);
    QCOMPARE(*service::checkedUrl(*url), normal);
}

void TestUrl::anythingElseIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProfileFault>("fault");
    const auto row = [](const char *text, ProfileFault fault) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << fault;
    };
    using enum ProfileFault;
    for (const char *text :
         {"https://user@a.example", "https://user:pass@a.example", "https://@a.example",
          "https://:@a.example", "http://127.0.0.1@evil.example", "https://a.example@evil.example/",
          "https://good.example／@evil.example", "ftp://user@a.example"})
        row(text, profile_url_userinfo);
    for (const char *text : {"ftp://a.example", "javascript:alert(1)", "file:///etc/passwd",
                             "data:text/html,x", "ws://a.example", "localhost:8080", "httpss://a.example"})
        row(text, profile_url_scheme);
    for (const char *text :
         {" https://a.example", "https://a.example ", "https://a .example", "https://a.example/x y",
          "https://a.example/\r\nX: 1", "https://a.example\n", "https://a.example/\t", "https:\\\\a.example",
          "https://a.example\\@evil.example", "https://a.example/\x7f", "https://a.example/\xc2\xa0",
          "https://a.example/\xe3\x80\x80", "https://a.example/\xe2\x80\xae/moc",
          "https://a\xe2\x80\x8b.example", "https://a.example/\xff\xfe", "https://a.example/\xc2\x85"})
        row(text, profile_url_characters);
    for (const char *text : {"",
                             "a.example",
                             "/path",
                             "//a.example/x",
                             "https:",
                             "https://",
                             "https:///path",
                             "https:/a.example",
                             "https://a.example:0",
                             "https://a.example:65536",
                             "https://a.example:x",
                             "https://[::1",
                             "https://a.example/a/../b",
                             "https://a.example/%2e%2e/b",
                             "https://a.example//evil",
                             "https://a.example/a%00b",
                             "https://a..example",
                             "https://.",
                             "https://?x",
                             "https://%00.example"})
        row(text, profile_bad_url);
    row("https://a.example/#x", profile_url_fragment);
    row("https://a.example#", profile_url_fragment);
}

void TestUrl::anythingElseIsRefused() {
    QFETCH(QByteArray, text);
    QFETCH(ProfileFault, fault);

    const auto url = service::checkedUrl(text);

    QVERIFY2(!url, url ? url->constData() : "");
    QCOMPARE(url.error().code, base::error(fault).code);
}

void TestUrl::aRefusalRepeatsNoPassword_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("user and password") << QByteArray("https://user:hunter2@a.example");
    QTest::newRow("in no authority") << QByteArray("https:user:hunter2@a.example");
    QTest::newRow("without a scheme") << QByteArray("user:hunter2@a.example");
    QTest::newRow("in the query") << QByteArray("a.example/?password=hunter2");
    QTest::newRow("with spaces") << QByteArray("https://user:hunter2@a .example");
}

void TestUrl::aRefusalRepeatsNoPassword() {
    QFETCH(QByteArray, text);

    const auto url = service::checkedUrl(text);

    QVERIFY(!url);
    for (const QVariant &value : url.error().values)
        QVERIFY2(!value.toString().contains(u"hunter2"_s), qPrintable(value.toString()));
}

void TestUrl::onlyThisMachineIsLoopback_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("loopback");
    for (const char *text :
         {"http://localhost", "http://LOCALHOST:8080/x", "http://127.0.0.1", "http://127.0.0.1:1",
          "http://127.255.255.254", "http://[::1]:80", "http://[0:0:0:0:0:0:0:1]", "http://127.1",
          "http://0x7f.1", "http://0177.0.0.1", "http://2130706433", "http://１２７.0.0.1"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
         {"http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://evil-localhost",
          "http://127.0.0.1.", "http://localhost.", "http://127evil.0.0.1", "http://128.0.0.1",
          "http://0.0.0.0", "http://1.127.0.0", "http://[::2]", "http://[::ffff:127.0.0.1]",
          "http://10.0.0.1", "http://lосalhost", "http://localh0st", "http://l27.0.0.1", "http://127.0.0.l"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void TestUrl::onlyThisMachineIsLoopback() {
    QFETCH(QByteArray, text);
    QFETCH(bool, loopback);

    const auto url = service::checkedUrl(text);

    QVERIFY(url);
    QCOMPARE(service::isLoopback(*url), loopback);
    QVERIFY(service::isClear(*url));
}

void TestUrl::theHostIsShownAsItIsAskedFor_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("https://a.example/x") << u"a.example"_s;
    QTest::newRow("port") << QByteArray("https://a.example:8443/x") << u"a.example:8443"_s;
    QTest::newRow("default port") << QByteArray("https://a.example:443/x") << u"a.example"_s;
    QTest::newRow("IPv6") << QByteArray("http://[::1]:8080/") << u"[::1]:8080"_s;
    QTest::newRow("IDN") << QByteArray("https://аррӏе.com/") << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("userinfo") << QByteArray("https://good.example:x@evil.example/") << u"evil.example"_s;
    QTest::newRow("relative") << QByteArray("/elsewhere") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("garbage") << QByteArray("\x01\xff::") << QString();
}

void TestUrl::theHostIsShownAsItIsAskedFor() {
    QFETCH(QByteArray, url);
    QFETCH(QString, shown);

    QCOMPARE(service::shownHost(url), shown);
}

TD_TEST_CLASS(TestUrl);
#include "test_url.moc"
