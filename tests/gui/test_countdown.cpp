// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "gui/countdown/countdown_label.h"
#include "gui/countdown/lifetime_bar.h"
#include "own_desk.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::CountdownLabel;
using gui::CountedTime;
using gui::LifetimeBar;
using token::State;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;

CountedTime hourFrom(qint64 nowMs) {
    return gui::countedTime({nowMs, {}, nowMs + hour}, State::valid);
}

}  // namespace

/// The words and the bar that follow a token's time.
class TestCountdown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTimeSays_data();
    void saysWhatTimeSays();
    void followsTheClockWhereverItIsSet();
    void listensOnlyWhileShown();
    void countsByTheServersClock();
    void turnsWithTheLanguage();
    void givesNewsOfAStateOnce();
    void keepsWhatTimeCannotChange();
    void barShrinksAndVanishesWithoutALifetime();
};

void TestCountdown::saysWhatTimeSays_data() {
    QTest::addColumn<qint64>("advanceMs");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, qint64 ms, const char *whole, const char *beside, gui::Tone tone) {
        QTest::newRow(name) << ms << QString::fromLatin1(whole) << QString::fromLatin1(beside) << int(tone);
    };
    row("not expired", 0, "1:00:00 left", "1:00:00 left", gui::Tone::neutral);
    row("expiring", 55 * 60 * second, "5:00 left", "5:00 left", gui::Tone::caution);
    row("expired", 2 * hour, "expired 1 hour ago", "1 hour ago", gui::Tone::bad);
}

void TestCountdown::saysWhatTimeSays() {
    QFETCH(const qint64, advanceMs);
    QFETCH(const QString, whole);
    QFETCH(const QString, beside);
    QFETCH(const int, tone);
    OwnDesk desk;
    gui::Workplace &place = desk.workplace;
    CountdownLabel all(place.ticker, place.language, CountdownLabel::Form::whole);
    CountdownLabel rest(place.ticker, place.language, CountdownLabel::Form::beside_state);
    const CountedTime time = hourFrom(desk.clock.nowMs());
    desk.clock.advance(advanceMs);
    all.setTime(time);
    rest.setTime(time);
    QCOMPARE(all.text(), whole);
    QCOMPARE(rest.text(), beside);
    QCOMPARE(int(all.tone()), tone);
}

void TestCountdown::followsTheClockWhereverItIsSet() {
    OwnDesk desk;
    CountdownLabel label(desk.workplace.ticker, desk.workplace.language, CountdownLabel::Form::whole);
    const qint64 begin = desk.clock.nowMs();
    label.setTime(hourFrom(begin));
    label.QWidget::show();
    desk.clock.set(begin + hour / 2);
    desk.workplace.ticker.beat();
    QCOMPARE(label.text(), u"30:00 left"_s);
    desk.clock.set(begin + 25 * hour);
    desk.workplace.ticker.beat();
    QCOMPARE(label.text(), u"expired 1 day ago"_s);
    desk.clock.set(begin);
    desk.workplace.ticker.beat();
    QCOMPARE(label.text(), u"1:00:00 left"_s);
    QCOMPARE(label.state(), State::valid);
}

void TestCountdown::listensOnlyWhileShown() {
    OwnDesk desk;
    gui::Ticker &ticker = desk.workplace.ticker;
    QWidget window;
    auto *label = new CountdownLabel(ticker, desk.workplace.language, CountdownLabel::Form::whole, &window);
    label->setTime(hourFrom(desk.clock.nowMs()));
    QVERIFY(!ticker.isRunning());
    window.show();
    QVERIFY(ticker.isRunning());
    window.hide();
    deliverEvents();
    QVERIFY(!ticker.isRunning());
    desk.clock.advance(hour / 2);
    ticker.beat();
    QCOMPARE(label->text(), u"1:00:00 left"_s);
    window.show();
    QCOMPARE(label->text(), u"30:00 left"_s);
}

void TestCountdown::countsByTheServersClock() {
    OwnDesk desk;
    CountdownLabel label(desk.workplace.ticker, desk.workplace.language, CountdownLabel::Form::whole);
    CountedTime time = hourFrom(desk.clock.nowMs());
    time.offsetMs = -60 * second;
    label.setTime(time);
    QCOMPARE(label.text(), u"1:01:00 left"_s);
    time.offsetMs = hour;
    label.setTime(time);
    QCOMPARE(label.state(), State::expired);
}

void TestCountdown::turnsWithTheLanguage() {
    OwnDesk desk;
    CountdownLabel label(desk.workplace.ticker, desk.workplace.language, CountdownLabel::Form::whole);
    LifetimeBar bar(desk.workplace.ticker);
    label.setTime(hourFrom(desk.clock.nowMs()));
    bar.setTime(hourFrom(desk.clock.nowMs()));
    const QString english = label.text();
    const QString englishBar = bar.accessibleName();
    desk.workplace.language.set(words::Language::chinese);
    deliverEvents();
    QVERIFY(label.text() != english);
    QVERIFY(label.text().contains(u"1:00:00"_s));
    QVERIFY(bar.accessibleName() != englishBar);
    desk.workplace.language.set(words::Language::english);
    deliverEvents();
    QCOMPARE(label.text(), english);
    QCOMPARE(bar.accessibleName(), englishBar);
}

void TestCountdown::givesNewsOfAStateOnce() {
    OwnDesk desk;
    CountdownLabel label(desk.workplace.ticker, desk.workplace.language, CountdownLabel::Form::whole);
    label.setTime(hourFrom(desk.clock.nowMs()));
    label.QWidget::show();
    QSignalSpy spy(&label, &CountdownLabel::stateChanged);
    for (int beats = 0; beats < 3; ++beats) {
        desk.clock.advance(hour);
        desk.workplace.ticker.beat();
    }
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<State>(), State::expired);
}

void TestCountdown::keepsWhatTimeCannotChange() {
    OwnDesk desk;
    CountdownLabel label(desk.workplace.ticker, desk.workplace.language, CountdownLabel::Form::whole);
    label.setTime(gui::countedTime({}, State::unknown));
    QCOMPARE(label.text(), u"expiry unknown"_s);
    label.setTime(gui::countedTime({}, State::unreadable));
    QCOMPARE(label.text(), u"unreadable"_s);
    label.setTime(gui::countedTime({}, State::no_expiry));
    QCOMPARE(label.text(), u"no expiry"_s);
    const qint64 now = desk.clock.nowMs();
    label.setTime(gui::countedTime({{}, now + 45 * second, now + hour}, State::not_yet_valid));
    QCOMPARE(label.text(), u"valid in 0:45"_s);
}

void TestCountdown::barShrinksAndVanishesWithoutALifetime() {
    OwnDesk desk;
    LifetimeBar bar(desk.workplace.ticker);
    bar.setTime(hourFrom(desk.clock.nowMs()));
    QCOMPARE(bar.left(), std::optional(1.0));
    bar.show();
    desk.clock.advance(hour / 4);
    desk.workplace.ticker.beat();
    QCOMPARE(bar.left(), std::optional(0.75));
    QCOMPARE(bar.accessibleName(), u"75 % of the lifetime left"_s);
    desk.clock.advance(hour);
    desk.workplace.ticker.beat();
    QCOMPARE(bar.left(), std::optional(0.0));
    bar.setTime(gui::countedTime({{}, {}, desk.clock.nowMs() + hour}, State::valid));
    QVERIFY(!bar.left());
}

TD_TEST_CLASS(TestCountdown);

}  // namespace td::test

#include "test_countdown.moc"
