// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QTimer>
#include <QtTest>

#include "desk/secrets/key_set_fetch.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using test::Script;

/// A JWK Set from a URL that the user typed: got in one way only.
class TestKeySetFetch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatTheServerHas();
    void asksOnceAndSaysNothingMore();
    void whatIsNoSetIsRefused_data();
    void whatIsNoSetIsRefused();
    void aUrlIsCheckedBeforeAnythingIsSent_data();
    void aUrlIsCheckedBeforeAnythingIsSent();
    void goesByTlsToATrustedServerOnly();
    void endsSilentlyWhenDestroyed();
};

namespace {

constexpr int longest = 30'000;  // ms

/// The end of a fetch of \a url; its reason is `not_finished` or `finished_wrongly` when it ends otherwise
/// than promised.
FetchedKeySet fetched(const QByteArray &url) {
    QEventLoop loop;
    FetchedKeySet last{{}, {"not_finished", {}}};
    int times = 0;
    KeySetFetch fetch(url);
    QObject::connect(&fetch, &KeySetFetch::finished, &loop, [&](const FetchedKeySet &one) {
        ++times;
        last = one;
        loop.quit();
    });
    fetch.start();
    if (times > 0)
        return {{}, {"finished_wrongly", {}}};
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents();
    return times > 1 ? FetchedKeySet{{}, {"finished_wrongly", {}}} : last;
}

}  // namespace

void TestKeySetFetch::bringsWhatTheServerHas() {
    test::FaultServer server;
    server.setScript(Script::answer(200, R"({"keys":[]})"));
    const FetchedKeySet one = fetched(server.url("/keys?tenant=a"));
    QCOMPARE(one.reason, base::Error());
    QCOMPARE(one.text, QByteArray(R"({"keys":[]})"));
}

void TestKeySetFetch::asksOnceAndSaysNothingMore() {
    test::FaultServer server;
    server.setScript(Script::answer(200, "{}"));
    fetched(server.url("/keys?tenant=a"));
    QCOMPARE(server.deliveries(), 1);
    const test::Received &request = server.received().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/keys?tenant=a"));
    QVERIFY(request.body.isEmpty());
    for (const char *name : {"Authorization", "Cookie", "Referer"})
        QVERIFY2(base::headerValue(request.headers, name).isNull(), name);
}

void TestKeySetFetch::whatIsNoSetIsRefused_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &reply, const char *code) {
        QTest::newRow(name) << reply << QByteArray(code);
    };
    const QByteArray empty = "Content-Length: 2\r\n\r\n{}";
    for (const char *status : {"301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"})
        row(status, "HTTP/1.1 " + QByteArray(status) + "\r\nLocation: /elsewhere\r\n" + empty,
            "key_set_redirected");
    row("304", "HTTP/1.1 304 Not Modified\r\n\r\n", "key_set_redirected");
    row("201", "HTTP/1.1 201 Created\r\n" + empty, "key_set_status");
    row("401", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"a\"\r\n" + empty,
        "key_set_status");
    row("404", "HTTP/1.1 404 Not Found\r\n" + empty, "key_set_status");
    row("500", "HTTP/1.1 500 Error\r\n" + empty, "key_set_status");
    row("cut short", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", "key_set_incomplete");
    row("too large", "HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n" + QByteArray((1 << 20) + 1, ' '),
        "net_too_large");
}

void TestKeySetFetch::whatIsNoSetIsRefused() {
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, code);
    test::FaultServer server;
    server.setScript(Script::raw(reply));
    const FetchedKeySet one = fetched(server.url());
    QCOMPARE(one.reason.code, code);
    QVERIFY(one.text.isEmpty());
    QCOMPARE(server.deliveries(), 1);
}

void TestKeySetFetch::aUrlIsCheckedBeforeAnythingIsSent_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *url, const char *code) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(code);
    };
    row("http://keys.example/jwks", "key_set_in_clear");
    row("http://10.0.0.1/jwks", "key_set_in_clear");
    row("http://localhost.example/jwks", "key_set_in_clear");
    row("HTTP://KEYS.EXAMPLE/jwks", "key_set_in_clear");
    row("ftp://127.0.0.1/jwks", "profile_url_scheme");
    row("file:///etc/passwd", "profile_url_scheme");
    row("https://user:secret@127.0.0.1/jwks", "profile_url_userinfo");
    row("https://", "profile_bad_url");
    row("jwks.json", "profile_bad_url");
}

void TestKeySetFetch::aUrlIsCheckedBeforeAnythingIsSent() {
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, code);
    QCOMPARE(fetched(url).reason.code, code);
}

void TestKeySetFetch::goesByTlsToATrustedServerOnly() {
    test::TestAuthority authority;
    test::FaultServer server(authority.issue({}));
    server.setScript(Script::answer(200, "{}"));
    QCOMPARE(fetched(server.url()).reason.code, QByteArray("net_tls"));
    QCOMPARE(server.deliveries(), 0);
    authority.trust();
    QCOMPARE(fetched(server.url()).reason, base::Error());
    QCOMPARE(server.deliveries(), 1);
}

void TestKeySetFetch::endsSilentlyWhenDestroyed() {
    test::FaultServer server;
    server.setScript(Script().hang());
    auto fetch = std::make_unique<KeySetFetch>(server.url());
    QSignalSpy ended(fetch.get(), &KeySetFetch::finished);
    QSignalSpy delivered(&server, &test::FaultServer::delivered);
    fetch->start();
    QVERIFY(delivered.wait());
    fetch.reset();
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(ended.count(), 0);
}

}  // namespace td::desk

namespace {
using td::desk::TestKeySetFetch;
TD_TEST_CLASS(TestKeySetFetch);
}  // namespace

#include "test_key_set_fetch.moc"
