// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "gui/session/ticker.h"
#include "own_desk.h"
#include "support/test_main.h"

namespace td::test {

/// One timer for all countdowns.
class TestTicker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restsUntilSomebodyListens();
    void restsAgainWhenTheLastListenerGoes();
    void saysWhatTheClockSaysEvenWhenItWasSetBack();
    void restsWhilePausedAndBeatsAtOnceAfterwards();

private:
    StoppedClock m_clock;
};

void TestTicker::restsUntilSomebodyListens() {
    gui::Ticker ticker(m_clock);
    QVERIFY(!ticker.isRunning());
    connect(&ticker, &gui::Ticker::tick, this, [] {});
    QVERIFY(ticker.isRunning());
    disconnect(&ticker, nullptr, this, nullptr);
}

void TestTicker::restsAgainWhenTheLastListenerGoes() {
    gui::Ticker ticker(m_clock);
    auto first = std::make_unique<QObject>();
    QObject second;
    connect(&ticker, &gui::Ticker::tick, first.get(), [] {});
    connect(&ticker, &gui::Ticker::tick, &second, [] {});
    disconnect(&ticker, &gui::Ticker::tick, &second, nullptr);
    deliverEvents();
    QVERIFY(ticker.isRunning());
    disconnect(&ticker, &gui::Ticker::tick, first.get(), nullptr);
    deliverEvents();
    QVERIFY(!ticker.isRunning());
}

void TestTicker::saysWhatTheClockSaysEvenWhenItWasSetBack() {
    gui::Ticker ticker(m_clock);
    QList<qint64> seen;
    connect(&ticker, &gui::Ticker::tick, this, [&seen](qint64 now) { seen.append(now); });
    const qint64 start = m_clock.nowMs();
    ticker.beat();
    m_clock.advance(3'600'000);
    ticker.beat();
    m_clock.advance(-7'200'000);
    ticker.beat();
    QCOMPARE(seen, (QList<qint64>{start, start + 3'600'000, start - 3'600'000}));
    disconnect(&ticker, nullptr, this, nullptr);
}

void TestTicker::restsWhilePausedAndBeatsAtOnceAfterwards() {
    gui::Ticker ticker(m_clock);
    int beats = 0;
    connect(&ticker, &gui::Ticker::tick, this, [&beats] { ++beats; });
    ticker.setPaused(true);
    QVERIFY(!ticker.isRunning());
    QCOMPARE(beats, 0);
    ticker.setPaused(false);
    QVERIFY(ticker.isRunning());
    QCOMPARE(beats, 1);
    disconnect(&ticker, nullptr, this, nullptr);
}

TD_TEST_CLASS(TestTicker);

}  // namespace td::test

#include "test_ticker.moc"
