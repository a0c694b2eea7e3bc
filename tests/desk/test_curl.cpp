// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

#include "desk/desk_fixture.h"
#include "desk/masked/curl.h"
#include "support/test_main.h"

using namespace td;

namespace {

/// What a shell makes of \a command: the arguments it gives to curl, then what it pipes into it.
QByteArrayList asTheShellReads(const QByteArray &command) {
    QProcess shell;
    const QByteArray script = "curl() { printf '%s\\0' \"$@\"; cat; }\n" + command + "\n";
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(script)});
    if (!shell.waitForFinished(30'000) || shell.exitCode() != 0)
        return {"the shell failed: " + shell.readAllStandardError()};
    QByteArrayList words = shell.readAllStandardOutput().split('\0');
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

const QByteArrayList values{"plain",
                            "a b",
                            "it's",
                            "''",
                            "\"$HOME\" `id` $(id)",
                            "a\\b\\n%s%%",
                            "line\nbreak\n",
                            "!history *? [a-z] {a,b} ~ # ; & | < > ( )",
                            "@file",
                            "-k",
                            "tab\tand\x01"};

}  // namespace

class TestCurl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShellReadsWhatWasMeant_data();
    void aShellReadsWhatWasMeant();
    void saysWhatCurlWouldNotDoByItself_data();
    void saysWhatCurlWouldNotDoByItself();
    void goesTheWayOfTheEnvironment_data();
    void goesTheWayOfTheEnvironment();
    void aBodyWithNulGoesThroughAPipe();
    void hidesWhatIsSecret();
    void givesNothingAway_data();
    void givesNothingAway();
};

void TestCurl::aShellReadsWhatWasMeant_data() {
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray &value : values)
        QTest::newRow(value.constData()) << value;
}

void TestCurl::aShellReadsWhatWasMeant() {
    QFETCH(QByteArray, value);
    base::Request request{"POST", "https://a.example/x?y=" + value, {{"X-A", value}}, value, {}};
    request.headers.append(base::Header{"Content-Type", "text/plain"});
    QByteArrayList words = asTheShellReads(desk::curlCommand(request));
    words.removeAll("--globoff");
    QCOMPARE(words, (QByteArrayList{"--http1.1", "--request", "POST", "--header", "X-A: " + value, "--header",
                                    "Content-Type: text/plain", "--data-raw", value, request.url}));
}

void TestCurl::saysWhatCurlWouldNotDoByItself_data() {
    QTest::addColumn<base::Request>("request");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const base::Request &request, const QByteArrayList &words) {
        QTest::newRow(name) << request << words;
    };
    const QByteArray url = "https://a.example/x";
    row("GET", {"GET", url, {}, {}, {}}, {"--http1.1", "--request", "GET", url});
    row("DELETE", {"DELETE", url, {}, {}, {}}, {"--http1.1", "--request", "DELETE", url});
    row("PUT without a body", {"PUT", url, {}, {}, {}},
        {"--http1.1", "--request", "PUT", "--header", "Content-Type:", "--data-raw", "", url});
    row("an empty header", {"GET", url, {{"X-A", ""}}, {}, {}},
        {"--http1.1", "--request", "GET", "--header", "X-A;", url});
    row("an IPv6 address", {"GET", "https://[::1]:8443/x", {}, {}, {}},
        {"--http1.1", "--request", "GET", "--globoff", "https://[::1]:8443/x"});
}

void TestCurl::saysWhatCurlWouldNotDoByItself() {
    QFETCH(base::Request, request);
    QTEST(asTheShellReads(desk::curlCommand(request)), "words");
}

void TestCurl::goesTheWayOfTheEnvironment_data() {
    QTest::addColumn<service::ProfileConnection>("connection");
    QTest::addColumn<QByteArrayList>("more");
    QTest::addColumn<bool>("needsMore");
    const auto row = [](const char *title, const service::ProfileConnection &connection,
                        const QByteArrayList &more,
                        bool needsMore = false) { QTest::newRow(title) << connection << more << needsMore; };
    row("the usual one", {}, {});
    row("no proxy", {.proxy = "none"}, {"--noproxy", "*"});
    row("a proxy", {.proxy = "http://p.example:8080"}, {"--proxy", "http://p.example:8080"}, true);
    row("SOCKS", {.proxy = "socks5://p.example:1080"}, {"--proxy", "socks5h://p.example:1080"}, true);
    row("TLS 1.3", {.minTls = "1.3"}, {"--tlsv1.3"});
    row("a pinned key", {.pin = QByteArray(32, '\x11').toHex()},
        {"--pinnedpubkey", "sha256//" + QByteArray(32, '\x11').toBase64()});
    row("authorities", {.authorities = "PEM"}, {}, true);
    row("a client certificate", {.clientCertificate = "PEM"}, {}, true);
}

void TestCurl::goesTheWayOfTheEnvironment() {
    QFETCH(const service::ProfileConnection, connection);
    QFETCH(const QByteArrayList, more);
    const base::Request request{"GET", "https://a.example/x", {}, {}, {}};
    const QByteArrayList words = asTheShellReads(desk::curlCommand(request, connection));
    QCOMPARE(words, QByteArrayList({"--http1.1", "--request", "GET"}) + more + QByteArrayList{request.url});
    QTEST(desk::needsMore(connection), "needsMore");
}

void TestCurl::aBodyWithNulGoesThroughAPipe() {
    const QByteArray body("a\0b\0001%s\\'\n", 10);
    const base::Request request{"POST", "https://a.example/x", {{"Content-Type", "x/y"}}, body, {}};
    const QByteArrayList words = asTheShellReads(desk::curlCommand(request));
    const qsizetype url = words.indexOf(request.url);
    QCOMPARE(words.mid(url - 2, 2), (QByteArrayList{"--data-binary", "@-"}));
    QCOMPARE(words.mid(url + 1).join('\0'), body);
}

void TestCurl::hidesWhatIsSecret() {
    const desk::Order order = test::orderFor("ekuaibao.refresh_token", "https://a.example");
    const base::Request request =
        service::plan(*order.endpoint, order.profile, order.values, {{"X-Key", base::Secret("fake-key-1")}})
            .value();
    const QByteArray command = desk::maskedCurlCommand(request, *order.endpoint);
    QVERIFY2(command.contains("'X-Key: <masked>'"), command.constData());
    QVERIFY2(command.contains("expireDate=fake-value-of-expireDate"), command.constData());
    const QByteArrayList words = asTheShellReads(command);
    QVERIFY2(
        words.last().startsWith("https://a.example/api/openapi/v2/auth/refreshToken/expireDate?accessToken="),
        words.last().constData());
}

void TestCurl::givesNothingAway_data() {
    QTest::addColumn<QByteArray>("endpoint");
    for (const char *endpoint :
         {"sud.get_sstoken", "sud.update_sstoken", "enduser.refresh_token", "ekuaibao.refresh_token"})
        QTest::newRow(endpoint) << QByteArray(endpoint);
}

void TestCurl::givesNothingAway() {
    QFETCH(QByteArray, endpoint);
    desk::Order order = test::orderFor(endpoint, "https://a.example");
    QByteArrayList secrets;
    for (const service::Parameter &parameter : order.endpoint->parameters) {
        if (!parameter.secret)
            continue;
        secrets.append("fake+/=:'%&\" secret of " + parameter.name);
        order.values.insert(parameter.name, base::Secret::copyOf(secrets.last()));
    }
    const base::Request request = service::plan(*order.endpoint, order.profile, order.values, {}).value();
    const QByteArray command = desk::maskedCurlCommand(request, *order.endpoint);
    for (const QByteArray &secret : secrets) {
        QVERIFY2(!command.contains(secret), command.constData());
        QVERIFY2(!command.contains(secret.toPercentEncoding()), command.constData());
    }
    QVERIFY2(!command.contains("secret of"), command.constData());
    for (const QByteArrayView never : {" -k", "--insecure", " -L", "--location"})
        QVERIFY(!command.contains(never));
}

TD_TEST_CLASS(TestCurl);
#include "test_curl.moc"
