// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "gui/environment/decision_dialog.h"
#include "gui/environment/environment_bar.h"
#include "gui/environment/profile/profile_dialog.h"
#include "gui/environment/remark.h"
#include "gui/environment/sharing/export_dialog.h"
#include "gui/look/appearance.h"
#include "gui/main_window.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "store/file_lock.h"
#include "support/test_main.h"
#include "words/sentence.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::DecisionDialog;
using gui::EnvironmentBar;
using gui::ProfileDialog;
using words::Language;

namespace {

struct Bar {
    OwnDesk desk;
    EnvironmentBar bar{desk.workplace};

    QAction *action(const QString &name) const { return bar.menu()->findChild<QAction *>(name); }
    template <typename T>
    T *dialog() const {
        return bar.findChild<T *>();
    }
    QString addOwn() {
        const QString id = desk.addProfile(u"own"_s, "sud", "https://own.example");
        desk.workplace.environments.choose(id);
        return id;
    }
    /// Clicks \a button and waits until the profiles were read again.
    bool click(QPushButton *button) {
        ListChange changed(desk.workplace.environments);
        button->click();
        return changed.comes();
    }
    /// Chooses *Export…*, all profiles, and the file \a path.
    void exportTo(const QString &path) {
        action(u"exportProfile"_s)->trigger();
        Q_EMIT dialog<gui::ExportDialog>()->saveWanted({u"own"_s});
        Q_EMIT dialog<QFileDialog>()->fileSelected(path);
    }
    QString message() const { return bar.findChild<gui::Remark *>(u"message"_s)->text(); }
};

}  // namespace

/// The menu of the environment bar, and what it does.
class TestEnvironmentActions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsBuiltInProfilesFirstEachWithItsKind();
    void choosesTheProfileThatIsTriggered();
    void refusesToEditOrRemoveABuiltInProfileAndSaysWhy();
    void duplicatesABuiltInProfileWithAnEmptyUrl();
    void givesACopyANameThatIsFree();
    void carriesNoSecretIntoACopy();
    void removesOnlyAfterAsking();
    void keepsTheQuestionOpenWhenRemovingFails();
    void exportsTheOwnProfilesAndSaysWhere();
    void saysNoLongerWhatTheNextActionMakesOld_data();
    void saysNoLongerWhatTheNextActionMakesOld();
    void asksBeforeItReplacesAFile();
    void saysWhyAnExportFailed();
    void followsTheColoursInTheWordForTheKind();
    void standsInTheMenuBarToo();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage_data();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
};

void TestEnvironmentActions::listsBuiltInProfilesFirstEachWithItsKind() {
    Bar bar;
    bar.desk.addProfile(u"own & mine"_s, "sud", "https://live.example", service::ProfileKind::production);
    const QList<QAction *> actions = bar.bar.menu()->actions();
    qsizetype place = 0;
    for (; !actions.at(place)->isSeparator(); ++place)
        QVERIFY(actions.at(place)->text().contains(u"SANDBOX 沙箱"_s));
    QCOMPARE(place, 3);
    QCOMPARE(actions.at(place + 1)->text(), u"own && mine\tPRODUCTION 生产"_s);
    QVERIFY(actions.at(place + 2)->isSeparator());
}

void TestEnvironmentActions::choosesTheProfileThatIsTriggered() {
    Bar bar;
    const QString id = bar.desk.addProfile(u"own"_s, "sud", "https://own.example");
    for (QAction *action : bar.bar.menu()->actions()) {
        if (action->text().startsWith(u"own"_s))
            action->trigger();
    }
    QCOMPARE(bar.desk.workplace.environments.current().id, id);
    QCOMPARE(bar.bar.findChild<QToolButton *>(u"profile"_s)->text(), u"own"_s);
}

void TestEnvironmentActions::refusesToEditOrRemoveABuiltInProfileAndSaysWhy() {
    Bar bar;
    for (const QString &name : {u"editProfile"_s, u"removeProfile"_s}) {
        QVERIFY(!bar.action(name)->isEnabled());
        QVERIFY(bar.action(name)->toolTip().contains(u"built in"_s));
        QVERIFY(bar.action(name)->statusTip().contains(u"built in"_s));
    }
    QVERIFY(bar.action(u"duplicateProfile"_s)->isEnabled());
    QVERIFY(!bar.action(u"exportProfile"_s)->isEnabled());
    bar.addOwn();
    QVERIFY(bar.action(u"editProfile"_s)->isEnabled());
    QVERIFY(bar.action(u"removeProfile"_s)->isEnabled());
    QVERIFY(bar.action(u"exportProfile"_s)->isEnabled());
}

void TestEnvironmentActions::duplicatesABuiltInProfileWithAnEmptyUrl() {
    Bar bar;
    const service::Profile current = bar.desk.workplace.environments.current();
    bar.action(u"duplicateProfile"_s)->trigger();
    const auto *dialog = bar.dialog<ProfileDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), current.name + u" copy"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"baseUrl"_s)->text().isEmpty());
}

void TestEnvironmentActions::givesACopyANameThatIsFree() {
    Bar bar;
    bar.desk.workplace.language.set(Language::chinese);
    bar.desk.addProfile(u"own 副本"_s, "sud", "https://copy.example");
    bar.addOwn();
    bar.action(u"duplicateProfile"_s)->trigger();
    QCOMPARE(bar.dialog<ProfileDialog>()->findChild<QLineEdit *>(u"name"_s)->text(), u"own 副本 2"_s);
}

void TestEnvironmentActions::carriesNoSecretIntoACopy() {
    Bar bar;
    const QString id = bar.addOwn();
    bar.desk.workplace.secrets.changeHeaders(id, {},
                                             {{"Authorization", base::Secret(QByteArray("fake-secret-3"))}});
    bar.action(u"duplicateProfile"_s)->trigger();
    QVERIFY(bar.click(bar.dialog<ProfileDialog>()->findChild<QPushButton *>(u"save"_s)));
    QCOMPARE(bar.desk.workplace.environments.current().name, u"own copy"_s);
    QVERIFY(
        bar.desk.workplace.secrets.forCalls(bar.desk.workplace.environments.current().id).headers.isEmpty());
    QCOMPARE(bar.desk.workplace.secrets.forCalls(id).headers.size(), 1);
}

void TestEnvironmentActions::removesOnlyAfterAsking() {
    Bar bar;
    const QString id = bar.addOwn();
    bar.desk.workplace.secrets.changeHeaders(id, {},
                                             {{"Authorization", base::Secret(QByteArray("fake-secret-4"))}});
    bar.action(u"removeProfile"_s)->trigger();
    auto *dialog = bar.dialog<DecisionDialog>();
    auto *action = dialog->findChild<QPushButton *>(u"action"_s);
    QCOMPARE(action->text(), u"&Remove from this computer"_s);
    QVERIFY(bar.desk.workplace.environments.find(id));
    QVERIFY(bar.click(action));
    QVERIFY(!bar.desk.workplace.environments.find(id));
    QVERIFY(bar.desk.workplace.environments.current().builtIn);
    QVERIFY(bar.desk.workplace.secrets.forCalls(id).headers.isEmpty());
}

void TestEnvironmentActions::keepsTheQuestionOpenWhenRemovingFails() {
    Bar bar;
    const QString id = bar.addOwn();
    const auto lock = store::FileLock::acquire(bar.desk.workplace.config.profilesFile() + u".lock"_s);
    QVERIFY(lock);
    bar.action(u"removeProfile"_s)->trigger();
    auto *dialog = bar.dialog<DecisionDialog>();
    QVERIFY(bar.click(dialog->findChild<QPushButton *>(u"action"_s)));
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<gui::Remark *>(u"failure"_s)->text().isEmpty());
    QVERIFY(bar.desk.workplace.environments.find(id));
}

void TestEnvironmentActions::exportsTheOwnProfilesAndSaysWhere() {
    Bar bar;
    const QString id = bar.addOwn();
    bar.desk.workplace.secrets.changeHeaders(id, {},
                                             {{"Authorization", base::Secret(QByteArray("fake-secret-5"))}});
    const QString path = bar.desk.folder.filePath(u"out.json"_s);
    ListChange changed(bar.desk.workplace.environments);
    bar.exportTo(path);
    QVERIFY(changed.comes());
    QVERIFY(bar.message().contains(path));
    QVERIFY(bar.message().startsWith(u"Wrote 1 profile to "_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("own.example"));
    QVERIFY(!text.contains("fake-secret"));
    bar.desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QVERIFY(bar.message().startsWith(u"1 个环境配置已写入"_s));
}

void TestEnvironmentActions::saysNoLongerWhatTheNextActionMakesOld_data() {
    using Next = std::function<void(Bar &)>;
    QTest::addColumn<Next>("next");
    QTest::newRow("another action") << Next([](Bar &bar) { bar.action(u"addProfile"_s)->trigger(); });
    QTest::newRow("another profile") << Next([](Bar &bar) {
        gui::Environments &environments = bar.desk.workplace.environments;
        environments.choose(environments.profiles().first().id);
    });
    QTest::newRow("another page") << Next([](Bar &bar) { bar.bar.setSendsNothing(true); });
}

void TestEnvironmentActions::saysNoLongerWhatTheNextActionMakesOld() {
    QFETCH(const std::function<void(Bar &)>, next);
    Bar bar;
    bar.addOwn();
    ListChange changed(bar.desk.workplace.environments);
    bar.exportTo(bar.desk.folder.filePath(u"out.json"_s));
    QVERIFY(changed.comes());
    const auto *line = bar.bar.findChild<QWidget *>(u"messageLine"_s);
    QVERIFY(!line->isHidden());
    next(bar);
    QVERIFY(line->isHidden());
}

void TestEnvironmentActions::asksBeforeItReplacesAFile() {
    Bar bar;
    bar.addOwn();
    const QString path = bar.desk.folder.filePath(u"out.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    bar.exportTo(path);
    auto *dialog = bar.dialog<DecisionDialog>();
    QVERIFY(dialog);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "something else");
    file.close();
    QVERIFY(bar.click(dialog->findChild<QPushButton *>(u"action"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("own.example"));
}

void TestEnvironmentActions::saysWhyAnExportFailed() {
    Bar bar;
    bar.addOwn();
    ListChange changed(bar.desk.workplace.environments);
    bar.exportTo(bar.desk.folder.filePath(u"none/out.json"_s));
    QVERIFY(changed.comes());
    QVERIFY(bar.message().contains(u"cannot be"_s));
}

void TestEnvironmentActions::followsTheColoursInTheWordForTheKind() {
    Bar bar;
    const auto *kind = bar.bar.findChild<QLabel *>(u"kind"_s);
    gui::apply(gui::Appearance::dark);
    deliverEvents();
    const QColor dark = kind->palette().color(QPalette::WindowText);
    gui::apply(gui::Appearance::light);
    deliverEvents();
    QVERIFY(dark.lightness() > kind->palette().color(QPalette::WindowText).lightness());
}

void TestEnvironmentActions::standsInTheMenuBarToo() {
    OwnDesk desk;
    gui::MainWindow window(desk.workplace);
    window.fill();
    QStringList titles;
    for (const QAction *action : window.menuBar()->actions())
        titles.append(action->text());
    QCOMPARE(titles.mid(0, 3), (QStringList{u"&File"_s, u"&Environment"_s, u"&View"_s}));
}

void TestEnvironmentActions::hasMnemonicsOnceAndNoWordOfTheOtherLanguage_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("in English") << Language::english;
    QTest::newRow("in Chinese") << Language::chinese;
}

void TestEnvironmentActions::hasMnemonicsOnceAndNoWordOfTheOtherLanguage() {
    QFETCH(const Language, language);
    Bar bar;
    bar.addOwn();
    bar.action(u"removeProfile"_s)->trigger();
    bar.desk.workplace.language.set(language == Language::english ? Language::chinese : Language::english);
    bar.desk.workplace.language.set(language);
    deliverEvents();
    QCOMPARE(doubledMnemonics(*bar.bar.menu()), QStringList());
    const auto *dialog = bar.dialog<DecisionDialog>();
    QCOMPARE(doubledMnemonics(*dialog), QStringList());
    QCOMPARE(foreignTexts(shownTexts(*dialog), language), QStringList());
    QStringList actions;
    for (const QString &name : {u"addProfile"_s, u"editProfile"_s, u"duplicateProfile"_s, u"importProfile"_s,
                                u"exportProfile"_s, u"removeProfile"_s})
        actions.append(bar.action(name)->text());
    QCOMPARE(foreignTexts(actions, language), QStringList());
}

TD_TEST_CLASS(TestEnvironmentActions);

}  // namespace td::test

#include "test_environment_actions.moc"
