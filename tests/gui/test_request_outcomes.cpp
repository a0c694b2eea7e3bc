// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QPlainTextEdit>
#include <QtTest>

#include "request_desk.h"
#include "service/outcome.h"
#include "support/fault_server.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using service::OutcomeKind;
using words::Language;

namespace {

const QByteArray success =
    R"({"ret_code":0,"ret_msg":"ok","data":{"ss_token":"fake-new-ss-token-000000001","expire_date":1772373600000}})";

}  // namespace

/// What the page says of the end of a request, and of one that is on its way.
class TestRequestOutcomes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheSandboxForASample();
    void fillsWhatIsLeftEmptyInTheSandbox_data();
    void fillsWhatIsLeftEmptyInTheSandbox();
    void showsNoSecretAnywhere();
    void stopsAnExpiredTokenAndSendsItOnlyOnASecondStep();
    void countsByTheServersClock();
    void cancels();
    void belongsToItsProfileThroughFiftySwitches();
    void endsWithThePageThatIsClosed();
    void masksABigResponseInTheBackground();
    void closesWhileABigResponseIsMasked();
    void needsTheKeyboardOnly();
    void hidesPersonalMembersWhileSecretsAreHidden();
    void copiesAMaskedCurlCommand();
};

void TestRequestOutcomes::asksTheSandboxForASample() {
    RequestDesk desk;
    desk.open(u"mine"_s, "enduser", "https://test.example.com");
    desk.page->requestSample();
    QVERIFY(desk.ends({}));
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QVERIFY(desk.workplace->environments.current().builtIn);
    QVERIFY(!desk.page->hasSomethingToLose());
    QSignalSpy inspected(desk.page.get(), &gui::RequestPage::inspectWanted);
    desk.button(u"inspect"_s)->click();
    QCOMPARE(inspected.first().first().toByteArray(),
             desk.record()->outcome.tokens.first().token.reveal().toByteArray());
}

void TestRequestOutcomes::fillsWhatIsLeftEmptyInTheSandbox_data() {
    QTest::addColumn<QByteArray>("service");
    for (const char *service : {"sud", "enduser", "ekuaibao"})
        QTest::newRow(service) << QByteArray(service);
}

void TestRequestOutcomes::fillsWhatIsLeftEmptyInTheSandbox() {
    QFETCH(const QByteArray, service);
    RequestDesk desk;
    desk.openSandbox(service);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
}

void TestRequestOutcomes::showsNoSecretAnywhere() {
    RequestDesk desk;
    desk.openSandbox("ekuaibao");
    desk.button(u"sample"_s)->click();
    QVERIFY(desk.send());
    QList<QByteArray> secrets;
    for (const base::Secret &value : desk.record()->transcript->request.secrets)
        secrets.append(value.reveal().toByteArray());
    for (const service::ReceivedToken &received : desk.record()->outcome.tokens)
        secrets.append(received.token.reveal().toByteArray());
    QVERIFY(secrets.size() >= 4);
    for (const QString &text : allTexts(*desk.page)) {
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY2(!text.contains(QString::fromUtf8(secret)), qPrintable(text));
            QVERIFY2(!text.contains(QString::fromUtf8(secret.toPercentEncoding())), qPrintable(text));
        }
    }
}

void TestRequestOutcomes::stopsAnExpiredTokenAndSendsItOnlyOnASecondStep() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, R"({"errorCode":403})"); });
    RequestDesk desk;
    desk.open(u"mine"_s, "ekuaibao", server.url());
    desk.type("accessToken", jwtUntil(desk.clock.nowMs() - 60'000));
    desk.type("refreshToken", u"fake-refresh-0001"_s);
    desk.type("expireDate", u"30"_s);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::not_sent);
    QCOMPARE(server.deliveries(), 0);
    QVERIFY(!desk.said().join(u' ').contains(u"--"_s));
    QVERIFY(allTexts(*desk.page).contains(u"Request (no&t sent)"_s));
    QVERIFY(!allTexts(*desk.page).contains(u"Request sen&t"_s));
    const auto before = desk.record();
    desk.button(u"sendAnyway"_s)->click();
    QVERIFY(desk.ends(before));
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::refused);
    QCOMPARE(server.deliveries(), 1);
    QVERIFY(desk.button(u"sendAnyway"_s)->isHidden());
    QVERIFY(allTexts(*desk.page).contains(u"Request sen&t"_s));
}

void TestRequestOutcomes::countsByTheServersClock() {
    FaultServer server;
    server.setHandler([](const Received &) {
        return Script::answer(200, success, {{"Date", "Sun, 01 Mar 2026 12:00:10 GMT"}});
    });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    QVERIFY2(desk.said().join(u'\n').contains(u"10 seconds ahead"_s), qPrintable(desk.said().join(u'\n')));
    QVERIFY(allTexts(*desk.page).contains(u"1:59:50 left"_s));
}

void TestRequestOutcomes::cancels() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script().hang(); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QSignalSpy delivered(&server, &FaultServer::delivered);
    desk.button(u"send"_s)->click();
    QVERIFY(!desk.button(u"send"_s)->isEnabled());
    QVERIFY(!desk.button(u"cancel"_s)->isHidden());
    QVERIFY(delivered.wait());
    desk.button(u"cancel"_s)->click();
    QVERIFY(desk.ends({}));
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::unknown);
    QVERIFY(desk.button(u"send"_s)->isEnabled());
    QVERIFY(desk.button(u"cancel"_s)->isHidden());
}

void TestRequestOutcomes::belongsToItsProfileThroughFiftySwitches() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, success).pause(1); });
    RequestDesk desk;
    const QString mine = desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    const QString other = desk.open(u"other"_s, "enduser", "https://test.example.com");
    desk.workplace->environments.choose(mine);
    desk.button(u"send"_s)->click();
    for (int turn = 0; turn < 50; ++turn) {
        desk.workplace->environments.choose(turn % 2 == 0 ? other : mine);
        desk.workplace->language.set(turn % 3 == 0 ? Language::chinese : Language::english);
    }
    desk.workplace->environments.choose(other);
    desk.workplace->language.set(Language::english);
    QVERIFY(QTest::qWaitFor([&desk] { return !desk.note(u"arrival"_s).isEmpty(); }));
    QVERIFY(!desk.record());
    QVERIFY(desk.note(u"arrival"_s).contains(u"Get SSToken (get_sstoken) · mine"_s));
    desk.button(u"showArrival"_s)->click();
    deliverEvents();
    QCOMPARE(desk.workplace->environments.current().id, mine);
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QVERIFY(desk.note(u"arrival"_s).isEmpty());
    QCOMPARE(server.deliveries(), 1);
}

void TestRequestOutcomes::endsWithThePageThatIsClosed() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script().hang(); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QSignalSpy delivered(&server, &FaultServer::delivered);
    desk.button(u"send"_s)->click();
    QVERIFY(delivered.wait());
    QSignalSpy gone(&server, &FaultServer::disconnected);
    desk.page.reset();
    QVERIFY(!gone.isEmpty() || gone.wait());
}

void TestRequestOutcomes::masksABigResponseInTheBackground() {
    FaultServer server;
    server.setHandler([](const Received &) {
        return Script::answer(200, R"({"ret_code":0,"data":{"ss_token":"fake-new-ss-token-000000001",)"
                                   R"("expire_date":1772373600000},"more":")" +
                                       QByteArray(200'000, 'm') + R"("})");
    });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    const auto *raw = desk.page->findChild<QPlainTextEdit *>(u"responseRaw"_s);
    QVERIFY(QTest::qWaitFor([raw] { return raw->toPlainText().contains(u"mmmm"_s); }));
    QVERIFY(!raw->toPlainText().contains(u"fake-new-ss-token"_s));
}

void TestRequestOutcomes::closesWhileABigResponseIsMasked() {
    FaultServer server;
    server.setHandler([](const Received &) {
        return Script::answer(200, R"({"ret_code":0,"data":{"ss_token":"fake-new-ss-token-000000001",)"
                                   R"("expire_date":1772373600000},"more":")" +
                                       QByteArray(900'000, 'm') + R"("})");
    });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    // Both begin the masking anew; the page is gone before the first of them is done.
    desk.workplace->discretion.set(true);
    desk.workplace->discretion.set(false);
    const auto *raw = desk.page->findChild<QPlainTextEdit *>(u"responseRaw"_s);
    QCOMPARE(raw->toPlainText(), u"Masking…"_s);
    desk.page.reset();
    deliverEvents();
}

void TestRequestOutcomes::needsTheKeyboardOnly() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, success); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.field("code")->setFocus();
    QTest::keyClicks(desk.field("code"), u"fake-code-0001"_s);
    QTest::keyClick(desk.field("code"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.ends({}));
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
}

void TestRequestOutcomes::hidesPersonalMembersWhileSecretsAreHidden() {
    FaultServer server;
    server.setHandler([](const Received &) {
        return Script::answer(200, R"({"ret_code":0,"data":{"ss_token":"fake-new-ss-token-000000001",)"
                                   R"("expire_date":1772373600000,"user_info":{"nick_name":"Fake Nick"}}})");
    });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    QVERIFY(allTexts(*desk.page).join(u'\n').contains(u"Fake Nick"_s));
    desk.workplace->discretion.set(true);
    QVERIFY(!allTexts(*desk.page).join(u'\n').contains(u"Fake Nick"_s));
}

void TestRequestOutcomes::copiesAMaskedCurlCommand() {
    RequestDesk desk;
    desk.openSandbox("sud");
    desk.type("code", u"fake-code-0001-and-more"_s);
    QVERIFY(desk.send());
    desk.button(u"copyAsCurl"_s)->click();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl "_s), qPrintable(command));
    QVERIFY(!command.contains(u"fake-code"_s));
}

TD_TEST_CLASS(TestRequestOutcomes);

}  // namespace td::test

#include "test_request_outcomes.moc"
