// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QtTest>

#include "support/fault.h"
#include "support/rounds.h"
#include "support/test_main.h"
#include "tokens_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// A refresh over a connection that fails. (With TLS the same faults are tried below the program, in net.)
class TestTokensFaults final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void aPairIsNeverSentTwice_data();
    void aPairIsNeverSentTwice();

private:
    void refreshOnce(const Fault &fault);
};

void TestTokensFaults::aPairIsNeverSentTwice_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"closed before the answer", "reset before the answer",
                             "garbage for a status line", "headers cut", "body short", "chunk cut",
                             "last chunk missing", "never answered", "closed on accept", "reset on accept"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTokensFaults::refreshOnce(const Fault &fault) {
    start(fault.waits ? QStringList{u"--timeout"_s, u"1"_s} : QStringList());
    QVERIFY(makeVault() && addPair());
    m_server->setHandler({});
    m_server->setScript(fault.script);
    const QStringList refreshFirst{u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s};
    const Ended first = run(refreshFirst);
    QCOMPARE(first.exit, 3);
    const bool isUnknown = first.object().value("outcome"_L1).toString() == "unknown"_L1;
    QCOMPARE(m_server->deliveries(), fault.leaves == Fault::Leaves::nothing ? 0 : 1);
    QVERIFY(isUnknown || m_server->deliveries() == 0);
    // The old pair is still here; in doubt, it is sent again only when that is said.
    QCOMPARE(fingerprints(), goodPair());
    if (isUnknown) {
        const int before = m_server->connections();
        QCOMPARE(run(refreshFirst).exit, 2);
        QCOMPARE(m_server->connections(), before);
    }
    const Ended recovered = run({u"recover"_s, u"--json"_s});
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokensFaults::aPairIsNeverSentTwice() {
    QFETCH(const QString, name);
    const QList<Fault> all = faults("http://127.0.0.1:9/");
    const auto fault = std::find_if(all.begin(), all.end(),
                                    [&name](const Fault &one) { return name == QLatin1String(one.name); });
    QVERIFY(fault != all.end());
    for (int round = 0; round < rounds(1) && !QTest::currentTestFailed(); ++round)
        refreshOnce(*fault);
}

}  // namespace td::test

using td::test::TestTokensFaults;
TD_TEST_CLASS(TestTokensFaults);
#include "test_tokens_faults.moc"
