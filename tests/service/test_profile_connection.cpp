// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/profile.h"
#include "service/profile_connection.h"
#include "support/test_main.h"

using namespace td;
using service::ProfileConnection;
using service::ProfileFault;

namespace {

/// ECDSA P-256, made for this test with `openssl req -x509`; its key is nowhere.
const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBizCCATGgAwIBAgIUTQkhqcNIs6SajyQnrUL9K1FHtrwwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPRXhhbXBsZSBUZXN0IENBMCAXDTI2MTEyMjA1MTg0NFoYDzIx
MjYxMDI5MDUxODQ0WjAaMRgwFgYDVQQDDA9FeGFtcGxlIFRlc3QgQ0EwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAASP8nZc3IWaOP8gbFzQ/b5uj7+073SC8x5dv4me
RkPJjH/ApHB5L370XYQyLkpTiWlmCCjQRX0QqEAv3lsMLxa2o1MwUTAdBgNVHQ4E
FgQUfBfx2uoSGVnsowzx0mghs/0jOA8wHwYDVR0jBBgwFoAUfBfx2uoSGVnsowzx
0mghs/0jOA8wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEArxB3
HoZvbHOMfdQrHj88rk0TZNlh8ABlA71h0aeIkwACIASmu6z3xIEiYGRXYT6CtndG
D56SePKgJyFM2c1N4Z8G
-----END CERTIFICATE-----
)";
const QByteArray digest = QByteArray(64, 'a');

}  // namespace

/// How a profile may say that its server is reached.
class TestProfileConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleThatIsBrokenIsNamed_data();
    void aRuleThatIsBrokenIsNamed();
    void aPinHasOneSpelling_data();
    void aPinHasOneSpelling();
    void aPinNeedsTls_data();
    void aPinNeedsTls();
    void aProxyHasItsPort_data();
    void aProxyHasItsPort();
};

void TestProfileConnection::aRuleThatIsBrokenIsNamed_data() {
    QTest::addColumn<ProfileConnection>("connection");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("code");
    const auto good = [](const char *title, const ProfileConnection &connection) {
        QTest::newRow(title) << connection << QByteArray() << QByteArray();
    };
    const auto bad = [](const char *title, const ProfileConnection &connection, const char *member,
                        ProfileFault fault) {
        QTest::newRow(title) << connection << QByteArray(member) << base::error(fault).code;
    };
    using enum ProfileFault;
    good("as usual", {});
    good("no proxy", {.proxy = "none"});
    good("a proxy", {.proxy = "http://proxy.example.com:3128"});
    good("SOCKS", {.proxy = "socks5://[::1]:1080"});
    good("a certificate", {.authorities = certificate, .clientCertificate = certificate});
    good("two of them", {.authorities = certificate + certificate});
    good("TLS 1.3", {.minTls = "1.3"});
    bad("a word", {.proxy = "auto"}, "proxy", profile_bad_proxy);
    bad("nothing", {.proxy = ""}, "proxy", profile_bad_proxy);
    bad("a scheme that is none of a proxy", {.proxy = "ftp://proxy.example.com"}, "proxy", profile_bad_proxy);
    bad("a path", {.proxy = "http://proxy.example.com/way"}, "proxy", profile_bad_proxy);
    bad("a line break", {.proxy = "http://proxy.example.com\r\nX: y"}, "proxy", profile_bad_proxy);
    bad("a login", {.proxy = "http://me:fake@proxy.example.com:3128"}, "proxy", profile_proxy_login);
    bad("no certificate", {.authorities = "hello"}, "ca", profile_bad_certificate);
    bad("half a certificate", {.authorities = certificate.first(certificate.size() / 2)}, "ca",
        profile_bad_certificate);
    bad("a private key", {.clientCertificate = certificate + "-----BEGIN PRIVATE KEY-----\nAA==\n"},
        "client_certificate", profile_private_key);
    bad("TLS 1.1", {.minTls = "1.1"}, "min_tls", profile_bad_tls);
    bad("a short pin", {.pin = "abcd"}, "pin", profile_bad_pin);
    bad("a pin of other letters", {.pin = QByteArray(64, 'g')}, "pin", profile_bad_pin);
    bad("a pin that is no base64", {.pin = "sha256/????"}, "pin", profile_bad_pin);
}

void TestProfileConnection::aRuleThatIsBrokenIsNamed() {
    QFETCH(const ProfileConnection, connection);
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, code);
    const QList<service::ConnectionProblem> found = service::problems(connection);
    QCOMPARE(found.size(), code.isEmpty() ? 0 : 1);
    QCOMPARE(found.isEmpty() ? QByteArray() : found.first().member, member);
    QCOMPARE(found.isEmpty() ? QByteArray() : found.first().error.code, code);
}

void TestProfileConnection::aPinHasOneSpelling_data() {
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << digest;
    QTest::newRow("capitals") << digest.toUpper();
    QTest::newRow("with colons") << QByteArray("aa:").repeated(32).chopped(1);
    QTest::newRow("RFC 7469") << QByteArray("sha256/" + QByteArray(32, '\xaa').toBase64());
}

void TestProfileConnection::aPinHasOneSpelling() {
    QFETCH(const QByteArray, written);
    QCOMPARE(service::normalised({.pin = written}).pin, digest);
}

void TestProfileConnection::aProxyHasItsPort_data() {
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("proxy");
    const auto row = [](const char *title, const char *written, const char *proxy) {
        QTest::newRow(title) << QByteArray(written) << QByteArray(proxy);
    };
    row("stated", "http://proxy.example:3128", "http://proxy.example:3128");
    row("HTTP", "http://proxy.example", "http://proxy.example:8080");
    row("SOCKS", "socks5://proxy.example", "socks5://proxy.example:1080");
    row("IPv6", "http://[::1]", "http://[::1]:8080");
    row("the system's", "system", "system");
    row("none", "none", "none");
    row("one that breaks a rule", "ftp://proxy.example", "ftp://proxy.example");
}

void TestProfileConnection::aProxyHasItsPort() {
    QFETCH(const QByteArray, written);
    QTEST(service::normalised({.proxy = written}).proxy, "proxy");
}

void TestProfileConnection::aPinNeedsTls_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("https") << QByteArray("https://a.example") << QByteArray();
    QTest::newRow("http") << QByteArray("http://127.0.0.1:8080") << QByteArray("profile_pin_in_clear");
}

void TestProfileConnection::aPinNeedsTls() {
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, code);
    service::Profile profile;
    profile.kind = service::ProfileKind::test;
    profile.baseUrl = url;
    profile.connection.pin = digest;
    QByteArrayList codes;
    for (const service::ProfileProblem &problem : service::problems(profile, nullptr, {})) {
        if (problem.field == service::ProfileField::connection)
            codes.append(problem.error.code);
    }
    QCOMPARE(codes, code.isEmpty() ? QByteArrayList() : QByteArrayList{code});
}

TD_TEST_CLASS(TestProfileConnection);
#include "test_profile_connection.moc"
