// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/codes.h"
#include "desk/timely/due_time.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using desk::TimelyFacts;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 minute = 60'000;
constexpr qint64 received = 1'795'254'000'000;
constexpr qint64 expiry = received + hour;

/// An hour of lifetime, five minutes of margin.
TimelyFacts usual() {
    TimelyFacts facts;
    facts.rule = {true, 300, {}, 0};
    facts.expiresAtMs = expiry;
    facts.receivedAtMs = received;
    return facts;
}

}  // namespace

/// When tokens are refreshed in time, and why not.
class TestDueTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsDueByTheFacts_data();
    void itIsDueByTheFacts();
    void jitterFollowsFromTheToken();
};

void TestDueTime::itIsDueByTheFacts_data() {
    QTest::addColumn<std::function<void(TimelyFacts &)>>("change");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<std::optional<qint64>>("due");
    QTest::addColumn<QByteArray>("why");
    const auto at = [](const char *name, const std::function<void(TimelyFacts &)> &change, qint64 due,
                       qint64 now = received) {
        QTest::newRow(name) << change << now << std::optional<qint64>(due) << QByteArray();
    };
    const auto never = [](const char *name, const std::function<void(TimelyFacts &)> &change, const char *why,
                          qint64 now = received) {
        QTest::newRow(name) << change << now << std::optional<qint64>() << QByteArray(why);
    };
    at(
        "the margin before", [](auto &) {}, expiry - 5 * minute);
    at(
        "earlier by the jitter", [](auto &facts) { facts.jitterMs = 17; }, expiry - 5 * minute - 17);
    at(
        "a server whose clock is ahead", [](auto &facts) { facts.clockDifferenceS = 60; },
        expiry - 6 * minute);
    at(
        "a server whose clock is behind", [](auto &facts) { facts.clockDifferenceS = -60; },
        expiry - 4 * minute);
    at(
        "a margin as long as the lifetime", [](auto &facts) { facts.rule.marginS = 3600; },
        received + hour / 2);
    at(
        "expired while asleep", [](auto &) {}, expiry - 5 * minute, expiry + hour);
    at(
        "expired already when it came", [](auto &facts) { facts.expiresAtMs = received - hour; },
        received + minute);
    at(
        "a clock that was set back", [](auto &) {}, expiry - 5 * minute, received - 10 * hour);
    at(
        "before the last chance", [](auto &facts) { facts.lastChanceMs = expiry; }, expiry - 5 * minute);
    at(
        "production, unlocked", [](auto &facts) { facts.productionName.clear(); }, expiry - 5 * minute);
    never(
        "off", [](auto &facts) { facts.rule.marginS.reset(); }, "timely_off");
    never(
        "used elsewhere", [](auto &facts) { facts.rule.isUsedOnlyHere = false; }, "timely_not_only_here");
    never(
        "production", [](auto &facts) { facts.productionName = u"fake"_s; }, "timely_production_locked");
    never(
        "failed",
        [](auto &facts) {
            facts.rule = {true, std::nullopt, "unknown", 1};
        },
        "timely_ended");
    never(
        "in doubt", [](auto &facts) { facts.isUnclear = true; }, "timely_unclear");
    never(
        "no expiry", [](auto &facts) { facts.expiresAtMs.reset(); }, "timely_expiry_unknown");
    never(
        "the last chance is gone", [](auto &facts) { facts.lastChanceMs = expiry; }, "timely_expired",
        expiry);
    never(
        "gone by the server's clock",
        [](auto &facts) {
            facts.lastChanceMs = expiry;
            facts.clockDifferenceS = 600;
        },
        "timely_expired", expiry - 5 * minute);
    never(
        "a last chance too soon",
        [](auto &facts) { facts.expiresAtMs = facts.lastChanceMs = received + minute; }, "timely_too_short");
}

void TestDueTime::itIsDueByTheFacts() {
    QFETCH(const std::function<void(TimelyFacts &)>, change);
    QFETCH(const qint64, now);
    TimelyFacts facts = usual();
    change(facts);
    const desk::DueTime due = desk::dueTime(facts, now);
    QTEST(due.atMs, "due");
    QTEST(due.why.code, "why");
}

void TestDueTime::jitterFollowsFromTheToken() {
    QCOMPARE(desk::jitterOf("00000000000003e9", 10), 1);
    QCOMPARE(desk::jitterOf("ffffffffffffffff", 0), 0);
    QVERIFY(desk::jitterOf("ffffffffffffffff", 300) < 30'000);
}

TD_TEST_CLASS(TestDueTime);
#include "test_due_time.moc"
