// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTcpServer>

#include "planted.h"
#include "support/test_authority.h"
#include "support/test_main.h"
#include "tokens_desk.h"
#include "verify_examples.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// How a profile's server is reached: what `profiles add` takes, `profiles test` says and every request does.
class TestProfilesConnection final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aProfileShowsItsConnection();
    void whatCannotServeIsRefused_data();
    void whatCannotServeIsRefused();
    void aTestSaysWhatFails_data();
    void aTestSaysWhatFails();
    void aMissingClientCertificateIsToldAsTls();
    void aTestSendsNothingOfTheProfile();
    void aCallTrustsTheProfilesAuthority();
    void aClientCertificateIsShown_data();
    void aClientCertificateIsShown();
    void aProxyGetsTheLoginOfTheVault();
    void withALockedVaultNoProxyIsAsked();
    void aKeySetIsFetchedTheSameWay();
    void requestsAreSignedWithTheSecretOfTheVault();

private:
    bool add(const QString &name, const QByteArray &url, const QStringList &more) const {
        return m_desk->addProfile(name, u"sud"_s, url, more);
    }
    Ended test(const QString &name) const { return run({u"profiles"_s, u"test"_s, name, u"--json"_s}); }
    QString authorityFile() const { return m_desk->write(u"ca.pem"_s, m_authority.certificate().toPem()); }
    Ended callOf(const QString &profile) const {
        return run({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, profile, u"--set"_s,
                    u"code=fake-code-1"_s, u"--json"_s});
    }

    TestAuthority m_authority;
    TlsIdentity m_identity;
};

namespace {

const QByteArray answer =
    R"({"ret_code":0,"ret_msg":"","data":{"ss_token":"fake-ss-token-1","expire_date":4102444800000}})";

QByteArray proxyUrl(const FaultServer &proxy) {
    return "http://127.0.0.1:" + QByteArray::number(proxy.port());
}

/// A port that nobody listens at.
QByteArray closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QByteArray::number(server.serverPort());
}

}  // namespace

void TestProfilesConnection::initTestCase() {
    m_identity = m_authority.issue({});
}

void TestProfilesConnection::init() {
    start();
}

void TestProfilesConnection::aProfileShowsItsConnection() {
    const Ended added = run({u"profiles"_s, u"add"_s, u"mine"_s, u"--service"_s, u"sud"_s, u"--kind"_s,
                             u"test"_s, u"--base-url"_s, u"https://a.example"_s, u"--proxy"_s,
                             u"http://proxy.example.com:3128"_s, u"--ca"_s, authorityFile(), u"--min-tls"_s,
                             u"1.3"_s, u"--pin"_s, u"AA"_s.repeated(32), u"--json"_s});
    QCOMPARE(added.exit, 0);
    const QJsonObject connection = added.object()[u"connection"].toObject();
    QCOMPARE(connection[u"proxy"].toString(), u"http://proxy.example.com:3128"_s);
    QCOMPARE(connection[u"min_tls"].toString(), u"1.3"_s);
    QCOMPARE(connection[u"pin"].toString(), u"aa"_s.repeated(32));
    QCOMPARE(connection[u"ca"].toString().toUtf8(), m_authority.certificate().toPem());
    QVERIFY(connection[u"client_certificate"].isNull());
}

void TestProfilesConnection::whatCannotServeIsRefused_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a login in the address")
        << QStringList{u"--proxy"_s, u"http://me:fake@proxy.example.com"_s} << u"profile_proxy_login"_s;
    QTest::newRow("no proxy at all") << QStringList{u"--proxy"_s, u"ftp://x"_s} << u"profile_bad_proxy"_s;
    QTest::newRow("an old TLS") << QStringList{u"--min-tls"_s, u"1.0"_s} << u"profile_bad_tls"_s;
    QTest::newRow("no pin") << QStringList{u"--pin"_s, u"abc"_s} << u"profile_bad_pin"_s;
    QTest::newRow("no certificate") << QStringList{u"--ca"_s, u"TEXT"_s} << u"usage_unusable_file"_s;
    QTest::newRow("no client certificate")
        << QStringList{u"--client-cert"_s, u"TEXT"_s} << u"usage_unusable_file"_s;
    QTest::newRow("a file that is not there")
        << QStringList{u"--ca"_s, u"/nowhere/ca.pem"_s} << u"store_unreadable"_s;
}

void TestProfilesConnection::whatCannotServeIsRefused() {
    QFETCH(QStringList, options);
    QFETCH(const QString, reason);
    options.replaceInStrings(u"TEXT"_s, m_desk->write(u"text.pem"_s, "hello"));
    const Ended ended =
        run(QStringList{u"profiles"_s, u"add"_s, u"mine"_s, u"--service"_s, u"sud"_s, u"--kind"_s, u"test"_s,
                        u"--base-url"_s, u"https://a.example"_s, u"--json"_s} +
            options);
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"error"][u"code"].toString(), reason);
    if (options.last().endsWith(u"text.pem"_s))
        QVERIFY2(ended.err.contains(options.last().toUtf8()), ended.err.constData());
    QVERIFY(!ended.err.contains("fake") && !ended.out.contains("fake"));
}

void TestProfilesConnection::aTestSaysWhatFails_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray("SERVER") << QStringList{u"--ca"_s, u"CA"_s} << 0 << QString()
                             << QString();
    QTest::newRow("name") << QByteArray("https://tokens.invalid") << QStringList{u"--proxy"_s, u"none"_s} << 3
                          << u"name"_s << u"net_name_not_found"_s;
    QTest::newRow("route") << QByteArray("https://127.0.0.1:" + closedPort()) << QStringList() << 3
                           << u"route"_s << u"net_connection_refused"_s;
    QTest::newRow("proxy") << QByteArray("https://tokens.invalid")
                           << QStringList{u"--proxy"_s,
                                          QString::fromLatin1("http://127.0.0.1:" + closedPort())}
                           << 3 << u"proxy"_s << u"net_proxy"_s;
    QTest::newRow("TLS: nobody known")
        << QByteArray("SERVER") << QStringList() << 3 << u"tls"_s << u"net_tls"_s;
    QTest::newRow("TLS: another key")
        << QByteArray("SERVER") << QStringList{u"--ca"_s, u"CA"_s, u"--pin"_s, u"ab"_s.repeated(32)} << 3
        << u"tls"_s << u"net_tls"_s;
    QTest::newRow("HTTP") << QByteArray("GARBLED") << QStringList{u"--ca"_s, u"CA"_s} << 1 << u"http"_s
                          << u"net_closed"_s;
}

void TestProfilesConnection::aTestSaysWhatFails() {
    QFETCH(QByteArray, url);
    QFETCH(QStringList, options);
    QFETCH(const int, exit);
    QFETCH(const QString, step);
    QFETCH(const QString, reason);
    FaultServer server(m_identity);
    server.setScript(url == "GARBLED" ? Script().close() : Script::answer(404, "{}"));
    if (!url.startsWith("https:"))
        url = server.url();
    options.replaceInStrings(u"CA"_s, authorityFile());
    QVERIFY(add(u"mine"_s, url, options));
    const Ended ended = test(u"mine"_s);
    QCOMPARE(ended.exit, exit);
    const QJsonObject said = ended.object();
    QCOMPARE(said[u"ok"].toBool(), exit == 0);
    QCOMPARE(said[u"step"].toString(), step);
    QCOMPARE(said[u"reason"].toString(), reason);
    QVERIFY(!said[u"explanation"].toString().isEmpty());
}

void TestProfilesConnection::aMissingClientCertificateIsToldAsTls() {
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl, which plays the server here, is not installed");
    const QString own =
        m_desk->write(u"server.pem"_s, m_identity.chain.constFirst().toPem() + m_identity.key.toPem());
    QProcess server;
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, own, u"-Verify"_s, u"1"_s});
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] { return (said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"); }, 30'000));
    const QByteArray port = said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first();
    QVERIFY(add(u"mine"_s, "https://localhost:" + port, {u"--ca"_s, authorityFile()}));
    const Ended ended = test(u"mine"_s);
    QCOMPARE(ended.exit, 3);
    QCOMPARE(ended.object()[u"step"].toString(), u"tls"_s);
    QCOMPARE(ended.object()[u"reason"].toString(), u"net_tls_ended"_s);
    server.kill();
    QVERIFY(server.waitForFinished());
}

void TestProfilesConnection::aTestSendsNothingOfTheProfile() {
    FaultServer server;
    server.setScript(Script::answer(200, "{}"));
    QVERIFY(add(u"mine"_s, server.url(), {u"--header"_s, u"X-Team: desk"_s}));
    QVERIFY(makeVault());
    QCOMPARE(
        run({u"profiles"_s, u"secret"_s, u"mine"_s, m_desk->secretFrom("header.X-Api-Key", planted)}).exit,
        0);
    QCOMPARE(test(u"mine"_s).exit, 0);
    QCOMPARE(server.deliveries(), 1);
    const Received request = server.received().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/"));
    QVERIFY(request.body.isEmpty());
    QVERIFY(base::headerValue(request.headers, "X-Api-Key").isEmpty());
    QVERIFY(base::headerValue(request.headers, "X-Team").isEmpty());
}

void TestProfilesConnection::aCallTrustsTheProfilesAuthority() {
    FaultServer server(m_identity);
    server.setScript(Script::answer(200, answer));
    QVERIFY(add(u"mine"_s, server.url(), {u"--ca"_s, authorityFile()}));
    QVERIFY(add(u"other"_s, server.url(), {}));
    QCOMPARE(callOf(u"mine"_s).exit, 0);
    QCOMPARE(callOf(u"other"_s).object()[u"reason"].toString(), u"net_tls"_s);
    QCOMPARE(server.deliveries(), 1);
}

void TestProfilesConnection::aClientCertificateIsShown_data() {
    QTest::addColumn<bool>("isOneFile");
    QTest::newRow("certificate and key in one file") << true;
    QTest::newRow("a file each") << false;
}

void TestProfilesConnection::aClientCertificateIsShown() {
    QFETCH(const bool, isOneFile);
    TlsIdentity asking = m_identity;
    asking.clientAuthorities = {m_authority.certificate()};
    FaultServer server(asking);
    server.setScript(Script::answer(200, answer));
    const TlsIdentity mine = m_authority.issue({.name = "client.example"});
    const QByteArray certificate = mine.chain.constFirst().toPem();
    const QByteArray key = mine.key.toPem();
    QVERIFY(makeVault());
    QStringList options{u"profiles"_s,  u"add"_s,        u"mine"_s,
                        u"--service"_s, u"sud"_s,        u"--kind"_s,
                        u"test"_s,      u"--base-url"_s, QString::fromUtf8(server.url()),
                        u"--ca"_s,      authorityFile()};
    if (isOneFile)
        options += {u"--client-cert"_s, m_desk->write(u"both.pem"_s, certificate + key)};
    else
        options += {u"--client-cert"_s, m_desk->write(u"own.pem"_s, certificate), u"--client-key"_s,
                    m_desk->write(u"own.key"_s, key)};
    const Ended added = run(options);
    QVERIFY2(added.exit == 0, added.err.constData());
    QCOMPARE(test(u"mine"_s).exit, 0);
    QCOMPARE(callOf(u"mine"_s).exit, 0);
    QVERIFY(!m_desk->read(u"config/profiles.json"_s).contains("PRIVATE"));
    QCOMPARE(run({u"profiles"_s, u"secret"_s, u"mine"_s}).out.trimmed(), QByteArray("client_key"));
    // The key of another certificate does not take its place.
    const QByteArray another = m_authority.issue({.name = "other.example"}).key.toPem();
    const Ended refused =
        run({u"profiles"_s, u"secret"_s, u"mine"_s, m_desk->secretFrom("client_key", another), u"--json"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.object()[u"reason"].toString(), u"identity_other_key"_s);
    QCOMPARE(test(u"mine"_s).exit, 0);
}

void TestProfilesConnection::aProxyGetsTheLoginOfTheVault() {
    FaultServer proxy;
    proxy.setHandler([](const Received &) {
        return Script::answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    });
    QVERIFY(add(u"mine"_s, "https://tokens.example", {u"--proxy"_s, QString::fromLatin1(proxyUrl(proxy))}));
    QVERIFY(makeVault());
    const QByteArray login = "me:" + QByteArray(planted);
    QCOMPARE(run({u"profiles"_s, u"secret"_s, u"mine"_s, m_desk->secretFrom("proxy_login", login)}).exit, 0);
    const Ended ended = test(u"mine"_s);
    QCOMPARE(ended.exit, 3);
    QCOMPARE(ended.object()[u"step"].toString(), u"proxy"_s);
    QVERIFY(proxy.deliveries() >= 1);
    QCOMPARE(base::headerValue(proxy.received().constLast().headers, "Proxy-Authorization"),
             "Basic " + login.toBase64());
    QVERIFY(!ended.out.contains(planted) && !ended.err.contains(planted));
    QCOMPARE(callOf(u"mine"_s).object()[u"outcome"].toString(), u"transport_error"_s);
}

void TestProfilesConnection::withALockedVaultNoProxyIsAsked() {
    FaultServer proxy;
    QVERIFY(add(u"mine"_s, "https://tokens.example", {u"--proxy"_s, QString::fromLatin1(proxyUrl(proxy))}));
    QVERIFY(makeVault());
    QCOMPARE(
        run({u"profiles"_s, u"secret"_s, u"mine"_s, m_desk->secretFrom("proxy_login", "me:made-up")}).exit,
        0);
    QCOMPARE(m_desk->run({u"profiles"_s, u"test"_s, u"mine"_s}).exit, 2);
    const Ended call = m_desk->run({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"mine"_s, u"--set"_s,
                                    u"code=fake-code-1"_s, u"--json"_s});
    QCOMPARE(call.exit, 2);
    QCOMPARE(call.object()[u"reason"].toString(), u"desk_secrets_locked"_s);
    QCOMPARE(proxy.connections(), 0);
}

void TestProfilesConnection::aKeySetIsFetchedTheSameWay() {
    FaultServer server(m_identity);
    const QJsonObject known = example(u"RFC 7515 A.2"_s);
    server.setScript(Script::answer(200, setOf(known[u"key"])));
    QVERIFY(add(u"mine"_s, server.url(), {u"--ca"_s, authorityFile()}));
    const QStringList verify{u"verify"_s, known[u"token"].toString(), u"--jwks"_s,
                             QString::fromUtf8(server.url()), u"--json"_s};
    const Ended without = run(verify);
    QVERIFY(without.object()[u"result"].toString() != u"valid"_s);
    QCOMPARE(server.deliveries(), 0);
    const Ended with = run(verify + QStringList{u"--profile"_s, u"mine"_s});
    QVERIFY2(with.object()[u"result"].toString() == u"valid"_s, with.err.constData());
    QCOMPARE(server.deliveries(), 1);
}

void TestProfilesConnection::requestsAreSignedWithTheSecretOfTheVault() {
    FaultServer server;
    server.setScript(Script::answer(200, answer));
    QVERIFY(add(u"mine"_s, server.url(), {u"--sign"_s, u"--claim"_s, u"app_id=appID"_s}));
    QVERIFY(makeVault());
    QCOMPARE(callOf(u"mine"_s).object()[u"reason"].toString(), u"desk_secrets_missing"_s);
    QCOMPARE(run({u"profiles"_s, u"secret"_s, u"mine"_s, m_desk->secretFrom("app_secret", planted)}).exit, 0);
    const Ended done = callOf(u"mine"_s);
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(server.deliveries(), 1);
    const Received request = server.received().constFirst();
    QByteArray text;
    for (const char *name : {"Sud-AppId", "Sud-Timestamp", "Sud-Nonce"})
        text += base::headerValue(request.headers, name) + '\n';
    text += request.body + '\n';
    QCOMPARE(base::headerValue(request.headers, "Sud-Signature"),
             QMessageAuthenticationCode::hash(text, planted, QCryptographicHash::Sha1).toHex());
}

}  // namespace td::test

namespace {
using td::test::TestProfilesConnection;
TD_TEST_CLASS(TestProfilesConnection);
}  // namespace

#include "test_profiles_connection.moc"
