// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "base/json.h"
#include "gui/environment/import_dialog.h"
#include "gui/environment/remark.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::ImportDialog;
using gui::ImportModel;
using store::ImportChange;
using words::Language;

namespace {

QByteArray entry(const QString &id, const char *name, const char *service, const char *url) {
    return u"{'id':'%1','name':'%2','service':'%3','kind':'test','base_url':'%4'}"_s
        .arg(id, QLatin1StringView(name), QLatin1StringView(service), QLatin1StringView(url))
        .replace(u'\'', u'"')
        .toUtf8();
}

QByteArray fileOf(const QByteArrayList &entries) {
    return R"({"format":1,"profiles":[)" + entries.join(',') + "]}";
}

/// A file of profiles with one that changes `own`, one that is new, and one that is refused.
QByteArray fileFor(const QString &id) {
    return fileOf({entry(id, "own", "sud", "https://changed.example"),
                   entry(u"a-new-one"_s, "new", "sud", "https://new.example"),
                   entry(u"a-bad-one"_s, "bad", "none", "https://bad.example")});
}

struct Import {
    OwnDesk desk;
    QString id = desk.addProfile(u"own"_s, "sud", "https://own.example");
    ImportDialog *dialog = new ImportDialog(desk.workplace, nullptr);

    Import() = default;
    ~Import() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Import)

    /// Shows what the file with \a text would do.
    bool preview(const QByteArray &text) {
        const QString path = desk.folder.filePath(u"in.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
        file.close();
        return read(path);
    }
    /// True when it said something of the file \a path; it reads the file, then what importing would do.
    bool read(const QString &path) {
        ListChange changed(desk.workplace.environments);
        dialog->show();
        dialog->preview(path);
        while (result().isEmpty() && changed.comes()) {
        }
        return !result().isEmpty();
    }
    QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    QString result() const { return dialog->findChild<gui::Remark *>(u"result"_s)->text(); }
    QString cell(int row, int column) const {
        return dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }
};

}  // namespace

/// Importing profiles: nothing is changed before it was shown.
class TestImportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesChangesAsASoundModel();
    void showsEachChangeAndChangesNothingYet();
    void importsWhatItShowedAndSaysWhatWasDone();
    void saysWhyAFileCannotBeImported_data();
    void saysWhyAFileCannotBeImported();
    void offersNothingWhereNothingWouldChange();
    void wrapsALongPathInsteadOfWidening();
    void takesBackWhatWasExported();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
};

void TestImportDialog::givesChangesAsASoundModel() {
    ImportModel model(Language::english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({{ImportChange::Kind::added, u"1"_s, u"a"_s, {}, {}},
               {ImportChange::Kind::updated, u"2"_s, u"b"_s, {"base_url", "x_unknown"}, {}}});
    QCOMPARE(model.index(1, ImportModel::detailColumn).data().toString(), u"base URL, x_unknown"_s);
    model.setLanguage(Language::chinese);
    QCOMPARE(model.rowCount(), 2);
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportDialog::showsEachChangeAndChangesNothingYet() {
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    QCOMPARE(import.cell(0, ImportModel::changeColumn), u"Changed"_s);
    QCOMPARE(import.cell(0, ImportModel::detailColumn), u"base URL, whether http:// is allowed"_s);
    QCOMPARE(import.cell(1, ImportModel::changeColumn), u"New"_s);
    QCOMPARE(import.cell(2, ImportModel::changeColumn), u"Refused"_s);
    QVERIFY(!import.cell(2, ImportModel::detailColumn).isEmpty());
    QVERIFY(import.button(u"import"_s)->isEnabled());
    QCOMPARE(import.desk.workplace.environments.find(import.id)->baseUrl, "https://own.example");
    QVERIFY(!import.desk.workplace.environments.find(u"a-new-one"_s));
}

void TestImportDialog::importsWhatItShowedAndSaysWhatWasDone() {
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    ListChange changed(import.desk.workplace.environments);
    import.button(u"import"_s)->click();
    QVERIFY(changed.comes());
    QCOMPARE(import.desk.workplace.environments.find(import.id)->baseUrl, "https://changed.example");
    QVERIFY(import.desk.workplace.environments.find(u"a-new-one"_s));
    QVERIFY(import.result().contains(u"New: 1, changed: 1, unchanged: 0, refused: 1."_s));
    QVERIFY(import.button(u"import"_s)->isHidden());
    QCOMPARE(import.button(u"cancel"_s)->text(), u"&Close"_s);
}

void TestImportDialog::saysWhyAFileCannotBeImported_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("no json");
    QTest::newRow("not profiles") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(base::Json::maxBytes + 1, ' ');
}

void TestImportDialog::saysWhyAFileCannotBeImported() {
    QFETCH(const QByteArray, text);
    Import import;
    QVERIFY(import.preview(text));
    QVERIFY(!import.result().isEmpty());
    QVERIFY(!import.button(u"import"_s)->isEnabled());
    QVERIFY(import.button(u"chooseFile"_s)->isEnabled());
    QVERIFY(import.dialog->isVisible());
}

void TestImportDialog::offersNothingWhereNothingWouldChange() {
    Import import;
    QVERIFY(import.preview(fileOf({})));
    QVERIFY(import.result().contains(u"nothing to import"_s));
    QVERIFY(!import.button(u"import"_s)->isEnabled());
}

void TestImportDialog::wrapsALongPathInsteadOfWidening() {
    Import import;
    QVERIFY(import.preview(fileOf({})));
    const int before = import.dialog->width();
    const QString deep = QString(4, u' ').replace(u' ', u'/' + QString(200, u'x'));
    QVERIFY(import.read(import.desk.folder.path() + deep + u"/none.json"_s));
    deliverEvents();
    QVERIFY(import.result().contains(deep));
    QCOMPARE(import.dialog->width(), before);
    QVERIFY(import.dialog->minimumSizeHint().width() < before);
}

void TestImportDialog::takesBackWhatWasExported() {
    Import import;
    gui::Environments &environments = import.desk.workplace.environments;
    const service::Profile before = *environments.find(import.id);
    const QString path = import.desk.folder.filePath(u"out.json"_s);
    ListChange changed(environments);
    environments.exportAll(path, this, [](const base::Result<store::Export> &) {});
    QVERIFY(changed.comes());
    environments.remove(before.name, this, [](const base::Result<void> &) {});
    QVERIFY(changed.comes());
    QVERIFY(!environments.find(import.id));
    QVERIFY(import.read(path));
    ListChange imported(environments);
    import.button(u"import"_s)->click();
    QVERIFY(imported.comes());
    QVERIFY(environments.find(import.id));
    QVERIFY(*environments.find(import.id) == before);
}

void TestImportDialog::hasMnemonicsOnceAndNoWordOfTheOtherLanguage() {
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    for (const Language language : {Language::chinese, Language::english}) {
        import.desk.workplace.language.set(language);
        deliverEvents();
        QCOMPARE(doubledMnemonics(*import.dialog), QStringList());
        QStringList texts = shownTexts(*import.dialog);
        for (int row = 0; row < 3; ++row)
            texts.append(
                {import.cell(row, ImportModel::changeColumn), import.cell(row, ImportModel::detailColumn)});
        QCOMPARE(foreignTexts(texts, language), QStringList());
    }
}

TD_TEST_CLASS(TestImportDialog);

}  // namespace td::test

#include "test_import_dialog.moc"
