// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include "store/sqlite/database.h"
#include "support/rounds.h"
#include "support/test_main.h"
#include "tokens_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

namespace {

const QStringList refreshFirst{u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s};

}  // namespace

/// The program killed in the middle of a refresh, or beside another that refreshes the same token.
class TestTokensDeath final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        start();
        QVERIFY(makeVault());
    }
    void killedBeforeTheResponseTheOutcomeIsUnknown();
    void aSavedResponseIsFinishedWithoutTheNetwork();
    void whatRunsIsNotRecovered();
    void killedAnywhereNothingIsLostInSilence();
    void twoAtOnceSendOneRequest();

private:
    static QStringList outcomes(const Ended &recovered);
    void kill(QProcess &program) const;
    /// Runs SQL on the vault, as another program may.
    bool change(const QString &sql) const;
};

QStringList TestTokensDeath::outcomes(const Ended &recovered) {
    QStringList found;
    for (const auto &settled : recovered.object().value("settled"_L1).toArray())
        found.append(settled.toObject().value("outcome"_L1).toString());
    return found;
}

void TestTokensDeath::kill(QProcess &program) const {
    program.kill();  // SIGKILL, to the process started here
    UserDesk::end(program);
}

bool TestTokensDeath::change(const QString &sql) const {
    const auto vault =
        store::Database::open(m_desk->configDir() + u"/vault.db"_s, store::Database::Mode::read_write);
    return vault && vault->run(sql);
}

void TestTokensDeath::killedBeforeTheResponseTheOutcomeIsUnknown() {
    QVERIFY(addPair());
    m_server->setHandler([](const Received &) { return Script().hang(); });
    QSignalSpy delivered(m_server.get(), &FaultServer::delivered);
    const auto program = begin(refreshFirst);
    QVERIFY(delivered.wait(30'000));
    kill(*program);
    const Ended recovered = run({u"recover"_s, u"--json"_s});
    QCOMPARE(recovered.exit, 3);
    QCOMPARE(outcomes(recovered), QStringList{u"unknown"_s});
    const Ended again = run({u"recover"_s, u"--json"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(outcomes(again), QStringList());
    QCOMPARE(fingerprints(), goodPair());
    QCOMPARE(run(refreshFirst).exit, 2);
    QCOMPARE(m_server->deliveries(), 1);
}

void TestTokensDeath::aSavedResponseIsFinishedWithoutTheNetwork() {
    QVERIFY(addPair());
    // The response is saved, and nothing after it: as if it had died then.
    QVERIFY(change(u"CREATE TRIGGER stop BEFORE INSERT ON tokens BEGIN SELECT RAISE(ABORT, 'stop'); END"_s));
    const Ended ended = run(refreshFirst);
    QCOMPARE(ended.exit, 5);
    QVERIFY(ended.out.contains(refresh(2)));
    QVERIFY(fingerprints() != goodPair());
    QVERIFY(change(u"DROP TRIGGER stop"_s));
    const Ended recovered = run({u"recover"_s, u"--json"_s});
    QCOMPARE(recovered.exit, 0);
    QCOMPARE(outcomes(recovered), QStringList{u"recovered"_s});
    QCOMPARE(m_server->deliveries(), 1);
    QCOMPARE(fingerprints(), goodPair());
    QVERIFY(!recovered.out.contains(refresh(2)));
}

void TestTokensDeath::whatRunsIsNotRecovered() {
    QVERIFY(addPair());
    answerAfter(2'000);
    QSignalSpy delivered(m_server.get(), &FaultServer::delivered);
    const auto program = begin(refreshFirst);
    QVERIFY(delivered.wait(30'000));
    const Ended recovered = run({u"recover"_s, u"--json"_s});
    QCOMPARE(recovered.exit, 0);
    QCOMPARE(outcomes(recovered), QStringList());
    QCOMPARE(UserDesk::end(*program).exit, 0);
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokensDeath::killedAnywhereNothingIsLostInSilence() {
    answerAfter(20);
    QVERIFY(addPair());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(refreshFirst).exit, 0);
    const auto whole = static_cast<quint32>(timer.elapsed());
    for (int round = 0; round < rounds(6); ++round) {
        const int deliveries = m_server->deliveries();
        const auto program = begin(refreshFirst);
        QTimer::singleShot(static_cast<int>(QRandomGenerator::global()->bounded(whole * 6 / 5)),
                           program.get(), &QProcess::kill);
        UserDesk::end(*program);
        QVERIFY(m_server->deliveries() - deliveries <= 1);
        const bool isTold = outcomes(run({u"recover"_s, u"--json"_s})).contains(u"unknown"_s);
        // Either the pair that is good at the server is here, or it is said that this is not known.
        if (!isTold) {
            QCOMPARE(fingerprints(), goodPair());
            continue;
        }
        QCOMPARE(run(refreshFirst).exit, 2);
        QVERIFY(makeVault() && addPair());
    }
}

void TestTokensDeath::twoAtOnceSendOneRequest() {
    QVERIFY(addPair());
    answerAfter(1'500);
    for (int round = 0; round < rounds(2); ++round) {
        const int deliveries = m_server->deliveries();
        const auto one = begin(refreshFirst);
        const auto other = begin(refreshFirst);
        const int first = UserDesk::end(*one).exit;
        const int second = UserDesk::end(*other).exit;
        QCOMPARE(qMin(first, second), 0);
        QCOMPARE(qMax(first, second), 2);
        QCOMPARE(m_server->deliveries() - deliveries, 1);
        QCOMPARE(fingerprints(), goodPair());
    }
}

}  // namespace td::test

using td::test::TestTokensDeath;
TD_TEST_CLASS(TestTokensDeath);
#include "test_tokens_death.moc"
