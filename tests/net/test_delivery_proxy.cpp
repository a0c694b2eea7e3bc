// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "exchange.h"
#include "net/route.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using test::Script;

/// The proxy of the environment: taken, left aside, or refused.
class TestDeliveryProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theEnvironmentSaysWhichWay_data();
    void theEnvironmentSaysWhichWay();
    void aClearRequestGoesThroughTheProxyOnce_data();
    void aClearRequestGoesThroughTheProxyOnce();
    void aClearRequestToAProxyWithAPasswordIsNeverSent();
    void aProxyThatIsNotThereIsNeverSent();
    void aTunnelRefusedIsNeverSent_data();
    void aTunnelRefusedIsNeverSent();

private:
    void use(const QByteArray &proxyUrl) const;
};

void TestDeliveryProxy::init() {
    cleanup();
}

void TestDeliveryProxy::cleanup() {
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY",
                             "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestDeliveryProxy::use(const QByteArray &proxyUrl) const {
    qputenv("http_proxy", proxyUrl);
    qputenv("https_proxy", proxyUrl);
}

void TestDeliveryProxy::theEnvironmentSaysWhichWay_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("proxy");
    QTest::newRow("http") << QByteArray("http://tokens.example/") << u"proxy.example"_s;
    QTest::newRow("https") << QByteArray("https://tokens.example/") << u"proxy.example"_s;
    QTest::newRow("excepted by no_proxy") << QByteArray("https://inner.example/") << QString();
    QTest::newRow("localhost") << QByteArray("http://localhost:8080/") << QString();
    QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1:8080/") << QString();
    QTest::newRow("127.8.8.8") << QByteArray("http://127.8.8.8/") << QString();
    QTest::newRow("::1") << QByteArray("http://[::1]:8080/") << QString();
}

void TestDeliveryProxy::theEnvironmentSaysWhichWay() {
    QFETCH(const QByteArray, url);
    QFETCH(const QString, proxy);
    use("http://proxy.example:3128");
    qputenv("no_proxy", "inner.example");
    const QNetworkProxy way = routeTo(QUrl::fromEncoded(url));
    QCOMPARE(way.hostName(), proxy);
    QCOMPARE(way.type() == QNetworkProxy::NoProxy, proxy.isEmpty());
}

void TestDeliveryProxy::aClearRequestGoesThroughTheProxyOnce_data() {
    QTest::addColumn<bool>("answers");
    QTest::addColumn<Fate>("fate");
    QTest::newRow("answered") << true << Fate::complete;
    QTest::newRow("closed before the answer") << false << Fate::unknown;
}

void TestDeliveryProxy::aClearRequestGoesThroughTheProxyOnce() {
    QFETCH(const bool, answers);
    QFETCH(const Fate, fate);
    test::FaultServer proxy;
    proxy.setScript(answers ? Script::answer(200, "{}") : Script().close());
    use(proxy.url());
    for (const base::Request &request :
         {test::post("http://tokens.example/a?b=c"), test::put("http://tokens.example/a?b=c")}) {
        proxy.forget();
        QCOMPARE(test::deliver(request).fate, fate);
        QCOMPARE(proxy.deliveries(), 1);
        QCOMPARE(proxy.received().constFirst().target, QByteArray("http://tokens.example/a?b=c"));
        QCOMPARE(proxy.received().constFirst().body, request.body);
    }
}

void TestDeliveryProxy::aClearRequestToAProxyWithAPasswordIsNeverSent() {
    test::FaultServer proxy;
    use("http://me:made-up@127.0.0.1:" + QByteArray::number(proxy.port()));
    const Answer answer = test::deliver(test::post("http://tokens.example/"));
    QCOMPARE(answer.reason.code, QByteArray("net_proxy_in_clear"));
    QCOMPARE(answer.reason.values.value(u"proxy"_s).toString(), u"127.0.0.1:%1"_s.arg(proxy.port()));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(proxy.connections(), 0);
}

void TestDeliveryProxy::aProxyThatIsNotThereIsNeverSent() {
    {
        const test::FaultServer gone;
        use(gone.url());
    }
    for (const char *url : {"http://tokens.example/", "https://tokens.example/"}) {
        const Answer answer = test::deliver(test::post(url));
        QCOMPARE(answer.reason.code, QByteArray("net_proxy"));
        QCOMPARE(test::whyOf(answer), base::error(ProxyFault::proxy_absent));
        QCOMPARE(answer.fate, Fate::never_sent);
    }
}

void TestDeliveryProxy::aTunnelRefusedIsNeverSent_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *title, const Script &script, const char *why) {
        QTest::newRow(title) << script << QByteArray("net_proxy") << QByteArray(why);
    };
    row("asks for a password", Script::answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}}),
        "proxy_login");
    row("forbids", Script::answer(403), "proxy_denied");
    row("does not know the server", Script::answer(404), "proxy_no_way");
    row("does not reach the server", Script::answer(503), "proxy_no_way");
    row("fails", Script::answer(500), "proxy_other");
    QTest::newRow("closes") << Script().close() << QByteArray("net_connect_deadline")
                            << QByteArray();  // Qt then waits for ever
}

void TestDeliveryProxy::aTunnelRefusedIsNeverSent() {
    QFETCH(const Script, script);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, why);
    test::FaultServer proxy;
    proxy.setScript(script);
    use(proxy.url());
    const Answer answer = test::deliver(test::post("https://tokens.example/"), 500);
    QCOMPARE(answer.reason.code, reason);
    QCOMPARE(test::whyOf(answer).code, why);
    QCOMPARE(answer.fate, Fate::never_sent);
    for (const test::Received &request : proxy.received())
        QCOMPARE(request.method, QByteArray("CONNECT"));
}

}  // namespace td::net

namespace {
using td::net::TestDeliveryProxy;
TD_TEST_CLASS(TestDeliveryProxy);
}  // namespace

#include "test_delivery_proxy.moc"
