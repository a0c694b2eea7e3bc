// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/desk_fixture.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using desk::Transcript;
using service::Outcome;
using test::FaultServer;
using test::Script;

namespace {

const QByteArray endpoint = "ekuaibao.refresh_token";

QByteArray head(const QByteArray &fields) {
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n";
}

/// Runs \a exchange to its end; what its transcript is when finished() is emitted.
std::optional<Transcript> ran(desk::Exchange &exchange) {
    std::optional<Transcript> transcript;
    QEventLoop loop;
    QObject::connect(&exchange, &desk::Exchange::finished, &loop, [&](const Outcome &) {
        transcript = exchange.transcript();
        loop.quit();
    });
    exchange.start();
    loop.exec();
    return transcript;
}

}  // namespace

class TestTranscript final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasSentToTheByte();
    void holdsWhatCameBack_data();
    void holdsWhatCameBack();
    void isThereBeforeTheEnd();
    void holdsARequestThatWasNotSent();
    void isAbsentWithoutARequest();

private:
    test::FixedClock m_clock;
};

void TestTranscript::holdsWhatWasSentToTheByte() {
    FaultServer server;
    server.setScript(Script::answer(200, test::successBody(endpoint)));
    desk::Order order = test::orderFor(endpoint, server.url(""));
    order.secrets.headers = {{"X-Api-Key", base::Secret(QByteArray("fake-key-0001"))}};
    desk::MemoryJournal journal(true);
    desk::NoHistory history;
    desk::Exchange exchange(order, journal, history, m_clock);

    const auto transcript = ran(exchange);

    QVERIFY(transcript);
    QCOMPARE(server.deliveries(), 1);
    const test::Received &received = server.received().first();
    QCOMPARE(transcript->request.method, received.method);
    QVERIFY(transcript->request.url.endsWith(received.target));
    QCOMPARE(transcript->request.body, received.body);
    for (const base::Header &header : transcript->request.headers)
        QCOMPARE(base::headerValue(received.headers, header.name), header.value);
    QCOMPARE(base::headerValue(transcript->request.headers, "X-Api-Key"), QByteArray("fake-key-0001"));
    QCOMPARE(transcript->sentAtMs, std::optional(m_clock.now));
    QCOMPARE(transcript->endedAtMs, std::optional(m_clock.now));
}

void TestTranscript::holdsWhatCameBack_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("status");  // 0: no reply
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("body");
    const QByteArray success = test::successBody(endpoint);
    const QByteArray refusal = test::refusalBody(endpoint);
    QTest::newRow("success") << Script::answer(200, success) << 200 << true << success;
    QTest::newRow("refusal") << Script::answer(403, refusal) << 403 << true << refusal;
    QTest::newRow("no JSON") << Script::answer(502, "\xff<html>") << 502 << true << QByteArray("\xff<html>");
    QTest::newRow("short body") << Script::raw(head("Content-Length: 5000") + success).close() << 200 << false
                                << QByteArray();
    QTest::newRow("closed") << Script().close() << 0 << false << QByteArray();
}

void TestTranscript::holdsWhatCameBack() {
    QFETCH(Script, script);
    QFETCH(int, status);
    QFETCH(bool, whole);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.setScript(script);
    desk::MemoryJournal journal(true);
    desk::NoHistory history;
    desk::Exchange exchange(test::orderFor(endpoint, server.url("")), journal, history, m_clock);

    const auto transcript = ran(exchange);

    QVERIFY(transcript);
    QVERIFY(transcript->endedAtMs);
    QCOMPARE(transcript->replyIsWhole, whole);
    QCOMPARE(transcript->reply.has_value(), status != 0);
    if (status == 0)
        return;
    QCOMPARE(transcript->reply->status, status);
    if (whole)
        QCOMPARE(transcript->reply->body, body);
}

void TestTranscript::isThereBeforeTheEnd() {
    FaultServer server;
    server.setScript(Script().hang());
    desk::MemoryJournal journal(true);
    desk::NoHistory history;
    desk::Exchange exchange(test::orderFor(endpoint, server.url("")), journal, history, m_clock);
    QVERIFY(!exchange.transcript());
    QSignalSpy delivered(&server, &FaultServer::delivered);

    exchange.start();
    QVERIFY(exchange.transcript());
    QVERIFY(delivered.wait());

    QVERIFY(exchange.transcript()->sentAtMs);
    QVERIFY(!exchange.transcript()->reply);
    QVERIFY(!exchange.transcript()->endedAtMs);
}

void TestTranscript::holdsARequestThatWasNotSent() {
    desk::MemoryJournal journal;  // keeps nothing, so a call that rotates is stopped
    desk::NoHistory history;
    desk::Exchange exchange(test::orderFor(endpoint, "https://a.example"), journal, history, m_clock);

    const auto transcript = ran(exchange);

    QVERIFY(transcript);
    QVERIFY(transcript->request.url.startsWith("https://a.example/"));
    QVERIFY(!transcript->sentAtMs);
    QVERIFY(!transcript->reply);
}

void TestTranscript::isAbsentWithoutARequest() {
    desk::Order order = test::orderFor(endpoint, "https://a.example");
    order.values.clear();
    desk::MemoryJournal journal(true);
    desk::NoHistory history;
    desk::Exchange exchange(order, journal, history, m_clock);
    QVERIFY(!ran(exchange));
}

TD_TEST_CLASS(TestTranscript);
#include "test_transcript.moc"
