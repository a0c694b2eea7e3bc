// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_tokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QtTest/QTest>

#include "gui/saved/saved_model.h"
#include "gui/saved/saved_table.h"
#include "token/sign.h"

namespace td::tour {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

base::Secret jwt(const QByteArray &user, qint64 fromMs, qint64 untilMs) {
    const QByteArray claims = R"({"uid":")" + user + R"(","iat":)" + QByteArray::number(fromMs / 1000) +
                              R"(,"exp":)" + QByteArray::number(untilMs / 1000) + '}';
    return base::Secret(token::signHs256(claims, base::Secret::copyOf("made-up-secret")));
}

QString profileOf(const gui::Workplace &workplace, const QByteArray &service) {
    for (const service::Profile &profile : workplace.environments.profiles()) {
        if (profile.service == service)
            return profile.id;
    }
    return {};
}

store::NewGrant grant(const gui::Workplace &workplace, const QByteArray &service) {
    const service::Profile *profile = workplace.environments.find(profileOf(workplace, service));
    return {profile->id, profile->name, service, {}, {}};
}

void fill(gui::Workplace &workplace, QObject *context) {
    const qint64 now = workplace.clock.nowMs();
    const auto save = [&](const store::NewGrant &grant) {
        workplace.saved.add(grant, context, [](const auto &) {});
    };
    for (int number = 0; number < 12; ++number) {
        const qint64 until = now + (number - 2) * dayMs / 3 + 7 * minuteMs;
        store::NewGrant one = grant(workplace, "sud");
        one.tokens = {{"ss_token",
                       jwt("user-" + QByteArray::number(1200 + number), now - dayMs, until),
                       {now - dayMs, {}, until}}};
        save(one);
        store::NewGrant pair = grant(workplace, number % 2 == 0 ? "enduser" : "ekuaibao");
        const QByteArray text = "made-up-" + QByteArray::number(number);
        pair.tokens = {{"access_token",
                        jwt(QByteArray::number(88000 + number), now - dayMs, until + dayMs),
                        {now - dayMs, {}, until + dayMs}},
                       {"refresh_token", base::Secret("refresh-opaque-" + text), {}}};
        save(pair);
    }
}

}  // namespace

void savedTokens(Tour &tour, MainWindow &window, gui::Workplace &workplace) {
    window.resize(1600, 1000);
    window.showPage(MainWindow::Page::saved);
    tour.step(u"The Saved tokens page asks how tokens are to be kept."_s,
              [&workplace] { return workplace.vault.state() == gui::VaultHost::State::unmade; });
    workplace.vault.keepForSession();
    tour.step(u"The Saved tokens page says what comes there, with a way to add some."_s,
              [&window] { return find(&window, u"emptyText"_s)->isVisible(); });
    tour.picture(&window, u"saved-empty"_s);

    workplace.environments.choose(profileOf(workplace, "enduser"));
    QTest::mouseClick(find<QAbstractButton>(&window, u"addFirst"_s), Qt::LeftButton);
    auto *dialog = find<QDialog>(&window, u"AddTokensDialog"_s);
    tour.step(u"*Add tokens…* opens a dialog."_s, [dialog] { return dialog && dialog->isVisible(); });
    if (!dialog)
        return;
    const qint64 now = workplace.clock.nowMs();
    QTest::keyClicks(find<QLineEdit>(dialog, u"value_access_token"_s),
                     QString::fromUtf8(jwt("4711", now, now + dayMs).reveal()));
    QTest::keyClicks(find<QLineEdit>(dialog, u"value_refresh_token"_s), u"an-opaque-refresh-token-0001"_s);
    tour.picture(dialog, u"saved-add"_s);
    QTest::mouseClick(find<QAbstractButton>(dialog, u"add"_s), Qt::LeftButton);
    auto *table = find<gui::SavedTable>(&window, u"table"_s);
    tour.step(u"Both tokens are in the table, and the first is chosen."_s,
              [table] { return table->model()->rowCount() == 2 && table->chosen(); });

    fill(workplace, &window);
    tour.step(u"Many tokens stand in the table, the one that expires first at the top."_s,
              [table] { return table->model()->rowCount() == 2 + 36; });
    table->selectRow(1);
    tour.picture(&window, u"saved"_s);
    // Twice: the other pages need more room until they are stacked.
    window.resize(1024, 700);
    QCoreApplication::processEvents();
    window.resize(1024, 700);
    QTest::mouseClick(find<QAbstractButton>(&window, u"copy"_s), Qt::LeftButton);
    tour.picture(&window, u"saved-small"_s);
    window.findChild<QAction *>(u"removeAction"_s)->trigger();
    auto *question = find<QDialog>(&window, u"removeToken"_s);
    tour.step(u"*Remove* asks first."_s, [question] { return question && question->isVisible(); });
    if (!question)
        return;
    tour.picture(question, u"saved-remove"_s);
    QTest::mouseClick(find<QAbstractButton>(question, u"cancel"_s), Qt::LeftButton);
}

}  // namespace td::tour
