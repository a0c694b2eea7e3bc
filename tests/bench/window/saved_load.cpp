// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTemporaryDir>

#include "gui/saved/saved_table.h"
#include "large_paste.h"
#include "store/vault/token_table.h"
#include "support/memory_keychain.h"
#include "token/sign.h"
#include "watches.h"
#include "words/time/countdown_text.h"

using namespace Qt::Literals::StringLiterals;
using namespace td;
using bench::Clock;
using bench::PaintWatch;
using bench::processorSeconds;
using bench::secondsSince;

namespace {

constexpr int tokens = 10'000;
constexpr int openings = 15;
constexpr int beats = 300;
constexpr int rounds = 5;
constexpr qint64 secondMs = 1000;
constexpr qint64 dayMs = 86'400 * secondMs;

/// A clock that goes on when it is told to.
class SteppingClock final : public base::Clock {
public:
    qint64 nowMs() const override { return m_nowMs; }
    void step() { m_nowMs += secondMs; }

private:
    qint64 m_nowMs = base::SystemClock().nowMs();
};

template <typename Holds>
bool waitFor(Holds holds) {
    const Clock::time_point begin = Clock::now();
    while (!holds() && secondsSince(begin) < 20)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return holds();
}

qint64 expiryOf(int number, qint64 nowMs) {
    return nowMs + number * (7 * dayMs / tokens) - dayMs;
}

/// Tokens of the sandbox that expire over a week, each with a user of its own.
bool fill(const store::Vault &vault, const service::Profile &profile, qint64 nowMs) {
    const auto key = base::Secret::copyOf("made-up-secret-made-up-secret-00");
    return vault.ask([&](const store::SealedDatabase &database) {
        auto all = store::Database::Transaction::begin(database.database());
        bool isWell = all.has_value();
        for (int number = 0; number < tokens; ++number) {
            const qint64 until = expiryOf(number, nowMs);
            const QByteArray claims = R"({"uid":")" + QByteArray::number(100'000 + number * 7919 % tokens) +
                                      R"(","app_id":"appID","iat":)" +
                                      QByteArray::number((until - 2 * dayMs) / secondMs) + R"(,"exp":)" +
                                      QByteArray::number(until / secondMs) + '}';
            const store::NewToken token{
                "ss_token", base::Secret(token::signHs256(claims, key)), {until - 2 * dayMs, {}, until}};
            isWell = isWell && store::TokenTable(database).insertGrant(
                                   {profile.id, profile.name, profile.service, {}, {token}}, nowMs);
        }
        return isWell && all->commit();
    });
}

/// From a vault that is closed to the page with its tokens.
bool openEach(bench::WatchedApplication &app, gui::Workplace &workplace, gui::SavedTable &table) {
    std::vector<double> seconds;
    std::vector<double> work;  // of all threads, whatever else runs
    std::vector<double> holds;
    for (int opening = 0; opening < openings; ++opening) {
        workplace.vault.lock();
        QCoreApplication::processEvents();
        app.takeLongestHold();
        PaintWatch watch(table.viewport());
        const double processor = processorSeconds();
        const Clock::time_point begin = Clock::now();
        workplace.vault.open();
        if (!waitFor([&] { return watch.painted && table.model()->rowCount() == tokens; }))
            return false;
        QCoreApplication::processEvents();  // the rest of the same frame
        seconds.push_back(secondsSince(begin));
        work.push_back(processorSeconds() - processor);
        holds.push_back(app.takeLongestHold());
    }
    std::sort(work.begin(), work.end());
    std::sort(seconds.begin(), seconds.end());
    std::sort(holds.begin(), holds.end());
    std::printf(
        "%-28s lowest %6.1f ms  p50 %6.1f ms  highest %6.1f ms  processor p50 %6.1f ms  event loop held at "
        "most p50 %5.1f ms  "
        "highest %5.1f ms\n",
        "saved.open_10000_tokens", seconds.front() * 1e3, seconds.at(openings / 2) * 1e3,
        seconds.back() * 1e3, work.at(openings / 2) * 1e3, holds.at(openings / 2) * 1e3, holds.back() * 1e3);
    return true;
}

/// What of that is the vault's: to find every row and open it.
bool readAll(const gui::Workplace &workplace) {
    const double seconds = workplace.vault.vault()->ask([](const store::SealedDatabase &database) {
        double best = 1;
        for (int round = 0; round < rounds; ++round) {
            const Clock::time_point begin = Clock::now();
            QList<base::Error> altered;
            const auto all = store::TokenTable(database).all(altered);
            best = all && all->size() == tokens ? std::min(best, secondsSince(begin)) : 1;
        }
        return best;
    });
    std::printf("%-28s best %6.1f ms\n", "saved.read_10000_tokens", seconds * 1e3);
    return seconds < 1;
}

/// As many rows and columns of plain texts, one of which counts down.
class PlainModel final : public QAbstractTableModel {
public:
    explicit PlainModel(const base::Clock &clock) : m_clock(clock), m_from(clock.nowMs()) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : tokens; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex &index, int role) const override {
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == 5)
            return words::countdown(expiryOf(index.row(), m_from) - m_clock.nowMs(),
                                    words::Language::english);
        return u"text of row %1"_s.arg(index.row());
    }
    void beat() { Q_EMIT dataChanged(index(0, 5), index(tokens - 1, 5), {Qt::DisplayRole}); }

private:
    const base::Clock &m_clock;
    qint64 m_from;
};

/// Seconds of processor time that one of many beats takes.
template <typename Beat>
double measure(SteppingClock &clock, Beat beat) {
    const double before = processorSeconds();
    for (int number = 0; number < beats; ++number) {
        clock.step();
        beat();
        QCoreApplication::processEvents();
    }
    return (processorSeconds() - before) / beats;
}

bool countDown(SteppingClock &clock, gui::Workplace &workplace, const gui::SavedTable &table) {
    PlainModel model(clock);
    QTableView plain;
    plain.setModel(&model);
    plain.verticalHeader()->hide();
    plain.verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    for (int column = 0; column < model.columnCount(); ++column)
        plain.setColumnWidth(column, table.columnWidth(column));
    plain.resize(table.size());
    plain.show();
    if (!waitFor([&plain] { return plain.isVisible() && !plain.visibleRegion().isEmpty(); }))
        return false;
    double ours = 1;
    double theirs = 1;
    for (int round = 0; round < rounds; ++round) {
        ours = std::min(ours, measure(clock, [&workplace] { workplace.ticker.beat(); }));
        theirs = std::min(theirs, measure(clock, [&model] { model.beat(); }));
    }
    std::printf("%-28s ours %9.1f us  plain model %9.1f us  ratio %.2f\n", "saved.countdown_10000_rows",
                ours * 1e6, theirs * 1e6, ours / theirs);
    return true;
}

}  // namespace

/// The page of saved tokens with 10,000 of them, measured from within.
int main(int argc, char **argv) {
    bench::WatchedApplication app(argc, argv);
    const QTemporaryDir folder;
    SteppingClock clock;
    test::MemoryKeychain keychain;
    gui::Workplace workplace(store::ConfigDir(folder.path()), clock, keychain, words::Language::english);
    gui::apply(gui::Appearance::light);
    gui::MainWindow window(workplace);
    window.open();
    window.showPage(gui::MainWindow::Page::saved);
    if (!waitFor([&] { return workplace.vault.state() == gui::VaultHost::State::unmade; }))
        return 1;
    workplace.vault.keepInKeychain();
    if (!waitFor([&] { return workplace.saved.isRead(); }))
        return 1;
    auto *table = window.findChild<gui::SavedTable *>(u"table"_s);
    const bool isDone = fill(*workplace.vault.vault(), workplace.environments.current(), clock.nowMs()) &&
                        readAll(workplace) && openEach(app, workplace, *table) &&
                        countDown(clock, workplace, *table);
    if (!isDone)
        std::fprintf(stderr, "The saved tokens are not shown.\n");
    return isDone ? 0 : 1;
}
