// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_paste.h"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

#include <QListView>
#include <QThread>

#include "gui/inspect/inspect_page.h"
#include "token/sign.h"
#include "watches.h"

namespace td::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int tokens = 1000;
constexpr qsizetype size = 1 << 20;

/// A log of size bytes at most with a different token in each of its entries.
QByteArray log(qint64 nowMs, int round, char separator) {
    const auto key = base::Secret::copyOf("made-up-secret-made-up-secret-00");
    QByteArray text;
    for (int entry = 0; entry < tokens; ++entry) {
        const QByteArray number = QByteArray::number(round * tokens + entry);
        const QByteArray claims =
            R"({"uid":")" + number + R"(","exp":)" + QByteArray::number(nowMs / 1000 + 7200 + entry) + '}';
        text += "2026-03-01T12:00:00Z INFO request " + number + " Authorization: Bearer " +
                token::signHs256(claims, key) + ' ';
        text = text.leftJustified((entry + 1) * (size / tokens) - 1, 'x');
        text += separator;
    }
    return text;
}

bool pasteEach(WatchedApplication &app, gui::MainWindow &window, qint64 nowMs, const char *name,
               char separator) {
    auto *page = window.findChild<gui::InspectPage *>();
    auto *found = page->findChild<QListView *>(u"found"_s);
    std::vector<double> seconds;
    std::vector<double> holds;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray text = log(nowMs, round, separator);
        page->inspect("nothing");
        QCoreApplication::processEvents();
        app.takeLongestHold();
        PaintWatch watch(found->viewport());
        const Clock::time_point begin = Clock::now();
        QMetaObject::invokeMethod(
            page, [page, text] { page->inspect(text); }, Qt::QueuedConnection);
        while (!(watch.painted && found->model()->rowCount() == tokens) && secondsSince(begin) < 5)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();  // the rest of the same frame
        seconds.push_back(secondsSince(begin));
        holds.push_back(app.takeLongestHold());
        if (found->model()->rowCount() != tokens) {
            std::fprintf(stderr, "The tokens are not shown.\n");
            return false;
        }
    }
    std::sort(seconds.begin(), seconds.end());
    std::sort(holds.begin(), holds.end());
    std::printf(
        "%-28s p50 %6.1f ms  highest %6.1f ms  event loop held at most p50 %5.1f ms  highest %5.1f ms\n",
        name, seconds.at(rounds / 2) * 1e3, seconds.back() * 1e3, holds.at(rounds / 2) * 1e3,
        holds.back() * 1e3);
    return true;
}

}  // namespace

double WatchedApplication::takeLongestHold() {
    return std::exchange(m_longest, 0);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event) {
    // The event loops of other threads come here too.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const Clock::time_point begin = Clock::now();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = std::max(m_longest, secondsSince(begin));
    return result;
}

bool pasteLarge(WatchedApplication &app, gui::MainWindow &window, qint64 nowMs) {
    return pasteEach(app, window, nowMs, "window.paste_1_mib", '\n') &&
           pasteEach(app, window, nowMs, "window.paste_1_mib_one_line", ' ');
}

}  // namespace td::bench
