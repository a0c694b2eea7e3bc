// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/desk_fixture.h"
#include "desk/journal/vault_journal.h"
#include "desk/vault/vault_recovery.h"
#include "store/desk_folder.h"
#include "store/vault/exchange_table.h"
#include "store/vault_folder.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "token/identity.h"

using namespace td;
using desk::DeskFault;
using desk::DeskFinding;
using desk::VaultJournal;
using service::Outcome;
using store::SealedDatabase;
using test::FaultServer;
using test::Script;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray oldAccess = "fake-access-1";
const QByteArray oldRefresh = "fake-refresh-1";
const QByteArray newAccess = "fake-new-access-0001";
const QByteArray newRefresh = "fake-new-refresh-0001";

QByteArray pairBody(const QByteArray &access, const QByteArray &refresh) {
    const QByteArray second =
        refresh.isEmpty() ? QByteArray()
                          : R"(,"refreshToken":{"token":")" + refresh + R"(","expirationTime":1630420600})";
    return R"({"code":200,"data":{"accessToken":{"token":")" + access + R"(","expirationTime":1630420600})" +
           second + "}}";
}

QList<QByteArray> fingerprints(const QList<QByteArray> &tokens) {
    QList<QByteArray> found;
    for (const QByteArray &token : tokens)
        found.append(token::fingerprint(token));
    return found;
}

}  // namespace

/// An exchange with the vault for its journal: what is kept whatever comes back, and what dies on the way.
class TestVaultJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSuccessReplacesThePair();
    void aNewTokenIsAGrantOfItsOwn();
    void whatIsNotAsItShouldBeIsKeptAndSaid_data();
    void whatIsNotAsItShouldBeIsKeptAndSaid();
    void aTokenForAnotherIsKeptBeside();
    void afterADoubtOnlyTheUserMayRetry_data();
    void afterADoubtOnlyTheUserMayRetry();
    void aReplacedTokenIsNotSent();
    void whatCannotBeNotedIsNotSent();
    void aVaultOfTheSessionKeepsNothing();
    void whatCouldNotBeSavedIsSavedLater();
    void theLockGoesWithTheExchange();
    void whatDiedIsSettled_data();
    void whatDiedIsSettled();
    void whatStillRunsIsLeftAlone();
    void aReplyThatNobodyCanReadIsKept();

private:
    Outcome refresh(const Script &script, bool despite = false, const QByteArray &token = oldRefresh);
    QList<QByteArray> inUse() const {
        return m_vault->ask([](SealedDatabase &database) { return test::inUse(database); });
    }
    void run(const QString &sql) const {
        m_vault->ask([&](SealedDatabase &database) { return database.database().run(sql); });
    }
    QString lockFolder() const { return m_desk->folder.filePath(u"locks"_s); }
    desk::Recovery recover() const {
        const auto recovery = desk::recover(*m_vault, test::builtInServices(), lockFolder(), m_clock.nowMs());
        return recovery ? *recovery : desk::Recovery{{}, {recovery.error()}};
    }

    FaultServer m_server;
    test::FixedClock m_clock;
    std::unique_ptr<test::VaultFolder> m_desk;
    std::unique_ptr<store::Vault> m_vault;
};

void TestVaultJournal::init() {
    m_server.forget();
    m_vault.reset();
    m_desk = std::make_unique<test::VaultFolder>();
    auto made = store::Vault::create(m_desk->path(), SealedDatabase::newVaultId(),
                                     store::keyFromKeychain(store::randomKey()), m_clock.nowMs());
    QVERIFY(made);
    m_vault = std::move(*made);
    m_vault->ask([](SealedDatabase &database) {
        return store::TokenTable(database).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs);
    });
}

Outcome TestVaultJournal::refresh(const Script &script, bool despite, const QByteArray &token) {
    m_server.setScript(script);
    VaultJournal journal(*m_vault, test::builtInServices(), {lockFolder(), despite, false});
    desk::Order order = test::orderFor("enduser.refresh_token", m_server.url(""));
    order.values.insert("refreshToken", base::Secret::copyOf(token));
    order.lockFolder = lockFolder();
    return test::run(std::move(order), journal, m_clock);
}

void TestVaultJournal::aSuccessReplacesThePair() {
    const Outcome outcome = refresh(Script::answer(200, pairBody(newAccess, newRefresh)));
    QCOMPARE(service::name(outcome.kind), "success");
    QVERIFY(outcome.unsaved.isNull());
    QVERIFY(outcome.findings.isEmpty());
    QCOMPARE(inUse(), fingerprints({newAccess, newRefresh}));
    const auto saved =
        m_vault->ask([](SealedDatabase &database) { return store::TokenTable(database).withId(1); });
    QCOMPARE(saved->token.reveal(), QByteArrayView(newAccess));
    QCOMPARE(saved->times.expiresAt, std::optional<qint64>(1'630'420'600'000));
}

void TestVaultJournal::aNewTokenIsAGrantOfItsOwn() {
    m_server.setScript(Script::answer(200, test::successBody("sud")));
    VaultJournal journal(*m_vault, test::builtInServices(), {lockFolder(), false, false});
    const Outcome outcome = test::run(test::orderFor("sud.get_sstoken", m_server.url("")), journal, m_clock);
    QCOMPARE(service::name(outcome.kind), "success");
    QCOMPARE(inUse(), fingerprints({oldAccess, oldRefresh, "fake-new-ss-token-0001"}));
}

void TestVaultJournal::whatIsNotAsItShouldBeIsKeptAndSaid_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("finding");
    QTest::addColumn<QList<QByteArray>>("kept");
    const auto row = [](const char *what, const Script &script, const char *outcome, const char *finding,
                        const QList<QByteArray> &kept) {
        QTest::newRow(what) << script << QByteArray(outcome) << QByteArray(finding) << kept;
    };
    row("half a pair", Script::answer(200, pairBody(newAccess, {})), "success", "finding_token_missing",
        {newAccess, oldRefresh});
    row("the same refresh token", Script::answer(200, pairBody(newAccess, oldRefresh)), "success",
        "finding_token_unchanged", {newAccess, oldRefresh});
    row("a 5xx with a whole pair", Script::answer(502, pairBody(newAccess, newRefresh)), "malformed",
        "finding_kept_beside", {oldAccess, oldRefresh, newAccess, newRefresh});
    row("a refusal", Script::answer(200, test::refusalBody("enduser")), "refused", "",
        {oldAccess, oldRefresh});
    row("no response", Script().close(), "unknown", "", {oldAccess, oldRefresh});
    row("garbage", Script::answer(200, "<html>"), "malformed", "", {oldAccess, oldRefresh});
}

void TestVaultJournal::whatIsNotAsItShouldBeIsKeptAndSaid() {
    QFETCH(const Script, script);
    QFETCH(const QByteArray, finding);
    QFETCH(const QList<QByteArray>, kept);
    const Outcome outcome = refresh(script);
    QTEST(service::name(outcome.kind), "outcome");
    const bool isSaid = std::any_of(outcome.findings.begin(), outcome.findings.end(),
                                    [&](const auto &one) { return one.what.code == finding; });
    QCOMPARE(isSaid, !finding.isEmpty());
    QCOMPARE(inUse(), fingerprints(kept));
    QVERIFY(recover().settled.isEmpty());
}

void TestVaultJournal::aTokenForAnotherIsKeptBeside() {
    const QByteArray ours = test::jwt(R"({"uid":"1","exp":1630420600})");
    const QByteArray renewed = test::jwt(R"({"uid":"1","exp":1630420700})");
    const QByteArray theirs = test::jwt(R"({"uid":"2","exp":1630420600})");
    QVERIFY(!refresh(Script::answer(200, pairBody(ours, "fake-refresh-2"))).tokens.isEmpty());
    const Outcome same =
        refresh(Script::answer(200, pairBody(renewed, "fake-refresh-3")), false, "fake-refresh-2");
    QVERIFY(same.findings.isEmpty());
    const Outcome other =
        refresh(Script::answer(200, pairBody(theirs, "fake-refresh-4")), false, "fake-refresh-3");
    QVERIFY(base::is(other.findings.last().what, DeskFinding::finding_other_holder));
    QCOMPARE(other.findings.last().what.values.value(u"claims"_s).toStringList(), QStringList{u"uid"_s});
    QCOMPARE(inUse(), fingerprints({renewed, "fake-refresh-3", theirs, "fake-refresh-4"}));
}

void TestVaultJournal::afterADoubtOnlyTheUserMayRetry_data() {
    QTest::addColumn<Script>("script");
    QTest::newRow("no response") << Script().close();
    QTest::newRow("another shape") << Script::answer(200, "<html>");
    QTest::newRow("half a pair") << Script::answer(200, pairBody(newAccess, {}));
}

void TestVaultJournal::afterADoubtOnlyTheUserMayRetry() {
    QFETCH(const Script, script);
    refresh(script);
    const Outcome stopped = refresh(Script::answer(200, pairBody(newAccess, newRefresh)));
    QCOMPARE(service::name(stopped.kind), "not_sent");
    QVERIFY(base::is(stopped.reason, DeskFault::desk_token_in_doubt));
    QCOMPARE(m_server.deliveries(), 1);
    const Outcome sent = refresh(Script::answer(200, pairBody(newAccess, newRefresh)), true);
    QCOMPARE(service::name(sent.kind), "success");
    QCOMPARE(m_server.deliveries(), 2);
    QCOMPARE(inUse(), fingerprints({newAccess, newRefresh}));
}

void TestVaultJournal::aReplacedTokenIsNotSent() {
    refresh(Script::answer(200, pairBody(newAccess, newRefresh)));
    const Outcome stopped = refresh(Script::answer(200, pairBody("fake-other", "fake-other-2")));
    QVERIFY(base::is(stopped.reason, DeskFault::desk_token_replaced));
    QCOMPARE(m_server.deliveries(), 1);
}

void TestVaultJournal::whatCannotBeNotedIsNotSent() {
    {
        const test::FullDisk full(100'000);
        const Outcome stopped = refresh(Script::answer(200, pairBody(newAccess, newRefresh)));
        QCOMPARE(service::name(stopped.kind), "not_sent");
        QVERIFY(base::is(stopped.reason, DeskFault::desk_not_noted));
        QCOMPARE(m_server.connections(), 0);
    }
    QCOMPARE(service::name(refresh(Script::answer(200, pairBody(newAccess, newRefresh))).kind), "success");
}

void TestVaultJournal::aVaultOfTheSessionKeepsNothing() {
    m_vault = std::move(*store::Vault::forSession(m_clock.nowMs()));
    const Outcome stopped = refresh(Script::answer(200, pairBody(newAccess, newRefresh)));
    QVERIFY(base::is(stopped.reason, DeskFault::desk_not_kept));
    QCOMPARE(m_server.connections(), 0);
}

void TestVaultJournal::whatCouldNotBeSavedIsSavedLater() {
    m_server.setScript(Script::answer(200, pairBody(newAccess, newRefresh)));
    VaultJournal journal(*m_vault, test::builtInServices(), {lockFolder(), false, false});
    desk::Order order = test::orderFor("enduser.refresh_token", m_server.url(""));
    order.values.insert("refreshToken", base::Secret::copyOf(oldRefresh));
    run(u"CREATE TRIGGER broken BEFORE INSERT ON tokens BEGIN SELECT RAISE(ABORT, 'broken'); END"_s);
    const Outcome outcome = test::run(std::move(order), journal, m_clock);
    QVERIFY(base::is(outcome.unsaved, DeskFault::desk_not_saved));
    QCOMPARE(outcome.tokens.size(), 2);
    QCOMPARE(inUse(), fingerprints({oldAccess, oldRefresh}));
    QVERIFY(recover().settled.isEmpty());
    QVERIFY(!journal.retry());
    run(u"DROP TRIGGER broken"_s);
    QVERIFY(journal.retry());
    QCOMPARE(inUse(), fingerprints({newAccess, newRefresh}));
    QVERIFY(journal.retry());
}

void TestVaultJournal::theLockGoesWithTheExchange() {
    refresh(Script::answer(200, pairBody(newAccess, newRefresh)));
    QCOMPARE(test::namesIn(lockFolder()), QStringList{QString::fromLatin1(token::fingerprint(oldRefresh))});
}

void TestVaultJournal::whatDiedIsSettled_data() {
    QTest::addColumn<std::optional<store::ArrivedReply>>("reply");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QList<QByteArray>>("kept");
    const auto row = [](const char *what, const std::optional<store::ArrivedReply> &reply,
                        const char *outcome, const QList<QByteArray> &kept) {
        QTest::newRow(what) << reply << QByteArray(outcome) << kept;
    };
    const QByteArray whole = pairBody(newAccess, newRefresh);
    row("before the reply", std::nullopt, "unknown", {oldAccess, oldRefresh});
    row("with a pair", {{{200, {}, whole}, true}}, "success", {newAccess, newRefresh});
    row("with a refusal", {{{200, {}, test::refusalBody("enduser")}, true}}, "refused",
        {oldAccess, oldRefresh});
    row("with garbage", {{{200, {}, "<html>"}, true}}, "malformed", {oldAccess, oldRefresh});
    row("with a part", {{{200, {}, whole.first(40)}, false}}, "unknown", {oldAccess, oldRefresh});
}

void TestVaultJournal::whatDiedIsSettled() {
    QFETCH(const std::optional<store::ArrivedReply>, reply);
    const store::NewExchange begun = test::refreshOf(1);
    m_vault->ask([&](SealedDatabase &database) {
        const store::ExchangeTable exchanges(database);
        auto done = exchanges.begin(begun, false).has_value();
        if (reply)
            done = done && exchanges.noteReply(begun.id, *reply, test::vaultTimeMs).has_value();
        return done;
    });
    const desk::Recovery recovery = recover();
    QVERIFY(recovery.failed.isEmpty());
    QCOMPARE(recovery.settled.size(), 1);
    const desk::Settled &settled = recovery.settled.first();
    QCOMPARE(settled.exchange, begun.id);
    QTEST(service::name(settled.outcome.kind), "outcome");
    QFETCH(const QList<QByteArray>, kept);
    QCOMPARE(inUse(), fingerprints(kept));
    QVERIFY(recover().settled.isEmpty());
    QVERIFY(test::namesIn(lockFolder()).isEmpty());
}

void TestVaultJournal::whatStillRunsIsLeftAlone() {
    VaultJournal running(*m_vault, test::builtInServices(), {lockFolder(), false, false});
    desk::Journal::Intent intent;
    intent.profileName = u"There"_s;
    intent.service = "enduser";
    intent.endpoint = "refresh_token";
    intent.uses = {base::Secret::copyOf(oldRefresh)};
    intent.rotates = true;
    QVERIFY(test::noted([&](const auto &then) { running.noteIntent(intent, then); }));
    QVERIFY(recover().settled.isEmpty());
    const Outcome stopped = refresh(Script::answer(200, pairBody(newAccess, newRefresh)), true);
    QVERIFY(base::is(stopped.reason, DeskFault::desk_token_unsettled));
    const base::Reply reply{200, {}, pairBody(newAccess, newRefresh)};
    QVERIFY(test::noted([&](const auto &then) { running.noteReply(reply, true, m_clock.nowMs(), then); }));
    QVERIFY(recover().settled.isEmpty());
}

void TestVaultJournal::aReplyThatNobodyCanReadIsKept() {
    store::NewExchange begun = test::refreshOf(1);
    begun.endpoint = "gone";
    m_vault->ask([&](SealedDatabase &database) {
        const store::ExchangeTable exchanges(database);
        return exchanges.begin(begun, false) &&
               exchanges.noteReply(begun.id, {{200, {}, "{}"}}, test::vaultTimeMs);
    });
    const desk::Recovery recovery = recover();
    QVERIFY(recovery.settled.isEmpty());
    QCOMPARE(recovery.failed.size(), 1);
    QVERIFY(base::is(recovery.failed.first(), DeskFault::desk_definition_gone));
    const auto ids =
        m_vault->ask([](SealedDatabase &database) { return store::ExchangeTable(database).unfinishedIds(); });
    QCOMPARE(*ids, QList<qint64>{begun.id});
}

TD_TEST_CLASS(TestVaultJournal);
#include "test_vault_journal.moc"
