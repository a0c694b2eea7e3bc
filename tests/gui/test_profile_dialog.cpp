// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

#include "gui/environment/decision_dialog.h"
#include "open_profile_dialog.h"
#include "shown_texts.h"
#include "store/file_lock.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::ProfileDialog;
using words::Language;

/// Making and changing a profile, and keeping it.
class TestProfileDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeAFieldWasTouchedAndAllAtSave();
    void addsAProfileAndChoosesIt();
    void keepsASecretHeaderOutOfTheFile();
    void escAsksBeforeWhatWasTypedIsLost();
    void aTestProfileWithAProductionHostIsSaid();
    void changesAProfileAndKeepsItChosen();
    void doesNotUndoAnotherProgramsChange();
    void keepsEverythingThroughAChangeOfLanguage();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage_data();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
    void staysOpenAndResponsiveWhileAnotherProgramHoldsTheLock();
};

void TestProfileDialog::saysNothingBeforeAFieldWasTouchedAndAllAtSave() {
    OpenProfileDialog open;
    open.openNew();
    QVERIFY(open.remark(u"nameProblem"_s).isEmpty());
    QVERIFY(open.remark(u"baseUrlProblem"_s).isEmpty());
    QVERIFY(open.find<QPushButton>(u"save"_s)->isEnabled());
    open.save();
    QVERIFY(!open.remark(u"nameProblem"_s).isEmpty());
    QVERIFY(!open.remark(u"baseUrlProblem"_s).isEmpty());
    QCOMPARE(open.dialog->focusWidget()->objectName(), u"name"_s);
    open.type(u"name"_s, u"mine"_s);
    open.save();
    QCOMPARE(open.dialog->focusWidget()->objectName(), u"baseUrl"_s);
    QVERIFY(open.dialog->isVisible());
}

void TestProfileDialog::addsAProfileAndChoosesIt() {
    OpenProfileDialog open;
    open.openNew();
    open.type(u"name"_s, u" SUD test "_s);
    open.type(u"baseUrl"_s, u"HTTPS://Test.Example.com/"_s);
    open.type(u"urls_get_sstoken"_s, u"https://other.example/get"_s);
    open.find<QSpinBox>(u"timeLimit"_s)->setValue(30);
    QVERIFY(open.saved());
    deliverEvents();
    QVERIFY(!open.dialog);
    const service::Profile &current = open.desk.workplace.environments.current();
    QCOMPARE(current.name, u"SUD test"_s);
    QCOMPARE(current.baseUrl, "https://test.example.com");
    QCOMPARE(current.urls.value("get_sstoken"), "https://other.example/get");
    QCOMPARE(current.timeoutSeconds, 30);
    QVERIFY(open.file().contains("SUD test"));
}

void TestProfileDialog::keepsASecretHeaderOutOfTheFile() {
    OpenProfileDialog open;
    open.openEdit();
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"Authorization"_s);
    open.type(u"headerValue"_s, u"Bearer fake-secret-1"_s);
    QCOMPARE(open.find<QLineEdit>(u"headerValue"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(open.saved());
    QVERIFY(!open.file().isEmpty());
    QVERIFY(!open.file().contains("fake-secret"));
    // That there is one is noted: without its value nothing is sent.
    QVERIFY(open.file().contains("Authorization"));
    const auto secrets = open.desk.workplace.secrets.forCalls(open.id).headers;
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first().value.reveal(), "Bearer fake-secret-1");
    open.openEdit();
    QCOMPARE(open.find<QLineEdit>(u"headerName"_s)->text(), u"Authorization"_s);
    QVERIFY(!shownTexts(*open.dialog).join(u'\n').contains(u"fake-secret"_s));
}

void TestProfileDialog::escAsksBeforeWhatWasTypedIsLost() {
    OpenProfileDialog open;
    open.openEdit();
    open.dialog->reject();
    QVERIFY(open.dialog.isNull() || !open.dialog->isVisible());
    open.openEdit();
    open.type(u"name"_s, u"other"_s);
    open.dialog->reject();
    QVERIFY(open.dialog->isVisible());
    auto *question = open.find<gui::DecisionDialog>(u"closeUnsaved"_s);
    QVERIFY(question);
    question->reject();
    QVERIFY(open.dialog->isVisible());
    open.dialog->reject();
    const auto questions = open.dialog->findChildren<gui::DecisionDialog *>(u"closeUnsaved"_s);
    questions.last()->accept();
    QTRY_VERIFY(open.dialog.isNull() || !open.dialog->isVisible());
    // The button says what it does.
    open.openEdit();
    open.type(u"name"_s, u"other"_s);
    open.find<QPushButton>(u"cancel"_s)->click();
    QVERIFY(open.dialog.isNull() || !open.dialog->isVisible());
}

void TestProfileDialog::aTestProfileWithAProductionHostIsSaid() {
    OpenProfileDialog open;
    open.desk.addProfile(u"live"_s, "sud", "https://live.example", service::ProfileKind::production);
    open.openEdit();
    QVERIFY(open.remark(u"kindProblem"_s).isEmpty());
    open.type(u"baseUrl"_s, u"https://live.example/api"_s);
    QVERIFY2(open.remark(u"kindProblem"_s).contains(u"“live”"_s), qPrintable(open.remark(u"kindProblem"_s)));
    open.find<QRadioButton>(u"production"_s)->click();
    QVERIFY(open.remark(u"kindProblem"_s).isEmpty());
}

void TestProfileDialog::changesAProfileAndKeepsItChosen() {
    OpenProfileDialog open;
    open.desk.workplace.environments.choose(open.id);
    open.openEdit();
    open.find<QRadioButton>(u"production"_s)->click();
    open.type(u"name"_s, u"live"_s);
    QVERIFY(open.saved());
    const service::Profile &current = open.desk.workplace.environments.current();
    QCOMPARE(current.id, open.id);
    QCOMPARE(current.name, u"live"_s);
    QCOMPARE(current.kind, service::ProfileKind::production);
    QVERIFY(!current.allowHttp);
}

void TestProfileDialog::doesNotUndoAnotherProgramsChange() {
    OpenProfileDialog open;
    open.openEdit();
    gui::Workplace &workplace = open.desk.workplace;
    const service::Profile start = *workplace.environments.find(open.id);
    service::Profile theirs = start;
    theirs.kind = service::ProfileKind::production;
    theirs.allowHttp = false;
    const store::ProfileFile file(workplace.config.profilesFile(), workplace.catalog, open.desk.clock);
    QVERIFY(file.replace(theirs, start));
    const QByteArray before = open.file();
    open.type(u"name"_s, u"renamed"_s);
    QVERIFY(open.saved());
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.remark(u"saving"_s).contains(u"was changed meanwhile"_s));
    QCOMPARE(open.file(), before);
    QCOMPARE(workplace.environments.find(open.id)->kind, service::ProfileKind::production);
}

void TestProfileDialog::keepsEverythingThroughAChangeOfLanguage() {
    OpenProfileDialog open;
    open.openNew();
    open.type(u"name"_s, u"typed"_s);
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"X-Trace"_s);
    open.type(u"headerValue"_s, u"1234"_s);
    auto *value = open.find<QLineEdit>(u"headerValue"_s);
    value->setFocus();
    value->setSelection(1, 2);
    const int service = open.find<QComboBox>(u"service"_s)->currentIndex();
    open.desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QCOMPARE(open.dialog->windowTitle(), u"新建环境配置"_s);
    QCOMPARE(open.find<QPushButton>(u"save"_s)->text(), u"保存(&S)"_s);
    QCOMPARE(open.find<QLineEdit>(u"name"_s)->text(), u"typed"_s);
    QCOMPARE(open.dialog->focusWidget(), value);
    QCOMPARE(value->selectedText(), u"23"_s);
    QCOMPARE(open.find<QComboBox>(u"service"_s)->currentIndex(), service);
}

void TestProfileDialog::hasMnemonicsOnceAndNoWordOfTheOtherLanguage_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("service");
    for (const char *service : {"sud", "enduser", "ekuaibao"}) {
        QTest::addRow("%s in English", service) << Language::english << QByteArray(service);
        QTest::addRow("%s in Chinese", service) << Language::chinese << QByteArray(service);
    }
}

void TestProfileDialog::hasMnemonicsOnceAndNoWordOfTheOtherLanguage() {
    QFETCH(const Language, language);
    QFETCH(const QByteArray, service);
    OpenProfileDialog open(language == Language::english ? Language::chinese : Language::english);
    service::Profile start;
    start.service = service;
    open.open(ProfileDialog::Purpose::add, start);
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"Host"_s);
    open.save();
    open.desk.workplace.language.set(language);
    deliverEvents();
    QCOMPARE(doubledMnemonics(*open.dialog), QStringList());
    QCOMPARE(foreignTexts(shownTexts(*open.dialog), language), QStringList());
}

void TestProfileDialog::staysOpenAndResponsiveWhileAnotherProgramHoldsTheLock() {
    OpenProfileDialog open;
    open.openEdit();
    open.type(u"name"_s, u"patient"_s);
    const auto lock = store::FileLock::acquire(open.desk.workplace.config.profilesFile() + u".lock"_s);
    QVERIFY(lock);
    ListChange changed(open.desk.workplace.environments);
    QElapsedTimer clicked;
    clicked.start();
    open.save();
    QVERIFY(clicked.elapsed() < 1'000);  // the window is not held up
    QVERIFY(open.dialog->isVisible());
    QVERIFY(changed.comes());
    QVERIFY(open.dialog->isVisible());
    QVERIFY(!open.remark(u"saving"_s).isEmpty());
    QCOMPARE(open.find<QLineEdit>(u"name"_s)->text(), u"patient"_s);
    QVERIFY(open.find<QPushButton>(u"save"_s)->isEnabled());
}

TD_TEST_CLASS(TestProfileDialog);

}  // namespace td::test

#include "test_profile_dialog.moc"
