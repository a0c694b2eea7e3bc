// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "words/eight_hours_east.h"
#include "words/time/time_text.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
}  // namespace

class TestTimeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheTwoLargestUnits_data();
    void namesTheTwoLargestUnits();
    void saysOnWhichSideOfNow_data();
    void saysOnWhichSideOfNow();
    void writesAMomentInTheLocalZoneAndInUtc_data();
    void writesAMomentInTheLocalZoneAndInUtc();
    void writesUtcWithAnOffsetWhenItIsLocal();
};

void TestTimeText::namesTheTwoLargestUnits_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, qint64 seconds, const QString &english, const QString &chinese) {
        QTest::newRow(name) << seconds << english << chinese;
    };
    row("nothing", 0, u"0 seconds"_s, u"0 秒"_s);
    row("one", 1, u"1 second"_s, u"1 秒"_s);
    row("59 s", 59, u"59 seconds"_s, u"59 秒"_s);
    row("60 s", 60, u"1 minute"_s, u"1 分钟"_s);
    row("61 s", 61, u"1 minute 1 second"_s, u"1 分钟 1 秒"_s);
    row("3599 s", 3599, u"59 minutes 59 seconds"_s, u"59 分钟 59 秒"_s);
    row("an hour", hour, u"1 hour"_s, u"1 小时"_s);
    row("an hour and seconds", hour + 59, u"1 hour"_s, u"1 小时"_s);
    row("2 h 21 min", 2 * hour + 21 * minute, u"2 hours 21 minutes"_s, u"2 小时 21 分钟"_s);
    row("a day", day, u"1 day"_s, u"1 天"_s);
    row("2 days 3 hours", 2 * day + 3 * hour, u"2 days 3 hours"_s, u"2 天 3 小时"_s);
    row("365 days", 365 * day, u"365 days"_s, u"365 天"_s);
    row("366 days", 366 * day, u"1 year"_s, u"1 年"_s);
    row("in the past", -(5 * 31'557'600 + 81 * day), u"5 years 81 days"_s, u"5 年 81 天"_s);
}

void TestTimeText::namesTheTwoLargestUnits() {
    QFETCH(qint64, seconds);
    QTEST(words::duration(seconds * 1000, Language::english), "english");
    QTEST(words::duration(seconds * 1000, Language::chinese), "chinese");
}

void TestTimeText::saysOnWhichSideOfNow_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("now") << qint64(0) << u"now"_s << u"此刻"_s;
    QTest::newRow("just past") << qint64(-999) << u"now"_s << u"此刻"_s;
    QTest::newRow("just ahead") << qint64(999) << u"now"_s << u"此刻"_s;
    QTest::newRow("ahead") << 2 * hour * 1000 << u"in 2 hours"_s << u"2 小时后"_s;
    QTest::newRow("past") << -(day + 3 * hour) * 1000 << u"1 day 3 hours ago"_s << u"1 天 3 小时前"_s;
}

void TestTimeText::saysOnWhichSideOfNow() {
    QFETCH(qint64, ms);
    constexpr qint64 nowMs = 1'630'417'861'000;
    QTEST(words::relativeTime(nowMs + ms, nowMs, Language::english), "english");
    QTEST(words::relativeTime(nowMs + ms, nowMs, Language::chinese), "chinese");
}

void TestTimeText::writesAMomentInTheLocalZoneAndInUtc_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::newRow("whole seconds") << qint64(1'630'417'861'000) << u"2021-08-31T21:51:01+08:00"_s
                                   << u"2021-08-31T13:51:01Z"_s;
    QTest::newRow("milliseconds") << qint64(1'630'417'861'359) << u"2021-08-31T21:51:01+08:00"_s
                                  << u"2021-08-31T13:51:01.359Z"_s;
    QTest::newRow("1970") << qint64(0) << u"1970-01-01T08:00:00+08:00"_s << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("the end of 9999") << qint64(253'402'271'999'000) << u"9999-12-31T23:59:59+08:00"_s
                                     << u"9999-12-31T15:59:59Z"_s;
    QTest::newRow("the end of 9999 in UTC")
        << qint64(253'402'300'799'000) << u"9999-12-31T23:59:59+00:00"_s << u"9999-12-31T23:59:59Z"_s;
}

void TestTimeText::writesAMomentInTheLocalZoneAndInUtc() {
    const test::EightHoursEast zone;
    QFETCH(qint64, ms);
    QTEST(words::localTime(ms), "local");
    QTEST(words::utcTime(ms), "utc");
}

void TestTimeText::writesUtcWithAnOffsetWhenItIsLocal() {
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "UTC0");
    tzset();
    const QString text = words::localTime(1'630'417'861'000);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    QCOMPARE(text, u"2021-08-31T13:51:01+00:00"_s);
}

TD_TEST_CLASS(TestTimeText);
#include "test_time_text.moc"
