// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <optional>

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTimer>
#include <QtTest>

#include "request_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest time, in ms, for which this thread worked without coming back to its event loop. Counted is
/// its own work alone, whatever else the machine does.
class LongestHold {
public:
    LongestHold() {
        m_beat.setInterval(0);
        m_beat.callOnTimeout(&m_beat, [this] {
            const double now = worked();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_beat.start();
    }

    double ms() const { return m_longest; }

private:
    static double worked() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_beat;
    double m_last = worked();
    double m_longest = 0;
};

/// How much longer than over a short response, which is some ms. Laid out all at once, a mebibyte of text
/// alone takes 175 to 230 ms (measured, Qt 6.4.2).
constexpr double mostOfShort = 20;

QByteArray withMore(const QByteArray &more) {
    return R"({"ret_code":0,"data":{"ss_token":"fake-new-ss-token-000000001",)"
           R"("expire_date":1772373600000},"more":)" +
           more + '}';
}

}  // namespace

/// A response of a mebibyte leaves the window free to answer.
class TestLongResponses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leaveTheWindowFree_data();
    void leaveTheWindowFree();

private:
    static std::optional<double> holdOver(const QByteArray &body);
};

void TestLongResponses::leaveTheWindowFree_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one long text") << withMore('"' + QByteArray(1'000'000, 'm') + '"');
    QByteArray objects = "[";
    for (int i = 0; objects.size() < 1'000'000; ++i)
        objects += (i > 0 ? "," : "") + QByteArray("{\"name\":\"value ") + QByteArray::number(i) +
                   "\",\"number\":" + QByteArray::number(i) + "}";
    QTest::newRow("many objects") << withMore(objects + "]");
    QByteArray lines = "[";
    for (int i = 0; lines.size() < 1'000'000; ++i)
        lines += (i > 0 ? ",\n" : "\n") + QByteArray("  \"line ") + QByteArray::number(i) + '"';
    QTest::newRow("many lines") << withMore(lines + "]");
}

/// How long the window is held while it gets \a body and shows all that there is to be seen of it; absent
/// when it does not come to that.
std::optional<double> TestLongResponses::holdOver(const QByteArray &body) {
    FaultServer server;
    server.setHandler([&body](const Received &) { return Script::answer(200, body); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    LongestHold hold;
    if (!desk.send())
        return std::nullopt;
    const auto *raw = desk.page->findChild<QPlainTextEdit *>(u"responseRaw"_s);
    // Tokens are masked, and so shorter than they came.
    const qsizetype most = body.size() * 9 / 10 - 100;
    if (!QTest::qWaitFor([raw, most] { return raw->document()->characterCount() > most; }))
        return std::nullopt;
    auto *tabs = desk.page->findChild<QTabWidget *>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        deliverEvents();
    }
    desk.say(words::Language::chinese);
    return hold.ms();
}

void TestLongResponses::leaveTheWindowFree() {
    QFETCH(const QByteArray, body);
    const std::optional<double> shortly = holdOver(withMore("[]"));
    const std::optional<double> held = holdOver(body);
    QVERIFY(shortly && held);
    qInfo() << "held for" << *held << "ms at most, over a short response" << *shortly;
    QVERIFY2(*held < mostOfShort * *shortly, qPrintable(u"%1 of %2"_s.arg(*held).arg(*shortly)));
}

TD_TEST_CLASS(TestLongResponses);

}  // namespace td::test

#include "test_long_responses.moc"
