// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

#include "exchange.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::net {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::Script;

/// When a delivery begins, when it ends, and what ending it early means.
class TestDeliveryLife final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyListeningIsNeverSent();
    void anUnknownNameIsNeverSent();
    void noConnectionByTheDeadlineIsNeverSent();
    void neverSentMeansThatNoByteArrived_data();
    void neverSentMeansThatNoByteArrived();
    void cancellingBeforeTheConnectionIsNeverSent();
    void cancellingAfterDeliveryIsUnknown_data();
    void cancellingAfterDeliveryIsUnknown();
    void cancellingBeforeStartOrAfterTheEndDoesNothing();
    void destroyingItAtAnyTimeIsSilent_data();
    void destroyingItAtAnyTimeIsSilent();
    void destroyingItFromFinishedIsSafe();
    void manyAtOnceAreDeliveredOnceEach();
    void elapsedTimeCoversTheWholeExchange();

private:
    std::unique_ptr<test::FaultServer> server(bool tls) const;

    test::TestAuthority m_authority;
    test::TlsIdentity m_identity;
};

namespace {

/// Runs the event loop without a pause for \a time.
void spin(std::chrono::microseconds time) {
    const QDeadlineTimer limit(time, Qt::PreciseTimer);
    while (!limit.hasExpired())
        QCoreApplication::processEvents();
}

}  // namespace

void TestDeliveryLife::initTestCase() {
    m_authority.trust();
    m_identity = m_authority.issue({});
}

std::unique_ptr<test::FaultServer> TestDeliveryLife::server(bool tls) const {
    return tls ? std::make_unique<test::FaultServer>(m_identity) : std::make_unique<test::FaultServer>();
}

void TestDeliveryLife::nobodyListeningIsNeverSent() {
    QByteArray url;
    int port = 0;
    {
        const test::FaultServer gone;
        url = gone.url();
        port = gone.port();
    }
    const Answer answer = test::deliver(test::post(url));
    QCOMPARE(answer.reason,
             base::error(NetFault::net_connection_refused, {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}}));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(answer.reply.status, 0);
}

void TestDeliveryLife::anUnknownNameIsNeverSent() {
    // A name that no resolver is asked for: longer than a label may be.
    const QByteArray label(64, 'a');
    for (const char *scheme : {"http://", "https://"}) {
        const Answer answer = test::deliver(test::post(scheme + label + ".invalid/"));
        QVERIFY(answer.fate == Fate::never_sent);
        QVERIFY(answer.reason.code == "net_name_not_found" || answer.reason.code == "net_bad_request");
    }
}

void TestDeliveryLife::noConnectionByTheDeadlineIsNeverSent() {
    // Once the backlog of a server that accepts nothing is full, Linux drops further requests to connect.
    QTcpServer busy;
    busy.setListenBacklogSize(0);
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    busy.pauseAccepting();
    std::array<QTcpSocket, 8> queue;
    for (QTcpSocket &one : queue)
        one.connectToHost(busy.serverAddress(), busy.serverPort());
    QVERIFY(queue.front().waitForConnected());

    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(busy.serverPort()) + "/";
    const Answer answer = test::deliver(test::put(url), 300);
    QCOMPARE(answer.reason.code, QByteArray("net_connect_deadline"));
    QCOMPARE(answer.reason.values.value(u"seconds"_s), QVariant(0.3));
    QCOMPARE(answer.fate, Fate::never_sent);
}

void TestDeliveryLife::neverSentMeansThatNoByteArrived_data() {
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("clear, POST") << false << true;
    QTest::newRow("clear, empty PUT") << false << false;
    QTest::newRow("TLS, POST") << true << true;
    QTest::newRow("TLS, empty PUT") << true << false;
}

/// Cuts the exchange off at many moments, from before the connection to after the delivery.
void TestDeliveryLife::neverSentMeansThatNoByteArrived() {
    QFETCH(const bool, tls);
    QFETCH(const bool, hasBody);
    int neverSent = 0;
    int unknown = 0;
    // On a busy machine it takes longer until one is handed over.
    for (int moment = 0; moment < 80 || (unknown == 0 && moment < 1000); ++moment) {
        const auto target = server(tls);
        target->setScript(Script().hang());
        const QByteArray url = target->url();
        const Answer answer =
            test::deliver(hasBody ? test::post(url) : test::put(url), 10'000, [moment](Delivery &delivery) {
                spin(std::chrono::microseconds(moment * 100));
                delivery.cancel();
            });
        QVERIFY(test::until([&] { return target->open() == 0; }));
        if (answer.fate == Fate::never_sent) {
            ++neverSent;
            QCOMPARE(answer.reason.code, QByteArray("net_cancelled_before"));
            QCOMPARE(target->bytesReceived(), 0);
        } else {
            ++unknown;
            QCOMPARE(answer.reason.code, QByteArray("net_cancelled_after"));
            QVERIFY(target->deliveries() <= 1);
        }
    }
    QVERIFY(neverSent > 0);
    QVERIFY(unknown > 0);
}

void TestDeliveryLife::cancellingBeforeTheConnectionIsNeverSent() {
    test::FaultServer target;
    const Answer answer =
        test::deliver(test::post(target.url()), 10'000, [](Delivery &delivery) { delivery.cancel(); });
    QCOMPARE(answer.reason.code, QByteArray("net_cancelled_before"));
    QCOMPARE(answer.fate, Fate::never_sent);
    QCOMPARE(target.deliveries(), 0);
}

void TestDeliveryLife::cancellingAfterDeliveryIsUnknown_data() {
    QTest::addColumn<bool>("tls");
    QTest::newRow("clear") << false;
    QTest::newRow("TLS") << true;
}

void TestDeliveryLife::cancellingAfterDeliveryIsUnknown() {
    QFETCH(const bool, tls);
    const auto target = server(tls);
    target->setScript(Script().hang());
    const Answer answer = test::deliver(test::post(target->url()), 10'000, [&](Delivery &delivery) {
        connect(target.get(), &test::FaultServer::delivered, &delivery, &Delivery::cancel);
    });
    QCOMPARE(answer.reason.code, QByteArray("net_cancelled_after"));
    QCOMPARE(answer.fate, Fate::unknown);
    QCOMPARE(target->deliveries(), 1);
}

void TestDeliveryLife::cancellingBeforeStartOrAfterTheEndDoesNothing() {
    test::FaultServer target;
    Delivery delivery(test::post(target.url()), {});
    int ends = 0;
    Fate fate = Fate::never_sent;
    connect(&delivery, &Delivery::finished, this, [&](const Answer &answer) {
        ++ends;
        fate = answer.fate;
        delivery.cancel();
    });
    delivery.cancel();
    delivery.start();
    QVERIFY(test::until([&] { return ends > 0; }));
    delivery.cancel();
    QVERIFY(test::until([&] { return target.open() == 0; }));
    QCOMPARE(ends, 1);
    QCOMPARE(fate, Fate::complete);
}

void TestDeliveryLife::destroyingItAtAnyTimeIsSilent_data() {
    cancellingAfterDeliveryIsUnknown_data();
}

void TestDeliveryLife::destroyingItAtAnyTimeIsSilent() {
    QFETCH(const bool, tls);
    for (int moment = 0; moment < 80; ++moment) {
        const auto target = server(tls);
        bool ended = false;
        {
            Delivery delivery(test::post(target->url()), {});
            connect(&delivery, &Delivery::finished, this, [&] { ended = true; });
            delivery.start();
            spin(std::chrono::microseconds(moment * 100));
        }
        const bool endedInLife = ended;
        QVERIFY(test::until([&] { return target->open() == 0; }));
        QCOMPARE(ended, endedInLife);
        QVERIFY(target->deliveries() <= 1);
    }
}

void TestDeliveryLife::destroyingItFromFinishedIsSafe() {
    test::FaultServer target;
    auto *delivery = new Delivery(test::post(target.url()), {});
    bool ended = false;
    connect(delivery, &Delivery::finished, this, [&] {
        ended = true;
        delete delivery;
    });
    delivery->start();
    QVERIFY(test::until([&] { return ended && target.open() == 0; }));
}

void TestDeliveryLife::manyAtOnceAreDeliveredOnceEach() {
    constexpr int many = 40;
    test::FaultServer target;
    int ends = 0;
    std::vector<std::unique_ptr<Delivery>> all;
    for (int number = 0; number < many; ++number) {
        const QByteArray url = target.url("/" + QByteArray::number(number));
        all.push_back(std::make_unique<Delivery>(test::post(url), base::Connection{}));
        connect(all.back().get(), &Delivery::finished, this, [&](const Answer &answer) {
            QCOMPARE(answer.fate, Fate::complete);
            ++ends;
        });
        all.back()->start();
    }
    QVERIFY(test::until([&] { return ends == many; }));
    QSet<QByteArray> targets;
    for (const test::Received &request : target.received())
        targets.insert(request.target);
    QCOMPARE(target.deliveries(), many);
    QCOMPARE(targets.size(), many);
}

void TestDeliveryLife::elapsedTimeCoversTheWholeExchange() {
    test::FaultServer target;
    target.setScript(Script().pause(120).send(Script::answer(200).steps().constFirst().bytes));
    const Answer answer = test::deliver(test::post(target.url()));
    QVERIFY(answer.elapsedMs >= 119);
    QVERIFY(answer.elapsedMs < 10'000);
}

}  // namespace td::net

namespace {
using td::net::TestDeliveryLife;
TD_TEST_CLASS(TestDeliveryLife);
}  // namespace

#include "test_delivery_life.moc"
