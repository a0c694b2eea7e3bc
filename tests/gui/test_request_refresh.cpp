// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QtTest>

#include "gui/look/note_line.h"
#include "request_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "token/sign.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using service::OutcomeKind;
using words::Language;

namespace {

const QByteArray pair =
    R"({"code":200,"data":{"accessToken":{"token":"fake-new-access-000000001","expirationTime":1772373600},)"
    R"("refreshToken":{"token":"fake-new-refresh-00000001","expirationTime":1772373600}}})";
const QByteArray single =
    R"({"ret_code":0,"data":{"ss_token":"fake-new-ss-token-000000001","expire_date":1772373600000}})";

}  // namespace

/// From a token to its refresh; and what becomes of tokens whose profile is removed.
class TestRequestRefresh final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatSendRefreshesUntilSomethingElseHappens_data();
    void saysThatSendRefreshesUntilSomethingElseHappens();
    void keepsAnUncopiedPairOfARemovedProfile();
    void letsGoOfWhatElseARemovedProfileLeaves();
    void saysWhoseAResponseIsThatComesAfterItsProfileWent();
    void putsThePartsOfTokensInColumns();
    void checksSignaturesOnSight();
    void comparesATokenWithTheOneItReplaced();
    void comparesNothingThatCameBackUnchanged();
};

void TestRequestRefresh::saysThatSendRefreshesUntilSomethingElseHappens_data() {
    QTest::addColumn<QString>("what");
    for (const char *what : {"an edit", "a sample", "sending", "another profile", "another endpoint"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRequestRefresh::saysThatSendRefreshesUntilSomethingElseHappens() {
    QFETCH(const QString, what);
    RequestDesk desk;
    desk.openSandbox("sud");
    QVERIFY(desk.send());
    QVERIFY(desk.note(u"filled"_s).isEmpty());
    desk.button(u"refresh"_s)->click();
    deliverEvents();
    QCOMPARE(desk.note(u"filled"_s), u"Filled with the token. Press Send to refresh it."_s);
    QCOMPARE(desk.button(u"send"_s)->accessibleDescription(), desk.note(u"filled"_s));
    desk.say(Language::chinese);
    QCOMPARE(desk.note(u"filled"_s), u"已填入该令牌，按“发送”即可刷新。"_s);
    if (what == u"an edit"_s)
        QTest::keyClicks(desk.field("ss_token"), u"x"_s);
    else if (what == u"a sample"_s)
        desk.button(u"sample"_s)->click();
    else if (what == u"sending"_s)
        QVERIFY(desk.send());
    else if (what == u"another profile"_s)
        desk.openSandbox("enduser");
    else
        desk.choose("get_sstoken");
    QVERIFY(desk.note(u"filled"_s).isEmpty());
    QVERIFY(desk.button(u"send"_s)->accessibleDescription().isEmpty());
    if (what == u"another profile"_s)
        desk.openSandbox("sud");
    QVERIFY(desk.note(u"filled"_s).isEmpty());
}

void TestRequestRefresh::keepsAnUncopiedPairOfARemovedProfile() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    desk.open(u"mine"_s, "enduser", server.url());
    desk.type("refreshToken", u"fake-token-0001"_s);
    QVERIFY(desk.send());
    const QString uncopied = desk.note(u"uncopiedPair"_s);
    QVERIFY(uncopied.contains(u"mine"_s) && !uncopied.contains(u"removed"_s));
    QVERIFY(desk.remove(u"mine"_s));
    QVERIFY(desk.note(u"uncopiedPair"_s).contains(u"mine"_s));
    QVERIFY(desk.note(u"uncopiedPair"_s).contains(u"its profile was removed"_s));
    QVERIFY(desk.page->hasSomethingToLose());
    desk.say(Language::chinese);
    QVERIFY(desk.note(u"uncopiedPair"_s).contains(u"mine"_s));
    desk.button(u"copyPair"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"fake-new-refresh-00000001"_s));
    QVERIFY(!desk.page->hasSomethingToLose());
}

void TestRequestRefresh::letsGoOfWhatElseARemovedProfileLeaves() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, single); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    const std::weak_ptr<const gui::RequestRecord> record = desk.record();
    QVERIFY(!record.expired());
    QVERIFY(desk.remove(u"mine"_s));
    QVERIFY(!desk.record());
    // Its widgets go with the events to come.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    deliverEvents();
    QVERIFY(record.expired());
}

void TestRequestRefresh::saysWhoseAResponseIsThatComesAfterItsProfileWent() {
    FaultServer server;
    RequestDesk desk;
    bool removed = false;
    server.setHandler([&desk, &removed](const Received &) {
        removed = desk.remove(u"mine"_s);
        return Script::answer(200, single);
    });
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    desk.button(u"send"_s)->click();
    QVERIFY(QTest::qWaitFor([&desk] { return !desk.note(u"arrival"_s).isEmpty(); }));
    QVERIFY(removed);
    QVERIFY(desk.note(u"arrival"_s).contains(u"mine"_s));
    desk.button(u"showArrival"_s)->click();
    deliverEvents();
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QVERIFY(desk.note(u"profileSince"_s).contains(u"“mine”"_s));
    desk.openSandbox("enduser");
    desk.openSandbox("sud");
    QVERIFY(!desk.record());
}

void TestRequestRefresh::putsThePartsOfTokensInColumns() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    for (const Language language : {Language::english, Language::chinese}) {
        RequestDesk desk(language);
        desk.open(u"mine"_s, "enduser", server.url());
        desk.type("refreshToken", u"fake-token-0001"_s);
        QVERIFY(desk.send());
        for (const QString &part :
             {u"role"_s, u"masked"_s, u"state"_s, u"countdown"_s, u"lifetime"_s, u"inspect"_s, u"copy"_s}) {
            const auto parts = desk.page->findChild<gui::ResultView *>()->findChildren<QWidget *>(part);
            QCOMPARE(parts.size(), 2);
            QCOMPARE(parts.first()->x(), parts.last()->x());
        }
        const auto bars = desk.page->findChildren<QWidget *>(u"lifetime"_s);
        QCOMPARE(bars.first()->width(), bars.last()->width());
    }
}

void TestRequestRefresh::checksSignaturesOnSight() {
    const auto key = base::Secret::copyOf("fake-signing-key-that-is-32-bytes");
    const QByteArray token = token::signHs256(R"({"uid":"1","exp":1772373600})", key);
    FaultServer server;
    const QByteArray reply =
        R"({"ret_code":0,"data":{"ss_token":")" + token + R"(","expire_date":1772373600000}})";
    server.setHandler([reply](const Received &) { return Script::answer(200, reply); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.paste("code", u"fake-code"_s);
    QVERIFY(desk.send());
    const auto *state = desk.page->findChild<gui::NoteLine *>(u"state"_s);
    QCOMPARE(state->text(), u"Not expired"_s);
    const auto other = base::Secret::copyOf("another-fake-key-that-has-32-bytes");
    desk.workplace->keys.add({token::secretKey(other, u"theirs"_s)}, u"another profile"_s);
    QCOMPARE(state->text(), u"Not expired"_s);
    QCOMPARE(state->tone(), gui::Tone::neutral);
    desk.workplace->keys.add({token::secretKey(key, u"mine"_s)}, {});
    QCOMPARE(state->text(), u"Not expired · Signature matches"_s);
    QCOMPARE(state->tone(), gui::Tone::good);
}

void TestRequestRefresh::comparesATokenWithTheOneItReplaced() {
    RequestDesk desk;
    desk.openSandbox("sud");
    QVERIFY(desk.send());
    QVERIFY(!desk.button(u"compare"_s)->isVisibleTo(desk.page.get()));
    const QByteArray first = desk.record()->outcome.tokens.first().token.reveal().toByteArray();
    desk.button(u"refresh"_s)->click();
    desk.clock.advance(60'000);
    QVERIFY(desk.send());
    QSignalSpy compared(desk.page.get(), &gui::RequestPage::compareWanted);
    QVERIFY(desk.button(u"compare"_s)->isVisibleTo(desk.page.get()));
    desk.button(u"compare"_s)->click();
    const QList<QVariant> asked = compared.value(0);
    QCOMPARE(asked.value(0).toByteArray(), first);
    QCOMPARE(asked.value(1).toByteArray(),
             desk.record()->outcome.tokens.first().token.reveal().toByteArray());
}

void TestRequestRefresh::comparesNothingThatCameBackUnchanged() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, single); });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.choose("update_sstoken");
    const auto answered = base::Json::parse(single);
    desk.type("ss_token", answered->root().find("/data/ss_token").toString());
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.tokens.size(), 1);
    QVERIFY(!desk.button(u"compare"_s)->isVisibleTo(desk.page.get()));
}

TD_TEST_CLASS(TestRequestRefresh);

}  // namespace td::test

#include "test_request_refresh.moc"
