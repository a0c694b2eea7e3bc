// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/rounds.h"
#include "support/test_main.h"
#include "tokens_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// A refresh while the disk fails, at each of its writes.
class TestTokensDisk final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void aRefreshLosesNothingWhereverTheDiskFails_data();
    void aRefreshLosesNothingWhereverTheDiskFails();

private:
    /// A vault with the server's pair.
    bool begin();
    /// Runs a refresh whose step \a step on the disk fails with \a fault; false when it has fewer steps.
    bool fails(int step, const QString &fault, Ended &ended);
    void expectNothingLost(const Ended &ended);
};

bool TestTokensDisk::begin() {
    start();
    return makeVault() && addPair();
}

bool TestTokensDisk::fails(int step, const QString &fault, Ended &ended) {
    const QString report = m_desk->path(u"report"_s);
    m_desk->setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(TD_FAULTY_DISK));
    // The sanitizers want to be first, and can do without.
    m_desk->setEnvironment(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    m_desk->setEnvironment(u"TD_DISK_FOLDER"_s, m_desk->configDir());
    m_desk->setEnvironment(u"TD_DISK_FAULT"_s, fault);
    m_desk->setEnvironment(u"TD_DISK_STEP"_s, QString::number(step));
    m_desk->setEnvironment(u"TD_DISK_REPORT"_s, report);
    ended = run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s});
    m_desk->setEnvironment(u"LD_PRELOAD"_s, {});
    return QFile::exists(report);
}

void TestTokensDisk::expectNothingLost(const Ended &ended) {
    QVERIFY(m_server->deliveries() <= 1);
    if (m_server->deliveries() == 0) {
        QCOMPARE(ended.exit, 5);
        QCOMPARE(ended.object().value("outcome"_L1).toString(), u"not_sent"_s);
        QCOMPARE(fingerprints(), goodPair());
        return;
    }
    QVERIFY(ended.exit == 0 || ended.exit == 5);
    QVERIFY(ended.exit == 5 || fingerprints() == goodPair());
    const Ended recovered = run({u"recover"_s, u"--json"_s});
    const bool isHere = fingerprints() == goodPair();
    const bool isShown = ended.out.contains(refresh(m_good)) && ended.out.contains(access(m_good));
    QVERIFY2(isHere || isShown, recovered.out.constData());
    // What is not here is told as unknown rather than sent again.
    QVERIFY(isHere || recovered.exit == 3);
    QCOMPARE(m_server->deliveries(), 1);
}

void TestTokensDisk::aRefreshLosesNothingWhereverTheDiskFails_data() {
    QTest::addColumn<QString>("fault");
    QTest::newRow("full from then on") << u"full"_s;
    QTest::newRow("one write or sync fails") << u"broken"_s;
}

void TestTokensDisk::aRefreshLosesNothingWhereverTheDiskFails() {
    QFETCH(const QString, fault);
    const int stride = rounds(1) > 1 ? 1 : 5;
    int afterResponse = 0;
    int step = 1;
    for (bool isFailing = true; isFailing; step += stride) {
        QVERIFY(begin());
        Ended ended;
        isFailing = fails(step, fault, ended);
        expectNothingLost(ended);
        afterResponse += isFailing && m_server->deliveries() == 1 ? 1 : 0;
        if (QTest::currentTestFailed()) {
            qWarning("It failed at step %d; it ended with %d:\n%s%s", step, ended.exit, ended.out.constData(),
                     ended.err.constData());
            return;
        }
    }
    QVERIFY2(step > 2 * stride, "No write was made to fail: nothing was tried.");
    QVERIFY2(afterResponse > 0, "No write failed after the response had come.");
}

}  // namespace td::test

using td::test::TestTokensDisk;
TD_TEST_CLASS(TestTokensDisk);
#include "test_tokens_disk.moc"
