// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpServer>
#include <QtTest>

#include "desk/desk_fixture.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using service::Outcome;
using service::OutcomeKind;
using test::FaultServer;
using test::Script;

namespace {

const QList<QByteArray> endpoints{"sud.get_sstoken", "sud.update_sstoken", "enduser.refresh_token",
                                  "ekuaibao.refresh_token"};

/// One way a server can treat a request, and what must come of it.
struct Row {
    const char *name;
    OutcomeKind kind;
    Script (*script)(const QByteArray &endpoint);
};

QByteArray head(const QByteArray &fields) {
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n";
}

const QList<Row> rows{
    {"success", OutcomeKind::success,
     [](const QByteArray &e) { return Script::answer(200, test::successBody(e)); }},
    {"refusal", OutcomeKind::refused,
     [](const QByteArray &e) { return Script::answer(200, test::refusalBody(e)); }},
    {"refusal with 403", OutcomeKind::refused,
     [](const QByteArray &e) { return Script::answer(403, test::refusalBody(e)); }},
    {"refusal with 500", OutcomeKind::refused,
     [](const QByteArray &e) { return Script::answer(500, test::refusalBody(e)); }},
    {"success with 500", OutcomeKind::malformed,
     [](const QByteArray &e) { return Script::answer(500, test::successBody(e)); }},
    {"empty object", OutcomeKind::malformed, [](const QByteArray &) { return Script::answer(200, "{}"); }},
    {"array", OutcomeKind::malformed, [](const QByteArray &) { return Script::answer(200, "[]"); }},
    {"HTML", OutcomeKind::malformed,
     [](const QByteArray &) { return Script::answer(404, "<html>gone</html>"); }},
    {"HTML until close", OutcomeKind::malformed,
     [](const QByteArray &) { return Script::raw(head("Connection: close") + "<html>gone</html>").close(); }},
    {"nothing", OutcomeKind::malformed, [](const QByteArray &) { return Script::answer(200); }},
    {"JSON cut by its own length", OutcomeKind::malformed,
     [](const QByteArray &e) { return Script::answer(200, test::successBody(e).chopped(5)); }},
    {"redirect", OutcomeKind::malformed,
     [](const QByteArray &e) {
         return Script::answer(307, test::successBody(e), {{"Location", "http://127.0.0.1:9/elsewhere"}});
     }},
    {"over the cap", OutcomeKind::malformed,
     [](const QByteArray &) {
         return Script::raw(head("Content-Length: 1073741824")).flood(QByteArray(65536, ' '), 1 << 30);
     }},
    {"closed before an answer", OutcomeKind::unknown, [](const QByteArray &) { return Script().close(); }},
    {"reset before an answer", OutcomeKind::unknown, [](const QByteArray &) { return Script().reset(); }},
    {"garbage", OutcomeKind::unknown,
     [](const QByteArray &) { return Script::raw("no HTTP at all\r\n\r\n").close(); }},
    {"cut headers", OutcomeKind::unknown,
     [](const QByteArray &) { return Script::raw("HTTP/1.1 200 OK\r\nContent-Le").close(); }},
    {"short body", OutcomeKind::unknown,
     [](const QByteArray &e) {
         return Script::raw(head("Content-Length: 5000") + test::successBody(e)).close();
     }},
    {"cut chunk", OutcomeKind::unknown,
     [](const QByteArray &e) {
         return Script::raw(head("Transfer-Encoding: chunked") + "400\r\n" + test::successBody(e).first(20))
             .close();
     }},
    {"bad chunk", OutcomeKind::unknown,
     [](const QByteArray &e) {
         return Script::raw(head("Transfer-Encoding: chunked") + "zz\r\n" + test::successBody(e)).close();
     }},
    {"no answer", OutcomeKind::unknown, [](const QByteArray &) { return Script().hang(); }},
};

}  // namespace

/// Every row of the outcome table, for every endpoint, over a real socket.
class TestExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsTheTableSays_data() {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("tls");
        for (const QByteArray &endpoint : endpoints) {
            for (int i = 0; i < rows.size(); ++i) {
                for (const bool tls : {false, true}) {
                    QTest::addRow("%s, %s, %s", endpoint.constData(), rows.at(i).name, tls ? "TLS" : "clear")
                        << endpoint << i << tls;
                }
            }
        }
    }

    void endsAsTheTableSays() {
        QFETCH(QByteArray, endpoint);
        QFETCH(int, row);
        QFETCH(bool, tls);
        const auto server =
            tls ? std::make_unique<FaultServer>(m_authority.issue({})) : std::make_unique<FaultServer>();
        server->setScript(rows.at(row).script(endpoint));

        desk::MemoryJournal journal(true);
        desk::Order order = test::orderFor(endpoint, server->url("").chopped(0));
        order.profile.timeoutSeconds = 1;
        const Outcome outcome = test::run(order, journal, m_clock);

        QCOMPARE(service::name(outcome.kind), service::name(rows.at(row).kind));
        QCOMPARE(server->deliveries(), 1);
        QCOMPARE(outcome.reason.isNull(), outcome.kind == OutcomeKind::success);
        QVERIFY(journal.intent() && journal.outcome());
        if (outcome.kind == OutcomeKind::success)
            QVERIFY(!outcome.tokens.isEmpty());
        if (outcome.kind == OutcomeKind::refused)
            QVERIFY(outcome.tokens.isEmpty());
    }

    void nothingListeningIsATransportError() {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(closed.serverPort());
        closed.close();
        desk::MemoryJournal journal(true);
        const Outcome outcome = test::run(test::orderFor("sud.get_sstoken", url), journal, m_clock);
        QCOMPARE(service::name(outcome.kind), QByteArray("transport_error"));
        QVERIFY(base::is(outcome.reason, net::NetFault::net_connection_refused));
    }

    void untrustedCertificateIsATransportError() {
        test::TestAuthority stranger("Stranger");
        FaultServer server(stranger.issue({}));
        desk::MemoryJournal journal(true);
        const Outcome outcome =
            test::run(test::orderFor("sud.get_sstoken", server.url("")), journal, m_clock);
        QCOMPARE(service::name(outcome.kind), QByteArray("transport_error"));
        QVERIFY(base::is(outcome.reason, net::NetFault::net_tls));
        QCOMPARE(server.deliveries(), 0);
    }

    void theReplyIsNotedBeforeItIsRead() {
        FaultServer server;
        server.setScript(Script::answer(200, "not json"));
        desk::MemoryJournal journal(true);
        test::run(test::orderFor("enduser.refresh_token", server.url("")), journal, m_clock);
        QVERIFY(journal.reply());
        QCOMPARE(journal.reply()->body, QByteArray("not json"));
    }

    void cancellingBeforeItStartsSendsNothing() {
        FaultServer server;
        desk::MemoryJournal journal(true);
        desk::NoHistory history;
        desk::Exchange exchange(test::orderFor("sud.get_sstoken", server.url("")), journal, history, m_clock);
        QSignalSpy finished(&exchange, &desk::Exchange::finished);
        exchange.cancel();
        exchange.start();
        QVERIFY(finished.wait());
        QCOMPARE(server.connections(), 0);
        QVERIFY(base::is(finished.first().first().value<Outcome>().reason, desk::DeskFault::desk_cancelled));
    }

    void cancellingAfterItWasHandedOverIsUnknown() {
        FaultServer server;
        server.setScript(Script().hang());
        desk::MemoryJournal journal(true);
        desk::NoHistory history;
        desk::Exchange exchange(test::orderFor("sud.get_sstoken", server.url("")), journal, history, m_clock);
        QSignalSpy finished(&exchange, &desk::Exchange::finished);
        connect(&server, &FaultServer::delivered, &exchange, &desk::Exchange::cancel);
        exchange.start();
        QVERIFY(finished.wait());
        QCOMPARE(service::name(finished.first().first().value<Outcome>().kind), QByteArray("unknown"));
        QCOMPARE(finished.size(), 1);
    }

private:
    test::FixedClock m_clock;
    test::TestAuthority m_authority;

private Q_SLOTS:
    void initTestCase() { m_authority.trust(); }
};

TD_TEST_CLASS(TestExchange);

#include "test_exchange.moc"
