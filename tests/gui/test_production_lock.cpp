// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "gui/environment/environment_bar.h"
#include "gui/environment/hosts.h"
#include "gui/environment/unlock_dialog.h"
#include "gui/look/note_line.h"
#include "own_desk.h"
#include "request_desk.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

/// A production profile whose second endpoint has a URL of its own.
service::Profile twoHosts() {
    service::Profile profile;
    profile.name = u"live"_s;
    profile.service = "sud";
    profile.kind = service::ProfileKind::production;
    profile.baseUrl = "https://base.example";
    profile.urls.insert("update_sstoken", "https://own.example:8443/update");
    return profile;
}

service::Profile added(gui::Workplace &workplace, const base::Clock &clock, const service::Profile &profile) {
    const store::ProfileFile file(workplace.config.profilesFile(), workplace.catalog, clock);
    const auto saved = file.add(profile);
    if (!saved || !reread(workplace.environments))
        return {};
    workplace.environments.choose(saved->profile.id);
    return saved->profile;
}

}  // namespace

/// Production opens locked, and is unlocked for a while by typing its name or a host of it.
class TestProductionLock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensByItsNameOrAHostOfIt_data();
    void opensByItsNameOrAHostOfIt();
    void locksItselfAgain_data();
    void locksItselfAgain();
    void leavesATestProfileAlone();
    void countsDownInTheBar();
    void sendsNothingWhileItIsLocked();
    void namesTheHostOfTheEndpointThatIsAsked();
    void standsUnderABarThatNamesEveryHost();
    void hasRoomForEverythingItSays_data();
    void hasRoomForEverythingItSays();
};

void TestProductionLock::opensByItsNameOrAHostOfIt_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("opens");
    QTest::newRow("the name") << u"live"_s << true;
    QTest::newRow("the name between blanks") << u" live "_s << true;
    QTest::newRow("the host") << u"base.example"_s << true;
    QTest::newRow("the host of an endpoint") << u"own.example:8443"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another name") << u"Live"_s << false;
    QTest::newRow("another host") << u"own.example"_s << false;
}

void TestProductionLock::opensByItsNameOrAHostOfIt() {
    QFETCH(const QString, typed);
    QFETCH(const bool, opens);
    OwnDesk desk;
    const service::Profile live = added(desk.workplace, desk.clock, twoHosts());
    gui::ProductionLock &lock = desk.workplace.lock;
    QVERIFY(!lock.isOpen(live));
    QCOMPARE(lock.unlock(live, typed), opens);
    QCOMPARE(lock.isOpen(live), opens);
    QCOMPARE(lock.leftMs(), opens ? 15 * 60'000 : 0);
}

void TestProductionLock::locksItselfAgain_data() {
    using End = std::function<void(OwnDesk &, qint64 & asleep, const service::Profile &)>;
    QTest::addColumn<End>("end");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const char *name, bool isOpen, const End &end) {
        QTest::newRow(name) << end << isOpen;
    };
    row("just before its time is over", true,
        [](OwnDesk &desk, qint64 &, const service::Profile &) { desk.clock.advance(20 * 60'000 - 1); });
    row("after its time", false,
        [](OwnDesk &desk, qint64 &, const service::Profile &) { desk.clock.advance(20 * 60'000); });
    row("when the clock is set back", false,
        [](OwnDesk &desk, qint64 &, const service::Profile &) { desk.clock.advance(-1); });
    row("when the computer slept", false,
        [](OwnDesk &, qint64 &asleep, const service::Profile &) { asleep += 2'000; });
    row("when another profile is chosen", false, [](OwnDesk &desk, qint64 &, const service::Profile &live) {
        desk.workplace.environments.choose(desk.workplace.environments.profiles().first().id);
        desk.workplace.environments.choose(live.id);
    });
    row("when the profile changes", false, [](OwnDesk &desk, qint64 &, const service::Profile &live) {
        service::Profile changed = live;
        changed.timeoutSeconds = 20;
        desk.workplace.environments.save(changed, live, &desk.workplace.environments, [](const auto &) {});
        ListChange(desk.workplace.environments).comes();
    });
    row("when the list is read again", true,
        [](OwnDesk &desk, qint64 &, const service::Profile &) { reread(desk.workplace.environments); });
}

void TestProductionLock::locksItselfAgain() {
    QFETCH(const std::function<void(OwnDesk &, qint64 &, const service::Profile &)>, end);
    QFETCH(const bool, isOpen);
    OwnDesk desk;
    service::Profile wanted = twoHosts();
    wanted.unlockMinutes = 20;
    const service::Profile live = added(desk.workplace, desk.clock, wanted);
    qint64 asleep = 7'000;
    gui::ProductionLock lock(desk.workplace.environments, desk.clock, [&asleep] { return asleep; });
    QVERIFY(lock.unlock(live, u"live"_s));
    QVERIFY(lock.isOpen(live));
    end(desk, asleep, live);
    const service::Profile *now = desk.workplace.environments.find(live.id);
    QVERIFY(now);
    QCOMPARE(lock.isOpen(*now), isOpen);
    QCOMPARE(lock.leftMs() > 0, isOpen);
    lock.lock();
    QVERIFY(!lock.isOpen(*now));
}

void TestProductionLock::leavesATestProfileAlone() {
    const OwnDesk desk;
    QVERIFY(desk.workplace.lock.isOpen(desk.workplace.environments.current()));
}

void TestProductionLock::countsDownInTheBar() {
    OwnDesk desk;
    gui::EnvironmentBar bar(desk.workplace);
    auto *lock = bar.findChild<QToolButton *>(u"lock"_s);
    QVERIFY(lock->isHidden());
    const service::Profile live = added(desk.workplace, desk.clock, twoHosts());
    QVERIFY(!lock->isHidden());
    QCOMPARE(lock->text(), u"Locked · Unlock…"_s);
    lock->click();
    auto *dialog = bar.findChild<gui::UnlockDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"typed"_s)->setText(u"live"_s);
    dialog->accept();
    QCOMPARE(lock->text(), u"Unlocked 15:00 · Lock"_s);
    desk.clock.advance(61'500);
    QTRY_COMPARE(lock->text(), u"Unlocked 13:59 · Lock"_s);
    lock->click();
    QCOMPARE(lock->text(), u"Locked · Unlock…"_s);
    QVERIFY(!desk.workplace.lock.isOpen(live));
}

void TestProductionLock::sendsNothingWhileItIsLocked() {
    RequestDesk desk;
    added(*desk.workplace, desk.clock, twoHosts());
    desk.choose("update_sstoken");
    desk.type("ss_token", u"fake-token-0001"_s);
    desk.button(u"send"_s)->click();
    auto *dialog = desk.page->findChild<gui::UnlockDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"typed"_s)->setText(u"test"_s);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    deliverEvents();
    QVERIFY(!desk.record());
    QVERIFY(desk.button(u"send"_s)->isEnabled());
}

void TestProductionLock::namesTheHostOfTheEndpointThatIsAsked() {
    RequestDesk desk;
    added(*desk.workplace, desk.clock, twoHosts());
    desk.choose("update_sstoken");
    desk.type("ss_token", u"fake-token-0001"_s);
    desk.button(u"send"_s)->click();
    const auto *dialog = desk.page->findChild<gui::UnlockDialog *>();
    QVERIFY(dialog);
    const QString question = dialog->findChild<gui::NoteLine *>(u"question"_s)->text();
    QVERIFY(question.contains(u"own.example:8443"_s));
    QVERIFY(!question.contains(u"base.example"_s));
}

void TestProductionLock::standsUnderABarThatNamesEveryHost() {
    OwnDesk desk;
    const gui::EnvironmentBar bar(desk.workplace);
    added(desk.workplace, desk.clock, twoHosts());
    QCOMPARE(bar.findChild<QLabel *>(u"host"_s)->text(), u"base.example, own.example:8443"_s);
}

void TestProductionLock::hasRoomForEverythingItSays_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("in English") << Language::english;
    QTest::newRow("in Chinese") << Language::chinese;
}

void TestProductionLock::hasRoomForEverythingItSays() {
    QFETCH(const Language, language);
    OwnDesk desk(language);
    auto *opened = new gui::UnlockDialog(desk.workplace, twoHosts(),
                                         {QString(60, u'a') + u"."_s + QString(60, u'b') + u".example"_s},
                                         gui::UnlockDialog::Then::send, nullptr);
    gui::UnlockDialog &dialog = *opened;
    dialog.open();
    deliverEvents();
    QVERIFY(dialog.width() >= dialog.fontMetrics().horizontalAdvance(dialog.windowTitle()) * 3 / 2);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    deliverEvents();
    QVERIFY(dialog.findChild<QWidget *>(u"problem"_s)->isVisible());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(dialog.rect().contains(buttons->geometry()));
    QVERIFY(buttons->height() >= buttons->minimumSizeHint().height());
    dialog.reject();
}

TD_TEST_CLASS(TestProductionLock);

}  // namespace td::test

#include "test_production_lock.moc"
