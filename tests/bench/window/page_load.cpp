// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>

#include "gui/inspect/inspect_page.h"
#include "gui/main_window.h"
#include "large_paste.h"
#include "token/sign.h"
#include "watches.h"

using namespace Qt::Literals::StringLiterals;
using namespace td;
using bench::Clock;
using bench::PaintWatch;
using bench::processorSeconds;
using bench::secondsSince;

namespace {

constexpr int pastes = 300;
constexpr int idleMs = 20'000;

/// A token of 275 bytes or so that nobody saw before.
QByteArray freshToken(qint64 nowMs, int number) {
    const qint64 now = nowMs / 1000;
    const QByteArray claims =
        R"({"iss":"https://issuer.example","uid":")" + QByteArray::number(100'000 + number) +
        R"(","app_id":"appID","name":"made up","role":["reader"],"iat":)" + QByteArray::number(now - 60) +
        R"(,"nbf":)" + QByteArray::number(now - 60) + R"(,"exp":)" + QByteArray::number(now + 7200) + '}';
    return token::signHs256(claims, base::Secret::copyOf("made-up-secret-made-up-secret-00"));
}

int paste(gui::MainWindow &window, qint64 nowMs) {
    auto *page = window.findChild<gui::InspectPage *>();
    page->inspect(freshToken(nowMs, 0));
    auto *claims = window.findChild<QAbstractItemView *>(u"claims"_s);
    if (!claims || claims->model()->rowCount() == 0) {
        std::fprintf(stderr, "The claims are not shown.\n");
        return 1;
    }
    PaintWatch watch(claims->viewport());
    std::vector<double> seconds;
    for (int number = 1; number <= pastes; ++number) {
        QCoreApplication::processEvents();
        const QByteArray text = freshToken(nowMs, number);
        watch.painted = false;
        const Clock::time_point begin = Clock::now();
        page->inspect(text);
        while (!watch.painted && secondsSince(begin) < 5)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();  // the rest of the same frame
        seconds.push_back(secondsSince(begin));
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("%-28s p50 %6.2f ms  p99 %6.2f ms  highest %6.2f ms\n", "window.paste_to_painted",
                seconds.at(pastes / 2) * 1e3, seconds.at(pastes * 99 / 100) * 1e3, seconds.back() * 1e3);
    return 0;
}

int countdown(gui::MainWindow &window, qint64 nowMs) {
    window.findChild<gui::InspectPage *>()->inspect(freshToken(nowMs, 0));
    double before = 0;
    QTimer::singleShot(2000, &window, [&before] { before = processorSeconds(); });
    QTimer::singleShot(2000 + idleMs, &window, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    std::printf("%-28s %.3f %% of a core, one countdown shown, over %d s\n", "window.idle_processor",
                (processorSeconds() - before) * 1e5 / idleMs, idleMs / 1000);
    return 0;
}

}  // namespace

/// `paste`, `paste-large` or `countdown`: measures the real window from within.
int main(int argc, char **argv) {
    bench::WatchedApplication app(argc, argv);
    const QTemporaryDir folder;
    const base::SystemClock clock;
    store::SystemKeychain keychain;
    gui::Workplace workplace(store::ConfigDir(folder.path()), clock, keychain, words::Language::english);
    gui::apply(gui::Appearance::light);
    gui::MainWindow window(workplace);
    window.open();
    QCoreApplication::processEvents();
    const QString task = QCoreApplication::arguments().value(1);
    if (task == "paste"_L1)
        return paste(window, clock.nowMs());
    if (task == "paste-large"_L1)
        return bench::pasteLarge(app, window, clock.nowMs()) ? 0 : 1;
    if (task == "countdown"_L1)
        return countdown(window, clock.nowMs());
    std::fprintf(stderr, "Usage: page_load paste|paste-large|countdown\n");
    return 2;
}
