// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "gui/environment/sharing/export_dialog.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::ExportDialog;
using words::Language;

namespace {

struct Export {
    OwnDesk desk;
    QString one = desk.addProfile(u"one"_s, "sud", "https://one.example");
    QString two = desk.addProfile(u"two"_s, "sud", "https://two.example");
    ExportDialog dialog{desk.workplace, nullptr};

    Export() { dialog.setAttribute(Qt::WA_DeleteOnClose, false); }

    QListWidget *list() const { return dialog.findChild<QListWidget *>(u"profiles"_s); }
    QString leaving() const { return dialog.findChild<QPlainTextEdit *>(u"leaving"_s)->toPlainText(); }
    QPushButton *save() const { return dialog.findChild<QPushButton *>(u"save"_s); }
};

}  // namespace

/// Exporting profiles: what leaves is seen before.
class TestExportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatLeavesWithTheTicked();
    void namesSecretsAndShowsNone();
    void savesTheTicked();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
};

void TestExportDialog::showsWhatLeavesWithTheTicked() {
    const Export dialog;
    QCOMPARE(dialog.dialog.names(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(dialog.leaving().contains(u"https://one.example"_s));
    dialog.list()->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.dialog.names(), QStringList{u"two"_s});
    QVERIFY(!dialog.leaving().contains(u"one"_s));
    dialog.list()->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog.save()->isEnabled());
}

void TestExportDialog::namesSecretsAndShowsNone() {
    Export dialog;
    dialog.desk.workplace.secrets.keep(
        {dialog.one, {desk::SecretName::Use::header, "X-Key"}, base::Secret::copyOf("fake-header-value")});
    dialog.desk.workplace.secrets.keep({dialog.one,
                                        {desk::SecretName::Use::app_secret, {}},
                                        base::Secret::copyOf("fake-app-secret-of-a-test")});
    const ExportDialog shown(dialog.desk.workplace, nullptr);
    const QString leaving = shown.findChild<QPlainTextEdit *>(u"leaving"_s)->toPlainText();
    QVERIFY2(leaving.contains(u"app secret"_s), qPrintable(leaving));
    QVERIFY(!leaving.contains(u"fake"_s));
}

void TestExportDialog::savesTheTicked() {
    Export dialog;
    const QSignalSpy wanted(&dialog.dialog, &ExportDialog::saveWanted);
    dialog.dialog.show();
    dialog.list()->item(1)->setCheckState(Qt::Unchecked);
    dialog.save()->click();
    QCOMPARE(wanted.first().first().toStringList(), QStringList{u"one"_s});
    QVERIFY(!dialog.dialog.isVisible());
}

void TestExportDialog::hasMnemonicsOnceAndNoWordOfTheOtherLanguage() {
    Export dialog;
    dialog.dialog.show();
    for (const Language language : {Language::chinese, Language::english}) {
        dialog.desk.workplace.language.set(language);
        deliverEvents();
        QCOMPARE(doubledMnemonics(dialog.dialog), QStringList());
        QCOMPARE(foreignTexts(shownTexts(dialog.dialog), language), QStringList());
    }
}

TD_TEST_CLASS(TestExportDialog);

}  // namespace td::test

#include "test_export_dialog.moc"
