// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "gui/check/check_model.h"
#include "gui/check/check_page.h"
#include "gui/environment/unlock_dialog.h"
#include "gui/look/note_line.h"
#include "own_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::CheckModel;
using gui::CheckPage;
using gui::NoteLine;
using gui::Tone;
using words::Language;

namespace {

struct CheckDesk : OwnDesk {
    using OwnDesk::OwnDesk;

    void open() {
        page = std::make_unique<CheckPage>(workplace);
        page->resize(1000, 700);
        page->show();
    }
    void chooseSandbox(const QByteArray &service) {
        for (const service::Profile &profile : workplace.environments.profiles()) {
            if (profile.builtIn && profile.service == service)
                workplace.environments.choose(profile.id);
        }
    }
    template <typename Widget>
    Widget *find(const QString &name) const {
        return page->findChild<Widget *>(name);
    }
    void run() const { find<QPushButton>(u"run"_s)->click(); }
    bool ends() const {
        constexpr int patienceMs = 60'000;  // dozens of requests on a busy machine
        return QTest::qWaitFor([this] { return !page->isRunning(); }, patienceMs);
    }
    CheckModel *model() const { return page->findChild<CheckModel *>(); }
    NoteLine *summary() const { return find<NoteLine>(u"summary"_s); }

    std::unique_ptr<CheckPage> page;
};

qsizetype failed(const service::CheckReport &report) {
    return report.count(service::Judgement::Result::failed);
}

}  // namespace

/// The page that holds a server against its service's contract.
class TestCheckPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithTheSandbox_data();
    void findsNothingWrongWithTheSandbox();
    void showsWhatAServerDoesNotKeep();
    void usesTheAppSecretOfTheEnvironment();
    void asksBeforeProductionIsChecked();
    void canBeCancelled();
    void copiesTheReportInEitherLanguage();
    void turnsWithTheLanguage();
    void showsNoReportOfAnotherEnvironment();
};

void TestCheckPage::findsNothingWrongWithTheSandbox_data() {
    QTest::addColumn<QByteArray>("service");
    for (const char *service : {"sud", "enduser", "ekuaibao"})
        QTest::newRow(service) << QByteArray(service);
}

void TestCheckPage::findsNothingWrongWithTheSandbox() {
    QFETCH(const QByteArray, service);
    CheckDesk desk;
    desk.chooseSandbox(service);
    desk.open();
    desk.run();
    QVERIFY(desk.page->isRunning());
    QVERIFY(!desk.find<QPushButton>(u"run"_s)->isEnabled());
    QVERIFY(desk.ends());
    QVERIFY(desk.model()->rowCount() > 0);
    QCOMPARE(failed(desk.model()->report()), 0);
    QVERIFY(desk.model()->report().count(service::Judgement::Result::passed) > 0);
    // What needs consent, or a value that nobody gave, may be broken all the same.
    const bool isWhole = desk.summary()->text().contains(u" 0 not run"_s);
    QCOMPARE(isWhole, desk.workplace.environments.current().service == "sud");
    QCOMPARE(desk.summary()->tone(), isWhole ? Tone::good : Tone::caution);
    QVERIFY2(desk.summary()->text().contains(u"0 failed"_s), qPrintable(desk.summary()->text()));
}

void TestCheckPage::showsWhatAServerDoesNotKeep() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(500, "no"); });
    CheckDesk desk;
    desk.workplace.environments.choose(desk.addProfile(u"Mine"_s, "sud", server.url("")));
    desk.open();
    desk.find<QLineEdit>(u"value_code"_s)->setText(u"fake-planted-code"_s);
    desk.run();
    QVERIFY(desk.ends());
    QVERIFY(desk.model()->report().isBroken());
    QCOMPARE(desk.summary()->tone(), Tone::bad);
    auto *checks = desk.find<QTableView>(u"checks"_s);
    for (int row = 0; row < desk.model()->rowCount(); ++row) {
        const service::CheckResult &one = desk.model()->report().checks.at(row);
        checks->selectRow(row);
        QCOMPARE(desk.find<NoteLine>(u"reason"_s)->text().isEmpty(),
                 one.judgement.result == service::Judgement::Result::passed);
        QVERIFY(!desk.find<NoteLine>(u"reason"_s)->text().contains(u"fake-planted-code"_s));
    }
}

void TestCheckPage::usesTheAppSecretOfTheEnvironment() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, "{}"); });
    CheckDesk desk;
    const QString id = desk.addProfile(u"Mine"_s, "sud", server.url(""));
    desk.workplace.environments.choose(id);
    desk.open();
    auto *about = desk.find<NoteLine>(u"about"_s);
    QVERIFY2(about->text().startsWith(u"Fill in what you have."_s), qPrintable(about->text()));
    desk.run();
    QVERIFY(desk.ends());
    const int without = server.deliveries();
    desk.workplace.secrets.addKey(
        {id, {desk::SecretName::Use::app_secret, {}}, base::Secret("fake-app-secret-0001")});
    QVERIFY2(about->text().startsWith(u"The app secret of"_s), qPrintable(about->text()));
    server.forget();
    desk.run();
    QVERIFY(desk.ends());
    QVERIFY(server.deliveries() > without);
}

void TestCheckPage::asksBeforeProductionIsChecked() {
    const FaultServer server;
    CheckDesk desk;
    const QString id = desk.addProfile(u"Live"_s, "sud", server.url(""), service::ProfileKind::production);
    desk.workplace.environments.choose(id);
    desk.open();
    desk.run();
    QVERIFY(!desk.page->isRunning());
    auto *dialog = desk.page->findChild<gui::UnlockDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"typed"_s)->setText(u"Live"_s);
    dialog->accept();
    QVERIFY(desk.ends());
    QVERIFY(desk.model()->rowCount() > 0);
}

void TestCheckPage::canBeCancelled() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script().hang(); });
    CheckDesk desk;
    desk.workplace.environments.choose(desk.addProfile(u"Mine"_s, "sud", server.url("")));
    desk.open();
    desk.find<QLineEdit>(u"value_code"_s)->setText(u"fake-code"_s);
    QSignalSpy delivered(&server, &FaultServer::delivered);
    desk.run();
    QVERIFY(delivered.count() > 0 || delivered.wait());
    desk.find<QPushButton>(u"cancel"_s)->click();
    QVERIFY(desk.ends());
    QCOMPARE(server.deliveries(), 1);
    QVERIFY(desk.find<QPushButton>(u"run"_s)->isEnabled());
}

void TestCheckPage::copiesTheReportInEitherLanguage() {
    CheckDesk desk;
    desk.chooseSandbox("sud");
    desk.open();
    auto *report = desk.find<QPushButton>(u"report"_s);
    QVERIFY(!report->isEnabled());
    desk.run();
    QVERIFY(desk.ends());
    QVERIFY(report->isEnabled());
    QCOMPARE(report->menu()->actions().size(), 6);
    QStringList copied;
    for (QAction *action : report->menu()->actions()) {
        action->trigger();
        copied.append(QGuiApplication::clipboard()->text());
    }
    QVERIFY(copied.at(0).contains(u"passed"_s) && copied.at(3).contains(u"通过"_s));
    QVERIFY(copied.at(1).contains(u"|"_s) && copied.at(4).contains(u"通过"_s));
    QVERIFY(copied.at(2).startsWith(u"<?xml"_s) && copied.at(5).startsWith(u"<?xml"_s));
}

void TestCheckPage::turnsWithTheLanguage() {
    CheckDesk desk;
    desk.chooseSandbox("sud");
    desk.open();
    desk.run();
    QVERIFY(desk.ends());
    desk.workplace.language.set(Language::chinese);
    deliverEvents();
    const auto text = [&desk](int column) { return desk.model()->index(0, column).data().toString(); };
    QCOMPARE(text(CheckModel::result), u"通过"_s);
    QVERIFY(desk.summary()->text().contains(u"未通过"_s));
    QCOMPARE(desk.find<QPushButton>(u"run"_s)->text(), u"开始自检(&R)"_s);
}

void TestCheckPage::showsNoReportOfAnotherEnvironment() {
    CheckDesk desk;
    desk.chooseSandbox("sud");
    desk.open();
    desk.run();
    QVERIFY(desk.ends());
    QVERIFY(desk.model()->rowCount() > 0);
    desk.chooseSandbox("enduser");
    QCOMPARE(desk.model()->rowCount(), 0);
    QVERIFY(desk.summary()->text().isEmpty());
}

TD_TEST_CLASS(TestCheckPage);

}  // namespace td::test

#include "test_check_page.moc"
