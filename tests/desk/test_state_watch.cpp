// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/vault/state_watch.h"
#include "support/test_main.h"

namespace td::test {

using desk::StateWatch;
using desk::WatchedToken;
using token::State;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'795'254'000'000;
constexpr qint64 lifetime = 100 * minute;  // expiring for its last 10 minutes

/// As time sees it at \a nowMs.
WatchedToken tokenFrom(qint64 issuedAt, qint64 nowMs, qint64 id = 1) {
    const token::Span times{issuedAt, std::nullopt, issuedAt + lifetime};
    return {id, times, token::stateAt(times, nowMs)};
}

/// `id:state` of each, in order.
QByteArray said(const QList<WatchedToken> &changes) {
    QList<QByteArray> parts;
    for (const WatchedToken &change : changes)
        parts.append(QByteArray::number(change.id) + ':' + token::name(change.state));
    return parts.join(' ');
}

}  // namespace

/// What there is to tell of tokens whose time runs out.
class TestStateWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachChangeOnce();
    void tellsNothingOfWhatIsSeenFirst_data();
    void tellsNothingOfWhatIsSeenFirst();
    void tellsOnlyTheEndAfterALongSleep();
    void tellsNothingWhenTheClockGoesBack();
    void tellsNothingOfATokenThatWasReplaced();
};

void TestStateWatch::tellsEachChangeOnce() {
    StateWatch watch;
    const auto told = [&watch](int minutes) {
        const qint64 nowMs = start + minutes * minute;
        return said(watch.look({tokenFrom(start, nowMs, 1), tokenFrom(start + 5 * minute, nowMs, 2)}));
    };
    QCOMPARE(told(0), QByteArray());
    QCOMPARE(told(89), QByteArray());
    QCOMPARE(told(90), QByteArray("1:expiring"));
    QCOMPARE(told(91), QByteArray());
    QCOMPARE(told(100), QByteArray("1:expired 2:expiring"));
    QCOMPARE(told(105), QByteArray("2:expired"));
    QCOMPARE(told(200), QByteArray());
}

void TestStateWatch::tellsNothingOfWhatIsSeenFirst_data() {
    QTest::addColumn<qint64>("atMs");
    QTest::newRow("not expired") << start;
    QTest::newRow("expiring") << start + 95 * minute;
    QTest::newRow("expired") << start + 300 * minute;
}

void TestStateWatch::tellsNothingOfWhatIsSeenFirst() {
    QFETCH(const qint64, atMs);
    StateWatch watch;
    QCOMPARE(said(watch.look({tokenFrom(start, atMs)})), QByteArray());
}

void TestStateWatch::tellsOnlyTheEndAfterALongSleep() {
    StateWatch watch;
    watch.look({tokenFrom(start, start)});
    QCOMPARE(said(watch.look({tokenFrom(start, start + 500 * minute)})), QByteArray("1:expired"));
}

void TestStateWatch::tellsNothingWhenTheClockGoesBack() {
    StateWatch watch;
    watch.look({tokenFrom(start, start + 200 * minute)});
    QCOMPARE(said(watch.look({tokenFrom(start, start + 95 * minute)})), QByteArray());
    QCOMPARE(said(watch.look({tokenFrom(start, start + 10 * minute)})), QByteArray());
    QCOMPARE(said(watch.look({tokenFrom(start, start + 95 * minute)})), QByteArray("1:expiring"));
}

void TestStateWatch::tellsNothingOfATokenThatWasReplaced() {
    StateWatch watch;
    watch.look({tokenFrom(start, start + 10 * minute)});
    // The new one, in its place, was late on its way.
    QCOMPARE(said(watch.look({tokenFrom(start + minute, start + 95 * minute)})), QByteArray());
}

TD_TEST_CLASS(TestStateWatch);

}  // namespace td::test

#include "test_state_watch.moc"
