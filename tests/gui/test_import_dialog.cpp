// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

#include "base/json.h"
#include "gui/environment/remark.h"
#include "gui/environment/sharing/import_details.h"
#include "gui/environment/sharing/import_dialog.h"
#include "gui/look/note_line.h"
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
                   entry(u"a-bad-one"_s, "bad", "sud", "javascript:alert(1)")});
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
    QTableView *table() const { return dialog->findChild<QTableView *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void tick(int row, bool on) const {
        table()->model()->setData(table()->model()->index(row, 0), on ? Qt::Checked : Qt::Unchecked,
                                  Qt::CheckStateRole);
    }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    QRadioButton *answer(const QString &name) const { return dialog->findChild<QRadioButton *>(name); }
    QString details() const { return dialog->findChild<QPlainTextEdit *>(u"details"_s)->toPlainText(); }
    /// What note \a name says.
    QString note(const QString &name) const { return dialog->findChild<gui::NoteLine *>(name)->text(); }
    /// Imports what is ticked; true when that is done.
    bool apply() {
        ListChange changed(desk.workplace.environments);
        button(u"import"_s)->click();
        return changed.comes();
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
    void doesWithAConflictWhatWasAnswered_data();
    void doesWithAConflictWhatWasAnswered();
    void leavesOutWhatIsNotTicked();
    void saysWhatIsConspicuous_data();
    void saysWhatIsConspicuous();
    void asksForSecretsOnceItIsDone();
    void takesInWhatWaitsForADefinition();
    void refusesWhatIsNoFileAtOnce();
    void hasMnemonicsOnceAndNoWordOfTheOtherLanguage();
};

void TestImportDialog::givesChangesAsASoundModel() {
    ImportModel model(Language::english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportChange added;
    added.kind = ImportChange::Kind::added;
    ImportChange updated;
    updated.kind = ImportChange::Kind::updated;
    updated.conflict = ImportChange::Conflict::host;
    updated.differences = {{"base_url", {}, u"https://a.example"_s, u"https://b.example"_s},
                           {"timeout_s", {}, u"15"_s, u"9"_s}};
    model.set({added, updated});
    QCOMPARE(model.index(1, ImportModel::detailColumn).data().toString(),
             u"base URL: https://a.example → https://b.example, time limit"_s);
    QCOMPARE(model.taken(), 1);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.decision(1), store::Decision::take_theirs);
    QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.taken(), 2);
    model.setLanguage(Language::chinese);
    QCOMPARE(model.rowCount(), 2);
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportDialog::showsEachChangeAndChangesNothingYet() {
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    QCOMPARE(import.cell(0, ImportModel::changeColumn), u"Conflict: mine stays"_s);
    QCOMPARE(import.cell(0, ImportModel::detailColumn),
             u"base URL: https://own.example → https://changed.example, whether http:// is allowed"_s);
    QCOMPARE(import.details(),
             u"base URL: https://own.example → https://changed.example\n"
             "whether http:// is allowed: yes → no"_s);
    QCOMPARE(import.cell(1, ImportModel::changeColumn), u"New"_s);
    QCOMPARE(import.cell(2, ImportModel::changeColumn), u"Refused"_s);
    QVERIFY(import.cell(2, ImportModel::detailColumn).contains(u"javascript"_s));
    QVERIFY(import.button(u"import"_s)->isEnabled());
    QCOMPARE(import.desk.workplace.environments.find(import.id)->baseUrl, "https://own.example");
    QVERIFY(!import.desk.workplace.environments.find(u"a-new-one"_s));
}

void TestImportDialog::importsWhatItShowedAndSaysWhatWasDone() {
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    import.tick(0, true);
    QVERIFY(import.apply());
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
    environments.exportTo(path, {before.name}, {}, false, this, [](const base::Result<store::Export> &) {});
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

void TestImportDialog::doesWithAConflictWhatWasAnswered_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("more");
    QTest::newRow("mine") << u"mine"_s << u"Conflict: mine stays"_s << QByteArray("https://own.example") << 0;
    QTest::newRow("theirs") << u"theirs"_s << u"Conflict: theirs is taken"_s
                            << QByteArray("https://changed.example") << 0;
    QTest::newRow("both") << u"both"_s << u"Conflict: both are kept"_s << QByteArray("https://own.example")
                          << 1;
}

void TestImportDialog::doesWithAConflictWhatWasAnswered() {
    QFETCH(const QString, answer);
    QFETCH(const QString, said);
    QFETCH(const QByteArray, url);
    QFETCH(const int, more);
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    const auto before = import.desk.workplace.environments.profiles().size();
    import.choose(0);
    QVERIFY(import.answer(answer)->isVisible());
    import.answer(answer)->click();
    QCOMPARE(import.cell(0, ImportModel::changeColumn), said);
    QVERIFY(import.apply());
    QCOMPARE(import.desk.workplace.environments.find(import.id)->baseUrl, url);
    QCOMPARE(import.desk.workplace.environments.profiles().size(), before + 1 + more);
}

void TestImportDialog::leavesOutWhatIsNotTicked() {
    Import import;
    QVERIFY(import.preview(fileFor(import.id)));
    import.tick(1, false);
    QCOMPARE(import.cell(1, ImportModel::changeColumn), u"Left out"_s);
    QVERIFY(!import.button(u"import"_s)->isEnabled());
    import.tick(0, true);
    QVERIFY(import.apply());
    QVERIFY(!import.desk.workplace.environments.find(u"a-new-one"_s));
    QVERIFY(import.result().contains(u"New: 0, changed: 1,"_s));
}

void TestImportDialog::saysWhatIsConspicuous_data() {
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("text");
    const QByteArray production =
        entry(u"n"_s, "new", "sud", "https://own.example").replace("test", "production");
    QTest::newRow("a look-alike") << entry(u"n"_s, "new", "sud", "https://xn--80ak6aa92e.com")
                                  << u"findings"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("a test's host in production") << production << u"findings"_s << u"“own”"_s;
    QTest::newRow("a host behind a user") << entry(u"n"_s, "new", "sud", "https://good.example@evil.example")
                                          << u"reason"_s << u"evil.example"_s;
    QTest::newRow("a line break") << entry(u"n"_s, "new", "sud", "https://a.example\\r\\nX: 1") << u"reason"_s
                                  << u"https://a.example<U+000D><U+000A>X: 1"_s;
    QTest::newRow("a turned name") << entry(u"n"_s, "new\\u202e", "sud", "https://a.example") << u"reason"_s
                                   << u"new<U+202E>"_s;
}

void TestImportDialog::saysWhatIsConspicuous() {
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, note);
    QFETCH(const QString, text);
    Import import;
    QVERIFY(import.preview(fileOf({entry})));
    QVERIFY2(import.note(note).contains(text), qPrintable(import.note(note)));
}

void TestImportDialog::asksForSecretsOnceItIsDone() {
    Import import;
    QByteArray needy = entry(u"n"_s, "new", "sud", "https://a.example");
    needy.chop(1);
    QVERIFY(import.preview(fileOf({needy + R"(,"secret_headers":["X-Key"],"needs":["app_secret"]})"})));
    QVERIFY(import.details().contains(u"Needs: HTTP header X-Key, app secret"_s));
    QVERIFY(!import.button(u"secrets"_s)->isVisible());
    QVERIFY(import.apply());
    QVERIFY(import.button(u"secrets"_s)->isVisible());
    const QSignalSpy wanted(import.dialog, &ImportDialog::secretsWanted);
    import.dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    import.button(u"secrets"_s)->click();
    QCOMPARE(wanted.first().first().toStringList(), QStringList{u"n"_s});
}

void TestImportDialog::takesInWhatWaitsForADefinition() {
    Import import;
    QVERIFY(import.preview(fileOf({entry(u"n"_s, "new", "carrier", "https://a.example")})));
    QVERIFY(import.details().contains(u"service definition “carrier”"_s));
    QVERIFY(import.apply());
    QVERIFY(!import.desk.workplace.environments.find(u"n"_s));
    QVERIFY(!import.desk.workplace.environments.notices().isEmpty());
    QVERIFY(!import.button(u"secrets"_s)->isVisible());
}

void TestImportDialog::refusesWhatIsNoFileAtOnce() {
    Import import;
    QVERIFY(import.read(import.desk.folder.path()));
    QVERIFY(import.result().contains(u"a folder"_s));
    QVERIFY(!import.button(u"import"_s)->isEnabled());
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
        // Kinds are said in both languages everywhere.
        texts.replaceInStrings(u"TEST 测试"_s, QString());
        QCOMPARE(foreignTexts(texts, language), QStringList());
    }
}

TD_TEST_CLASS(TestImportDialog);

}  // namespace td::test

#include "test_import_dialog.moc"
