// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exchange.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "support/tunnel_proxy.h"

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using base::Connection;
using test::Script;

/// Redirects, bad certificates and proxies in every combination: a request goes to the server it is for,
/// once, or nowhere; and no byte of it to anyone else.
class TestDeliveryMatrix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRedirectIsAnAnswerAndNoWay_data();
    void aRedirectIsAnAnswerAndNoWay();
    void aBadCertificateGetsNothingWhateverTheWay_data();
    void aBadCertificateGetsNothingWhateverTheWay();
    void aTunnelIsOpenedWithItsLogin_data();
    void aTunnelIsOpenedWithItsLogin();

private:
    Connection over(const test::TunnelProxy *proxy) const;

    test::TestAuthority m_authority;
    test::TlsIdentity m_identity;
};

namespace {

const QByteArray planted = "fake-planted-token-7QX";

base::Request secretRequest(const QByteArray &url) {
    return {"POST",
            url + "?refreshToken=" + planted,
            {{"X-Api-Key", planted}, {"Content-Type", "text/plain"}},
            planted,
            {base::Secret::copyOf(planted)}};
}

}  // namespace

void TestDeliveryMatrix::initTestCase() {
    m_identity = m_authority.issue({});
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy", "all_proxy"})
        qunsetenv(name);
}

Connection TestDeliveryMatrix::over(const test::TunnelProxy *proxy) const {
    Connection connection;
    connection.authorities = m_authority.certificate().toPem();
    connection.route = proxy ? Connection::Route::proxy : Connection::Route::direct;
    if (proxy)
        connection.proxyUrl = proxy->url();
    return connection;
}

void TestDeliveryMatrix::aRedirectIsAnAnswerAndNoWay_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isTunnelled");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *target : {"same", "other", "clear"}) {
            for (const bool isTunnelled : {false, true}) {
                QTest::addRow("%d to %s%s", status, target, isTunnelled ? ", through a tunnel" : "")
                    << status << QByteArray(target) << isTunnelled;
            }
        }
    }
}

void TestDeliveryMatrix::aRedirectIsAnAnswerAndNoWay() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, target);
    QFETCH(const bool, isTunnelled);
    test::FaultServer server(m_identity);
    test::FaultServer other(m_identity);
    test::FaultServer clear;
    const QByteArray location = target == "same"    ? server.url("/elsewhere")
                                : target == "other" ? other.url("/elsewhere")
                                : target == "clear" ? clear.url("/elsewhere")
                                                    : QByteArray("/elsewhere");
    server.setHandler([&](const test::Received &) {
        return Script::answer(status, "{}", {{"Location", location}});
    });
    const test::TunnelProxy proxy;
    const Answer answer = test::deliver(secretRequest(server.url()), over(isTunnelled ? &proxy : nullptr));
    QCOMPARE(answer.reason, base::Error());
    QCOMPARE(answer.fate, Fate::complete);
    QCOMPARE(answer.reply.status, status);
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(other.connections() + clear.connections(), 0);
    QCOMPARE(proxy.heads().size(), isTunnelled ? 1 : 0);
    QVERIFY(!proxy.passed().contains(planted));
    QVERIFY(proxy.heads().isEmpty() || !proxy.heads().constFirst().contains(planted));
}

void TestDeliveryMatrix::aBadCertificateGetsNothingWhateverTheWay_data() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::addColumn<test::TlsIdentity>("identity");
    QTest::addColumn<bool>("isTunnelled");
    const auto row = [](const char *title, const test::TlsIdentity &identity) {
        QTest::newRow(title) << identity << false;
        QTest::addRow("%s, through a tunnel", title) << identity << true;
    };
    row("expired", m_authority.issue({.from = now.addDays(-2), .until = now.addDays(-1)}));
    row("not yet valid", m_authority.issue({.from = now.addDays(1), .until = now.addDays(2)}));
    row("another host", m_authority.issue({.name = "tokens.example"}));
    row("self-signed", m_authority.issue({.selfSigned = true}));
    row("issuer unknown", test::TestAuthority("Nobody Knows").issue({}));
}

void TestDeliveryMatrix::aBadCertificateGetsNothingWhateverTheWay() {
    QFETCH(const test::TlsIdentity, identity);
    QFETCH(const bool, isTunnelled);
    test::FaultServer server(identity);
    const test::TunnelProxy proxy;
    const Answer answer = test::deliver(secretRequest(server.url()), over(isTunnelled ? &proxy : nullptr));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(answer.reason.code, QByteArray("net_tls"));
    QVERIFY(test::until([&] { return server.open() == 0; }));
    QCOMPARE(server.bytesReceived(), 0);
    QVERIFY(!proxy.passed().contains(planted));
}

void TestDeliveryMatrix::aTunnelIsOpenedWithItsLogin_data() {
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("the right one") << QByteArray("me:made-up") << true;
    QTest::newRow("another") << QByteArray("me:made-down") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestDeliveryMatrix::aTunnelIsOpenedWithItsLogin() {
    QFETCH(const QByteArray, login);
    QFETCH(const bool, isOpened);
    test::FaultServer server(m_identity);
    server.setScript(Script::answer(200, "{}"));
    const test::TunnelProxy proxy("me:made-up");
    Connection connection = over(&proxy);
    connection.proxyLogin = base::Secret::copyOf(login);
    connection.deadlineMs = 5'000;
    const Answer answer = test::deliver(secretRequest(server.url()), connection);
    QCOMPARE(answer.fate, isOpened ? Fate::complete : Fate::never_sent);
    QCOMPARE(answer.reason.code, isOpened ? QByteArray() : QByteArray("net_proxy"));
    QCOMPARE(server.deliveries(), isOpened ? 1 : 0);
    for (const QByteArray &head : proxy.heads())
        QVERIFY(head.startsWith("CONNECT localhost:") && !head.contains(planted));
    if (isOpened)
        QVERIFY(base::headerValue(server.received().constFirst().headers, "Proxy-Authorization").isEmpty());
}

}  // namespace td::net

namespace {
using td::net::TestDeliveryMatrix;
TD_TEST_CLASS(TestDeliveryMatrix);
}  // namespace

#include "test_delivery_matrix.moc"
