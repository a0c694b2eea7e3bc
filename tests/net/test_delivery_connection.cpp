// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exchange.h"
#include "net/tls_setup.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using base::Connection;
using test::Script;

/// What a profile says of its connection: the way, whom it trusts, what it shows.
class TestDeliveryConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGivenProxyIsTakenEvenToThisMachine();
    void noProxyMeansNone();
    void aProxyGetsItsLoginInsideATunnelOnly();
    void aGivenAuthorityIsTrustedForThisConnectionOnly();
    void anotherKeyThanThePinnedOneGetsNoByte_data();
    void anotherKeyThanThePinnedOneGetsNoByte();
    void aClientCertificateIsShown();
    void anOlderTlsIsRefused_data();
    void anOlderTlsIsRefused();
    void whatCannotBeReadSendsNothing_data();
    void whatCannotBeReadSendsNothing();

private:
    Connection trusting() const;

    test::TestAuthority m_authority;
    test::TlsIdentity m_identity;
};

namespace {

QByteArray proxyUrl(const test::FaultServer &proxy) {
    return "http://127.0.0.1:" + QByteArray::number(proxy.port());
}

}  // namespace

void TestDeliveryConnection::initTestCase() {
    m_identity = m_authority.issue({});
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy", "all_proxy"})
        qunsetenv(name);
}

Connection TestDeliveryConnection::trusting() const {
    Connection connection;
    connection.authorities = m_authority.certificate().toPem();
    return connection;
}

void TestDeliveryConnection::aGivenProxyIsTakenEvenToThisMachine() {
    test::FaultServer proxy;
    proxy.setScript(Script::answer(200, "{}"));
    Connection connection;
    connection.route = Connection::Route::proxy;
    connection.proxyUrl = proxyUrl(proxy);
    QCOMPARE(test::deliver(test::post("http://127.0.0.1:9/a"), connection).fate, Fate::complete);
    QCOMPARE(proxy.deliveries(), 1);
    QCOMPARE(proxy.received().constFirst().target, QByteArray("http://127.0.0.1:9/a"));
}

void TestDeliveryConnection::noProxyMeansNone() {
    const test::FaultServer proxy;
    qputenv("http_proxy", proxyUrl(proxy));
    Connection connection;
    connection.route = Connection::Route::direct;
    connection.deadlineMs = 500;
    const Answer answer = test::deliver(test::post("http://tokens.invalid/"), connection);
    qunsetenv("http_proxy");
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(proxy.connections(), 0);
}

void TestDeliveryConnection::aProxyGetsItsLoginInsideATunnelOnly() {
    test::FaultServer proxy;
    proxy.setHandler([](const test::Received &) {
        return Script::answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    });
    Connection connection;
    connection.route = Connection::Route::proxy;
    connection.proxyUrl = proxyUrl(proxy);
    connection.proxyLogin = base::Secret("me:made-up");
    connection.deadlineMs = 2'000;
    const Answer clear = test::deliver(test::post("http://tokens.example/"), connection);
    QCOMPARE(clear.reason.code, "net_proxy_in_clear");
    QCOMPARE(proxy.connections(), 0);
    const Answer tunnel = test::deliver(test::post("https://tokens.example/"), connection);
    QCOMPARE(tunnel.fate, Fate::never_sent);
    QCOMPARE(tunnel.reason.code, "net_proxy");
    QCOMPARE(test::whyOf(tunnel), base::error(ProxyFault::proxy_login_refused));
    QVERIFY(proxy.deliveries() >= 1);
    for (const test::Received &request : proxy.received())
        QCOMPARE(request.method, "CONNECT");
    QCOMPARE(base::headerValue(proxy.received().constLast().headers, "Proxy-Authorization"),
             "Basic " + QByteArray("me:made-up").toBase64());
}

void TestDeliveryConnection::aGivenAuthorityIsTrustedForThisConnectionOnly() {
    test::FaultServer server(m_identity);
    server.setScript(Script::answer(200, "{}"));
    QCOMPARE(test::deliver(test::post(server.url()), Connection()).reason.code, "net_tls");
    QCOMPARE(test::deliver(test::post(server.url()), trusting()).reason, base::Error());
    QCOMPARE(test::deliver(test::post(server.url()), Connection()).reason.code, "net_tls");
    QCOMPARE(server.deliveries(), 1);
}

void TestDeliveryConnection::anotherKeyThanThePinnedOneGetsNoByte_data() {
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("a body") << true;
    QTest::newRow("none") << false;
}

void TestDeliveryConnection::anotherKeyThanThePinnedOneGetsNoByte() {
    QFETCH(const bool, hasBody);
    test::FaultServer server(m_identity);
    server.setScript(Script::answer(200, "{}"));
    const base::Request request = hasBody ? test::post(server.url()) : test::put(server.url());
    Connection connection = trusting();
    connection.pin = pinOf(m_identity.chain.constFirst());
    QCOMPARE(connection.pin.size(), 32);
    QCOMPARE(test::deliver(request, connection).fate, Fate::complete);
    server.forget();
    for (int round = 0; round < 10; ++round) {
        connection.pin = QByteArray(32, static_cast<char>(round));
        const Answer answer = test::deliver(request, connection);
        QCOMPARE(answer.fate, Fate::never_sent);
        QCOMPARE(test::whyOf(answer).code, "tls_other_key");
        QCOMPARE(test::whyOf(answer).values.value(u"found"_s).toString(),
                 QString::fromLatin1(pinOf(m_identity.chain.constFirst()).toHex()));
    }
    QVERIFY(test::until([&] { return server.open() == 0; }));
    QCOMPARE(server.bytesReceived(), 0);
}

void TestDeliveryConnection::aClientCertificateIsShown() {
    test::TlsIdentity asking = m_identity;
    asking.clientAuthorities = {m_authority.certificate()};
    test::FaultServer server(asking);
    server.setScript(Script::answer(200, "{}"));
    Connection connection = trusting();
    const Answer without = test::deliver(test::post(server.url()), connection);
    QCOMPARE(without.fate, Fate::unknown);
    // A server that resets the connection at once may overtake its own alert.
    QVERIFY(without.reason.code == "net_tls_ended" || without.reason.code == "net_closed");
    QCOMPARE(server.deliveries(), 0);
    const test::TlsIdentity mine = m_authority.issue({.name = "client.example"});
    connection.clientCertificate = mine.chain.constFirst().toPem();
    connection.clientKey = base::Secret(mine.key.toPem());
    QCOMPARE(test::deliver(test::post(server.url()), connection).reason, base::Error());
    QCOMPARE(server.deliveries(), 1);
}

void TestDeliveryConnection::anOlderTlsIsRefused_data() {
    QTest::addColumn<bool>("wants13");
    QTest::newRow("1.3 wanted") << true;
    QTest::newRow("1.2 is enough") << false;
}

void TestDeliveryConnection::anOlderTlsIsRefused() {
    QFETCH(const bool, wants13);
    test::TlsIdentity older = m_identity;
    older.protocol = QSsl::TlsV1_2;
    test::FaultServer server(older);
    server.setScript(Script::answer(200, "{}"));
    Connection connection = trusting();
    connection.isTls13 = wants13;
    const Answer answer = test::deliver(test::post(server.url()), connection);
    QCOMPARE(answer.fate, wants13 ? Fate::never_sent : Fate::complete);
    QCOMPARE(answer.reason.code, wants13 ? "net_tls" : "");
    QCOMPARE(test::whyOf(answer).code, wants13 ? "tls_version" : "");
    QCOMPARE(server.deliveries(), wants13 ? 0 : 1);
}

void TestDeliveryConnection::whatCannotBeReadSendsNothing_data() {
    QTest::addColumn<QByteArray>("authorities");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = m_authority.certificate().toPem();
    QTest::newRow("authorities") << QByteArray("no PEM") << QByteArray() << QByteArray("net_authorities");
    QTest::newRow("a certificate") << good << QByteArray("no PEM") << QByteArray("net_client_certificate");
    QTest::newRow("its key") << good << good << QByteArray("net_client_certificate");
}

void TestDeliveryConnection::whatCannotBeReadSendsNothing() {
    QFETCH(const QByteArray, authorities);
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, code);
    test::FaultServer server(m_identity);
    Connection connection;
    connection.authorities = authorities;
    connection.clientCertificate = certificate;
    const Answer answer = test::deliver(test::post(server.url()), connection);
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(answer.reason.code, code);
    QCOMPARE(server.connections(), 0);
}

}  // namespace td::net

namespace {
using td::net::TestDeliveryConnection;
TD_TEST_CLASS(TestDeliveryConnection);
}  // namespace

#include "test_delivery_connection.moc"
