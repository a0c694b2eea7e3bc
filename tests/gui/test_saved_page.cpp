// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

#include "saved_desk.h"
#include "shown_texts.h"
#include "store/vault/token_table.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::SavedModel;
using store::TokenTable;
using words::Language;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

QString shownPart(const SavedDesk &saved) {
    return saved.page.findChild<QStackedWidget *>(u"stack"_s)->currentWidget()->objectName();
}

QString toolTip(const SavedDesk &saved, const QString &action) {
    return saved.action(action)->toolTip();
}

/// A pair of the end-user API; the refresh token expires \a leftMs from now, or nobody knows when.
QList<store::NewToken> endUserPair(const SavedDesk &saved, std::optional<qint64> leftMs) {
    const qint64 now = saved.desk.clock.nowMs();
    return {{"access_token", userToken("Ada", now + hourMs), {{}, {}, now + hourMs}},
            {"refresh_token",
             base::Secret("an-opaque-refresh-token"),
             {{}, {}, leftMs ? std::optional(now + *leftMs) : std::nullopt}}};
}

}  // namespace

/// The page of saved tokens: what stands there, and what can be done with a token.
class TestSavedPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksHowTokensAreKeptAndThenWhereTheyComeFrom();
    void showsTheSoonestExpiryFirstAndStaysWithTheChoice();
    void handsTheWholeGrantOverToBeRefreshed();
    void saysWhatARefreshReplaces();
    void explainsAnExpiredTokenAndLeadsToANewOne_data();
    void explainsAnExpiredTokenAndLeadsToANewOne();
    void takesALateRefreshTokenForNoObstacle();
    void saysThatAnEnvironmentIsGone();
    void comparesWithTheTokenBefore();
    void copiesAToken();
    void asksBeforeItRemoves_data();
    void asksBeforeItRemoves();
    void closesTheQuestionWhenTheTokenGoes();
    void worksByKeyboard();
    void touchesNoTokenWhenTheListIsReloaded();
    void followsWhatAnotherProgramWrote();
    void namesATokenThatWasAltered();
    void showsOneEnvironment();
    void saysWhyATokenIsInDoubt();
    void turnsWithTheLanguage_data();
    void turnsWithTheLanguage();
};

void TestSavedPage::asksHowTokensAreKeptAndThenWhereTheyComeFrom() {
    SavedDesk saved;
    QCOMPARE(shownPart(saved), u"closed"_s);
    QVERIFY(saved.open());
    QCOMPARE(shownPart(saved), u"empty"_s);
    QVERIFY(saved.saveOne("Ada", hourMs));
    QCOMPARE(shownPart(saved), u"filled"_s);
    QCOMPARE(saved.page.findChild<QLabel *>(u"count"_s)->text(), u"1 token"_s);
}

void TestSavedPage::showsTheSoonestExpiryFirstAndStaysWithTheChoice() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 late = saved.saveOne("late", 3 * hourMs);
    const qint64 soon = saved.saveOne("soon", hourMs);
    QCOMPARE(saved.cells(SavedModel::user), (QStringList{u"soon"_s, u"late"_s}));
    saved.table().choose(late);
    QVERIFY(saved.saveOne("between", 2 * hourMs));
    QCOMPARE(saved.table().chosen(), std::optional(late));
    saved.page.findChild<QLineEdit *>(u"filter"_s)->setText(u"late"_s);
    QCOMPARE(saved.table().chosen(), std::optional(late));
    QCOMPARE(saved.page.findChild<QLabel *>(u"count"_s)->text(), u"1 of 3 tokens"_s);
    saved.page.findChild<QLineEdit *>(u"filter"_s)->clear();
    saved.table().sortByColumn(SavedModel::time_left, Qt::DescendingOrder);
    QCOMPARE(saved.table().chosen(), std::optional(late));
    saved.table().choose(soon);
    QCOMPARE(saved.table().chosen(), std::optional(soon));
}

void TestSavedPage::handsTheWholeGrantOverToBeRefreshed() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const QList<qint64> ids = saved.save("enduser", endUserPair(saved, 2 * hourMs));
    QVERIFY(saved.saveOne("other", hourMs));
    QVERIFY(!saved.action(u"refreshAction"_s)->isEnabled());
    saved.table().choose(ids.at(0));
    QStringList roles;
    connect(&saved.page, &gui::SavedPage::refreshWanted, &saved.page,
            [&roles](const QList<store::KeptToken> &grant) {
                for (const store::KeptToken &one : grant)
                    roles.append(QString::fromUtf8(one.role));
            });
    saved.button(u"refresh"_s)->click();
    QCOMPARE(roles, (QStringList{u"access_token"_s, u"refresh_token"_s}));
}

void TestSavedPage::saysWhatARefreshReplaces() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const QList<qint64> pair = saved.save("enduser", endUserPair(saved, 2 * hourMs));
    const qint64 single = saved.saveOne("other", hourMs);
    saved.table().choose(pair.at(1));
    QCOMPARE(saved.note(u"advice"_s),
             u"A refresh replaces both tokens; whoever uses the old ones must get the new ones."_s);
    saved.table().choose(single);
    QCOMPARE(saved.note(u"advice"_s), QString());
}

void TestSavedPage::explainsAnExpiredTokenAndLeadsToANewOne_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("canRequest");
    QTest::newRow("a service that issues")
        << Language::english << QByteArray("sud")
        << u"SSToken (ss_token) has expired, and the service refreshes none that has. Request a new token."_s
        << true;
    QTest::newRow("a service that only refreshes") << Language::english << QByteArray("enduser")
                                                   << u"Refresh token (refresh_token) has expired, and the "
                                                      u"service refreshes none that has. Get new tokens "
                                                      "from where these came from, and add them."_s
                                                   << false;
    QTest::newRow("in Chinese")
        << Language::chinese << QByteArray("enduser")
        << u"“刷新令牌（refresh_token）”已过期，该服务无法刷新已过期的令牌。请从原来的来源取得新令牌，再添加到这里。"_s
        << false;
}

void TestSavedPage::explainsAnExpiredTokenAndLeadsToANewOne() {
    QFETCH(const Language, language);
    QFETCH(const QByteArray, service);
    QFETCH(const QString, said);
    QFETCH(const bool, canRequest);
    SavedDesk saved(language);
    QVERIFY(saved.open());
    const qint64 until = saved.desk.clock.nowMs() + minuteMs;
    const QList<store::NewToken> single{{"ss_token", userToken("Ada", until), {{}, {}, until}}};
    const QList<store::NewToken> pair = endUserPair(saved, minuteMs);
    const QList<qint64> ids = saved.save(service, service == "sud" ? single : pair);
    saved.table().choose(ids.last());
    QVERIFY(saved.action(u"refreshAction"_s)->isEnabled());
    // It expires while it is chosen.
    saved.advance(minuteMs);
    QCOMPARE(saved.note(u"advice"_s), said);
    QVERIFY(!saved.action(u"refreshAction"_s)->isEnabled());
    QVERIFY(toolTip(saved, u"refreshAction"_s).contains(said.left(10).toHtmlEscaped()));
    QCOMPARE(saved.button(u"requestNew"_s)->isVisible(), canRequest);
    QSignalSpy wanted(&saved.page, &gui::SavedPage::requestWanted);
    saved.action(u"requestNewAction"_s)->trigger();
    if (canRequest)
        QCOMPARE(wanted.value(0).value(0).toString(), saved.profileOf(service));
}

/// The access token of a pair that its refresh token renews may well have expired.
void TestSavedPage::takesALateRefreshTokenForNoObstacle() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const QList<qint64> ids = saved.save("enduser", endUserPair(saved, std::nullopt));
    saved.table().choose(ids.at(0));
    saved.advance(2 * hourMs);
    QCOMPARE(saved.cells(SavedModel::state), (QStringList{u"Expired"_s, u"Expiry unknown"_s}));
    QVERIFY(saved.action(u"refreshAction"_s)->isEnabled());
    QVERIFY(!saved.button(u"requestNew"_s)->isVisible());
}

void TestSavedPage::saysThatAnEnvironmentIsGone() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const QString own = saved.desk.addProfile(u"mine"_s, "enduser", "http://127.0.0.1:9");
    const QList<qint64> ids = saved.save("enduser", endUserPair(saved, hourMs), own);
    saved.table().choose(ids.at(0));
    QVERIFY(saved.action(u"refreshAction"_s)->isEnabled());
    ListChange changed(saved.desk.workplace.environments);
    saved.desk.workplace.environments.remove(u"mine"_s, &saved.page, [](const auto &) {});
    QVERIFY(changed.comes());
    QCOMPARE(saved.note(u"advice"_s),
             u"The environment “mine” is no longer on this computer, so it cannot be asked."_s);
    QVERIFY(!saved.action(u"refreshAction"_s)->isEnabled());
    QCOMPARE(saved.cells(SavedModel::environment), (QStringList{u"mine"_s, u"mine"_s}));
}

void TestSavedPage::comparesWithTheTokenBefore() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 id = saved.saveOne("Ada", hourMs);
    saved.table().choose(id);
    QVERIFY(!saved.action(u"compareAction"_s)->isEnabled());
    QVERIFY(toolTip(saved, u"compareAction"_s).contains(u"replaced no token"_s));
    const QByteArray before = saved.desk.workplace.saved.find(id)->kept.token.reveal().toByteArray();
    const qint64 until = saved.desk.clock.nowMs() + 2 * hourMs;
    QVERIFY(saved.replace(id, {"ss_token", userToken("Ada", until), {{}, {}, until}}));
    QTRY_VERIFY(saved.action(u"compareAction"_s)->isEnabled());
    QSignalSpy wanted(&saved.page, &gui::SavedPage::compareWanted);
    saved.button(u"compare"_s)->click();
    QCOMPARE(wanted.value(0).value(0).toByteArray(), before);
    QCOMPARE(wanted.value(0).value(1).toByteArray(), userToken("Ada", until).reveal().toByteArray());
}

void TestSavedPage::copiesAToken() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 id = saved.saveOne("Ada", hourMs);
    saved.table().choose(id);
    saved.button(u"copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(),
             saved.desk.workplace.saved.find(id)->kept.token.reveal().toByteArray());
    QCOMPARE(saved.note(u"copied"_s), u"Copied for 30 seconds."_s);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QTRY_COMPARE(saved.note(u"copied"_s), QString());
}

void TestSavedPage::asksBeforeItRemoves_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("question");
    QTest::newRow("in English") << Language::english << u"Remove SSToken (ss_token) eyJh"_s;
    QTest::newRow("in Chinese") << Language::chinese << u"要从本机移除“sandbox-sud”的"_s;
}

void TestSavedPage::asksBeforeItRemoves() {
    QFETCH(const Language, language);
    QFETCH(const QString, question);
    SavedDesk saved(language);
    QVERIFY(saved.open());
    saved.table().choose(saved.saveOne("Ada", hourMs));
    const qint64 next = saved.saveOne("Bob", 2 * hourMs);
    saved.button(u"remove"_s)->click();
    QDialog *dialog = saved.dialog(u"removeToken"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->findChild<QLabel *>(u"question"_s)->text().startsWith(question),
             qPrintable(dialog->findChild<QLabel *>(u"question"_s)->text()));
    dialog->findChild<QPushButton *>(u"cancel"_s)->click();
    QCOMPARE(saved.model().rowCount(), 2);
    saved.button(u"remove"_s)->click();
    saved.dialog(u"removeToken"_s)->findChild<QPushButton *>(u"action"_s)->click();
    QTRY_COMPARE(saved.model().rowCount(), 1);
    QTRY_VERIFY(!saved.dialog(u"removeToken"_s));
    // The next one in its place is chosen.
    QCOMPARE(saved.table().chosen(), std::optional(next));
}

void TestSavedPage::closesTheQuestionWhenTheTokenGoes() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 id = saved.saveOne("Ada", hourMs);
    saved.table().choose(id);
    saved.button(u"remove"_s)->click();
    QVERIFY(saved.dialog(u"removeToken"_s));
    saved.desk.workplace.saved.forget(id, &saved.page, [](const auto &) {});
    QTRY_VERIFY(!saved.dialog(u"removeToken"_s));
    QCOMPARE(shownPart(saved), u"empty"_s);
}

void TestSavedPage::worksByKeyboard() {
    SavedDesk saved;
    QVERIFY(saved.open());
    QVERIFY(saved.saveOne("Ada", hourMs));
    QVERIFY(saved.saveOne("Bob", 2 * hourMs));
    gui::SavedTable &table = saved.table();
    saved.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&saved.page));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(table.chosen());
    QSignalSpy inspected(&saved.page, &gui::SavedPage::inspectWanted);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(inspected.count(), 1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), inspected.value(0).value(0).toByteArray());
    QTest::keyClick(&table, Qt::Key_Delete);
    QVERIFY(saved.dialog(u"removeToken"_s));
    QTest::keyClick(saved.dialog(u"removeToken"_s), Qt::Key_Escape);
    QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(saved.page.findChild<QLineEdit *>(u"filter"_s)->hasFocus());
    table.setFocus();
    Q_EMIT table.customContextMenuRequested({});
    auto *menu = saved.page.findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(saved.action(u"refreshAction"_s)));
    menu->close();
}

void TestSavedPage::touchesNoTokenWhenTheListIsReloaded() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 id = saved.saveOne("Ada", hourMs);
    const QByteArray before = saved.desk.workplace.saved.find(id)->kept.fingerprint;
    saved.table().choose(id);
    QSignalSpy changed(&saved.desk.workplace.saved, &gui::SavedTokens::changed);
    QSignalSpy refreshed(&saved.page, &gui::SavedPage::refreshWanted);
    QCOMPARE(saved.action(u"reload"_s)->shortcut(), QKeySequence(Qt::Key_F5));
    saved.action(u"reload"_s)->trigger();
    QVERIFY(changed.wait());
    QCOMPARE(refreshed.count(), 0);
    QCOMPARE(saved.desk.workplace.saved.find(id)->kept.fingerprint, before);
}

void TestSavedPage::followsWhatAnotherProgramWrote() {
    SavedDesk saved;
    QTRY_COMPARE(saved.desk.workplace.vault.state(), gui::VaultHost::State::unmade);
    saved.desk.workplace.vault.setCost({1 << 14, 8, 1});
    const base::Secret passphrase("a passphrase");
    saved.desk.workplace.vault.keepByPassphrase(passphrase);
    QTRY_VERIFY(saved.desk.workplace.saved.isRead());
    const auto theirs = store::Vault::find(saved.desk.workplace.config.vaultFile(), saved.desk.clock.nowMs());
    QVERIFY(theirs && theirs->vault);
    const auto &wrapped = theirs->vault->wrapped();
    QVERIFY(wrapped);
    const auto key = store::keyFromPassphrase(passphrase, wrapped->salt, wrapped->cost);
    QVERIFY(key && theirs->vault->unlock(*key));
    QVERIFY(theirs->vault->ask([&](store::SealedDatabase &database) {
        return TokenTable(database)
            .add({saved.profileOf("sud"),
                  u"sandbox-sud"_s,
                  "sud",
                  {},
                  {{"ss_token", base::Secret("an-opaque-token-0001"), {}}}},
                 saved.desk.clock.nowMs())
            .has_value();
    }));
    QCOMPARE(saved.model().rowCount(), 0);
    saved.desk.workplace.saved.follow();
    QTRY_COMPARE(saved.model().rowCount(), 1);
    // And reads nothing when nobody wrote.
    QSignalSpy changed(&saved.desk.workplace.saved, &gui::SavedTokens::changed);
    saved.desk.workplace.saved.follow();
    saved.desk.workplace.saved.reload();
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
    saved.desk.workplace.vault.lock();
    QCOMPARE(saved.model().rowCount(), 0);
    QCOMPARE(shownPart(saved), u"closed"_s);
}

void TestSavedPage::namesATokenThatWasAltered() {
    SavedDesk saved;
    QVERIFY(saved.open());
    QVERIFY(saved.saveOne("Ada", hourMs));
    QVERIFY(saved.saveOne("Bob", hourMs));
    QVERIFY(saved.desk.workplace.vault.vault()->ask([](const store::SealedDatabase &database) {
        return database.database()
            .run(u"UPDATE tokens SET sealed_token = zeroblob(60) WHERE id = (SELECT min(id) FROM tokens)"_s)
            .has_value();
    }));
    QVERIFY(saved.reload());
    QCOMPARE(saved.model().rowCount(), 1);
    QVERIFY(saved.note(u"readingProblem"_s).contains(u"no longer opens"_s));
}

void TestSavedPage::showsOneEnvironment() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const QString own = saved.desk.addProfile(u"mine"_s, "sud", "http://127.0.0.1:9");
    const qint64 until = saved.desk.clock.nowMs() + hourMs;
    QVERIFY(!saved.save("sud", {{"ss_token", userToken("Mine", until), {{}, {}, until}}}, own).isEmpty());
    QVERIFY(saved.saveOne("Ada", hourMs));
    auto *choice = saved.page.findChild<QComboBox *>(u"profile"_s);
    QCOMPARE(choice->count(), 3);
    choice->setCurrentIndex(choice->findData(own));
    QCOMPARE(saved.cells(SavedModel::user), QStringList{u"Mine"_s});
    saved.say(Language::chinese);
    QCOMPARE(choice->itemText(0), u"所有环境"_s);
    QCOMPARE(saved.cells(SavedModel::user), QStringList{u"Mine"_s});
    // With its last token the choice goes too.
    saved.desk.workplace.saved.forget(saved.model().token(0).kept.id, &saved.page, [](const auto &) {});
    QTRY_COMPARE(saved.cells(SavedModel::user), QStringList{u"Ada"_s});
}

void TestSavedPage::saysWhyATokenIsInDoubt() {
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 until = saved.desk.clock.nowMs() + hourMs;
    const QList<qint64> ids =
        saved.save("sud", {{"ss_token", userToken("Ada", until), {{}, {}, until}}}, {}, "no_success");
    saved.table().choose(ids.at(0));
    QCOMPARE(saved.note(u"advice"_s), u"It may not be good: from a response that was no success."_s);
}

void TestSavedPage::turnsWithTheLanguage_data() {
    QTest::addColumn<Language>("before");
    QTest::addColumn<Language>("after");
    QTest::newRow("to Chinese") << Language::english << Language::chinese;
    QTest::newRow("to English") << Language::chinese << Language::english;
}

void TestSavedPage::turnsWithTheLanguage() {
    QFETCH(const Language, before);
    QFETCH(const Language, after);
    SavedDesk saved(before);
    QVERIFY(saved.open());
    const QList<qint64> ids = saved.save("enduser", endUserPair(saved, -minuteMs), {}, "unchanged");
    saved.table().choose(ids.at(1));
    saved.button(u"copy"_s)->click();
    saved.button(u"remove"_s)->click();
    saved.say(after);
    QStringList texts = shownTexts(saved.page);
    for (int column = 0; column < SavedModel::columns; ++column) {
        texts.append(saved.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < saved.model().rowCount(); ++row) {
            // Names of the environment and the user are nobody's language.
            if (column != SavedModel::user && column != SavedModel::environment)
                texts.append(saved.model().index(row, column).data().toString());
        }
    }
    texts.removeIf([](const QString &text) { return text.startsWith(u"sandbox-"_s) || text == u"Ada"_s; });
    const QStringList foreign = foreignTexts(texts, after);
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
    QVERIFY2(doubledMnemonics(saved.page).isEmpty(), qPrintable(doubledMnemonics(saved.page).join(u'\n')));
}

TD_TEST_CLASS(TestSavedPage);

}  // namespace td::test

#include "test_saved_page.moc"
