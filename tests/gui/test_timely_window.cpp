// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "desk/codes.h"
#include "gui/look/note_line.h"
#include "gui/notices/token_notices.h"
#include "gui/timely/timely_dialog.h"
#include "own_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using service::ProfileKind;

namespace {

constexpr qint64 minuteMs = 60'000;

/// A desk with a pair of enduser that expires in 100 minutes, and a server that replaces it.
struct TimelyDesk {
    explicit TimelyDesk(ProfileKind kind = ProfileKind::test) {
        server.setHandler([this](const Received &) {
            const qint64 expiry = desk.clock.nowMs() / 1000 + 6000;
            const QByteArray until = "\",\"expirationTime\":" + QByteArray::number(expiry) + '}';
            return Script::answer(
                200, "{\"code\":200,\"data\":{\"accessToken\":{\"token\":\"fake-new-access-000000001" +
                         until + ",\"refreshToken\":{\"token\":\"fake-new-refresh-00000001" + until + "}}");
        });
        if (!makeVault(desk.workplace))
            qFatal("no vault");
        const QByteArray url = kind == ProfileKind::test ? server.url().chopped(1) : "https://127.0.0.1:9";
        const QString profile = desk.addProfile(u"mine"_s, "enduser", url, kind);
        const token::Span times{desk.clock.nowMs(), std::nullopt, desk.clock.nowMs() + 100 * minuteMs};
        const store::NewGrant grant{profile,
                                    u"mine"_s,
                                    "enduser",
                                    {},
                                    {{"access_token", base::Secret("fake-old-access-000000001"), times},
                                     {"refresh_token", base::Secret("fake-old-refresh-00000001"), times}}};
        desk.workplace.saved.add(grant, &desk.workplace.saved, [](const auto &) {});
        if (!QTest::qWaitFor([this] { return desk.workplace.saved.tokens().size() == 2; }))
            qFatal("the pair was not saved");
    }

    store::KeptToken first() const { return desk.workplace.saved.tokens().first().kept; }
    /// Has the pair refreshed 10 minutes before its expiry.
    bool setRule() {
        std::optional<base::Result<void>> done;
        desk.workplace.timely.setRule(first().grant, {true, 600, {}, 0}, &desk.workplace.timely,
                                      [&done](const base::Result<void> &result) { done = result; });
        return QTest::qWaitFor([&done] { return done.has_value(); }) && done->has_value();
    }
    /// Lets \a minutes go by and has the plan made anew.
    bool look(int minutes) {
        desk.clock.advance(minutes * minuteMs);
        QSignalSpy planned(&desk.workplace.timely, &gui::TimelyHost::planned);
        desk.workplace.saved.reload();
        return planned.wait();
    }
    QByteArray refreshToken() const {
        for (const gui::SavedToken &token : desk.workplace.saved.tokens()) {
            if (token.kept.role == "refresh_token")
                return token.kept.token.reveal().toByteArray();
        }
        return {};
    }

    FaultServer server;
    OwnDesk desk;
};

}  // namespace

/// Saved tokens that the window has refreshed without being asked.
class TestTimelyWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refreshesAPairWhenItIsTime();
    void saysWhenItFailed();
    void leavesALockedProductionAlone();
    void theDialogKeepsTheRule();
    void theDialogOffersNothingForTokensThatOthersUse();
};

void TestTimelyWindow::refreshesAPairWhenItIsTime() {
    TimelyDesk timely;
    gui::TokenNotices notices(timely.desk.workplace);
    QStringList told;
    connect(&notices, &gui::TokenNotices::noticed, &notices,
            [&told](const gui::Notice &notice) { told.append(notice.text); });
    QVERIFY(timely.look(0));
    QCOMPARE(timely.server.deliveries(), 0);
    QVERIFY(timely.setRule());
    QVERIFY(timely.look(80));
    const auto plan = timely.desk.workplace.timely.plan(timely.first().grant);
    QVERIFY(plan && plan->atMs);
    QCOMPARE(timely.server.deliveries(), 0);
    QVERIFY(timely.look(11));
    QVERIFY(QTest::qWaitFor([&] { return timely.refreshToken() == "fake-new-refresh-00000001"; }));
    QCOMPARE(timely.server.deliveries(), 1);
    QVERIFY(QTest::qWaitFor([&] { return !timely.desk.workplace.timely.isRunning(); }));
    QVERIFY(told.contains(u"The tokens of “mine” were refreshed in time."_s));
    // The new ones have their whole life before them.
    QVERIFY(timely.look(1));
    QCOMPARE(timely.server.deliveries(), 1);
}

void TestTimelyWindow::saysWhenItFailed() {
    TimelyDesk timely;
    gui::TokenNotices notices(timely.desk.workplace);
    QStringList told;
    connect(&notices, &gui::TokenNotices::noticed, &notices,
            [&told](const gui::Notice &notice) { told.append(notice.title); });
    timely.server.setHandler([](const Received &) { return Script().close(); });
    QVERIFY(timely.setRule());
    QSignalSpy failed(&timely.desk.workplace.timely, &gui::TimelyHost::failed);
    QVERIFY(timely.look(91));
    QVERIFY(failed.count() == 1 || failed.wait());
    QVERIFY(told.contains(u"Refresh failed"_s));
    QVERIFY(timely.look(1));
    QVERIFY(timely.look(1));
    QCOMPARE(timely.server.deliveries(), 1);
    QCOMPARE(timely.refreshToken(), "fake-old-refresh-00000001");
}

void TestTimelyWindow::leavesALockedProductionAlone() {
    TimelyDesk timely(ProfileKind::production);
    QVERIFY(timely.setRule());
    QVERIFY(timely.look(91));
    const auto plan = timely.desk.workplace.timely.plan(timely.first().grant);
    QVERIFY(plan && !plan->atMs);
    QVERIFY(base::is(plan->why, desk::TimelyFault::timely_production_locked));
}

void TestTimelyWindow::theDialogKeepsTheRule() {
    TimelyDesk timely;
    auto *dialog = new gui::TimelyDialog(timely.desk.workplace, timely.first(), nullptr);
    auto *onlyHere = dialog->findChild<QCheckBox *>(u"onlyHere"_s);
    QVERIFY(QTest::qWaitFor([onlyHere] { return onlyHere->isEnabled(); }));
    QVERIFY(!onlyHere->isChecked());
    onlyHere->click();
    dialog->findChild<QCheckBox *>(u"refreshes"_s)->click();
    dialog->findChild<QSpinBox *>(u"minutes"_s)->setValue(20);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->accept();
    QVERIFY(accepted.wait());

    gui::TimelyDialog again(timely.desk.workplace, timely.first(), nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *read = again.findChild<QCheckBox *>(u"onlyHere"_s);
    QVERIFY(QTest::qWaitFor([read] { return read->isEnabled(); }));
    QVERIFY(read->isChecked());
    QVERIFY(again.findChild<QCheckBox *>(u"refreshes"_s)->isChecked());
    QCOMPARE(again.findChild<QSpinBox *>(u"minutes"_s)->value(), 20);
    const auto *plan = again.findChild<gui::NoteLine *>(u"plan"_s);
    QVERIFY(QTest::qWaitFor([plan] { return plan->text().startsWith(u"It will be refreshed at"_s); }));
    timely.desk.workplace.language.set(words::Language::chinese);
    deliverEvents();
    QVERIFY(plan->text().startsWith(u"将于"_s));
}

void TestTimelyWindow::theDialogOffersNothingForTokensThatOthersUse() {
    TimelyDesk timely;
    gui::TimelyDialog dialog(timely.desk.workplace, timely.first(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *onlyHere = dialog.findChild<QCheckBox *>(u"onlyHere"_s);
    QVERIFY(QTest::qWaitFor([onlyHere] { return onlyHere->isEnabled(); }));
    auto *refreshes = dialog.findChild<QCheckBox *>(u"refreshes"_s);
    QVERIFY(!refreshes->isEnabled());
    onlyHere->click();
    QVERIFY(refreshes->isEnabled());
    refreshes->click();
    QVERIFY(dialog.findChild<QSpinBox *>(u"minutes"_s)->isEnabled());
    onlyHere->click();
    QVERIFY(!refreshes->isEnabled());
    QVERIFY(!dialog.findChild<QSpinBox *>(u"minutes"_s)->isEnabled());
}

TD_TEST_CLASS(TestTimelyWindow);

}  // namespace td::test

#include "test_timely_window.moc"
