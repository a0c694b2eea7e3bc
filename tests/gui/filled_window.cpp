// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_window.h"

#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

#include "gui/inspect/inspect_page.h"
#include "gui/request/request_page.h"
#include "gui/request/result/result_view.h"
#include "gui/saved/saved_table.h"
#include "token/sign.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

QByteArray jwtWith(const QByteArray &claims) {
    return token::signHs256(claims, base::Secret::copyOf("fake-signing-key"));
}

}  // namespace

FilledWindow::FilledWindow(words::Language language) : desk(language), window(desk.workplace) {
    window.fill();
    window.resize(1180, 780);
    window.show();
    deliverEvents();
}

void FilledWindow::fillInspect() {
    window.showPage(MainWindow::Page::inspect);
    window.findChild<gui::InspectPage *>()->inspect(
        R"({"ret_code":1,"sdk_error_code":1005,"ret_msg":"0","data":{"ss_token":")" +
        jwtWith(R"({"uid":"123","exp":1772366460,"app_id":"appID","iat":1772360000})") + R"(","older":")" +
        jwtWith(R"({"uid":"123","exp":1772360000})") + "\"}}");
    deliverEvents();
}

void FilledWindow::chooseSandbox(const QByteArray &service) {
    const QList<service::Profile> profiles = desk.workplace.environments.profiles();
    for (const service::Profile &profile : profiles) {
        if (profile.builtIn && profile.service == service)
            desk.workplace.environments.choose(profile.id);
    }
    deliverEvents();
}

bool FilledWindow::fillRequest(const QByteArray &service) {
    window.showPage(MainWindow::Page::request);
    chooseSandbox(service);
    const auto *result = window.findChild<gui::ResultView *>();
    const gui::RecordPointer before = result->record();
    find<QPushButton>(u"send"_s)->click();
    const bool ended = QTest::qWaitFor([result, &before] { return result->record() != before; });
    deliverEvents();
    return ended;
}

bool FilledWindow::fillSaved() {
    gui::Workplace &workplace = desk.workplace;
    window.showPage(MainWindow::Page::saved);
    using State = gui::VaultHost::State;
    const auto settled = [&workplace] {
        return workplace.vault.state() == State::unmade || workplace.saved.isRead();
    };
    if (!QTest::qWaitFor(settled))
        return false;
    workplace.vault.keepForSession();
    const qint64 now = desk.clock.nowMs();
    const auto save = [&](const QByteArray &service, const QList<store::NewToken> &tokens) {
        chooseSandbox(service);
        const service::Profile &profile = workplace.environments.current();
        workplace.saved.add({profile.id, profile.name, service, {}, tokens}, &window, [](const auto &) {});
    };
    save("enduser", {{"access_token", base::Secret(jwtWith(R"({"uid":"123"})")), {{}, {}, now + 60'000}},
                     {"refresh_token", base::Secret("an-opaque-refresh-token"), {}}});
    save("sud", {{"ss_token", base::Secret(jwtWith(R"({"uid":"456"})")), {{}, {}, now - 60'000}}});
    auto *table = find<gui::SavedTable>(u"table"_s);
    const bool isFilled = QTest::qWaitFor([table] { return table->model()->rowCount() >= 3; });
    table->selectRow(0);
    deliverEvents();
    return isFilled;
}

void FilledWindow::say(words::Language language) {
    desk.workplace.language.set(language);
    deliverEvents();
}

void FilledWindow::walkTabs(const QByteArray &page, const std::function<void(const QByteArray &)> &look) {
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisibleTo(&window) && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            deliverEvents();
            look(page + ", tab " + QByteArray::number(tab + 1));
        }
    }
}

bool FilledWindow::walk(const std::function<void(const QByteArray &)> &look) {
    window.showPage(MainWindow::Page::inspect);
    look("Inspect, empty");
    fillInspect();
    walkTabs("Inspect", look);
    find<QPushButton>(u"edit"_s)->click();
    deliverEvents();
    look("Inspect, being edited");
    window.showPage(MainWindow::Page::request);
    deliverEvents();
    look("Request, empty");
    for (const char *service : {"sud", "enduser", "ekuaibao"}) {
        const QByteArray page = QByteArray("Request, ") + service;
        chooseSandbox(service);
        find<QPushButton>(u"send"_s)->click();
        look(page + ", on its way");
        const auto *result = window.findChild<gui::ResultView *>();
        if (!QTest::qWaitFor([result] { return result->record() != nullptr; }))
            return false;
        deliverEvents();
        walkTabs(page, look);
    }
    window.showPage(MainWindow::Page::saved);
    look("Saved tokens, closed or empty");
    const bool isFilled = fillSaved();
    look("Saved tokens");
    return isFilled;
}

}  // namespace td::test
