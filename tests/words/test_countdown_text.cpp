// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "words/languages.h"
#include "words/time/countdown_text.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::State;
using words::Language;

namespace {
constexpr qint64 nowMs = 1'630'417'861'000;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
}  // namespace

class TestCountdownText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsDown_data();
    void countsDown();
    void neverShowsMoreThanIsLeft();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
};

void TestCountdownText::countsDown_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, qint64 ms, const QString &english, const QString &chinese) {
        QTest::newRow(name) << ms << english << chinese;
    };
    const auto same = [&row](const char *name, qint64 ms, const QString &text) { row(name, ms, text, text); };
    same("nothing", 0, u"0:00"_s);
    same("over", -5 * hour, u"0:00"_s);
    same("under a second", 999, u"0:00"_s);
    same("45.9 s", 45'900, u"0:45"_s);
    same("a minute", minute, u"1:00"_s);
    same("a ms before an hour", hour - 1, u"59:59"_s);
    same("an hour", hour, u"1:00:00"_s);
    same("1:59:12", 2 * hour - 48 * second, u"1:59:12"_s);
    same("a ms before a day", day - 1, u"23:59:59"_s);
    row("a day", day, u"1 day 00:00:00"_s, u"1 天 00:00:00"_s);
    row("3 days", 3 * day + 4 * hour + 5 * minute + 9 * second, u"3 days 04:05:09"_s, u"3 天 04:05:09"_s);
    row("till 9999", 2'914'635 * day, u"2914635 days 00:00:00"_s, u"2914635 天 00:00:00"_s);
}

void TestCountdownText::countsDown() {
    QFETCH(qint64, ms);
    QTEST(words::countdown(ms, Language::english), "english");
    QTEST(words::countdown(ms, Language::chinese), "chinese");
}

void TestCountdownText::neverShowsMoreThanIsLeft() {
    for (qint64 ms = 59 * second; ms < 61 * second; ++ms) {
        const QStringList parts = words::countdown(ms, Language::english).split(u':');
        const qint64 shown = (parts.at(0).toLongLong() * 60 + parts.at(1).toLongLong()) * second;
        QVERIFY(shown <= ms && ms < shown + second);
    }
}

void TestCountdownText::saysWhatIsLeft_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<token::Span>("times");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, State state, const token::Span &times, const QString &english,
                        const QString &chinese) {
        QTest::newRow(name) << state << times << english << chinese;
    };
    const auto ends = [](qint64 inMs) -> token::Span { return {{}, {}, nowMs + inMs}; };
    row("not expired", State::valid, ends(2 * hour - 48 * second), u"1:59:12 left"_s, u"剩余 1:59:12"_s);
    row("days", State::valid, ends(2 * day), u"2 days 00:00:00 left"_s, u"剩余 2 天 00:00:00"_s);
    row("expiring", State::expiring, ends(45 * second), u"0:45 left"_s, u"剩余 0:45"_s);
    row("expired this moment", State::expired, ends(0), u"expired just now"_s, u"刚刚过期"_s);
    row("expired a second ago", State::expired, ends(-second), u"expired 1 second ago"_s, u"已过期 1 秒"_s);
    row("expired", State::expired, ends(-3 * minute - 12 * second), u"expired 3 minutes ago"_s,
        u"已过期 3 分钟"_s);
    row("expired long ago", State::expired, ends(-400 * day), u"expired 1 year ago"_s, u"已过期 1 年"_s);
    row("not yet valid", State::not_yet_valid, {{}, nowMs + 45 * second, nowMs + hour}, u"valid in 0:45"_s,
        u"0:45 后生效"_s);
    row("no expiry", State::no_expiry, {}, u"no expiry"_s, u"未设过期时间"_s);
    row("expiry unknown", State::unknown, {}, u"expiry unknown"_s, u"过期时间未知"_s);
    row("unreadable", State::unreadable, {}, u"unreadable"_s, u"无法解析"_s);
}

void TestCountdownText::saysWhatIsLeft() {
    QFETCH(State, state);
    QFETCH(token::Span, times);
    QTEST(words::timeLeft(state, times, nowMs, Language::english), "english");
    QTEST(words::timeLeft(state, times, nowMs, Language::chinese), "chinese");
    QCOMPARE(test::chineseSlips(words::timeLeft(state, times, nowMs, Language::chinese)), QStringList());
}

TD_TEST_CLASS(TestCountdownText);
#include "test_countdown_text.moc"
