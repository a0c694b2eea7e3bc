// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exchange.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using test::Script;

/// What a server may show of itself, and what may happen to the TLS around a reply.
class TestDeliveryTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedServerIsTalkedTo();
    void aBadCertificateIsNamedAndGetsNoByte_data();
    void aBadCertificateIsNamedAndGetsNoByte();
    void whatIsNoTlsIsAFailedHandshake_data();
    void whatIsNoTlsIsAFailedHandshake();
    void closingAfterTheHandshakeIsUnknownUnlessNothingWasSent();
    void aReplyOfAnnouncedLengthNeedsNoCloseNotify();
    void aReplyEndedByABareFinIsNeverCertain();
    void aHandshakeThatNeverEndsIsNeverSent();

private:
    test::TestAuthority m_authority;
    test::TlsIdentity m_identity;
};

namespace {

QString isoText(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODate);
}

}  // namespace

void TestDeliveryTls::initTestCase() {
    m_authority.trust();
    m_identity = m_authority.issue({});
}

void TestDeliveryTls::aTrustedServerIsTalkedTo() {
    test::FaultServer server(m_identity);
    server.setScript(Script::answer(200, "{}"));
    const Answer answer = test::deliver(test::post(server.url()));
    QCOMPARE(answer.reason, base::Error());
    QCOMPARE(answer.fate, Fate::complete);
    QCOMPARE(answer.reply.body, QByteArray("{}"));
    QVERIFY(answer.endIsCertain);
}

void TestDeliveryTls::aBadCertificateIsNamedAndGetsNoByte_data() {
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch());
    const QDateTime ended = now.addDays(-1);
    const QDateTime begins = now.addDays(1);
    QTest::addColumn<test::TlsIdentity>("identity");
    QTest::addColumn<base::Error>("why");
    QTest::newRow("expired") << m_authority.issue({.from = now.addDays(-2), .until = ended})
                             << base::error(TlsFault::tls_expired, {{u"until"_s, isoText(ended)}});
    QTest::newRow("not yet valid") << m_authority.issue({.from = begins, .until = now.addDays(2)})
                                   << base::error(TlsFault::tls_not_yet_valid,
                                                  {{u"from"_s, isoText(begins)}});
    QTest::newRow("another host") << m_authority.issue({.name = "tokens.example"})
                                  << base::error(TlsFault::tls_wrong_host,
                                                 {{u"names"_s, QStringList{u"tokens.example"_s}}});
    QTest::newRow("self-signed") << m_authority.issue({.selfSigned = true})
                                 << base::error(TlsFault::tls_self_signed);
    QTest::newRow("issuer unknown") << test::TestAuthority("Nobody Knows").issue({})
                                    << base::error(TlsFault::tls_unknown_issuer,
                                                   {{u"issuer"_s, u"Nobody Knows"_s}});
}

void TestDeliveryTls::aBadCertificateIsNamedAndGetsNoByte() {
    QFETCH(const test::TlsIdentity, identity);
    QFETCH(const base::Error, why);
    test::FaultServer server(identity);
    const Answer answer = test::deliver(test::post(server.url()));
    QCOMPARE(answer.reason.code, QByteArray("net_tls"));
    QCOMPARE(test::whyOf(answer), why);
    QCOMPARE(answer.fate, Fate::never_sent);
    QVERIFY(test::until([&] { return server.open() == 0; }));
    QCOMPARE(server.bytesReceived(), 0);
}

void TestDeliveryTls::whatIsNoTlsIsAFailedHandshake_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TlsFault>("why");
    QTest::newRow("closed at once") << QByteArray() << TlsFault::tls_closed;
    QTest::newRow("HTTP in clear") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                                   << TlsFault::tls_none;
    QTest::newRow("an alert: handshake failure")
        << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7) << TlsFault::tls_handshake;
}

void TestDeliveryTls::whatIsNoTlsIsAFailedHandshake() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const TlsFault, why);
    test::FaultServer server(m_identity);
    server.setScript(Script(Script::From::accept).send(bytes).close());
    const Answer answer = test::deliver(test::post(server.url()));
    QCOMPARE(answer.reason.code, QByteArray("net_tls"));
    QCOMPARE(test::whyOf(answer), base::error(why));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(server.deliveries(), 0);
}

void TestDeliveryTls::closingAfterTheHandshakeIsUnknownUnlessNothingWasSent() {
    test::FaultServer server(m_identity);
    server.setScript(Script(Script::From::handshake).close());
    const Answer answer = test::deliver(test::post(server.url()));
    QVERIFY(answer.fate == Fate::unknown || (answer.fate == Fate::never_sent && server.bytesReceived() == 0));
    QVERIFY(server.deliveries() <= 1);
}

void TestDeliveryTls::aReplyOfAnnouncedLengthNeedsNoCloseNotify() {
    test::FaultServer server(m_identity);
    server.setScript(Script::answer(200, "{}").truncate());
    const Answer answer = test::deliver(test::post(server.url()));
    QCOMPARE(answer.fate, Fate::complete);
    QVERIFY(answer.endIsCertain);
}

void TestDeliveryTls::aReplyEndedByABareFinIsNeverCertain() {
    test::FaultServer server(m_identity);
    server.setScript(Script::raw("HTTP/1.1 200 OK\r\n\r\n{\"cut\":").truncate());
    const Answer answer = test::deliver(test::post(server.url()));
    // Qt does not tell it from a proper end.
    QCOMPARE(answer.fate, Fate::complete);
    QVERIFY(!answer.endIsCertain);
}

void TestDeliveryTls::aHandshakeThatNeverEndsIsNeverSent() {
    test::FaultServer server(m_identity);
    server.setScript(Script(Script::From::accept).hang());
    const Answer answer = test::deliver(test::post(server.url()), 200);
    QCOMPARE(answer.reason.code, QByteArray("net_connect_deadline"));
    QCOMPARE(answer.reason.values.value(u"seconds"_s), QVariant(0.2));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(server.deliveries(), 0);
}

}  // namespace td::net

namespace {
using td::net::TestDeliveryTls;
TD_TEST_CLASS(TestDeliveryTls);
}  // namespace

#include "test_delivery_tls.moc"
