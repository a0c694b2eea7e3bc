// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

#include "gui/environment/unlock_dialog.h"
#include "gui/history/history_model.h"
#include "gui/history/history_page.h"
#include "gui/look/note_line.h"
#include "gui/main_window.h"
#include "gui/request/request_page.h"
#include "own_desk.h"
#include "shown_texts.h"
#include "store/vault/original_table.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::HistoryModel;
using gui::HistoryPage;
using gui::MainWindow;
using gui::NoteLine;
using words::Language;

namespace {

constexpr char plantedCode[] = "fake-planted-code-0001";

/// \a text with `"` for each `'`.
QByteArray json(const char *text) {
    return QByteArray(text).replace('\'', '"');
}

/// A window on its History page, and a server that answers `sud.get_sstoken` with a refusal.
struct HistoryDesk : OwnDesk {
    explicit HistoryDesk(Language language = Language::english) : OwnDesk(language) {
        server.setHandler([](const Received &) {
            return Script::answer(200, json("{'ret_code':1,'ret_msg':'no','sdk_error_code':1005}"));
        });
    }

    void open() {
        window = std::make_unique<MainWindow>(workplace);
        window->resize(1200, 800);
        window->open();
        window->showPage(MainWindow::Page::history);
        page = window->findChild<HistoryPage *>();
    }
    /// Notes \a count exchanges that ended in a refusal.
    void note(int count, const QString &profileId) {
        desk::Order order;
        order.endpoint = workplace.catalog.service("sud")->endpoint("get_sstoken");
        order.profile = *workplace.environments.find(profileId);
        order.values.insert("code", base::Secret::copyOf(plantedCode));
        desk::Transcript transcript;
        transcript.request = *service::plan(*order.endpoint, order.profile, order.values, {});
        transcript.sentAtMs = clock.nowMs();
        transcript.reply = base::Reply{200, {{"Date", "now"}}, json("{'sdk_error_code':1005,'note':'Wort'}")};
        transcript.replyIsWhole = true;
        service::Outcome outcome;
        outcome.kind = service::OutcomeKind::refused;
        outcome.reason = base::error(service::ReadFault::read_refused);
        outcome.httpStatus = 200;
        outcome.codes = {{"sdk_error_code", "1005", {u"Token expired"_s, u"令牌已过期"_s}}};
        for (int number = 0; number < count; ++number)
            workplace.history.note(order, transcript, outcome, clock.nowMs() + number);
        workplace.history.settle();
    }
    template <typename Widget>
    Widget *find(const QString &name) const {
        return page->findChild<Widget *>(name);
    }
    QTableView *table() const { return find<QTableView>(u"table"_s); }
    QAction *action(const QString &name) const { return page->findChild<QAction *>(name); }
    bool shows(int rows) const {
        return QTest::qWaitFor([&] { return !page->isSearching() && table()->model()->rowCount() == rows; },
                               30'000);
    }
    bool choose(int row) const {
        table()->selectRow(row);
        return QTest::qWaitFor([this] { return action(u"copyCurlAction"_s)->isEnabled(); }, 30'000);
    }
    /// The dialog called \a name, once it is open.
    QDialog *dialog(const QString &name) const {
        QDialog *found = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                found = window->findChild<QDialog *>(name);
                return found && found->isVisible();
            },
            30'000);
        return isOpen ? found : nullptr;
    }
    gui::RequestPage *requestPage() const { return window->findChild<gui::RequestPage *>(); }

    FaultServer server;
    std::unique_ptr<MainWindow> window;
    HistoryPage *page = nullptr;
};

}  // namespace

/// The page of the exchanges that took place.
class TestHistoryPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatComesHere();
    void showsExchangesAsTheyCome();
    void showsWhatAnotherProgramAdds();
    void tellsHowItEndedAndShowsNoSecret();
    void turnsWithTheLanguage();
    void searchesAndFilters();
    void manyRowsComeInPieces();
    void opensInRequestWithItsSecretsWhereTheyWereKept_data();
    void opensInRequestWithItsSecretsWhereTheyWereKept();
    void sendAgainWithoutItsSecretsSendsNothing();
    void sendAgainAsksForProduction();
    void sendAgainStopsWhereTheProfileLeadsElsewhere();
    void copiesMasked();
    void copiesSecretsOnlyWhenAskedTwice();
    void removesAnEntryAndItsSecrets();
    void clearsAndTurnsOff();
};

void TestHistoryPage::saysWhatComesHere() {
    HistoryDesk desk;
    desk.open();
    QVERIFY(desk.shows(0));
    QVERIFY(desk.find<QLabel>(u"emptyText"_s)->isVisible());
    QVERIFY(!desk.find<QPushButton>(u"clear"_s)->isEnabled());
    desk.find<QPushButton>(u"requestFirst"_s)->click();
    QCOMPARE(desk.window->page(), MainWindow::Page::request);
}

void TestHistoryPage::showsExchangesAsTheyCome() {
    HistoryDesk desk;
    const QString id = desk.addProfile(u"Mine"_s, "sud", desk.server.url(""));
    desk.open();
    const QAbstractItemModelTester tester(desk.table()->model());
    desk.note(1, id);
    QVERIFY(desk.shows(1));
    QVERIFY(desk.choose(0));
    desk.note(2, id);
    QVERIFY(desk.shows(3));
    // What is chosen stays chosen.
    QCOMPARE(desk.table()->selectionModel()->selectedRows().first().row(), 2);
    QVERIFY(desk.find<QLabel>(u"count"_s)->text().contains(u'3'));
}

void TestHistoryPage::showsWhatAnotherProgramAdds() {
    HistoryDesk desk;
    const QString id = desk.addProfile(u"Mine"_s, "sud", desk.server.url(""));
    desk.note(1, id);
    desk.open();
    QVERIFY(desk.shows(1));
    auto other = store::HistoryFile::open(desk.workplace.config.historyFile(),
                                          store::Database::Mode::read_write, desk.clock.nowMs());
    QVERIFY(other && other->file);
    store::HistoryEntry entry;
    entry.row.outcome = "success";
    entry.row.service = "sud";
    entry.row.endpoint = "get_sstoken";
    entry.row.profileName = u"Elsewhere"_s;
    entry.row.atMs = desk.clock.nowMs();
    QVERIFY(other->file->add(entry, desk.clock.nowMs()));
    QVERIFY(desk.shows(2));
    QVERIFY(other->file->clear());
    QVERIFY(desk.shows(0));
    QVERIFY(desk.find<QLabel>(u"emptyText"_s)->isVisible());
}

void TestHistoryPage::tellsHowItEndedAndShowsNoSecret() {
    HistoryDesk desk;
    desk.note(1, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    const auto *headline = desk.find<NoteLine>(u"headline"_s);
    QCOMPARE(headline->tone(), gui::tone(service::OutcomeKind::refused));
    QVERIFY(headline->text().contains(u"HTTP 200"_s));
    const QString all = shownTexts(*desk.window).join(u'\n');
    QVERIFY2(all.contains(u"Token expired"_s), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1String(plantedCode)), qPrintable(all));
    for (const auto *edit : desk.page->findChildren<QPlainTextEdit *>())
        QVERIFY(!edit->toPlainText().contains(QLatin1String(plantedCode)));
}

void TestHistoryPage::turnsWithTheLanguage() {
    HistoryDesk desk;
    desk.note(1, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    const QModelIndex outcome = desk.table()->model()->index(0, HistoryModel::outcome);
    const QString english = outcome.data().toString();
    const QString headline = desk.find<NoteLine>(u"headline"_s)->text();
    desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QVERIFY(outcome.data().toString() != english);
    QVERIFY(desk.find<NoteLine>(u"headline"_s)->text() != headline);
    QVERIFY(shownTexts(*desk.window).join(u'\n').contains(u"令牌已过期"_s));
    desk.workplace.language.set(Language::english);
    deliverEvents();
    QCOMPARE(outcome.data().toString(), english);
    QCOMPARE(desk.find<NoteLine>(u"headline"_s)->text(), headline);
}

void TestHistoryPage::searchesAndFilters() {
    HistoryDesk desk;
    const QString mine = desk.addProfile(u"Mine"_s, "sud", desk.server.url(""));
    const QString other = desk.addProfile(u"Other"_s, "sud", desk.server.url(""));
    desk.note(2, mine);
    desk.note(1, other);
    desk.open();
    QVERIFY(desk.shows(3));
    auto *search = desk.find<QLineEdit>(u"search"_s);
    search->setText(u"wort"_s);
    QVERIFY(desk.shows(3));
    search->setText(u"Other"_s);
    QVERIFY(desk.shows(1));
    QVERIFY2(desk.find<QLabel>(u"count"_s)->text().contains(u"1 of 3"_s),
             qPrintable(desk.find<QLabel>(u"count"_s)->text()));
    search->setText(u"nowhere"_s);
    QVERIFY(desk.shows(0));
    // Not the page of an empty history.
    QVERIFY(desk.table()->isVisible());
    search->clear();
    auto *profile = desk.find<QComboBox>(u"profile"_s);
    profile->setCurrentIndex(profile->findData(mine));
    QVERIFY(desk.shows(2));
    auto *outcome = desk.find<QComboBox>(u"outcome"_s);
    outcome->setCurrentIndex(outcome->findData(QByteArray("success")));
    QVERIFY(desk.shows(0));
    outcome->setCurrentIndex(outcome->findData(QByteArray("refused")));
    QVERIFY(desk.shows(2));
}

void TestHistoryPage::manyRowsComeInPieces() {
    HistoryDesk desk;
    const QString id = desk.addProfile(u"Mine"_s, "sud", desk.server.url(""));
    desk.note(1, id);
    {
        const auto database =
            store::Database::open(desk.workplace.config.historyFile(), store::Database::Mode::read_write);
        QVERIFY(database);
        QStringList columns;
        const auto named = database->rows(u"SELECT name FROM pragma_table_info('exchanges')"_s);
        QVERIFY(named);
        for (const store::Database::Row &row : *named) {
            if (row.first().toString() != "id"_L1)
                columns.append(row.first().toString());
        }
        QVERIFY(database->run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) "
            "INSERT INTO exchanges (%1) SELECT %1 FROM exchanges, n"_s.arg(columns.join(u", "_s))));
    }
    desk.open();
    // The first are there, and can be chosen, while the others still come.
    QVERIFY(QTest::qWaitFor([&] { return desk.table()->model()->rowCount() > 0; }, 30'000));
    QVERIFY(desk.page->isSearching());
    QVERIFY(desk.table()->model()->rowCount() < 100'000);
    QVERIFY(desk.choose(0));
    QVERIFY(desk.shows(100'000));
}

void TestHistoryPage::opensInRequestWithItsSecretsWhereTheyWereKept_data() {
    QTest::addColumn<bool>("hasVault");
    QTest::newRow("a vault was open") << true;
    QTest::newRow("none was") << false;
}

void TestHistoryPage::opensInRequestWithItsSecretsWhereTheyWereKept() {
    QFETCH(bool, hasVault);
    HistoryDesk desk;
    if (hasVault) {
        desk.workplace.vault.keepForSession();
        QVERIFY(comesTo(desk.workplace.vault, gui::VaultHost::State::open));
    }
    desk.note(1, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    desk.action(u"openAgainAction"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return desk.window->page() == MainWindow::Page::request; }));
    QCOMPARE(desk.workplace.environments.current().name, u"Mine"_s);
    const auto *code = desk.requestPage()->findChild<QLineEdit *>(u"value_code"_s);
    QVERIFY(code);
    QCOMPARE(code->text(), hasVault ? QString::fromLatin1(plantedCode) : QString());
    QCOMPARE(desk.server.deliveries(), 0);
}

void TestHistoryPage::sendAgainWithoutItsSecretsSendsNothing() {
    HistoryDesk desk;
    desk.note(1, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    QSignalSpy wanted(desk.page, &HistoryPage::requestWanted);
    desk.action(u"sendAgainAction"_s)->trigger();
    QVERIFY(wanted.count() == 1 || wanted.wait(30'000));
    QCOMPARE(wanted.first().at(1).toBool(), false);
    QCOMPARE(desk.window->page(), MainWindow::Page::request);
    QCOMPARE(desk.server.deliveries(), 0);
}

void TestHistoryPage::sendAgainAsksForProduction() {
    HistoryDesk desk;
    desk.workplace.vault.keepForSession();
    QVERIFY(comesTo(desk.workplace.vault, gui::VaultHost::State::open));
    desk.note(1, desk.addProfile(u"Live"_s, "sud", desk.server.url(""), service::ProfileKind::production));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    desk.action(u"sendAgainAction"_s)->trigger();
    QVERIFY(
        QTest::qWaitFor([&] { return desk.window->findChild<gui::UnlockDialog *>() != nullptr; }, 30'000));
    QCOMPARE(desk.server.deliveries(), 0);
    desk.window->findChild<gui::UnlockDialog *>()->reject();
    QCOMPARE(desk.server.deliveries(), 0);
}

void TestHistoryPage::sendAgainStopsWhereTheProfileLeadsElsewhere() {
    HistoryDesk desk;
    desk.workplace.vault.keepForSession();
    QVERIFY(comesTo(desk.workplace.vault, gui::VaultHost::State::open));
    const QString id = desk.addProfile(u"Mine"_s, "sud", desk.server.url(""));
    desk.note(1, id);
    FaultServer elsewhere;
    const service::Profile before = *desk.workplace.environments.find(id);
    service::Profile profile = before;
    profile.baseUrl = elsewhere.url("");
    const store::ProfileFile file(desk.workplace.config.profilesFile(), desk.workplace.catalog, desk.clock);
    QVERIFY(file.replace(profile, before));
    QVERIFY(reread(desk.workplace.environments));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    desk.action(u"sendAgainAction"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] {
        return desk.requestPage() &&
               !desk.requestPage()->findChild<NoteLine *>(u"problem"_s)->text().isEmpty();
    }));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHistoryPage::copiesMasked() {
    HistoryDesk desk;
    desk.note(1, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    desk.action(u"copyCurlAction"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"curl "_s));
    QVERIFY(copied.contains(u"<masked>"_s));
    QVERIFY(!copied.contains(QLatin1String(plantedCode)));
    // No vault was open, so there is nothing more to give.
    QVERIFY(!desk.action(u"copySecretsAction"_s)->isEnabled());
    QVERIFY(!desk.action(u"copySecretsAction"_s)->toolTip().isEmpty());
}

void TestHistoryPage::copiesSecretsOnlyWhenAskedTwice() {
    HistoryDesk desk;
    desk.workplace.vault.keepForSession();
    QVERIFY(comesTo(desk.workplace.vault, gui::VaultHost::State::open));
    desk.note(1, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(1) && desk.choose(0));
    QVERIFY(QTest::qWaitFor([&] { return desk.action(u"copySecretsAction"_s)->isEnabled(); }));
    QGuiApplication::clipboard()->clear();
    desk.action(u"copySecretsAction"_s)->trigger();
    QDialog *question = desk.dialog(u"copySecrets"_s);
    QVERIFY(question);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    question->accept();
    QVERIFY(QTest::qWaitFor([&] { return desk.workplace.clipboard.holds(); }));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String(plantedCode)));
}

void TestHistoryPage::removesAnEntryAndItsSecrets() {
    HistoryDesk desk;
    desk.workplace.vault.keepForSession();
    QVERIFY(comesTo(desk.workplace.vault, gui::VaultHost::State::open));
    desk.note(2, desk.addProfile(u"Mine"_s, "sud", desk.server.url("")));
    desk.open();
    QVERIFY(desk.shows(2) && desk.choose(0));
    desk.action(u"removeEntryAction"_s)->trigger();
    QDialog *question = desk.dialog(u"removeEntry"_s);
    QVERIFY(question);
    question->accept();
    QVERIFY(desk.shows(1));
    const auto ties = desk.workplace.vault.vault()->ask(
        [](const store::SealedDatabase &database) { return store::OriginalTable(database).ties(); });
    QCOMPARE(ties->size(), 1);
}

void TestHistoryPage::clearsAndTurnsOff() {
    HistoryDesk desk;
    const QString id = desk.addProfile(u"Mine"_s, "sud", desk.server.url(""));
    desk.note(2, id);
    desk.open();
    QVERIFY(desk.shows(2));
    auto *keep = desk.find<QComboBox>(u"keep"_s);
    QCOMPARE(keep->currentData().toInt(), 90);
    // Cancelled, it shows what is still so.
    keep->setCurrentIndex(keep->findData(0));
    Q_EMIT keep->activated(keep->currentIndex());
    QDialog *question = desk.dialog(u"keepLess"_s);
    QVERIFY(question);
    question->reject();
    QVERIFY(QTest::qWaitFor([&] { return keep->currentData().toInt() == 90; }));
    desk.find<QPushButton>(u"clear"_s)->click();
    question = desk.dialog(u"clearHistory"_s);
    QVERIFY(question);
    question->accept();
    QVERIFY(desk.shows(0));
    keep->setCurrentIndex(keep->findData(0));
    Q_EMIT keep->activated(keep->currentIndex());
    QVERIFY(QTest::qWaitFor([&] { return desk.find<QLabel>(u"emptyText"_s)->text().contains(u"off"_s); }));
    desk.note(1, id);
    QVERIFY(desk.shows(0));
}

}  // namespace td::test

using td::test::TestHistoryPage;
TD_TEST_CLASS(TestHistoryPage);
#include "test_history_page.moc"
