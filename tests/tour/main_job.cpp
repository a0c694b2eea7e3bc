// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_job.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest/QTest>

#include "gui/countdown/countdown_label.h"
#include "gui/inspect/inspect_page.h"
#include "gui/main_window.h"
#include "history.h"
#include "sandbox/sandbox.h"
#include "saved_tokens.h"
#include "sharing.h"

namespace td::tour {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

constexpr QSize wide{1600, 1000};
constexpr QSize narrow{1024, 700};

/// A response as support staff are sent one: refused, with the token that was.
constexpr const char *pastedResponse =
    R"({"ret_code":1,"sdk_error_code":1005,"ret_msg":"ss_token expired","data":{"ss_token":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.)"
    R"(eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NDksImFwcF9pZCI6ImFwcElEIn0.BWFAf7-Bi20KsFIjnQcF2ET1RNhoZRhoWa-VOxYbPuY"}})";

void click(const QWidget *parent, const QString &name) {
    if (auto *button = find<QAbstractButton>(parent, name))
        QTest::mouseClick(button, Qt::LeftButton);
}

void type(const QWidget *parent, const QString &field, const QString &text) {
    if (auto *edit = find<QLineEdit>(parent, field)) {
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
}

const gui::CountdownLabel *countdown(const QWidget &window) {
    for (const auto *label : window.findChildren<gui::CountdownLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            return label;
    }
    return nullptr;
}

bool isCountingDown(const QWidget &window) {
    const gui::CountdownLabel *label = countdown(window);
    return label && label->state() == token::State::valid;
}

int claimsShown(const QWidget &window) {
    const auto *claims = find<QAbstractItemView>(&window, u"claims"_s);
    return claims && claims->isVisible() ? claims->model()->rowCount() : 0;
}

bool isFilledAndSent(const QWidget &window) {
    const auto *title = find<QWidget>(&window, u"headline"_s);
    return title && title->isVisible();
}

/// The way of the first minute: a button, a token, its countdown, its claims.
void firstMinute(Tour &tour, MainWindow &window) {
    tour.step(u"The first start opens the Inspect page with one button to try."_s,
              [&window] { return window.page() == MainWindow::Page::inspect && find(&window, u"sample"_s); });
    tour.picture(&window, u"first-start"_s);
    click(&window, u"sample"_s);
    tour.step(u"The button gets a token from the sandbox, with a running countdown."_s,
              [&window] { return window.page() == MainWindow::Page::request && isCountingDown(window); });
    const QString before = countdown(window) ? countdown(window)->text() : QString();
    tour.step(u"The countdown runs."_s, [&window, before] {
        const gui::CountdownLabel *label = countdown(window);
        return label && label->text() != before;
    });
    tour.picture(&window, u"request"_s);
    click(&window, u"inspect"_s);
    tour.step(u"Inspect shows the token's claims."_s,
              [&window] { return window.page() == MainWindow::Page::inspect && claimsShown(window) >= 3; });
    tour.picture(&window, u"inspect-token"_s);
}

void support(Tour &tour, MainWindow &window, const gui::Workplace &workplace) {
    window.findChild<gui::InspectPage *>()->inspect(pastedResponse);
    tour.step(u"A pasted response shows the claims of the token in it."_s,
              [&window] { return claimsShown(window) == 3; });
    tour.picture(&window, u"inspect"_s);
    // Twice: side by side the pages need more room than stacked, as they are once it is too narrow for that.
    window.resize(narrow);
    QCoreApplication::processEvents();
    window.resize(narrow);
    tour.picture(&window, u"inspect-small"_s);
    click(&window, u"chinese"_s);
    tour.step(u"中文 turns the window at once."_s, [&window, &workplace] {
        return workplace.language.language() == words::Language::chinese &&
               window.findChild<QListWidget *>(u"navigation"_s)->item(0)->text() == u"解析"_s;
    });
    click(&window, u"english"_s);
}

/// A server that is not the built-in sandbox: one that listens on its own port.
void ownServer(Tour &tour, MainWindow &window, gui::Workplace &workplace) {
    sandbox::Sandbox server(workplace.clock);
    if (auto *add = window.findChild<QAction *>(u"addProfile"_s); add && server.listen())
        add->trigger();
    tour.step(u"The menu opens a dialog for a new environment profile."_s,
              [&window] { return find<QDialog>(&window, u"ProfileDialog"_s) != nullptr; });
    QDialog *dialog = find<QDialog>(&window, u"ProfileDialog"_s);
    if (!dialog)
        return;
    if (auto *service = find<QComboBox>(dialog, u"service"_s))
        service->setCurrentIndex(service->findData(QByteArray("sud")));
    type(dialog, u"name"_s, u"my server"_s);
    type(dialog, u"baseUrl"_s, server.url().toString());
    if (auto *allow = find<QAbstractButton>(dialog, u"allowHttp"_s))
        allow->setChecked(true);
    tour.picture(dialog, u"profile"_s);
    click(dialog, u"save"_s);
    tour.step(u"The new profile is saved and chosen."_s,
              [&workplace] { return workplace.environments.current().name == u"my server"_s; });

    window.showPage(MainWindow::Page::request);
    const auto samples = server.samples("sud", "get_sstoken");
    type(&window, u"value_code"_s, QString::fromUtf8(samples.value("code").reveal()));
    click(&window, u"send"_s);
    tour.step(u"A request to one's own server succeeds, and its token is counted down."_s,
              [&window] { return isFilledAndSent(window) && isCountingDown(window); });
    tour.picture(&window, u"request-small"_s);
}

}  // namespace

void mainJob(Tour &tour, gui::Workplace &workplace) {
    MainWindow window(workplace);
    window.resize(wide);
    window.open();
    firstMinute(tour, window);
    support(tour, window, workplace);
    ownServer(tour, window, workplace);
    savedTokens(tour, window, workplace);
    history(tour, window, workplace);
    sharing(tour, window, workplace);
    window.close();
    tour.step(u"The window closes."_s, [&window] { return !window.isVisible(); });
}

}  // namespace td::tour
