// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/time.h"

using namespace td;
using token::Span;
using token::State;
using token::TimeFault;
using token::Unit;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 expMs = 1'630'417'861'000;
}  // namespace

class TestTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void aLongRawValueIsCut();
    void anAbsentValueIsNoTime();
    void theMarginIsATenthWithinBounds_data();
    void theMarginIsATenthWithinBounds();
    void theStateTurnsAtTheBoundary_data();
    void theStateTurnsAtTheBoundary();
    void theLifetimeRunsDownFromOneToNought_data();
    void theLifetimeRunsDownFromOneToNought();
    void everyStateHasItsName();
};

void TestTime::readsWholeNumbers_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("zero") << QByteArray("0") << Unit::seconds << qint64(0);
    QTest::newRow("seconds") << QByteArray("1630417861") << Unit::seconds << expMs;
    QTest::newRow("milliseconds") << QByteArray("1630417861359") << Unit::milliseconds
                                  << qint64(1'630'417'861'359);
    QTest::newRow("the year 9999 in seconds")
        << QByteArray("253402300799") << Unit::seconds << qint64(253'402'300'799'000);
    QTest::newRow("the year 9999 in milliseconds")
        << QByteArray("253402300799999") << Unit::milliseconds << qint64(253'402'300'799'999);
}

void TestTime::readsWholeNumbers() {
    QFETCH(QByteArray, json);
    QFETCH(Unit, unit);
    const auto document = base::Json::parse(json);
    QVERIFY(document.has_value());
    const auto time = token::readTime(document->root(), unit);
    QVERIFY(time.has_value());
    QTEST(*time, "ms");
}

void TestTime::refusesWhatIsNoTime_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<TimeFault>("fault");
    const auto row = [](const char *name, const char *json, TimeFault fault, Unit unit = Unit::seconds) {
        QTest::newRow(name) << QByteArray(json) << unit << fault;
    };
    row("a string", R"("1630417861")", TimeFault::time_not_a_number);
    row("null", "null", TimeFault::time_not_a_number);
    row("true", "true", TimeFault::time_not_a_number);
    row("an array", "[1630417861]", TimeFault::time_not_a_number);
    row("an object", "{}", TimeFault::time_not_a_number);
    row("a fraction", "1630417861.5", TimeFault::time_not_whole);
    row("a fraction of nothing", "1630417861.0", TimeFault::time_not_whole);
    row("an exponent", "1.6e9", TimeFault::time_not_whole);
    row("a capital exponent", "16E8", TimeFault::time_not_whole);
    row("beyond a double", "1e400", TimeFault::time_not_whole);
    row("negative", "-1", TimeFault::time_negative);
    row("minus zero", "-0", TimeFault::time_negative);
    row("milliseconds for seconds", "1630417861359", TimeFault::time_in_milliseconds);
    row("a second beyond 9999", "253402300800", TimeFault::time_out_of_range);
    row("a millisecond beyond 9999", "253402300800000", TimeFault::time_out_of_range, Unit::milliseconds);
    row("2^63 - 1", "9223372036854775807", TimeFault::time_out_of_range, Unit::milliseconds);
    row("2^63", "9223372036854775808", TimeFault::time_out_of_range);
    row("2^64", "18446744073709551616", TimeFault::time_out_of_range);
}

void TestTime::refusesWhatIsNoTime() {
    QFETCH(QByteArray, json);
    QFETCH(Unit, unit);
    QFETCH(TimeFault, fault);
    const auto document = base::Json::parse(json);
    QVERIFY(document.has_value());
    const auto time = token::readTime(document->root(), unit);
    QVERIFY(!time.has_value());
    QVERIFY2(base::is(time.error(), fault), time.error().code.constData());
    QCOMPARE(time.error().values.value(QStringLiteral("raw")).toString(), QString::fromUtf8(json));
}

void TestTime::aLongRawValueIsCut() {
    const QByteArray json = '"' + QByteArray(1000, 'x') + '"';
    const auto document = base::Json::parse(json);
    QVERIFY(document.has_value());
    const auto time = token::readTime(document->root(), Unit::seconds);
    QVERIFY(!time.has_value());
    QCOMPARE(time.error().values.value(QStringLiteral("raw")).toString().size(), qsizetype(64));
}

void TestTime::anAbsentValueIsNoTime() {
    const auto time = token::readTime({}, Unit::seconds);
    QVERIFY(!time.has_value());
    QVERIFY(base::is(time.error(), TimeFault::time_not_a_number));
}

void TestTime::theMarginIsATenthWithinBounds_data() {
    QTest::addColumn<Span>("span");
    QTest::addColumn<qint64>("margin");
    QTest::newRow("2 h") << Span{expMs - 2 * hour, {}, expMs} << 12 * minute;
    QTest::newRow("10 min: the least") << Span{expMs - 10 * minute, {}, expMs} << minute;
    QTest::newRow("under 10 min") << Span{expMs - 5 * minute, {}, expMs} << minute;
    QTest::newRow("just over 10 min") << Span{expMs - 10 * minute - 10, {}, expMs} << minute + 1;
    QTest::newRow("10 d: the most") << Span{expMs - 10 * day, {}, expMs} << day;
    QTest::newRow("a year") << Span{expMs - 365 * day, {}, expMs} << day;
    QTest::newRow("nothing but exp") << Span{{}, {}, expMs} << 5 * minute;
    QTest::newRow("from nbf") << Span{{}, expMs - 2 * hour, expMs} << 12 * minute;
    QTest::newRow("iat comes before nbf") << Span{expMs - 2 * hour, expMs - hour, expMs} << 12 * minute;
    QTest::newRow("ends before it begins") << Span{expMs + 1, {}, expMs} << 5 * minute;
    QTest::newRow("ends as it begins") << Span{expMs, {}, expMs} << 5 * minute;
    QTest::newRow("no end") << Span{expMs, {}, {}} << 5 * minute;
}

void TestTime::theMarginIsATenthWithinBounds() {
    QFETCH(Span, span);
    QTEST(token::expiringMargin(span), "margin");
}

void TestTime::theStateTurnsAtTheBoundary_data() {
    QTest::addColumn<Span>("span");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<State>("state");
    const Span twoHours{expMs - 2 * hour, {}, expMs};
    const Span onlyExp{{}, {}, expMs};
    const Span later{{}, expMs - hour, expMs};
    QTest::newRow("just issued") << twoHours << expMs - 2 * hour << State::valid;
    QTest::newRow("before the last tenth") << twoHours << expMs - 12 * minute - 1 << State::valid;
    QTest::newRow("the last tenth begins") << twoHours << expMs - 12 * minute << State::expiring;
    QTest::newRow("the last ms") << twoHours << expMs - 1 << State::expiring;
    QTest::newRow("exp is now") << twoHours << expMs << State::expired;
    QTest::newRow("after exp") << twoHours << expMs + 1 << State::expired;
    QTest::newRow("unknown lifetime, 5 min and 1 ms left")
        << onlyExp << expMs - 5 * minute - 1 << State::valid;
    QTest::newRow("unknown lifetime, 5 min left") << onlyExp << expMs - 5 * minute << State::expiring;
    QTest::newRow("a ms before nbf") << later << expMs - hour - 1 << State::not_yet_valid;
    QTest::newRow("nbf is now") << later << expMs - hour << State::valid;
    QTest::newRow("expired outweighs nbf") << Span{{}, expMs + hour, expMs} << expMs << State::expired;
    QTest::newRow("no expiry") << Span{expMs, expMs, {}} << expMs << State::no_expiry;
    QTest::newRow("no expiry, before nbf") << Span{{}, expMs, {}} << expMs - 1 << State::not_yet_valid;
    QTest::newRow("nothing at all") << Span{} << expMs << State::no_expiry;
    QTest::newRow("expired in 1970") << Span{{}, {}, 0} << qint64(0) << State::expired;
    QTest::newRow("the end of all time") << onlyExp << std::numeric_limits<qint64>::max() << State::expired;
    QTest::newRow("the beginning of all time")
        << onlyExp << std::numeric_limits<qint64>::min() << State::valid;
}

void TestTime::theStateTurnsAtTheBoundary() {
    QFETCH(Span, span);
    QFETCH(qint64, now);
    QTEST(token::stateAt(span, now), "state");
}

void TestTime::theLifetimeRunsDownFromOneToNought_data() {
    QTest::addColumn<Span>("span");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<std::optional<double>>("left");
    const auto row = [](const char *name, const Span &span, qint64 at, std::optional<double> left) {
        QTest::newRow(name) << span << at << left;
    };
    const Span issued{expMs - 4 * hour, {}, expMs};
    row("not begun", issued, expMs - 5 * hour, 1.0);
    row("just begun", issued, expMs - 4 * hour, 1.0);
    row("a quarter left", issued, expMs - hour, 0.25);
    row("over", issued, expMs, 0.0);
    row("long over", issued, expMs + day, 0.0);
    row("counted from nbf", {{}, expMs - 2 * hour, expMs}, expMs - hour, 0.5);
    row("iat outweighs nbf", {expMs - 4 * hour, expMs - 2 * hour, expMs}, expMs - hour, 0.25);
    row("no begin", {{}, {}, expMs}, expMs - hour, std::nullopt);
    row("no end", {expMs, {}, {}}, expMs, std::nullopt);
    row("ends before it begins", {expMs + hour, {}, expMs}, expMs - hour, std::nullopt);
}

void TestTime::theLifetimeRunsDownFromOneToNought() {
    QFETCH(Span, span);
    QFETCH(qint64, at);
    QFETCH(std::optional<double>, left);
    QVERIFY(token::lifetimeLeft(span, at) == left);
}

void TestTime::everyStateHasItsName() {
    const QList<QByteArray> names{"valid",     "expiring", "expired",   "not_yet_valid",
                                  "no_expiry", "unknown",  "unreadable"};
    for (qsizetype index = 0; index < names.size(); ++index)
        QCOMPARE(token::name(static_cast<State>(index)), names[index]);
}

TD_TEST_CLASS(TestTime);
#include "test_time.moc"
