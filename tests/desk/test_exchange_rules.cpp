// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "desk/desk_fixture.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using service::Outcome;
using test::FaultServer;
using test::Script;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A journal that fails at one step.
class FailingJournal final : public desk::Journal {
public:
    enum class Step { intent, reply, outcome };
    explicit FailingJournal(Step step) : m_step(step) {}

    bool keepsTokens() const override { return true; }
    void noteIntent(const Intent &, const Noted &then) override {
        later([this, then] { then(at(Step::intent)); });
    }
    void noteReply(const base::Reply &, bool, qint64, const Noted &then) override {
        later([this, then] { then(at(Step::reply)); });
    }
    void noteOutcome(const Outcome &outcome, const Ended &then) override {
        later([this, then, outcome] { then(at(Step::outcome), outcome); });
    }

private:
    base::Result<void> at(Step step) const {
        if (step != m_step)
            return {};
        return base::failure(store::StoreFault::store_unwritable);
    }
    Step m_step;
};

}  // namespace

/// What stops an exchange on this side, and what does not.
class TestExchangeRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productionMustBeConfirmedByName_data() {
        QTest::addColumn<QString>("confirmed");
        QTest::addColumn<bool>("sent");
        QTest::newRow("not confirmed") << QString() << false;
        QTest::newRow("another name") << u"other"_s << false;
        QTest::newRow("another case") << u"FAKE"_s << false;
        QTest::newRow("its name") << u"fake"_s << true;
    }

    void productionMustBeConfirmedByName() {
        QFETCH(QString, confirmed);
        QFETCH(bool, sent);
        desk::Order order = orderAt("sud.get_sstoken");
        order.profile.kind = service::ProfileKind::production;
        order.confirmedProduction = confirmed;
        desk::MemoryJournal journal;
        const Outcome outcome = test::run(order, journal, m_clock);
        QCOMPARE(m_server.connections(), sent ? 1 : 0);
        QCOMPARE(base::is(outcome.reason, desk::DeskFault::desk_production_locked), !sent);
        QCOMPARE(service::name(outcome.kind), QByteArray(sent ? "success" : "not_sent"));
    }

    void aRotatingCallNeedsSomebodyToKeepItsTokens_data() {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<bool>("sent");
        for (const bool kept : {false, true}) {
            QTest::addRow("get, kept %d", kept) << QByteArray("sud.get_sstoken") << kept << true;
            QTest::addRow("update, kept %d", kept) << QByteArray("sud.update_sstoken") << kept << true;
            QTest::addRow("enduser, kept %d", kept) << QByteArray("enduser.refresh_token") << kept << kept;
            QTest::addRow("ekuaibao, kept %d", kept) << QByteArray("ekuaibao.refresh_token") << kept << kept;
        }
    }

    void aRotatingCallNeedsSomebodyToKeepItsTokens() {
        QFETCH(QByteArray, endpoint);
        QFETCH(bool, kept);
        QFETCH(bool, sent);
        desk::MemoryJournal journal(kept);
        const Outcome outcome = test::run(orderAt(endpoint), journal, m_clock);
        QCOMPARE(m_server.connections(), sent ? 1 : 0);
        QCOMPARE(base::is(outcome.reason, desk::DeskFault::desk_not_kept), !sent);
    }

    void anExpiredTokenIsStoppedWhereItCannotBeRefreshed_data() {
        QTest::addColumn<qint64>("expiresInS");
        QTest::addColumn<bool>("anyway");
        QTest::addColumn<bool>("sent");
        QTest::newRow("a second left") << qint64(1) << false << true;
        QTest::newRow("just now") << qint64(0) << false << false;
        QTest::newRow("long ago") << qint64(-86'400) << false << false;
        QTest::newRow("long ago, sent anyway") << qint64(-86'400) << true << true;
    }

    void anExpiredTokenIsStoppedWhereItCannotBeRefreshed() {
        QFETCH(qint64, expiresInS);
        QFETCH(bool, anyway);
        QFETCH(bool, sent);
        desk::Order order = orderAt("ekuaibao.refresh_token");
        const qint64 exp = m_clock.now / 1000 + expiresInS;
        order.values["accessToken"] = base::Secret(test::jwt(R"({"exp":)" + QByteArray::number(exp) + '}'));
        order.sendAnyway = anyway;
        desk::MemoryJournal journal(true);
        const Outcome outcome = test::run(order, journal, m_clock);
        QCOMPARE(m_server.connections(), sent ? 1 : 0);
        QCOMPARE(base::is(outcome.reason, desk::DeskFault::desk_token_expired), !sent);
        const bool noted =
            std::any_of(outcome.findings.begin(), outcome.findings.end(), [](const auto &finding) {
                return base::is(finding.what, service::ReadFinding::finding_sent_anyway);
            });
        QCOMPARE(noted, anyway);
    }

    void aTokenOfAnotherEnvironmentIsNamed() {
        desk::Order order = orderAt("sud.get_sstoken");
        order.profile.claims = {{"app_id", "ours"}};
        const QByteArray token = test::jwt(R"({"app_id":"theirs","exp":1792366400})");
        QByteArray body = test::successBody("sud.get_sstoken");
        const base::Result<base::Json> success = base::Json::parse(body);
        body.replace(success->root().find("/data/ss_token").utf8().toByteArray(), token);
        m_server.setScript(Script::answer(200, body));
        desk::MemoryJournal journal;
        const Outcome outcome = test::run(order, journal, m_clock);
        QCOMPARE(service::name(outcome.kind), QByteArray("success"));
        QVERIFY(std::any_of(outcome.findings.begin(), outcome.findings.end(), [](const auto &finding) {
            return base::is(finding.what, service::ReadFinding::finding_claim_of_another);
        }));
    }

    void anOpaqueTokenWithAKnownExpiryIsStoppedToo() {
        desk::Order order = orderAt("ekuaibao.refresh_token");
        order.knownExpiries.insert("accessToken", m_clock.now - 1);
        desk::MemoryJournal journal(true);
        const Outcome outcome = test::run(order, journal, m_clock);
        QCOMPARE(m_server.connections(), 0);
        QVERIFY(base::is(outcome.reason, desk::DeskFault::desk_token_expired));
    }

    void anExpiredTokenOfAServiceThatSaysSoItselfIsSent() {
        desk::Order order = orderAt("sud.update_sstoken");
        order.values["ss_token"] = base::Secret(test::jwt(R"({"exp":1})"));
        desk::MemoryJournal journal;
        test::run(order, journal, m_clock);
        QCOMPARE(m_server.deliveries(), 1);
    }

    void oneTokenIsInOneExchangeAtATime() {
        const QTemporaryDir folder;
        desk::Order order = orderAt("enduser.refresh_token");
        order.lockFolder = folder.filePath(u"locks"_s);
        desk::MemoryJournal journal(true);
        m_server.setScript(Script().hang());
        desk::NoHistory history;
        desk::Exchange running(order, journal, history, m_clock);
        QSignalSpy ended(&running, &desk::Exchange::finished);
        QSignalSpy delivered(&m_server, &FaultServer::delivered);
        running.start();
        QVERIFY(delivered.wait());

        desk::MemoryJournal secondJournal(true);
        const Outcome second = test::run(order, secondJournal, m_clock);
        QVERIFY(base::is(second.reason, desk::DeskFault::desk_token_busy));
        QCOMPARE(m_server.deliveries(), 1);

        running.cancel();
        QVERIFY(ended.wait());
        m_server.setScript(Script::answer(200, test::successBody("enduser")));
        QCOMPARE(service::name(test::run(order, secondJournal, m_clock).kind), QByteArray("success"));
    }

    void nothingIsSentThatCannotBeNoted() {
        FailingJournal journal(FailingJournal::Step::intent);
        const Outcome outcome = test::run(orderAt("enduser.refresh_token"), journal, m_clock);
        QCOMPARE(m_server.connections(), 0);
        QVERIFY(base::is(outcome.reason, desk::DeskFault::desk_not_noted));
    }

    void tokensThatCannotBeSavedAreGivenBackAndSaidSo() {
        FailingJournal journal(FailingJournal::Step::outcome);
        const Outcome outcome = test::run(orderAt("enduser.refresh_token"), journal, m_clock);
        QCOMPARE(service::name(outcome.kind), QByteArray("success"));
        QCOMPARE(outcome.tokens.size(), 2);
        QVERIFY(base::is(outcome.unsaved, desk::DeskFault::desk_not_saved));
    }

    void aReplyThatCouldNotBeKeptMattersOnlyWhileItsTokensAreNotSafe() {
        FailingJournal journal(FailingJournal::Step::reply);
        QVERIFY(test::run(orderAt("enduser.refresh_token"), journal, m_clock).unsaved.isNull());
        m_server.setScript(Script::answer(200, R"({"code":200})"));
        QVERIFY(!test::run(orderAt("enduser.refresh_token", false), journal, m_clock).unsaved.isNull());
    }

    void aMissingValueSendsNothing() {
        desk::Order order = orderAt("sud.get_sstoken");
        order.values.clear();
        desk::MemoryJournal journal;
        const Outcome outcome = test::run(order, journal, m_clock);
        QCOMPARE(m_server.connections(), 0);
        QVERIFY(base::is(outcome.reason, service::PlanFault::plan_missing_parameter));
    }

    void init() { m_server.forget(); }

private:
    desk::Order orderAt(const QByteArray &endpoint, bool answers = true) {
        if (answers)
            m_server.setScript(Script::answer(200, test::successBody(endpoint)));
        return test::orderFor(endpoint, m_server.url(""));
    }

    test::FixedClock m_clock;
    FaultServer m_server;
};

TD_TEST_CLASS(TestExchangeRules);

#include "test_exchange_rules.moc"
