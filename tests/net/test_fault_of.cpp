// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "net/fault_of.h"
#include "net/framing.h"
#include "net/proxy_error.h"
#include "support/test_main.h"

namespace td::net {

using Reply = QNetworkReply;

/// Qt's errors in our words, those that no local server can bring about included.
class TestFaultOf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsFault_data();
    void everyErrorHasItsFault();
    void everyTlsErrorHasItsFault_data();
    void everyTlsErrorHasItsFault();
    void everyFailedHandshakeHasItsFault_data();
    void everyFailedHandshakeHasItsFault();
    void everyProxyErrorHasItsFault_data();
    void everyProxyErrorHasItsFault();
    void framingFollowsTheHeaders_data();
    void framingFollowsTheHeaders();
    void onlyABodyThatIsThereIsIntact_data();
    void onlyABodyThatIsThereIsIntact();
};

void TestFaultOf::everyErrorHasItsFault_data() {
    QTest::addColumn<Reply::NetworkError>("error");
    QTest::addColumn<NetFault>("connecting");
    QTest::addColumn<NetFault>("handed");
    QTest::newRow("refused") << Reply::ConnectionRefusedError << NetFault::net_connection_refused
                             << NetFault::net_other;
    QTest::newRow("no such name") << Reply::HostNotFoundError << NetFault::net_name_not_found
                                  << NetFault::net_other;
    QTest::newRow("timed out") << Reply::TimeoutError << NetFault::net_unreachable << NetFault::net_other;
    QTest::newRow("no network") << Reply::TemporaryNetworkFailureError << NetFault::net_unreachable
                                << NetFault::net_other;
    QTest::newRow("no route") << Reply::UnknownNetworkError << NetFault::net_unreachable
                              << NetFault::net_other;
    QTest::newRow("handshake") << Reply::SslHandshakeFailedError << NetFault::net_tls << NetFault::net_other;
    QTest::newRow("closed") << Reply::RemoteHostClosedError << NetFault::net_connection_refused
                            << NetFault::net_closed;
    QTest::newRow("would repeat") << Reply::ContentReSendError << NetFault::net_connection_refused
                                  << NetFault::net_closed;
    QTest::newRow("cancelled, not by us")
        << Reply::OperationCanceledError << NetFault::net_unreachable << NetFault::net_other;
    QTest::newRow("garbled") << Reply::ProtocolFailure << NetFault::net_unreachable << NetFault::net_garbled;
    QTest::newRow("proxy refused") << Reply::ProxyConnectionRefusedError << NetFault::net_proxy
                                   << NetFault::net_other;
    QTest::newRow("proxy unknown") << Reply::ProxyNotFoundError << NetFault::net_proxy << NetFault::net_other;
    QTest::newRow("proxy wants a password")
        << Reply::ProxyAuthenticationRequiredError << NetFault::net_proxy << NetFault::net_other;
}

void TestFaultOf::everyErrorHasItsFault() {
    QFETCH(const Reply::NetworkError, error);
    QFETCH(const NetFault, connecting);
    QFETCH(const NetFault, handed);
    QCOMPARE(connectFault(error, false), connecting);
    QCOMPARE(exchangeFault(error, false), handed);
    const bool endsTls = error == Reply::UnknownNetworkError;
    QCOMPARE(exchangeFault(error, true), endsTls ? NetFault::net_tls_ended : handed);
    const bool refusedOnlyInClear =
        connecting == NetFault::net_connection_refused && error != Reply::ConnectionRefusedError;
    QCOMPARE(connectFault(error, true), refusedOnlyInClear ? NetFault::net_tls : connecting);
}

void TestFaultOf::everyTlsErrorHasItsFault_data() {
    QTest::addColumn<QSslError::SslError>("error");
    QTest::addColumn<TlsFault>("fault");
    QTest::newRow("revoked") << QSslError::CertificateRevoked << TlsFault::tls_revoked;
    QTest::newRow("expired") << QSslError::CertificateExpired << TlsFault::tls_expired;
    QTest::newRow("no issuer") << QSslError::UnableToGetIssuerCertificate << TlsFault::tls_unknown_issuer;
    QTest::newRow("own authority in the chain")
        << QSslError::SelfSignedCertificateInChain << TlsFault::tls_unknown_issuer;
    QTest::newRow("no certificate") << QSslError::NoPeerCertificate << TlsFault::tls_handshake;
    QTest::newRow("bad signature") << QSslError::CertificateSignatureFailed
                                   << TlsFault::tls_certificate_other;
    QTest::newRow("wrong purpose") << QSslError::InvalidPurpose << TlsFault::tls_certificate_other;
}

void TestFaultOf::everyTlsErrorHasItsFault() {
    QFETCH(const QSslError::SslError, error);
    QFETCH(const TlsFault, fault);
    QVERIFY(base::is(tlsError(QSslError(error)), fault));
}

void TestFaultOf::everyFailedHandshakeHasItsFault_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<TlsFault>("fault");
    const auto row = [](const char *title, const char *reason, TlsFault fault) {
        QTest::newRow(title) << QStringLiteral("SSL handshake failed: error:0A000000:SSL routines::%1")
                                    .arg(QLatin1String(reason))
                             << fault;
    };
    row("no TLS", "wrong version number", TlsFault::tls_none);
    row("a banner", "packet length too long", TlsFault::tls_none);
    row("its version", "tlsv1 alert protocol version", TlsFault::tls_version);
    row("our version", "unsupported protocol", TlsFault::tls_version);
    row("a cipher, or a certificate", "sslv3 alert handshake failure", TlsFault::tls_handshake);
    row("unheard of", "something new", TlsFault::tls_handshake);
}

void TestFaultOf::everyFailedHandshakeHasItsFault() {
    QFETCH(const QString, text);
    QTEST(handshakeFault(text), "fault");
}

void TestFaultOf::everyProxyErrorHasItsFault_data() {
    QTest::addColumn<Reply::NetworkError>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProxyUse>("use");
    QTest::addColumn<ProxyFault>("fault");
    const auto row = [](const char *title, Reply::NetworkError error, const char *text, ProxyFault fault,
                        const ProxyUse &use = {}) {
        QTest::newRow(title) << error << QString::fromLatin1(text) << use << fault;
    };
    const ProxyUse withLogin{true, true};
    const ProxyUse inClear{false, false};
    row("absent, HTTP", Reply::UnknownNetworkError, "Proxy connection refused", ProxyFault::proxy_absent);
    row("absent, SOCKS", Reply::UnknownNetworkError, "Connection to proxy refused", ProxyFault::proxy_absent);
    row("absent, by number", Reply::ProxyConnectionRefusedError, "?", ProxyFault::proxy_absent);
    row("no such name", Reply::UnknownNetworkError, "Proxy server not found",
        ProxyFault::proxy_name_not_found);
    row("no such name, SOCKS", Reply::UnknownNetworkError, "Proxy host not found",
        ProxyFault::proxy_name_not_found);
    row("no such name, by number", Reply::ProxyNotFoundError, "?", ProxyFault::proxy_name_not_found);
    row("denied", Reply::UnknownNetworkError, "Proxy denied connection", ProxyFault::proxy_denied);
    row("wants a login", Reply::ProxyAuthenticationRequiredError, "?", ProxyFault::proxy_login);
    row("refuses a login", Reply::ProxyAuthenticationRequiredError, "?", ProxyFault::proxy_login_refused,
        withLogin);
    row("refuses a login, SOCKS", Reply::UnknownNetworkError, "Proxy authentication failed",
        ProxyFault::proxy_login_refused, withLogin);
    row("503", Reply::ConnectionRefusedError, "Connection refused", ProxyFault::proxy_no_way);
    row("404", Reply::HostNotFoundError, "Host not found", ProxyFault::proxy_no_way);
    row("absent, in clear", Reply::ConnectionRefusedError, "Connection refused", ProxyFault::proxy_absent,
        inClear);
    row("no such name, in clear", Reply::HostNotFoundError, "Host not found",
        ProxyFault::proxy_name_not_found, inClear);
    row("anything else", Reply::UnknownNetworkError, "Error communicating with HTTP proxy",
        ProxyFault::proxy_other);
}

void TestFaultOf::everyProxyErrorHasItsFault() {
    QFETCH(const Reply::NetworkError, error);
    QFETCH(const QString, text);
    QFETCH(const ProxyUse, use);
    QFETCH(const ProxyFault, fault);
    QCOMPARE(proxyError(error, text, use), base::error(fault));
}

void TestFaultOf::framingFollowsTheHeaders_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<Framing>("framing");
    QTest::newRow("length kept") << 200 << QByteArray("3") << QByteArray() << Framing::exact;
    QTest::newRow("length not kept") << 200 << QByteArray("4") << QByteArray() << Framing::broken;
    QTest::newRow("two lengths") << 200 << QByteArray("3, 3") << QByteArray() << Framing::broken;
    QTest::newRow("no number") << 200 << QByteArray("three") << QByteArray() << Framing::broken;
    QTest::newRow("no length") << 200 << QByteArray() << QByteArray() << Framing::untilClosed;
    QTest::newRow("chunked") << 200 << QByteArray() << QByteArray("chunked") << Framing::chunked;
    QTest::newRow("chunked wins") << 200 << QByteArray("4") << QByteArray("chunked") << Framing::chunked;
    QTest::newRow("no content") << 204 << QByteArray() << QByteArray() << Framing::exact;
    QTest::newRow("not modified") << 304 << QByteArray("99") << QByteArray() << Framing::exact;
}

void TestFaultOf::framingFollowsTheHeaders() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, length);
    QFETCH(const QByteArray, encoding);
    QFETCH(const Framing, framing);
    base::Reply reply{status, {}, "abc"};
    if (!length.isNull())
        reply.headers.append({"content-length", length});
    if (!encoding.isNull())
        reply.headers.append({"transfer-encoding", encoding});
    QCOMPARE(framingOf(reply), framing);
}

void TestFaultOf::onlyABodyThatIsThereIsIntact_data() {
    QTest::addColumn<Reply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<bool>("intact");
    QTest::newRow("no error") << Reply::NoError << 200 << Framing::chunked << true;
    QTest::newRow("no error, short") << Reply::NoError << 200 << Framing::broken << false;
    QTest::newRow("404") << Reply::ContentNotFoundError << 404 << Framing::exact << true;
    QTest::newRow("404, short") << Reply::ContentNotFoundError << 404 << Framing::broken << false;
    QTest::newRow("a 404 that is none") << Reply::ContentNotFoundError << 200 << Framing::chunked << false;
    QTest::newRow("closed after all of it") << Reply::RemoteHostClosedError << 200 << Framing::exact << true;
    QTest::newRow("closed within chunks") << Reply::RemoteHostClosedError << 200 << Framing::chunked << false;
    QTest::newRow("reset before the end")
        << Reply::RemoteHostClosedError << 200 << Framing::untilClosed << false;
    QTest::newRow("would repeat a chunked one")
        << Reply::ContentReSendError << 200 << Framing::chunked << false;
    QTest::newRow("would repeat one that closing ends")
        << Reply::ContentReSendError << 200 << Framing::untilClosed << true;
    QTest::newRow("307 not followed") << Reply::ContentReSendError << 307 << Framing::chunked << true;
    QTest::newRow("timed out") << Reply::TimeoutError << 200 << Framing::exact << false;
}

void TestFaultOf::onlyABodyThatIsThereIsIntact() {
    QFETCH(const Reply::NetworkError, error);
    QFETCH(const int, status);
    QFETCH(const Framing, framing);
    QFETCH(const bool, intact);
    QCOMPARE(isIntact(error, status, framing), intact);
}

}  // namespace td::net

namespace {
using td::net::TestFaultOf;
TD_TEST_CLASS(TestFaultOf);
}  // namespace

#include "test_fault_of.moc"
