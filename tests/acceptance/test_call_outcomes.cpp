// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QTcpServer>
#include <QtTest>

#include "endpoints.h"
#include "planted.h"
#include "support/fault.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

using Leaves = Fault::Leaves;

/// The table of outcomes, one run of the program and one delivery for each row and endpoint.
class TestCallOutcomes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyResponseHasItsOutcome_data();
    void everyResponseHasItsOutcome();
    void everyFaultIsDeliveredOnceAndTellsNoSecret_data();
    void everyFaultIsDeliveredOnceAndTellsNoSecret();
    void nothingListening_data() { addEndpoints(); }
    void nothingListening();
    void anUntrustedServerGetsNothing_data() { addEndpoints(); }
    void anUntrustedServerGetsNothing();

private:
    static void addEndpoints();
    /// Calls the endpoint at \a server, with `--json`.
    static Ended call(const UserDesk &desk, const EndpointCase &endpoint, const QByteArray &url,
                      const QStringList &more = {});

    FaultServer m_elsewhere;
};

namespace {

struct Row {
    const char *name;
    const char *outcome;
    int exit;
    std::function<Script(const EndpointCase &)> script;
};

Script answer(int status, const QByteArray &body) {
    return Script::answer(status, body, {{"Content-Type", "application/json"}});
}

const QList<Row> &rows() {
    static const QList<Row> all{
        {"a success", "success", 0, [](const EndpointCase &e) { return answer(200, e.success); }},
        {"a success without Content-Type", "success", 0,
         [](const EndpointCase &e) { return Script::answer(200, e.success); }},
        {"a success in chunks", "success", 0,
         [](const EndpointCase &e) {
             return Script::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                QByteArray::number(e.success.size(), 16) + "\r\n" + e.success +
                                "\r\n0\r\n\r\n");
         }},
        {"a success with fields nobody knows", "success", 0,
         [](const EndpointCase &e) {
             return answer(200, e.success.chopped(1) + R"(,"later":{"n":1234567890123456789}})");
         }},
        {"a refusal", "refused", 1, [](const EndpointCase &e) { return answer(200, e.refusal); }},
        {"a refusal with 403", "refused", 1, [](const EndpointCase &e) { return answer(403, e.refusal); }},
        {"a refusal with 500", "refused", 1, [](const EndpointCase &e) { return answer(500, e.refusal); }},
        {"closed before an answer", "unknown", 3, [](const EndpointCase &) { return Script().close(); }},
        {"reset before an answer", "unknown", 3, [](const EndpointCase &) { return Script().reset(); }},
        {"garbage headers", "unknown", 3,
         [](const EndpointCase &) { return Script::raw("no HTTP at all\r\n\r\n").close(); }},
        {"cut headers", "unknown", 3,
         [](const EndpointCase &) { return Script::raw("HTTP/1.1 200 OK\r\nContent-Le").close(); }},
        {"a short body", "unknown", 3,
         [](const EndpointCase &e) {
             return Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + e.success).close();
         }},
        {"a cut chunk", "unknown", 3,
         [](const EndpointCase &e) {
             return Script::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" + e.success)
                 .close();
         }},
        {"a bad chunk", "unknown", 3,
         [](const EndpointCase &e) {
             return Script::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + e.success)
                 .close();
         }},
        {"a success without its token", "malformed", 4,
         [](const EndpointCase &e) { return answer(200, e.withoutToken); }},
        {"a success with 201", "malformed", 4, [](const EndpointCase &e) { return answer(201, e.success); }},
        {"a success with 500", "malformed", 4, [](const EndpointCase &e) { return answer(500, e.success); }},
        {"a redirect", "malformed", 4,
         [](const EndpointCase &e) {
             return Script::answer(302, e.success, {{"Location", "http://127.0.0.1:9/"}});
         }},
        {"an HTML page", "malformed", 4,
         [](const EndpointCase &) { return Script::answer(200, "<html>hello</html>"); }},
        {"JSON with text behind it", "malformed", 4,
         [](const EndpointCase &e) { return answer(200, e.success + " x"); }},
        {"an array", "malformed", 4,
         [](const EndpointCase &e) { return answer(200, '[' + e.success + ']'); }},
        {"another object", "malformed", 4, [](const EndpointCase &) { return answer(200, "{}"); }},
        {"an empty body", "malformed", 4, [](const EndpointCase &) { return answer(200, {}); }},
        {"over the size cap", "malformed", 4,
         [](const EndpointCase &e) { return answer(200, e.success + QByteArray(2 << 20, ' ')); }},
    };
    return all;
}

/// What a fault of the shared table comes to. Each of its complete replies has a body of another shape.
QString outcomeOf(const Fault &fault) {
    switch (fault.leaves) {
        case Leaves::reply:
        case Leaves::surplus:
            return u"malformed"_s;
        case Leaves::nothing:
            return u"transport_error"_s;
        default:
            return u"unknown"_s;
    }
}

int exitOf(const QString &outcome) {
    return outcome == "malformed"_L1 ? 4 : 3;
}

}  // namespace

void TestCallOutcomes::addEndpoints() {
    QTest::addColumn<int>("endpoint");
    const QList<EndpointCase> endpoints = endpointCases();
    for (int i = 0; i < endpoints.size(); ++i)
        QTest::addRow("%s", endpoints.at(i).name) << i;
}

Ended TestCallOutcomes::call(const UserDesk &desk, const EndpointCase &endpoint, const QByteArray &url,
                             const QStringList &more) {
    if (!desk.addProfile(u"there"_s, QString::fromLatin1(endpoint.service), url, {u"--timeout"_s, u"1"_s}))
        return {};
    QStringList words{u"call"_s, QString::fromLatin1(endpoint.name), u"--profile"_s, u"there"_s};
    for (const QByteArray &name : endpoint.secrets)
        words << u"--set"_s << desk.secretFrom(name, planted);
    for (const QByteArray &value : endpoint.plain)
        words << u"--set"_s << QString::fromUtf8(value);
    words << u"--header"_s << desk.secretFrom("X-Fake", planted) << u"--out"_s << desk.path(u"tokens"_s);
    return desk.run(words + more);
}

void TestCallOutcomes::everyResponseHasItsOutcome_data() {
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<int>("row");
    const QList<EndpointCase> endpoints = endpointCases();
    for (int i = 0; i < endpoints.size(); ++i) {
        for (int row = 0; row < rows().size(); ++row)
            QTest::addRow("%s, %s", endpoints.at(i).name, rows().at(row).name) << i << row;
    }
}

void TestCallOutcomes::everyResponseHasItsOutcome() {
    QFETCH(const int, endpoint);
    QFETCH(const int, row);
    const EndpointCase one = endpointCases().at(endpoint);
    const Row expected = rows().at(row);
    FaultServer server;
    server.setScript(expected.script(one));
    const UserDesk desk;

    const Ended ended = call(desk, one, server.url(""), {u"--json"_s});

    QCOMPARE(ended.object()[u"outcome"].toString(), QLatin1String(expected.outcome));
    QCOMPARE(ended.exit, expected.exit);
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(server.connections(), 1);
    const bool success = expected.exit == 0;
    QCOMPARE(ended.object()[u"reason"].isNull(), success);
    const QJsonArray tokens = ended.object()[u"tokens"].toArray();
    if (success)
        QCOMPARE(tokens.size(), one.tokens.size());
    if (expected.exit == 1)
        QVERIFY(tokens.isEmpty());
    QCOMPARE(QFile::exists(desk.path(u"tokens"_s)), success);
    for (const QByteArray &token : one.tokens) {
        QVERIFY(!ended.out.contains(token) && !ended.err.contains(token));
        QVERIFY(!success || desk.read(u"tokens"_s).contains(token));
    }
    QVERIFY(!ended.out.contains("fake-refused-token"));
}

void TestCallOutcomes::everyFaultIsDeliveredOnceAndTellsNoSecret_data() {
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("json");
    const QList<EndpointCase> endpoints = endpointCases();
    const QList<Fault> all = faults(m_elsewhere.url());
    for (int i = 0; i < endpoints.size(); ++i) {
        for (int index = 0; index < all.size(); ++index) {
            // Each that ends only by the deadline takes seconds: only where a token would be lost.
            const bool slow = all.at(index).waits || all.at(index).leaves == Leaves::nothing;
            if (!slow || i == endpoints.size() - 1)
                QTest::addRow("%s, %s", endpoints.at(i).name, all.at(index).name)
                    << i << index << (i % 2 == 1);
        }
    }
}

void TestCallOutcomes::everyFaultIsDeliveredOnceAndTellsNoSecret() {
    QFETCH(const int, endpoint);
    QFETCH(const int, index);
    QFETCH(const bool, json);
    const EndpointCase one = endpointCases().at(endpoint);
    const Fault fault = faults(m_elsewhere.url()).at(index);
    FaultServer server;
    server.setScript(fault.script);
    const UserDesk desk;

    const Ended ended = call(desk, one, server.url(""), json ? QStringList{u"--json"_s} : QStringList());

    if (fault.leaves == Leaves::nothing) {
        // The connection stood, so whether anything arrived is open to the one who sent it.
        QCOMPARE(ended.exit, 3);
        QCOMPARE(server.deliveries(), 0);
    } else {
        if (json)
            QCOMPARE(ended.object()[u"outcome"].toString(), outcomeOf(fault));
        QCOMPARE(ended.exit, exitOf(outcomeOf(fault)));
        QCOMPARE(server.deliveries(), 1);
    }
    QCOMPARE(m_elsewhere.connections(), 0);
    QVERIFY2(!tells(ended.out), ended.out.constData());
    QVERIFY2(!tells(ended.err), ended.err.constData());
    QVERIFY(!tells(desk.everythingKept()));
    QVERIFY(!QFile::exists(desk.path(u"tokens"_s)));
}

void TestCallOutcomes::nothingListening() {
    QFETCH(const int, endpoint);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(closed.serverPort());
    closed.close();
    const UserDesk desk;
    const Ended ended = call(desk, endpointCases().at(endpoint), url, {u"--json"_s});
    QCOMPARE(ended.object()[u"outcome"].toString(), u"transport_error"_s);
    QCOMPARE(ended.object()[u"reason"].toString(), u"net_connection_refused"_s);
    QCOMPARE(ended.exit, 3);
}

void TestCallOutcomes::anUntrustedServerGetsNothing() {
    QFETCH(const int, endpoint);
    const TestAuthority authority;
    const FaultServer server(authority.issue({}));
    const UserDesk desk;
    const Ended ended = call(desk, endpointCases().at(endpoint), server.url(""), {u"--json"_s});
    QCOMPARE(ended.object()[u"outcome"].toString(), u"transport_error"_s);
    QCOMPARE(ended.object()[u"reason"].toString(), u"net_tls"_s);
    QCOMPARE(ended.exit, 3);
    QCOMPARE(server.bytesReceived(), 0);
}

}  // namespace td::test

namespace {
using td::test::TestCallOutcomes;
TD_TEST_CLASS(TestCallOutcomes);
}  // namespace

#include "test_call_outcomes.moc"
