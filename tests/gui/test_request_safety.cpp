// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

#include "request_desk.h"
#include "service/outcome.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using service::OutcomeKind;

namespace {

const QByteArray pair =
    R"({"code":200,"data":{"accessToken":{"token":"fake-new-access-000000001","expirationTime":1772373600},)"
    R"("refreshToken":{"token":"fake-new-refresh-00000001","expirationTime":1772373600}}})";

}  // namespace

/// Nothing is lost, and nothing goes to production, without a word.
class TestRequestSafety final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheNameBeforeTheFirstRequestToProduction();
    void saysThatAProfileChangedWhileItAsked();
    void saysBeforehandWhatARotatingRequestReplaces();
    void asksBeforeAnUncopiedPairIsLeft();
    void keepsUpWhileItAsks();
    void leavesWhenThePairWasCopied_data();
    void leavesWhenThePairWasCopied();
    void forgetsAPairThatWasReplaced();
    void keepsTokensOfAMalformedResponse();
    void asksWhileARotatingRequestIsOnItsWay();
    void fillsTheFormForARefresh();
    void offersNoRefreshWhereTheProfileIsNotWhatItWas_data();
    void offersNoRefreshWhereTheProfileIsNotWhatItWas();
};

void TestRequestSafety::asksForTheNameBeforeTheFirstRequestToProduction() {
    RequestDesk desk;
    // Nobody listens at the discard port.
    desk.open(u"live"_s, "sud", "https://127.0.0.1:9", service::ProfileKind::production);
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.button(u"send"_s)->text().contains(u"PRODUCTION 生产"_s));
    desk.button(u"send"_s)->click();
    auto *dialog = desk.page->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *typed = dialog->findChild<QLineEdit *>(u"typed"_s);
    QAbstractButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::keyClicks(typed, u"liv"_s);
    ok->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!desk.record());
    QTest::keyClick(typed, Qt::Key_End);
    QTest::keyClicks(typed, u"e"_s);
    ok->click();
    QVERIFY(desk.ends({}));
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::transport_error);
    QVERIFY(desk.send());
}

void TestRequestSafety::saysThatAProfileChangedWhileItAsked() {
    RequestDesk desk;
    const QString live = desk.open(u"live"_s, "sud", "https://127.0.0.1:9", service::ProfileKind::production);
    desk.type("code", u"fake-code-0001"_s);
    desk.button(u"send"_s)->click();
    auto *dialog = desk.page->findChild<QDialog *>();
    const service::Profile before = *desk.workplace->environments.find(live);
    service::Profile changed = before;
    changed.baseUrl = "https://127.0.0.1:10";
    const store::ProfileFile file(desk.workplace->config.profilesFile(), desk.workplace->catalog, desk.clock);
    QVERIFY(file.replace(changed, before));
    QVERIFY(reread(desk.workplace->environments));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"typed"_s), u"live"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    deliverEvents();
    QVERIFY(!desk.record());
    QVERIFY(desk.note(u"problem"_s).contains(u"changed meanwhile"_s));
    desk.say(words::Language::chinese);
    QVERIFY(desk.note(u"problem"_s).contains(u"已被修改"_s));
}

void TestRequestSafety::saysBeforehandWhatARotatingRequestReplaces() {
    RequestDesk desk(words::Language::chinese);
    desk.openSandbox("sud");
    QVERIFY(desk.note(u"rotation"_s).isEmpty());
    desk.openSandbox("enduser");
    QCOMPARE(desk.note(u"rotation"_s), u"刷新后旧令牌将失效，使用方须改用新令牌。"_s);
}

void TestRequestSafety::asksBeforeAnUncopiedPairIsLeft() {
    RequestDesk desk;
    desk.openSandbox("enduser");
    QVERIFY(desk.send());
    QVERIFY(desk.page->hasSomethingToLose());
    QVERIFY(desk.note(u"uncopiedPair"_s).contains(u"exists only in this window"_s));
    bool left = false;
    desk.page->askToLeave([&left] { left = true; });
    auto *question = desk.page->findChild<QMessageBox *>(u"leaveQuestion"_s);
    question->findChild<QAbstractButton *>(u"stay"_s)->click();
    deliverEvents();
    QVERIFY(!left);
    QVERIFY(desk.page->hasSomethingToLose());
    desk.page->askToLeave([&left] { left = true; });
    question = desk.page->findChild<QMessageBox *>(u"leaveQuestion"_s);
    auto *copy = question->findChild<QAbstractButton *>(u"copyBeforeLeaving"_s);
    copy->click();
    deliverEvents();
    // Nothing keeps the clipboard of a program that has ended: it must be pasted before.
    QVERIFY(!left);
    QVERIFY(question->isVisible());
    QVERIFY(copy->isHidden());
    QVERIFY(question->text().contains(u"Paste it"_s));
    QVERIFY(!desk.page->hasSomethingToLose());
    const auto tokens = desk.record()->outcome.tokens;
    for (const service::ReceivedToken &received : tokens)
        QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromUtf8(received.token.reveal())));
    question->findChild<QAbstractButton *>(u"quit"_s)->click();
    QVERIFY(left);
}

void TestRequestSafety::keepsUpWhileItAsks() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair).pause(1); });
    RequestDesk desk;
    desk.open(u"mine"_s, "enduser", server.url());
    desk.type("refreshToken", u"fake-token-0001"_s);
    desk.button(u"send"_s)->click();
    desk.page->askToLeave([] {});
    auto *question = desk.page->findChild<QMessageBox *>(u"leaveQuestion"_s);
    auto *copy = question->findChild<QAbstractButton *>(u"copyBeforeLeaving"_s);
    QVERIFY(copy->isHidden());
    QVERIFY(question->text().contains(u"on its way"_s));
    QVERIFY(desk.ends({}));
    QVERIFY(!question->text().contains(u"on its way"_s));
    QVERIFY(question->text().contains(u"exist only in this window"_s));
    QVERIFY(!copy->isHidden());
    desk.say(words::Language::chinese);
    QVERIFY(!question->text().contains(u"exist only in this window"_s));
    QCOMPARE(question->findChild<QAbstractButton *>(u"stay"_s)->text(), u"留下(&T)"_s);
    copy->click();
    desk.say(words::Language::english);
    QVERIFY(question->text().startsWith(u"Copied."_s));
}

void TestRequestSafety::leavesWhenThePairWasCopied_data() {
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("the pair") << true;
    QTest::newRow("each token") << false;
}

void TestRequestSafety::leavesWhenThePairWasCopied() {
    QFETCH(const bool, atOnce);
    RequestDesk desk;
    desk.openSandbox("enduser");
    QVERIFY(desk.send());
    if (atOnce) {
        desk.button(u"copyPair"_s)->click();
    } else {
        for (auto *copy : desk.page->findChildren<QAbstractButton *>(u"copy"_s)) {
            QVERIFY(desk.page->hasSomethingToLose());
            copy->click();
        }
    }
    QVERIFY(!desk.page->hasSomethingToLose());
    deliverEvents();
    QVERIFY(desk.note(u"uncopiedPair"_s).isEmpty());
}

void TestRequestSafety::forgetsAPairThatWasReplaced() {
    RequestDesk desk;
    desk.openSandbox("enduser");
    QVERIFY(desk.send());
    desk.button(u"refresh"_s)->click();
    const auto refresh = desk.page->findChildren<QAbstractButton *>(u"refresh"_s);
    refresh.last()->click();
    deliverEvents();
    QVERIFY(!desk.field("refreshToken")->text().isEmpty());
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    desk.button(u"copyPair"_s)->click();
    QVERIFY(!desk.page->hasSomethingToLose());
}

void TestRequestSafety::keepsTokensOfAMalformedResponse() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(500, pair); });
    RequestDesk desk;
    desk.open(u"mine"_s, "enduser", server.url());
    desk.type("refreshToken", u"fake-token-0001"_s);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::malformed);
    QVERIFY(desk.page->hasSomethingToLose());
}

void TestRequestSafety::asksWhileARotatingRequestIsOnItsWay() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script().hang(); });
    RequestDesk desk;
    desk.open(u"mine"_s, "enduser", server.url());
    desk.type("refreshToken", u"fake-token-0001"_s);
    QVERIFY(!desk.page->hasSomethingToLose());
    desk.button(u"send"_s)->click();
    QVERIFY(desk.page->hasSomethingToLose());
    bool left = false;
    desk.page->askToLeave([&left] { left = true; });
    auto *question = desk.page->findChild<QMessageBox *>(u"leaveQuestion"_s);
    QVERIFY(question->text().contains(u"mine"_s));
    QVERIFY(question->findChild<QAbstractButton *>(u"copyBeforeLeaving"_s)->isHidden());
    question->findChild<QAbstractButton *>(u"quit"_s)->click();
    QVERIFY(left);
}

void TestRequestSafety::fillsTheFormForARefresh() {
    RequestDesk desk;
    desk.openSandbox("ekuaibao");
    QVERIFY(desk.send());
    desk.button(u"refresh"_s)->click();
    deliverEvents();
    const auto tokens = desk.record()->outcome.tokens;
    QCOMPARE(desk.field("accessToken")->text(), QString::fromUtf8(tokens.at(0).token.reveal()));
    QCOMPARE(desk.field("refreshToken")->text(), QString::fromUtf8(tokens.at(1).token.reveal()));
    // Opaque, yet its expiry is known from the response.
    QVERIFY(desk.note(u"state_accessToken"_s).contains(u"left"_s));
}

void TestRequestSafety::offersNoRefreshWhereTheProfileIsNotWhatItWas_data() {
    QTest::addColumn<bool>("removed");
    QTest::newRow("removed, another one shares its service") << true;
    QTest::newRow("changed to production") << false;
}

void TestRequestSafety::offersNoRefreshWhereTheProfileIsNotWhatItWas() {
    QFETCH(const bool, removed);
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    desk.open(u"live"_s, "enduser", "https://127.0.0.1:9", service::ProfileKind::production);
    const QString mine = desk.open(u"mine"_s, "enduser", server.url());
    desk.type("refreshToken", u"fake-token-0001"_s);
    QVERIFY(desk.send());
    const gui::RecordPointer record = desk.record();
    QVERIFY(!desk.page->findChildren<QAbstractButton *>(u"refresh"_s).last()->isHidden());
    QVERIFY(desk.note(u"profileSince"_s).isEmpty());

    const store::ProfileFile file(desk.workplace->config.profilesFile(), desk.workplace->catalog, desk.clock);
    const service::Profile before = *desk.workplace->environments.find(mine);
    service::Profile changed = before;
    changed.kind = service::ProfileKind::production;
    changed.baseUrl = "https://127.0.0.1:9";
    QVERIFY(removed ? file.remove(u"mine"_s).has_value() : file.replace(changed, before).has_value());
    QVERIFY(reread(desk.workplace->environments));
    desk.workplace->environments.choose(removed ? desk.workplace->environments.profiles().last().id : mine);
    deliverEvents();
    // Whoever still holds the row's signal gets nowhere.
    auto *result = desk.page->findChild<gui::ResultView *>();
    Q_EMIT result->refreshWanted(record, "refresh_token");
    deliverEvents();
    QVERIFY(!desk.field("refreshToken")->text().contains(u"fake-new"_s));
    result->show(record);
    deliverEvents();
    QVERIFY(desk.note(u"profileSince"_s).contains(removed ? u"removed"_s : u"changed"_s));
    for (const QAbstractButton *refresh : result->findChildren<QAbstractButton *>(u"refresh"_s))
        QVERIFY(refresh->isHidden());
}

TD_TEST_CLASS(TestRequestSafety);

}  // namespace td::test

#include "test_request_safety.moc"
