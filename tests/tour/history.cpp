// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QtTest/QTest>

#include "gui/history/history_page.h"

namespace td::tour {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

/// A few exchanges that ended in other ways.
void addOthers(gui::Workplace &workplace) {
    const service::Profile *profile = nullptr;
    for (const service::Profile &one : workplace.environments.profiles()) {
        if (one.service == "sud" && !one.builtIn)
            profile = &one;
    }
    if (!profile)
        return;
    desk::Order order;
    order.endpoint = workplace.catalog.service("sud")->endpoint("update_sstoken");
    order.profile = *profile;
    order.values.insert("ss_token", base::Secret("made-up-opaque-token-0001"));
    desk::Transcript transcript;
    transcript.request = *service::plan(*order.endpoint, order.profile, order.values, {});
    transcript.sentAtMs = workplace.clock.nowMs();
    transcript.reply = base::Reply{200,
                                   {{"Content-Type", "application/json"}},
                                   "{\"ret_code\":1,\"sdk_error_code\":1005,\"ret_msg\":\"expired\"}"};
    transcript.replyIsWhole = true;
    service::Outcome outcome;
    outcome.kind = service::OutcomeKind::refused;
    outcome.reason = base::error(service::ReadFault::read_refused);
    outcome.httpStatus = 200;
    outcome.elapsedMs = 84;
    outcome.message = u"expired"_s;
    outcome.codes = {{"sdk_error_code", "1005", {u"Token expired"_s, u"令牌已过期"_s}}};
    for (int count = 0; count < 6; ++count)
        workplace.history.note(order, transcript, outcome, workplace.clock.nowMs());
    outcome = {};
    outcome.reason = base::error(desk::DeskFault::desk_production_locked, {{u"name"_s, profile->name}});
    order.profile.kind = service::ProfileKind::production;
    workplace.history.note(order, {}, outcome, workplace.clock.nowMs());
    workplace.history.settle();
}

}  // namespace

void history(Tour &tour, MainWindow &window, gui::Workplace &workplace) {
    addOthers(workplace);
    window.resize(1600, 1000);
    window.showPage(MainWindow::Page::history);
    auto *page = window.findChild<gui::HistoryPage *>();
    auto *table = find<QTableView>(page, u"table"_s);
    tour.step(u"The History page shows what was sent."_s,
              [page, table] { return !page->isSearching() && table->model()->rowCount() >= 9; });
    const int all = table->model()->rowCount();
    table->selectRow(2);
    tour.step(u"What is chosen is shown, with its outcome."_s,
              [&window] { return window.findChild<QAction *>(u"copyCurlAction"_s)->isEnabled(); });
    tour.picture(&window, u"history"_s);
    window.resize(1024, 700);
    QCoreApplication::processEvents();
    window.resize(1024, 700);
    tour.picture(&window, u"history-small"_s);
    find<QLineEdit>(page, u"search"_s)->setText(u"production_locked"_s);
    tour.step(u"A search finds it by any text."_s,
              [page, table] { return !page->isSearching() && table->model()->rowCount() == 1; });
    table->selectRow(0);
    tour.picture(&window, u"history-search"_s);
    find<QLineEdit>(page, u"search"_s)->clear();
    tour.step(u"Without a search all are there again."_s,
              [page, table, all] { return !page->isSearching() && table->model()->rowCount() == all; });
    QTest::mouseClick(find<QAbstractButton>(page, u"clear"_s), Qt::LeftButton);
    auto *question = find<QDialog>(&window, u"clearHistory"_s);
    tour.step(u"*Clear history* asks first."_s, [question] { return question && question->isVisible(); });
    if (!question)
        return;
    tour.picture(question, u"history-clear"_s);
    QTest::mouseClick(find<QAbstractButton>(question, u"action"_s), Qt::LeftButton);
    tour.step(u"Then the page says what comes here."_s,
              [&window] { return find<QWidget>(&window, u"requestFirst"_s)->isVisible(); });
    tour.picture(&window, u"history-empty"_s);
}

}  // namespace td::tour
