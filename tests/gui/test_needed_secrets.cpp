// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "gui/environment/remark.h"
#include "gui/environment/sharing/needed_secrets_dialog.h"
#include "gui/environment/sharing/secret_row.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::NeededSecretsDialog;
using words::Language;

namespace {

struct Needy {
    OwnDesk desk;
    QString id = desk.addProfile(u"own"_s, "sud", "https://own.example");
    std::unique_ptr<NeededSecretsDialog> dialog;

    /// The profile needs \a secretHeaders and \a needs from now on.
    bool need(const QList<QByteArray> &secretHeaders, const QList<QByteArray> &needs) {
        gui::Environments &environments = desk.workplace.environments;
        const service::Profile before = *environments.find(id);
        service::Profile after = before;
        after.secretHeaders = secretHeaders;
        after.needs = needs;
        ListChange changed(environments);
        environments.save(after, before, &desk.workplace.language, [](const auto &) {});
        return changed.comes();
    }
    void open() {
        dialog = std::make_unique<NeededSecretsDialog>(desk.workplace, QStringList{id}, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    QList<QLineEdit *> fields() const { return dialog->findChildren<QLineEdit *>(u"value"_s); }
    QPushButton *keep() const { return dialog->findChild<QPushButton *>(u"keep"_s); }
    QStringList kept() const { return desk.workplace.secrets.kept().value(id); }
};

}  // namespace

/// What profiles need is asked for, masked, and may be left for later.
class TestNeededSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsFilledIn();
    void leavesTheRestForLater();
    void saysWhatCannotBeOne();
    void masksWhatIsTyped();
    void takesAKeyFromAFile();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
};

void TestNeededSecrets::keepsWhatIsFilledIn() {
    Needy needy;
    QVERIFY(!NeededSecretsDialog::isNeeded(needy.desk.workplace, needy.id));
    QVERIFY(needy.need({"X-Key"}, {"app_secret"}));
    QVERIFY(NeededSecretsDialog::isNeeded(needy.desk.workplace, needy.id));
    needy.open();
    QCOMPARE(needy.fields().size(), 2);
    QVERIFY(!needy.keep()->isEnabled());
    QTest::keyClicks(needy.fields().first(), u"fake-value"_s);
    QTest::keyClicks(needy.fields().last(), u"fake-app-secret-0123456789abcdef"_s);
    needy.keep()->click();
    QVERIFY(!needy.dialog->isVisible());
    QCOMPARE(needy.kept(), (QStringList{u"header.X-Key"_s, u"app_secret"_s}));
    QCOMPARE(needy.desk.workplace.secrets.forCalls(needy.id).headers.first().value.reveal().toByteArray(),
             "fake-value");
    QVERIFY(!NeededSecretsDialog::isNeeded(needy.desk.workplace, needy.id));
}

void TestNeededSecrets::leavesTheRestForLater() {
    Needy needy;
    QVERIFY(needy.need({"X-Key"}, {"app_secret"}));
    needy.open();
    QTest::keyClicks(needy.fields().first(), u"fake-value"_s);
    needy.keep()->click();
    QCOMPARE(needy.kept(), QStringList{u"header.X-Key"_s});
    needy.open();
    QCOMPARE(needy.fields().size(), 1);
    needy.dialog->findChild<QPushButton *>(u"later"_s)->click();
    QVERIFY(!needy.dialog->isVisible());
    QVERIFY(NeededSecretsDialog::isNeeded(needy.desk.workplace, needy.id));
}

void TestNeededSecrets::saysWhatCannotBeOne() {
    Needy needy;
    QVERIFY(needy.need({"X-Key"}, {}));
    needy.open();
    needy.fields().first()->setText(u" outer space "_s);
    Q_EMIT needy.fields().first()->textEdited(u" outer space "_s);
    needy.keep()->click();
    QVERIFY(needy.dialog->isVisible());
    QVERIFY(needy.dialog->findChild<gui::Remark *>()->text().contains(u"X-Key"_s));
    QCOMPARE(needy.kept(), QStringList());
}

void TestNeededSecrets::masksWhatIsTyped() {
    Needy needy;
    QVERIFY(needy.need({"X-Key"}, {"app_secret", "proxy_login", "later.unknown"}));
    needy.open();
    QVERIFY(needy.fields().size() >= 2);
    for (const QLineEdit *field : needy.fields())
        QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void TestNeededSecrets::takesAKeyFromAFile() {
    Needy needy;
    QVERIFY(needy.need({}, {"key"}));
    needy.open();
    QVERIFY(needy.fields().first()->isReadOnly());
    QVERIFY(needy.dialog->findChild<QPushButton *>(u"file"_s)->isVisible());
}

void TestNeededSecrets::hasMnemonicsOnceAndNoWordOfTheOtherLanguage() {
    Needy needy;
    QVERIFY(needy.need({"X-Key"}, {"app_secret", "key", "client_key"}));
    needy.open();
    for (const Language language : {Language::chinese, Language::english}) {
        needy.desk.workplace.language.set(language);
        deliverEvents();
        QCOMPARE(doubledMnemonics(*needy.dialog), QStringList());
        QCOMPARE(foreignTexts(shownTexts(*needy.dialog), language), QStringList());
    }
}

TD_TEST_CLASS(TestNeededSecrets);

}  // namespace td::test

#include "test_needed_secrets.moc"
