// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QtTest>

#include "gui/environment/profile/profile_dialog.h"
#include "gui/environment/remark.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "store/file_lock.h"
#include "support/test_main.h"
#include "words/sentence.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::ProfileDialog;
using service::ProfileFault;
using words::Language;

namespace {

/// The dialog over a desk of its own, with a profile called `taken` and one called `own`, which is edited.
struct OpenDialog {
    explicit OpenDialog(Language language = Language::english) : desk(language) {
        desk.addProfile(u"taken"_s, "sud", "https://taken.example");
        id = desk.addProfile(u"own"_s, "sud", "https://own.example");
    }
    ~OpenDialog() { delete dialog; }
    Q_DISABLE_COPY_MOVE(OpenDialog)

    void open(ProfileDialog::Purpose purpose, const service::Profile &start) {
        dialog = new ProfileDialog(desk.workplace, purpose, start, nullptr);
        dialog->open();
    }
    void openNew() {
        service::Profile start;
        start.service = "sud";
        open(ProfileDialog::Purpose::add, start);
    }
    void openEdit() { open(ProfileDialog::Purpose::edit, *desk.workplace.environments.find(id)); }

    template <typename T>
    T *find(const QString &name) const {
        return dialog->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text) const {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Backspace);
        else
            QTest::keyClicks(edit, text);
    }
    QString remark(const QString &name) const { return find<gui::Remark>(name)->text(); }
    void save() const { find<QPushButton>(u"save"_s)->click(); }
    /// Saves what can be saved, and waits until it is.
    bool saved() const {
        ListChange changed(desk.workplace.environments);
        save();
        return changed.comes();
    }
    QByteArray file() const {
        QFile profiles(desk.workplace.config.profilesFile());
        return profiles.open(QIODevice::ReadOnly) ? profiles.readAll() : QByteArray();
    }

    mutable OwnDesk desk;
    QString id;
    QPointer<ProfileDialog> dialog;
};

}  // namespace

/// Making and changing a profile.
class TestProfileDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysABrokenRuleUnderItsField_data();
    void saysABrokenRuleUnderItsField();
    void namesItsOwnSettingWhereHttpIsRefused();
    void refusesATimeLimitOutOfBounds();
    void saysWhatIsWrongWithAHeaderUnderIt();
    void saysNothingBeforeAFieldWasTouchedAndAllAtSave();
    void addsAProfileAndChoosesIt();
    void keepsASecretHeaderOutOfTheFile();
    void forcesSecretWhereTheNameSaysSo();
    void bringsNoSecretToLightByNoLongerCallingItOne();
    void changesAProfileAndKeepsItChosen();
    void doesNotUndoAnotherProgramsChange();
    void showsTheUrlThatWouldResult();
    void keepsWhatWasTypedForAServiceWhileAnotherIsLookedAt();
    void offersThePlacesOfAParameter();
    void keepsEverythingThroughAChangeOfLanguage();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage_data();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
    void staysOpenAndResponsiveWhileAnotherProgramHoldsTheLock();
};

void TestProfileDialog::saysABrokenRuleUnderItsField_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<base::Error>("expected");
    const auto row = [](const char *name, const QString &field, const QString &typed, ProfileFault fault,
                        const QVariantMap &values = {}) {
        QTest::newRow(name) << field << typed << base::error(fault, values);
    };
    row("no name", u"name"_s, {}, ProfileFault::profile_bad_name);
    row("a name too long", u"name"_s, QString(65, u'n'), ProfileFault::profile_bad_name);
    row("a name that is taken", u"name"_s, u"TAKEN"_s, ProfileFault::profile_name_taken,
        {{u"name"_s, u"TAKEN"_s}});
    row("the name of a built-in one", u"name"_s, u"sandbox-sud"_s, ProfileFault::profile_name_taken,
        {{u"name"_s, u"sandbox-sud"_s}});
    row("no base URL", u"baseUrl"_s, {}, ProfileFault::profile_no_base_url);
    row("no URL at all", u"baseUrl"_s, u"nonsense"_s, ProfileFault::profile_bad_url);
    row("a scheme", u"baseUrl"_s, u"ftp://a.example"_s, ProfileFault::profile_url_scheme,
        {{u"scheme"_s, u"ftp"_s}});
    row("a password", u"baseUrl"_s, u"https://u:fake@a.example"_s, ProfileFault::profile_url_userinfo);
    row("a space", u"baseUrl"_s, u"https://a.example/a b"_s, ProfileFault::profile_url_characters);
    row("a fragment", u"baseUrl"_s, u"https://a.example/#a"_s, ProfileFault::profile_url_fragment);
    row("a query", u"baseUrl"_s, u"https://a.example/?a=1"_s, ProfileFault::profile_url_query);
    row("a whole URL", u"url_get_sstoken"_s, u"nonsense"_s, ProfileFault::profile_bad_url);
    row("the other whole URL", u"url_update_sstoken"_s, u"https://a.example/#a"_s,
        ProfileFault::profile_url_fragment);
}

void TestProfileDialog::saysABrokenRuleUnderItsField() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const base::Error, expected);
    OpenDialog open;
    open.openEdit();
    QVERIFY(open.remark(field + u"Problem"_s).isEmpty());
    open.type(field, typed);
    QCOMPARE(open.remark(field + u"Problem"_s), words::sentence(expected, Language::english));
    QCOMPARE(open.find<QLineEdit>(field)->accessibleDescription(),
             words::sentence(expected, Language::english));
    open.desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QCOMPARE(open.remark(field + u"Problem"_s), words::sentence(expected, Language::chinese));
    QCOMPARE(open.find<QLineEdit>(field)->text(), typed);
}

void TestProfileDialog::namesItsOwnSettingWhereHttpIsRefused() {
    OpenDialog open;
    open.openEdit();
    open.find<QCheckBox>(u"allowHttp"_s)->setChecked(false);
    open.type(u"baseUrl"_s, u"http://a.example"_s);
    QVERIFY(open.remark(u"baseUrlProblem"_s).contains(u"“Allow http://”"_s));
    open.find<QCheckBox>(u"allowHttp"_s)->setChecked(true);
    QVERIFY(open.remark(u"baseUrlProblem"_s).isEmpty());
    open.find<QRadioButton>(u"production"_s)->click();
    QVERIFY(!open.find<QCheckBox>(u"allowHttp"_s)->isEnabled());
    QCOMPARE(
        open.remark(u"baseUrlProblem"_s),
        words::sentence(base::error(ProfileFault::profile_http_production, {{u"host"_s, u"a.example"_s}}),
                        Language::english));
}

void TestProfileDialog::refusesATimeLimitOutOfBounds() {
    OpenDialog open;
    open.openEdit();
    auto *limit = open.find<QSpinBox>(u"timeLimit"_s);
    for (const int seconds : {0, 301}) {
        limit->setValue(seconds);
        QCOMPARE(open.remark(u"timeLimitProblem"_s),
                 words::sentence(base::error(ProfileFault::profile_bad_timeout, {{u"found"_s, seconds}}),
                                 Language::english));
    }
    limit->setValue(300);
    QVERIFY(open.remark(u"timeLimitProblem"_s).isEmpty());
}

void TestProfileDialog::saysWhatIsWrongWithAHeaderUnderIt() {
    OpenDialog open;
    open.openEdit();
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"Host"_s);
    QCOMPARE(open.remark(u"headerProblem"_s),
             words::sentence(base::error(ProfileFault::profile_reserved_header, {{u"name"_s, u"Host"_s}}),
                             Language::english));
    open.type(u"headerName"_s, u"a b"_s);
    QCOMPARE(open.remark(u"headerProblem"_s),
             words::sentence(base::error(ProfileFault::profile_bad_header, {{u"name"_s, u"a b"_s}}),
                             Language::english));
    open.type(u"headerName"_s, {});
    QVERIFY(open.remark(u"headerProblem"_s).isEmpty());
}

void TestProfileDialog::saysNothingBeforeAFieldWasTouchedAndAllAtSave() {
    OpenDialog open;
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
    OpenDialog open;
    open.openNew();
    open.type(u"name"_s, u" SUD test "_s);
    open.type(u"baseUrl"_s, u"HTTPS://Test.Example.com/"_s);
    open.type(u"url_get_sstoken"_s, u"https://other.example/get"_s);
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
    OpenDialog open;
    open.openEdit();
    open.find<QPushButton>(u"addHeader"_s)->click();
    open.type(u"headerName"_s, u"Authorization"_s);
    open.type(u"headerValue"_s, u"Bearer fake-secret-1"_s);
    QCOMPARE(open.find<QLineEdit>(u"headerValue"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(open.saved());
    QVERIFY(!open.file().isEmpty());
    QVERIFY(!open.file().contains("fake-secret"));
    QVERIFY(!open.file().contains("Authorization"));
    const auto secrets = open.desk.workplace.environments.secretHeaders(open.id);
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first().value.reveal(), "Bearer fake-secret-1");
    open.openEdit();
    QCOMPARE(open.find<QLineEdit>(u"headerName"_s)->text(), u"Authorization"_s);
    QVERIFY(!shownTexts(*open.dialog).join(u'\n').contains(u"fake-secret"_s));
}

void TestProfileDialog::forcesSecretWhereTheNameSaysSo() {
    OpenDialog open;
    open.openNew();
    open.find<QPushButton>(u"addHeader"_s)->click();
    auto *secret = open.find<QCheckBox>(u"headerSecret"_s);
    open.type(u"headerName"_s, u"X-Trace"_s);
    QVERIFY(secret->isEnabled() && !secret->isChecked());
    open.type(u"headerName"_s, u"X-Api-Key"_s);
    QVERIFY(!secret->isEnabled() && secret->isChecked());
    QCOMPARE(open.find<QLineEdit>(u"headerValue"_s)->echoMode(), QLineEdit::Password);
}

void TestProfileDialog::bringsNoSecretToLightByNoLongerCallingItOne() {
    OpenDialog open;
    open.desk.workplace.environments.setSecretHeaders(
        open.id, {{"X-Trace", base::Secret(QByteArray("fake-secret-2"))}});
    open.openEdit();
    auto *value = open.find<QLineEdit>(u"headerValue"_s);
    QCOMPARE(value->text(), u"fake-secret-2"_s);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    open.find<QCheckBox>(u"headerSecret"_s)->click();
    QVERIFY(value->text().isEmpty());
}

void TestProfileDialog::changesAProfileAndKeepsItChosen() {
    OpenDialog open;
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
    OpenDialog open;
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

void TestProfileDialog::showsTheUrlThatWouldResult() {
    OpenDialog open;
    open.openNew();
    open.type(u"baseUrl"_s, u"https://a.example/v1/"_s);
    QCOMPARE(open.find<QLineEdit>(u"url_get_sstoken"_s)->placeholderText(),
             u"https://a.example/v1/get_sstoken"_s);
}

void TestProfileDialog::keepsWhatWasTypedForAServiceWhileAnotherIsLookedAt() {
    OpenDialog open;
    open.openNew();
    open.type(u"url_get_sstoken"_s, u"https://a.example/get"_s);
    auto *service = open.find<QComboBox>(u"service"_s);
    const int sud = service->currentIndex();
    service->setCurrentIndex(service->findData(QByteArray("enduser")));
    deliverEvents();
    QVERIFY(!open.find<QLineEdit>(u"url_get_sstoken"_s));
    service->setCurrentIndex(sud);
    QCOMPARE(open.find<QLineEdit>(u"url_get_sstoken"_s)->text(), u"https://a.example/get"_s);
}

void TestProfileDialog::offersThePlacesOfAParameter() {
    OpenDialog open;
    service::Profile start;
    start.service = "enduser";
    open.open(ProfileDialog::Purpose::add, start);
    auto *place = open.find<QComboBox>(u"place_refreshToken"_s);
    QCOMPARE(place->count(), 2);
    place->setCurrentIndex(1);
    open.type(u"name"_s, u"iot"_s);
    open.type(u"baseUrl"_s, u"https://iot.example"_s);
    QVERIFY(open.saved());
    QCOMPARE(open.desk.workplace.environments.current().places.value("refreshToken"), service::Place::form);
}

void TestProfileDialog::keepsEverythingThroughAChangeOfLanguage() {
    OpenDialog open;
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
    OpenDialog open(language == Language::english ? Language::chinese : Language::english);
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
    OpenDialog open;
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
