// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exchange.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using test::Script;

/// What arrives at the server, and what must not be sent at all.
class TestDeliveryRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathAndQueryArriveByteForByte_data();
    void pathAndQueryArriveByteForByte();
    void whatIsNotInNormalFormIsBroughtIntoIt_data();
    void whatIsNotInNormalFormIsBroughtIntoIt();
    void everyMethodArrivesWithItsBody_data();
    void everyMethodArrivesWithItsBody();
    void exactlyTheseHeadersArrive();
    void headersOfOneNameAreJoined();
    void aLargeBodyArrivesWhole();
    void aCookieIsNotReturned();
    void aBadHeaderIsNeverSent_data();
    void aBadHeaderIsNeverSent();
    void aBadUrlOrMethodIsNeverSent_data();
    void aBadUrlOrMethodIsNeverSent();
    void aCompressedReplyStaysCompressed();
    void repeatedHeadersOfAReplyAreKept();
};

void TestDeliveryRequest::pathAndQueryArriveByteForByte_data() {
    QTest::addColumn<QByteArray>("target");
    constexpr const char *targets[] = {
        "/",
        "/a",
        "/a/",
        "/a//b",
        "/a?b=c",
        "/a?",
        "/a?b=c+d",
        "/a?b=c%2Bd",
        "/a?b=c%20d",
        "/a?b=%2F",
        "/a%2Fb",
        "/a?b=%25",
        "/a%25b",
        "/a?b=%2525",
        "/a:b/c~d?e=:~",
        "/a?b=%3A%7C%22%3C%3E%5B%5D",
        "/a?b=%E4%BB%A4%E7%89%8C",
        "/a?b=%C3%28%FF",
        "/a?b=%00%0D%0A",
        "/a?b=c&b=d;e",
        "/a?b=c=d==",
        "/a?b=!$&'()*,;=@/?",
        "/a;p=1,2/@b",
        "/a?b=%26%3D%23%3B",
        "/a?b=-._~",
    };
    for (const char *target : targets)
        QTest::newRow(target) << QByteArray(target);
}

void TestDeliveryRequest::pathAndQueryArriveByteForByte() {
    QFETCH(const QByteArray, target);
    test::FaultServer server;
    const Answer answer = test::deliver(test::put(server.url(target)));
    QCOMPARE(answer.fate, Fate::complete);
    QCOMPARE(server.received().constFirst().target, target);
}

void TestDeliveryRequest::whatIsNotInNormalFormIsBroughtIntoIt_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("no path") << QByteArray() << QByteArray("/");
    QTest::newRow("lower-case escapes") << QByteArray("/%2f?%2b") << QByteArray("/%2F?%2B");
    QTest::newRow("needless escapes") << QByteArray("/%7Ea?%2D") << QByteArray("/~a?-");
    QTest::newRow("dot segments") << QByteArray("/a/../b/./c") << QByteArray("/b/c");
    QTest::newRow("a fragment") << QByteArray("/a#b") << QByteArray("/a");
}

void TestDeliveryRequest::whatIsNotInNormalFormIsBroughtIntoIt() {
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, normal);
    test::FaultServer server;
    test::deliver(test::put(server.url(target)));
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(server.received().constFirst().target, normal);
}

void TestDeliveryRequest::everyMethodArrivesWithItsBody_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "GET", "QUERY"}) {
        QTest::addRow("%s", method) << QByteArray(method) << QByteArray("{}");
        QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray();
    }
}

void TestDeliveryRequest::everyMethodArrivesWithItsBody() {
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    test::FaultServer server;
    const Answer answer = test::deliver({method, server.url(), {}, body, {}});
    QCOMPARE(answer.fate, Fate::complete);
    const test::Received got = server.received().constFirst();
    QCOMPARE(got.method, method);
    QCOMPARE(got.body, body);
    QCOMPARE(base::headerValue(got.headers, "Content-Length"), QByteArray::number(body.size()));
}

void TestDeliveryRequest::exactlyTheseHeadersArrive() {
    test::FaultServer server;
    test::deliver(
        {"POST", server.url(), {{"X-App", "a: \"b\""}, {"Authorization", "Bearer made-up"}}, "x", {}});
    QMap<QByteArray, QByteArray> got;
    for (const base::Header &header : server.received().constFirst().headers)
        got.insert(header.name.toLower(), header.value);
    const QMap<QByteArray, QByteArray> expected = {
        {"host", "127.0.0.1:" + QByteArray::number(server.port())},
        {"content-length", "1"},
        {"connection", "Keep-Alive"},
        {"accept-encoding", "identity"},
        {"accept-language", "*"},
        {"user-agent", "TokenDesk"},
        {"x-app", "a: \"b\""},
        {"authorization", "Bearer made-up"},
    };
    QCOMPARE(got, expected);
}

void TestDeliveryRequest::headersOfOneNameAreJoined() {
    test::FaultServer server;
    test::deliver({"POST", server.url(), {{"Accept", "a/b"}, {"accept", "c/d"}}, {}, {}});
    QCOMPARE(base::headerValue(server.received().constFirst().headers, "Accept"), QByteArray("a/b, c/d"));
}

void TestDeliveryRequest::aLargeBodyArrivesWhole() {
    test::FaultServer server;
    base::Request request = test::post(server.url());
    for (int number = 0; number < 200'000; ++number)
        request.body += QByteArray::number(number);
    test::deliver(request);
    QCOMPARE(server.deliveries(), 1);
    QVERIFY(server.received().constFirst().body == request.body);
}

void TestDeliveryRequest::aCookieIsNotReturned() {
    test::FaultServer server;
    server.setScript(Script::answer(200, {}, {{"Set-Cookie", "session=made-up"}}));
    test::deliver(test::post(server.url()));
    test::deliver(test::post(server.url()));
    QCOMPARE(server.deliveries(), 2);
    QVERIFY(base::headerValue(server.received().constLast().headers, "Cookie").isNull());
}

void TestDeliveryRequest::aBadHeaderIsNeverSent_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("LF") << QByteArray("X") << QByteArray("a\nEvil: 1");
    QTest::newRow("CR") << QByteArray("X") << QByteArray("a\rEvil: 1");
    QTest::newRow("CRLF") << QByteArray("X") << QByteArray("a\r\nEvil: 1");
    QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("DEL") << QByteArray("X") << QByteArray("a\x7f");
    QTest::newRow("tab") << QByteArray("X") << QByteArray("a\tb");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
    QTest::newRow("a space in the name") << QByteArray("X Y") << QByteArray("a");
    QTest::newRow("a colon in the name") << QByteArray("X:Y") << QByteArray("a");
    QTest::newRow("LF in the name") << QByteArray("X\nEvil") << QByteArray("a");
    QTest::newRow("not ASCII in the name") << QByteArray("\xc3\xa9") << QByteArray("a");
    QTest::newRow("Content-Length") << QByteArray("content-length") << QByteArray("9");
    QTest::newRow("Transfer-Encoding") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("Host") << QByteArray("Host") << QByteArray("elsewhere.example");
}

void TestDeliveryRequest::aBadHeaderIsNeverSent() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    test::FaultServer server;
    const Answer answer = test::deliver({"POST", server.url(), {{"A", "b"}, {name, value}}, {}, {}});
    QCOMPARE(answer.reason.code, QByteArray("net_bad_header"));
    QCOMPARE(answer.reason.values.value(u"name"_s), QVariant(QString::fromLatin1(name)));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(server.connections(), 0);
}

void TestDeliveryRequest::aBadUrlOrMethodIsNeverSent_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("empty") << QByteArray("POST") << QByteArray();
    QTest::newRow("no scheme") << QByteArray("POST") << QByteArray("//127.0.0.1/");
    QTest::newRow("another scheme") << QByteArray("POST") << QByteArray("file:///etc/hostname");
    QTest::newRow("no host") << QByteArray("POST") << QByteArray("http:///a");
    QTest::newRow("userinfo") << QByteArray("POST") << QByteArray("http://a:b@127.0.0.1/");
    QTest::newRow("a space") << QByteArray("POST") << QByteArray("http://127.0.0.1/a b");
    QTest::newRow("a lone percent sign") << QByteArray("POST") << QByteArray("http://127.0.0.1/a%zz");
    QTest::newRow("no method") << QByteArray() << QByteArray("http://127.0.0.1/");
    QTest::newRow("LF in the method") << QByteArray("POST / HTTP/1.1\nX") << QByteArray("http://127.0.0.1/");
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("http://127.0.0.1/");
}

void TestDeliveryRequest::aBadUrlOrMethodIsNeverSent() {
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, url);
    const Answer answer = test::deliver({method, url, {}, {}, {}});
    QCOMPARE(answer.reason.code, QByteArray("net_bad_request"));
    QCOMPARE(answer.fate, Fate::never_sent);
}

void TestDeliveryRequest::aCompressedReplyStaysCompressed() {
    // 64 MiB of nothing in 64 KiB; without the length that qCompress() puts first.
    const QByteArray bomb = qCompress(QByteArray(1 << 26, '\0')).mid(4);
    test::FaultServer server;
    server.setScript(Script::answer(200, bomb, {{"Content-Encoding", "deflate"}}));
    const Answer answer = test::deliver(test::post(server.url()));
    QCOMPARE(answer.fate, Fate::complete);
    QVERIFY(answer.reply.body == bomb);
}

void TestDeliveryRequest::repeatedHeadersOfAReplyAreKept() {
    test::FaultServer server;
    server.setScript(Script::answer(429, {}, {{"Retry-After", "7"}, {"X-A", "1"}, {"X-A", "2"}}));
    const Answer answer = test::deliver(test::post(server.url()));
    QCOMPARE(answer.reply.status, 429);
    QCOMPARE(base::headerValue(answer.reply.headers, "retry-after"), QByteArray("7"));
    QCOMPARE(base::headerValue(answer.reply.headers, "x-a"), QByteArray("1, 2"));
}

}  // namespace td::net

namespace {
using td::net::TestDeliveryRequest;
TD_TEST_CLASS(TestDeliveryRequest);
}  // namespace

#include "test_delivery_request.moc"
