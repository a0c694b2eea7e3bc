// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exchange.h"
#include "support/fault.h"
#include "support/fault_server.h"
#include "support/rounds.h"
#include "support/test_main.h"

namespace td::net {

using Leaves = test::Fault::Leaves;

/// Every way a server can behave, for both shapes of a token request, in clear and with TLS.
class TestDelivery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultHasItsFateAndIsDeliveredOnce_data();
    void everyFaultHasItsFateAndIsDeliveredOnce();

private:
    void deliverOnce(const test::Fault &fault, bool tls, bool hasBody);

    test::TestAuthority m_authority;
    test::TlsIdentity m_identity;
    test::FaultServer m_elsewhere;
};

namespace {

Fate fateOf(Leaves leaves) {
    switch (leaves) {
        case Leaves::reply:
        case Leaves::hidden:
            return Fate::complete;
        case Leaves::surplus:
            return Fate::too_large;
        default:
            return Fate::unknown;
    }
}

QByteArray reasonOf(const test::Fault &fault) {
    switch (fateOf(fault.leaves)) {
        case Fate::complete:
            return {};
        case Fate::too_large:
            return "net_too_large";
        default:
            return fault.waits ? "net_deadline" : "net_closed";
    }
}

}  // namespace

void TestDelivery::initTestCase() {
    m_authority.trust();
    m_identity = m_authority.issue({});
}

void TestDelivery::everyFaultHasItsFateAndIsDeliveredOnce_data() {
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("hasBody");
    QTest::addColumn<int>("index");
    const auto faults = test::faults(m_elsewhere.url());
    for (const bool tls : {false, true}) {
        for (const bool hasBody : {true, false}) {
            for (int index = 0; index < faults.size(); ++index)
                QTest::addRow("%s, %s, %s", faults.at(index).name, hasBody ? "POST" : "empty PUT",
                              tls ? "TLS" : "clear")
                    << tls << hasBody << index;
        }
    }
}

void TestDelivery::everyFaultHasItsFateAndIsDeliveredOnce() {
    QFETCH(const bool, tls);
    QFETCH(const bool, hasBody);
    QFETCH(const int, index);
    const test::Fault fault = test::faults(m_elsewhere.url()).at(index);
    for (int round = 0; round < test::rounds(1) && !QTest::currentTestFailed(); ++round)
        deliverOnce(fault, tls, hasBody);
}

void TestDelivery::deliverOnce(const test::Fault &fault, bool tls, bool hasBody) {
    const auto server =
        tls ? std::make_unique<test::FaultServer>(m_identity) : std::make_unique<test::FaultServer>();
    server->setScript(fault.script);
    const QByteArray url = server->url("/oauth/token?a=b");
    const base::Request request = hasBody ? test::post(url) : test::put(url);

    const qint64 deadline = fault.waits ? 300 : fault.leaves == Leaves::nothing ? 1'000 : 10'000;
    const Answer answer = test::deliver(request, deadline);

    if (fault.leaves == Leaves::nothing) {
        // In clear the connection stood, so what came of it is open, as is whether Qt has noticed.
        QVERIFY(answer.fate == Fate::never_sent || (answer.fate == Fate::unknown && !tls));
        QCOMPARE(server->deliveries(), 0);
        QCOMPARE(server->bytesReceived(), 0);
        return;
    }
    QCOMPARE(answer.reason.code, reasonOf(fault));
    QCOMPARE(answer.fate, fateOf(fault.leaves));
    QCOMPARE(server->connections(), 1);
    QCOMPARE(server->deliveries(), 1);
    QCOMPARE(server->received().constFirst().method, request.method);
    QCOMPARE(server->received().constFirst().body, request.body);
    QCOMPARE(m_elsewhere.connections(), 0);
    QVERIFY(fault.leaves != Leaves::hidden || !answer.endIsCertain);
    QVERIFY(test::until([&] { return server->open() == 0; }));
}

}  // namespace td::net

namespace {
using td::net::TestDelivery;
TD_TEST_CLASS(TestDelivery);
}  // namespace

#include "test_delivery.moc"
