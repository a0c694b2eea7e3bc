// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/curl/curl_command.h"
#include "service/curl/curl_mask.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using service::CurlFault;

namespace {
QByteArrayList linesOf(const QList<base::Header> &headers) {
    QByteArrayList lines;
    for (const base::Header &header : headers)
        lines.append(header.name + ": " + header.value);
    return lines;
}

/// `code` or `code(option)`.
QByteArrayList told(const QList<base::Error> &findings) {
    QByteArrayList lines;
    for (const base::Error &finding : findings) {
        const QByteArray option = finding.values.value(u"option"_s).toString().toUtf8();
        lines.append(option.isEmpty() ? finding.code : QByteArray(finding.code + '(' + option + ')'));
    }
    return lines;
}
}  // namespace

class TestCurlCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data();
    void isRecognised();
    void saysWhatItAsksFor_data();
    void saysWhatItAsksFor();
    void whatIsNotTakenOverIsSaid_data();
    void whatIsNotTakenOverIsSaid();
    void itsSecretsAreMaskedWhateverElseIsWrong_data();
    void itsSecretsAreMaskedWhateverElseIsWrong();
    void isRefusedWhereItCannotBeKnown_data();
    void isRefusedWhereItCannotBeKnown();
    void readsNoFile();
};

void TestCurlCommand::isRecognised_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    for (const char *text :
         {"curl a", "  curl a", "$ curl a", "curl\ta", "curl \\\n a", "CURL a", "curl.exe a",
          "/usr/bin/curl a", "C:\\Windows\\curl.exe a", "curl ^\"a^\"", "curl 'unterminated"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"", "curl", "curly a", "a curl b", "{\"curl\":1}", "eyJhbGciOiJIUzI1NiJ9.e30.x",
                             "libcurl a", "sudo curl a"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << false;
}

void TestCurlCommand::isRecognised() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, is);
    QCOMPARE(service::looksLikeCurl(text), is);
}

void TestCurlCommand::saysWhatItAsksFor_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *title, const QByteArray &text, const QByteArray &start,
                        const QByteArrayList &headers = {}, const QByteArray &body = {}) {
        QTest::newRow(title) << text << start << headers << body;
    };
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded";
    row("a URL", "curl https://a.example/x", "GET https://a.example/x");
    row("without a scheme, as curl reads it", "curl a.example", "GET http://a.example");
    row("a method", "curl -X PUT https://a.example", "PUT https://a.example");
    row("a method that clings", "curl -XPUT https://a.example", "PUT https://a.example");
    row("a long method", "curl --request PUT --url https://a.example", "PUT https://a.example");
    row("with an equals sign", "curl --request=PUT --url=https://a.example", "PUT https://a.example");
    row("data", "curl https://a.example -d a=1 --data b=2", "POST https://a.example", {form}, "a=1&b=2");
    row("raw data", "curl https://a.example --data-raw '@x'", "POST https://a.example", {form}, "@x");
    row("binary data", "curl https://a.example --data-binary 'a\nb'", "POST https://a.example", {form},
        "a\nb");
    row("empty data", "curl https://a.example -d ''", "POST https://a.example", {form});
    row("encoded data", "curl https://a.example --data-urlencode 'a=x y&' --data-urlencode '=b c'",
        "POST https://a.example", {form}, "a=x%20y%26&b%20c");
    row("JSON", R"(curl https://a.example --json '{"a":' --json '1}')", "POST https://a.example",
        {"Content-Type: application/json"}, R"({"a":1})");
    row("as a query", "curl -G https://a.example/x?z=0 -d a=1 --data-urlencode 'b=x y'",
        "GET https://a.example/x?z=0&a=1&b=x%20y");
    row("headers", "curl -H 'X-A: 1' -HX-B:2 --header 'X-C;' -H 'X-D:' -H 'x-a: 3' https://a.example",
        "GET https://a.example", {"X-B: 2", "X-C: ", "x-a: 3"});
    row("a type of its own", R"(curl https://a.example -H 'content-type: application/json' --data-raw '{}')",
        "POST https://a.example", {"content-type: application/json"}, "{}");
    row("short ones together", "curl -sSXPUT https://a.example", "PUT https://a.example");
    row("a user", "curl -u fake:secret https://a.example", "GET https://a.example",
        {"Authorization: Basic ZmFrZTpzZWNyZXQ="});
    row("a bearer", "curl --oauth2-bearer fake https://a.example", "GET https://a.example",
        {"Authorization: Bearer fake"});
    row("a browser", "curl -A agent -e https://b.example -b 'k=v' https://a.example", "GET https://a.example",
        {"User-Agent: agent", "Referer: https://b.example", "Cookie: k=v"});
    row("HEAD", "curl -I https://a.example", "HEAD https://a.example");
    row("only URLs at the end", "curl -- https://a.example", "GET https://a.example");
    row("Firefox", "curl 'https://a.example/t' -X POST -H 'Accept: */*' --data-raw $'a=it\\'s\\u0021'",
        "POST https://a.example/t", {"Accept: */*", form}, "a=it's!");
    row("Postman", R"(curl --location 'https://a.example/t' \
--header 'Content-Type: application/json' \
--data '{
    "code": "fake"
}')",
        "POST https://a.example/t", {"Content-Type: application/json"}, "{\n    \"code\": \"fake\"\n}");
    row("Chrome on Windows", R"(curl ^"https://a.example/t?a=1^&b=2^" ^
  -H ^"content-type: application/json^" ^
  --data-raw ^"^{^\^"code^\^":^\^"fake^\^"^}^")",
        "POST https://a.example/t?a=1&b=2", {"content-type: application/json"}, R"({"code":"fake"})");
}

void TestCurlCommand::saysWhatItAsksFor() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArrayList, headers);
    QFETCH(const QByteArray, body);
    const auto command = service::readCurl(text);
    QVERIFY2(command, command ? "" : command.error().code.constData());
    QCOMPARE(QByteArray(command->method + ' ' + command->url), start);
    QCOMPARE(linesOf(command->headers), headers);
    QCOMPARE(command->body, body);
}

void TestCurlCommand::whatIsNotTakenOverIsSaid_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArrayList>("findings");
    const auto row = [](const QByteArray &options, const QByteArrayList &findings) {
        QTest::newRow(options.constData()) << options << findings;
    };
    row("-k", {"curl_insecure(-k)"});
    row("--insecure -k", {"curl_insecure(--insecure)", "curl_insecure(-k)"});
    row("-sk", {"curl_no_effect(-s)", "curl_insecure(-k)"});
    row("-x http://user:fake@proxy.example:8080", {"curl_proxy(-x)"});
    row("--proxy=socks5://proxy.example", {"curl_proxy(--proxy)"});
    row("--cacert ca.pem", {"curl_certificate(--cacert)"});
    row("--cert c.pem:fake --key k.pem", {"curl_certificate(--cert)", "curl_certificate(--key)"});
    row("-L", {"curl_redirects(-L)"});
    row("--compressed -i -v -o out",
        {"curl_no_effect(--compressed)", "curl_no_effect(-i)", "curl_no_effect(-v)", "curl_no_effect(-o)"});
    row("-d @secret.txt", {"curl_file(-d)"});
    row("--data-binary @secret.txt", {"curl_file(--data-binary)"});
    row("--data-urlencode a@secret.txt", {"curl_file(--data-urlencode)"});
    row("--json @secret.txt", {"curl_file(--json)"});
    row("-H @headers.txt", {"curl_file(-H)"});
    row("-b cookies.txt", {"curl_file(-b)"});
    row("-T file", {"curl_file(-T)"});
    row("-K config", {"curl_file(-K)"});
    row("-F a=@file", {"curl_body_unread"});
    row("--frobnicate", {"curl_unknown_option(--frobnicate)"});
    row("--frobnicate=fake", {"curl_unknown_option(--frobnicate)"});
    row("-sZ", {"curl_no_effect(-s)", "curl_unknown_option(-Z)"});
    row("--interface eth0", {"curl_unknown_option(--interface)"});
    row("--proxy-header 'Proxy-Authorization: Basic fake'", {"curl_unknown_option(--proxy-header)"});
    row("-U alice:fake", {"curl_unknown_option(-U)"});
    row("--pass fake", {"curl_certificate(--pass)"});
    row("--next -d fake=1 https://b.example", {"curl_unknown_option(--next)"});
    row("https://b.example/secret", {"curl_further_url"});
    row("-d $T", {"curl_expansion"});
    row("| sh", {"curl_further"});
}

void TestCurlCommand::whatIsNotTakenOverIsSaid() {
    QFETCH(const QByteArray, options);
    QFETCH(const QByteArrayList, findings);
    const auto command = service::readCurl(QByteArray("curl https://a.example " + options));
    QVERIFY2(command, command ? "" : command.error().code.constData());
    QCOMPARE(told(command->findings), findings);
    QCOMPARE(command->url, "https://a.example");
    for (const base::Error &finding : command->findings) {
        for (const QVariant &value : finding.values)
            QVERIFY2(!value.toString().contains(u"fake"_s), qPrintable(value.toString()));
    }
}

void TestCurlCommand::itsSecretsAreMaskedWhateverElseIsWrong_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"curl -H 'Authorization: Basic fake-secret' https://a.example",
          "curl -u me:fake-secret https://a.example", "curl -U me:fake-secret https://a.example",
          "curl --pass fake-secret https://a.example", "curl --cert own.pem:fake-secret https://a.example",
          "curl -H 'Authorization: Basic fake-secret'", "curl -u me:fake-secret https://a.example -X",
          "curl -u me:fake-secret 'https://a.example"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCurlCommand::itsSecretsAreMaskedWhateverElseIsWrong() {
    QFETCH(const QByteArray, text);
    const QByteArray shown = service::withoutCurlSecrets(text);
    QCOMPARE(shown.size(), text.size());
    QVERIFY2(!shown.contains("fake-secret"), shown.constData());
    QVERIFY(shown.contains("***"));
}

void TestCurlCommand::isRefusedWhereItCannotBeKnown_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CurlFault>("fault");
    using enum CurlFault;
    QTest::newRow("something else") << QByteArray("wget a") << curl_no_command;
    QTest::newRow("no URL") << QByteArray("curl -k") << curl_no_url;
    QTest::newRow("an empty URL") << QByteArray("curl ''") << curl_no_url;
    QTest::newRow("an option without its value") << QByteArray("curl https://a.example -H") << curl_no_value;
    QTest::newRow("an open quote") << QByteArray("curl 'https://a.example") << curl_unterminated;
    QTest::newRow("NUL") << QByteArray("curl a\0b", 8) << curl_control;
    QTest::newRow("huge") << QByteArray("curl " + QByteArray(2 << 20, 'a')) << curl_too_large;
}

void TestCurlCommand::isRefusedWhereItCannotBeKnown() {
    QFETCH(const QByteArray, text);
    QFETCH(const CurlFault, fault);
    const auto command = service::readCurl(text);
    QVERIFY(!command);
    QVERIFY2(base::is(command.error(), fault), command.error().code.constData());
}

void TestCurlCommand::readsNoFile() {
    const auto command = service::readCurl("curl https://a.example -d @/etc/hostname -d a=1");
    QVERIFY(command);
    QCOMPARE(command->body, "a=1");
    QCOMPARE(command->method, "POST");
    QCOMPARE(command->findings.first().values.value(u"file"_s).toString(), u"/etc/hostname"_s);
}

TD_TEST_CLASS(TestCurlCommand);
#include "test_curl_command.moc"
