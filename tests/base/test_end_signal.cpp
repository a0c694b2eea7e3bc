// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QtTest>

#include "base/end_signal.h"
#include "support/test_main.h"

class TestEndSignal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnceForEachTimeItIsSaid_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void asksOnceForEachTimeItIsSaid() {
        QFETCH(const int, number);
        const td::base::EndSignal signal;
        QSignalSpy requested(&signal, &td::base::EndSignal::requested);
        for (int times = 1; times <= 2; ++times) {
            QCOMPARE(std::raise(number), 0);
            QVERIFY(requested.wait());
            QCOMPARE(requested.count(), times);
        }
    }

    void hearsWhatAnotherThreadIsTold() {
        const td::base::EndSignal signal;
        QSignalSpy requested(&signal, &td::base::EndSignal::requested);
        const std::unique_ptr<QThread> other(QThread::create([] { std::raise(SIGTERM); }));
        other->start();
        QVERIFY(requested.wait());
        QVERIFY(other->wait());
    }
};

TD_TEST_CLASS(TestEndSignal);

#include "test_end_signal.moc"
