// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>

#include "own_inspect_page.h"
#include "shown_texts.h"
#include "support/test_main.h"
#include "words/time/time_text.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whatever a person or a screen reader can get out of \a page, what was pasted and the tables included.
QStringList everythingIn(const QWidget &page) {
    QStringList texts = shownTexts(page);
    for (const auto *edit : page.findChildren<QPlainTextEdit *>())
        texts << edit->toPlainText() << edit->toolTip() << edit->accessibleDescription();
    for (const auto *view : page.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts << model->index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

}  // namespace

/// What the page says of a text, in both languages, as time goes by and under other eyes.
class TestInspectPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheClaimsOfAPastedToken();
    void saysHowATokenStands_data();
    void saysHowATokenStands();
    void showsNoTokenUnmasked();
    void revealsForTenSecondsAndNeverWhileSecretsAreHidden();
    void leadsWithTheTokenThatExpiresFirst();
    void readsTheResponseOfAKnownService();
    void findsWhatTheResponseSaysAgainstAToken();
    void findsThatATokenIsNotOfTheChosenEnvironment();
    void followsTheClockAndStopsWhenHidden();
    void countsInTheLanguageItStartedIn();
    void givesColumnsTheRoomTheLastOneDoesNotNeed();
    void coversPersonalClaimsWhileSecretsAreHidden();
    void coversTheTextWhenTheUserTurnsAway();
    void copiesChosenRows();
    void turnsWithTheLanguageAndLosesNothing();
};

void TestInspectPage::listsTheClaimsOfAPastedToken() {
    OwnPage own;
    const QAbstractItemModelTester tester(own.claims(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester foundTester(own.find<QListView>(u"found"_s)->model(),
                                               QAbstractItemModelTester::FailureReportingMode::Fatal);
    own.paste(goodToken());
    QCOMPARE(own.claims()->rowCount(), 4);
    QCOMPARE(own.claim(0, 0), u"sub"_s);
    QCOMPARE(own.claim(0, 1), u"123"_s);
    QCOMPARE(own.claim(3, 0), u"exp"_s);
    QVERIFY(!own.claim(3, 2).isEmpty());
    QCOMPARE(own.claim(3, 4), u"2026-03-01T13:00:00Z"_s);
    QCOMPARE(own.claim(3, 5), u"in 1 hour"_s);
    QCOMPARE(own.find<QTableView>(u"header"_s)->model()->columnCount(), 3);
    QVERIFY(!own.find<QListView>(u"found"_s)->isVisible());
    QVERIFY(own.text(u"remark"_s).contains(u"Signature not checked"_s));
    QVERIFY(own.text(u"owner"_s).contains(u"123 (sub)"_s));
    QVERIFY(own.text(u"owner"_s).contains(u"Environment not known"_s));
}

void TestInspectPage::saysHowATokenStands_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("countdown");
    QTest::newRow("not expired") << goodToken() << u"Not expired"_s << u"1:00:00 left"_s;
    QTest::newRow("expiring") << jwt(R"({"exp":)" + at(60) + "}") << u"Expiring"_s << u"1:00 left"_s;
    QTest::newRow("expired") << expiredToken() << u"Expired"_s << u"1 hour ago"_s;
    QTest::newRow("not yet valid") << jwt(R"({"nbf":)" + at(45) + R"(,"exp":)" + at(3600) + "}")
                                   << u"Not yet valid"_s << u"valid in 0:45"_s;
    QTest::newRow("no expiry") << jwt(R"({"sub":"1"})") << u"No expiry"_s << QString();
    QTest::newRow("a bad time") << jwt(R"({"exp":"soon"})") << u"Expiry unknown"_s << QString();
    QTest::newRow("opaque") << QByteArray("fake0000opaque0000token0000") << u"Expiry unknown"_s << QString();
    QTest::newRow("cut off") << goodToken().left(60) << u"Unreadable"_s << QString();
}

void TestInspectPage::saysHowATokenStands() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, state);
    QFETCH(const QString, countdown);
    OwnPage own;
    own.paste(text);
    QCOMPARE(own.text(u"state"_s), state);
    QCOMPARE(own.text(u"countdown"_s), countdown);
}

void TestInspectPage::showsNoTokenUnmasked() {
    OwnPage own;
    const QByteArray inner = expiredToken();
    const QByteArray outer = jwt(R"({"inner":")" + inner + R"(","exp":)" + at(3600) + "}");
    own.paste("Authorization: Bearer " + outer);
    auto *tabs = own.find<QTabWidget>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        deliverEvents();
        for (const QString &shown : everythingIn(own.page)) {
            QVERIFY2(!shown.contains(QString::fromLatin1(outer)), qPrintable(shown));
            QVERIFY2(!shown.contains(QString::fromLatin1(inner)), qPrintable(shown));
        }
    }
    QVERIFY(own.claim(0, 1).startsWith(u"eyJ"_s));
}

void TestInspectPage::revealsForTenSecondsAndNeverWhileSecretsAreHidden() {
    OwnPage own;
    const QString token = QString::fromLatin1(goodToken());
    own.paste(goodToken());
    own.find<QTabWidget>(u"tabs"_s)->setCurrentIndex(3);
    auto *reveal = own.find<QPushButton>(u"reveal"_s);
    const auto raw = [&own] { return own.find<QPlainTextEdit>(u"rawText"_s)->toPlainText(); };
    QVERIFY(!raw().contains(token));
    reveal->click();
    QVERIFY(raw().contains(token));
    auto *end = own.find<QTimer>(u"revealEnd"_s);
    QVERIFY(end->isActive());
    QCOMPARE(end->interval(), 10'000);
    end->setInterval(0);
    QTRY_VERIFY(!reveal->isChecked());
    QVERIFY(!raw().contains(token));
    reveal->click();
    own.desk.workplace.discretion.set(true);
    QVERIFY(!raw().contains(token));
    QVERIFY(!reveal->isEnabled());
    QVERIFY(!own.find<QPushButton>(u"edit"_s)->isEnabled());
}

void TestInspectPage::leadsWithTheTokenThatExpiresFirst() {
    OwnPage own;
    own.paste(R"({"ss_token":")" + goodToken() + "\",\n\"old_token\":\"" + expiredToken() +
              R"(","refreshToken":"fake0000refresh0000token"})");
    auto *found = own.find<QListView>(u"found"_s);
    QVERIFY(found->isVisible());
    QCOMPARE(found->model()->rowCount(), 3);
    const auto row = [found](int index) { return found->model()->index(index, 0).data().toString(); };
    QVERIFY2(row(0).startsWith(u"Expired · old_token"_s) && row(0).endsWith(u"line 2"_s), qPrintable(row(0)));
    QVERIFY(row(1).startsWith(u"Not expired · ss_token"_s));
    QVERIFY(row(2).startsWith(u"Expiry unknown · refreshToken"_s));
    QCOMPARE(own.text(u"state"_s), u"Expired"_s);
    found->setCurrentIndex(found->model()->index(1, 0));
    QCOMPARE(own.text(u"state"_s), u"Not expired"_s);
    const QList<QTextEdit::ExtraSelection> marks = own.box()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.first().cursor.selectedText().startsWith(u"eyJ"_s));
    QVERIFY(marks.first().cursor.selectionStart() < own.box()->toPlainText().indexOf(u"old_token"_s));
}

void TestInspectPage::readsTheResponseOfAKnownService() {
    OwnPage own;
    own.paste(R"({"ret_code":1005,"ret_msg":"token expired","sdk_error_code":1005})");
    QCOMPARE(own.text(u"responseOutcome"_s), u"Refused by the service"_s);
    QVERIFY(own.text(u"responseOf"_s).contains(u"SUD"_s));
    QVERIFY(own.text(u"responseDetails"_s).contains(u"sdk_error_code = 1005  — token expired"_s));
    QVERIFY(!own.find<QWidget>(u"verdict"_s)->isVisible());
    own.paste("nothing of the kind");
    QVERIFY(own.text(u"message"_s).contains(u"No token"_s));
}

void TestInspectPage::findsWhatTheResponseSaysAgainstAToken() {
    OwnPage own;
    own.paste(R"({"ret_code":1,"sdk_error_code":1005,"data":{"ss_token":")" + goodToken() + "\"}}");
    QVERIFY(own.finding(0).contains(u"The refusal carries a token"_s));
}

void TestInspectPage::findsThatATokenIsNotOfTheChosenEnvironment() {
    OwnPage own;
    gui::Environments &environments = own.desk.workplace.environments;
    const QString id = own.desk.addProfile(u"ours"_s, "sud", "https://a.example.com");
    service::Profile stating = *environments.find(id);
    stating.claims.insert("app_id", "ours");
    ListChange list(environments);
    environments.save(stating, *environments.find(id), &own.page, [](const auto &) {});
    QVERIFY(list.comes());
    own.paste(jwt(R"({"app_id":"theirs","exp":)" + at(3600) + "}"));
    QCOMPARE(own.finding(0), u"Nothing to say against its form."_s);
    environments.choose(id);
    QVERIFY2(own.finding(0).contains(u"“theirs”"_s) && own.finding(0).contains(u"“ours”"_s),
             qPrintable(own.finding(0)));
    own.paste(jwt(R"({"app_id":"ours","exp":)" + at(3600) + "}"));
    QCOMPARE(own.finding(0), u"Nothing to say against its form."_s);
}

void TestInspectPage::followsTheClockAndStopsWhenHidden() {
    OwnPage own;
    own.paste(goodToken());
    own.desk.clock.advance(1'800'000);
    own.desk.workplace.ticker.beat();
    QCOMPARE(own.text(u"countdown"_s), u"30:00 left"_s);
    QCOMPARE(own.claim(3, 5), u"in 30 minutes"_s);
    own.desk.clock.advance(3'600'000);
    own.desk.workplace.ticker.beat();
    QCOMPARE(own.text(u"state"_s), u"Expired"_s);
    own.desk.clock.set(now * 1000);
    own.desk.workplace.ticker.beat();
    QCOMPARE(own.text(u"state"_s), u"Not expired"_s);
    QCOMPARE(own.claim(3, 5), u"in 1 hour"_s);
    own.page.hide();
    deliverEvents();
    QVERIFY(!own.desk.workplace.ticker.isRunning());
}

void TestInspectPage::countsInTheLanguageItStartedIn() {
    OwnPage own(words::Language::chinese);
    own.paste(goodToken());
    own.desk.clock.advance(1'800'000);
    own.desk.workplace.ticker.beat();
    QCOMPARE(own.claim(3, 5),
             words::relativeTime((now + 3600) * 1000, (now + 1800) * 1000, words::Language::chinese));
}

void TestInspectPage::givesColumnsTheRoomTheLastOneDoesNotNeed() {
    OwnPage own;
    own.paste(jwt(R"({"a_claim_of_its_own":")" + QByteArray("word ").repeated(20) + "\"}"));
    auto *table = own.find<QTableView>(u"claims"_s);
    own.page.resize(3000, 900);
    deliverEvents();
    QVERIFY(table->columnWidth(1) >= table->sizeHintForIndex(table->model()->index(0, 1)).width());
    const int wide = table->columnWidth(1);
    own.page.resize(1000, 660);
    deliverEvents();
    QVERIFY(table->columnWidth(1) < wide);
}

void TestInspectPage::coversPersonalClaimsWhileSecretsAreHidden() {
    OwnPage own;
    own.paste(goodToken());
    QCOMPARE(own.claim(1, 1), u"Fake Person"_s);
    own.desk.workplace.discretion.set(true);
    auto *tabs = own.find<QTabWidget>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (const QString &shown : everythingIn(own.page))
            QVERIFY2(!shown.contains(u"Fake Person"_s), qPrintable(shown));
    }
    QVERIFY(!own.claim(1, 1).contains(u"Fake"_s));
    QVERIFY(!own.text(u"owner"_s).contains(u"123"_s));
    own.desk.workplace.discretion.set(false);
    QCOMPARE(own.claim(1, 1), u"Fake Person"_s);
}

void TestInspectPage::coversTheTextWhenTheUserTurnsAway() {
    OwnPage own;
    own.paste(goodToken());
    own.find<QPushButton>(u"edit"_s)->click();
    auto *box = own.find<QPlainTextEdit>(u"box"_s);
    QCOMPARE(box->toPlainText(), QString::fromUtf8(goodToken()));
    own.desk.workplace.discretion.cover();
    QTRY_VERIFY(!box->toPlainText().contains(QString::fromUtf8(goodToken())));
    QVERIFY(box->isReadOnly());
}

void TestInspectPage::copiesChosenRows() {
    OwnPage own;
    own.paste(goodToken());
    auto *table = own.find<QTableView>(u"claims"_s);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"name\tFake Person\t"_s));
}

void TestInspectPage::turnsWithTheLanguageAndLosesNothing() {
    OwnPage own;
    own.paste(R"({"a_token":")" + goodToken() + R"(","b_token":")" + expiredToken() + "\"}\n" +
              QByteArray("line\n").repeated(200));
    auto *found = own.find<QListView>(u"found"_s);
    auto *tabs = own.find<QTabWidget>(u"tabs"_s);
    found->setCurrentIndex(found->model()->index(1, 0));
    tabs->setCurrentIndex(1);
    own.find<QTableView>(u"claims"_s)->selectRow(1);
    own.box()->selectAll();
    own.box()->verticalScrollBar()->setValue(40);
    const QString text = own.box()->toPlainText();
    const QStringList english = shownTexts(own.page);

    own.desk.workplace.language.set(words::Language::chinese);
    deliverEvents();
    QCOMPARE(own.text(u"state"_s), u"未过期"_s);
    QCOMPARE(own.claims()->headerData(0, Qt::Horizontal).toString(), u"名称"_s);
    QCOMPARE(own.box()->toPlainText(), text);
    QCOMPARE(own.box()->textCursor().selectedText().size(), text.size());
    QCOMPARE(own.box()->verticalScrollBar()->value(), 40);
    QCOMPARE(found->currentIndex().row(), 1);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(own.find<QTableView>(u"claims"_s)->currentIndex().row(), 1);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    for (const QWidget *widget : own.page.findChildren<QWidget *>()) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(!button->text().contains(word), qPrintable(button->text()));
    }
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY2(!tabs->tabText(tab).contains(word), qPrintable(tabs->tabText(tab)));

    own.desk.workplace.language.set(words::Language::english);
    deliverEvents();
    QCOMPARE(shownTexts(own.page), english);
}

TD_TEST_CLASS(TestInspectPage);

}  // namespace td::test

#include "test_inspect_page.moc"
