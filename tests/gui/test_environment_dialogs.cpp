// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "gui/environment/profile/profile_dialog.h"
#include "gui/environment/remark.h"
#include "gui/environment/sharing/export_dialog.h"
#include "gui/environment/sharing/import_dialog.h"
#include "gui/main_window.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::ProfileDialog;
using words::Language;

namespace {

/// The whole window, with a profile called `own`, which is chosen.
struct Window {
    OwnDesk desk;
    QString id = desk.addProfile(u"own"_s, "sud", "https://own.example");
    gui::MainWindow window{desk.workplace};

    Window() {
        desk.workplace.environments.choose(id);
        window.open();
    }

    void trigger(const QString &action) const { window.findChild<QAction *>(action)->trigger(); }
    QList<ProfileDialog *> dialogs() const {
        QList<ProfileDialog *> open;
        for (auto *dialog : window.findChildren<ProfileDialog *>()) {
            if (dialog->isVisible())
                open.append(dialog);
        }
        return open;
    }
    ProfileDialog *edit() const {
        trigger(u"editProfile"_s);
        return dialogs().last();
    }
    static void type(const ProfileDialog &dialog, const QString &name) {
        auto *edit = dialog.findChild<QLineEdit *>(u"name"_s);
        edit->selectAll();
        QTest::keyClicks(edit, name);
    }
    QMessageBox *question() const { return window.findChild<QMessageBox *>(u"unsavedQuestion"_s); }
    void answer(const QString &button) const { question()->findChild<QPushButton *>(button)->click(); }
    /// What another program does to `own`.
    store::ProfileFile file() const {
        return {desk.workplace.config.profilesFile(), desk.workplace.catalog, desk.clock};
    }
};

}  // namespace

/// The dialogs of the environment menu beside the window: what they block, and how the program ends with
/// them.
class TestEnvironmentDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leaveTheWindowUsable();
    void areOneOfAKindForEachProfile();
    void ofFilesAreOneOfAKindToo();
    void endTheProgramByItsKey();
    void doNotKeepTheProgramWhenNothingIsTyped();
    void areAskedAboutBeforeTheProgramEnds_data();
    void areAskedAboutBeforeTheProgramEnds();
    void areAskedAboutOneAfterTheOther();
    void keepTheProgramWhenTheyCannotBeSaved();
    void sayThatTheirProfileIsNotWhatItWas_data();
    void sayThatTheirProfileIsNotWhatItWas();
    void doNotStandInTheWayOfAnEndFromOutside();
    void askInTheLanguageOfTheMoment();
};

void TestEnvironmentDialogs::leaveTheWindowUsable() {
    const Window window;
    const ProfileDialog *dialog = window.edit();
    QVERIFY(!dialog->isModal());
    Window::type(*dialog, u"typed"_s);
    QTest::mouseClick(window.window.findChild<QToolButton *>(u"chinese"_s), Qt::LeftButton);
    deliverEvents();
    QCOMPARE(dialog->windowTitle(), u"编辑环境配置"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"typed"_s);
}

void TestEnvironmentDialogs::areOneOfAKindForEachProfile() {
    Window window;
    const ProfileDialog *first = window.edit();
    Window::type(*first, u"typed"_s);
    QCOMPARE(window.edit(), first);
    QCOMPARE(window.dialogs().size(), 1);
    QCOMPARE(first->findChild<QLineEdit *>(u"name"_s)->text(), u"typed"_s);
    window.trigger(u"duplicateProfile"_s);
    window.trigger(u"addProfile"_s);
    window.trigger(u"addProfile"_s);
    QCOMPARE(window.dialogs().size(), 3);
    window.desk.workplace.environments.choose(
        window.desk.addProfile(u"other"_s, "sud", "https://other.example"));
    window.trigger(u"editProfile"_s);
    QCOMPARE(window.dialogs().size(), 4);
}

void TestEnvironmentDialogs::ofFilesAreOneOfAKindToo() {
    const Window window;
    for (int times = 0; times < 2; ++times) {
        window.trigger(u"importProfile"_s);
        window.trigger(u"exportProfile"_s);
    }
    QCOMPARE(window.window.findChildren<gui::ExportDialog *>().size(), 1);
    window.window.findChild<gui::ExportDialog *>()->findChild<QPushButton *>(u"save"_s)->click();
    const auto choosers = window.window.findChildren<QFileDialog *>();
    QCOMPARE(choosers.size(), 2);
    QVERIFY(!choosers.first()->isModal());
    QVERIFY(!choosers.last()->isModal());
    Q_EMIT choosers.first()->fileSelected(window.desk.workplace.config.profilesFile());
    const auto *import = window.window.findChild<gui::ImportDialog *>();
    QVERIFY(import->isVisible());
    QVERIFY(!import->isModal());
    window.trigger(u"importProfile"_s);
    QCOMPARE(window.window.findChildren<gui::ImportDialog *>().size(), 1);
}

void TestEnvironmentDialogs::endTheProgramByItsKey() {
    const Window window;
    ProfileDialog *dialog = window.edit();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!window.window.isVisible());
}

void TestEnvironmentDialogs::doNotKeepTheProgramWhenNothingIsTyped() {
    Window window;
    window.edit();
    window.trigger(u"duplicateProfile"_s);
    QVERIFY(window.window.close());
}

void TestEnvironmentDialogs::areAskedAboutBeforeTheProgramEnds_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<QString>("name");
    QTest::newRow("saved first") << u"saveFirst"_s << true << u"typed"_s;
    QTest::newRow("given up") << u"discard"_s << true << u"own"_s;
    QTest::newRow("stayed with") << u"stay"_s << false << u"own"_s;
}

void TestEnvironmentDialogs::areAskedAboutBeforeTheProgramEnds() {
    QFETCH(const QString, answer);
    QFETCH(const bool, ends);
    QFETCH(const QString, name);
    Window window;
    const ProfileDialog *dialog = window.edit();
    Window::type(*dialog, u"typed"_s);
    QVERIFY(!window.window.close());
    QVERIFY(window.question());
    QVERIFY(window.question()->text().contains(u"“own”"_s));
    ListChange changed(window.desk.workplace.environments);
    window.answer(answer);
    if (answer == u"saveFirst"_s)
        QVERIFY(changed.comes());
    QCOMPARE(!window.window.isVisible(), ends);
    QCOMPARE(window.dialogs().isEmpty(), ends);
    QCOMPARE(window.desk.workplace.environments.find(window.id)->name, name);
}

void TestEnvironmentDialogs::areAskedAboutOneAfterTheOther() {
    Window window;
    Window::type(*window.edit(), u"typed"_s);
    window.trigger(u"addProfile"_s);
    for (const ProfileDialog *dialog : window.dialogs())
        Window::type(*dialog, u"typed"_s);
    QVERIFY(!window.window.close());
    for (int left = 2; left > 0; --left) {
        QCOMPARE(window.dialogs().size(), left);
        QVERIFY(window.window.isVisible());
        window.answer(u"discard"_s);
        deliverEvents();
    }
    QVERIFY(!window.window.isVisible());
}

void TestEnvironmentDialogs::keepTheProgramWhenTheyCannotBeSaved() {
    Window window;
    window.trigger(u"addProfile"_s);
    const ProfileDialog *dialog = window.dialogs().first();
    Window::type(*dialog, u"typed"_s);
    QVERIFY(!window.window.close());
    window.answer(u"saveFirst"_s);
    QVERIFY(window.window.isVisible());
    QCOMPARE(dialog->focusWidget()->objectName(), u"baseUrl"_s);
    // Saving it later is no longer leaving.
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"baseUrl"_s), u"https://typed.example"_s);
    ListChange changed(window.desk.workplace.environments);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(changed.comes());
    QVERIFY(window.window.isVisible());
    QVERIFY(window.dialogs().isEmpty());
}

void TestEnvironmentDialogs::sayThatTheirProfileIsNotWhatItWas_data() {
    QTest::addColumn<bool>("removed");
    QTest::newRow("changed") << false;
    QTest::newRow("removed") << true;
}

void TestEnvironmentDialogs::sayThatTheirProfileIsNotWhatItWas() {
    QFETCH(const bool, removed);
    Window window;
    gui::Environments &environments = window.desk.workplace.environments;
    const ProfileDialog *dialog = window.edit();
    Window::type(*dialog, u"typed"_s);
    const service::Profile before = *environments.find(window.id);
    service::Profile theirs = before;
    theirs.timeoutSeconds = 20;
    QVERIFY(removed ? window.file().remove(u"own"_s).has_value()
                    : window.file().replace(theirs, before).has_value());
    QVERIFY(reread(environments));
    const auto *remark = dialog->findChild<gui::Remark *>(u"saving"_s);
    const QString word = removed ? u"was removed meanwhile"_s : u"was changed meanwhile"_s;
    QVERIFY(remark->text().contains(word));
    auto *save = dialog->findChild<QPushButton *>(u"save"_s);
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
    QVERIFY(dialog->isVisible());
    QVERIFY(remark->text().contains(word));
    QCOMPARE(environments.find(window.id) == nullptr, removed);
    if (!removed) {
        QVERIFY(*environments.find(window.id) == theirs);
        QVERIFY(window.file().replace(before, theirs));
        QVERIFY(reread(environments));
        QVERIFY(remark->text().isEmpty());
    }
}

void TestEnvironmentDialogs::doNotStandInTheWayOfAnEndFromOutside() {
    Window window;
    Window::type(*window.edit(), u"typed"_s);
    window.window.end();
    QVERIFY(!window.window.isVisible());
    QVERIFY(!window.question());
    QCOMPARE(window.desk.workplace.memory.geometry(), window.window.saveGeometry());
}

void TestEnvironmentDialogs::askInTheLanguageOfTheMoment() {
    Window window;
    Window::type(*window.edit(), u"typed"_s);
    window.window.close();
    for (const Language language : {Language::chinese, Language::english}) {
        window.desk.workplace.language.set(language);
        deliverEvents();
        QCOMPARE(doubledMnemonics(*window.question()), QStringList());
        QCOMPARE(foreignTexts(shownTexts(*window.question()), language), QStringList());
    }
}

TD_TEST_CLASS(TestEnvironmentDialogs);

}  // namespace td::test

#include "test_environment_dialogs.moc"
