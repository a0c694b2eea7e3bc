// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

/// What the vault knows of an exchange at each step, and what becomes of the tokens.
class TestVaultExchanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasBegunIsFoundByAnother();
    void aReplyIsFoundByAnother();
    void aSuccessReplacesThePairAndKeepsTheIds();
    void aSuccessWithoutAGrantMakesOne();
    void anEndedExchangeDoesNotEndAgain();
    void whatIsInDoubtStaysBeside();
    void theHalfThatCameIsReplaced();
    void theSameTokenElsewhereIsRetiredToo();
    void onlyAReplyThatIsOfUseIsKept_data();
    void onlyAReplyThatIsOfUseIsKept();
    void whatMustNotBeSentIsAnObstacle_data();
    void whatMustNotBeSentIsAnObstacle();
    void aDoubtOutlivesWhatWasNotHandedOver();
    void whatWasAskedWithGoesWithTheEnd();
    void aFullDiskIsFoundOutBeforeAnythingIsBegun();
    void aReplyOfAnySizeFindsRoom();
    void aFullDiskTakesTheReserve();

private:
    NewExchange begin(int number);
    std::unique_ptr<test::VaultFolder> m_desk;
    std::optional<SealedDatabase> m_vault;
};

void TestVaultExchanges::init() {
    m_vault.reset();
    m_desk = std::make_unique<test::VaultFolder>();
    m_vault.emplace(m_desk->create());
    QVERIFY(TokenTable(*m_vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
}

NewExchange TestVaultExchanges::begin(int number) {
    const NewExchange exchange = test::refreshOf(number);
    const auto begun = ExchangeTable(*m_vault).begin(exchange, true);
    if (!begun || *begun != Obstacle::none)
        qFatal("not begun");
    return exchange;
}

void TestVaultExchanges::whatWasBegunIsFoundByAnother() {
    const NewExchange begun = begin(1);
    const SealedDatabase other = m_desk->open();
    QCOMPARE(*ExchangeTable(other).unfinishedIds(), QList<qint64>{begun.id});
    const auto found = ExchangeTable(other).unfinished(begun.id);
    QVERIFY(found && *found);
    const UnfinishedExchange &exchange = **found;
    QCOMPARE(exchange.exchange.id, begun.id);
    QCOMPARE(exchange.exchange.endpoint, "refresh_token");
    QCOMPARE(exchange.exchange.values.value("refreshToken").reveal(), QByteArrayView("fake-refresh-1"));
    QCOMPARE(exchange.exchange.uses, begun.uses);
    QCOMPARE(exchange.grant, std::optional<qint64>(1));
    QVERIFY(!exchange.reply);
}

void TestVaultExchanges::aReplyIsFoundByAnother() {
    const NewExchange begun = begin(1);
    const base::Reply reply{200, {{"Date", "fake"}, {"X-Empty", ""}}, "fake-body"};
    QVERIFY(ExchangeTable(*m_vault).noteReply(begun.id, {reply, false}, test::vaultTimeMs + 5));
    const SealedDatabase other = m_desk->open();
    const auto found = ExchangeTable(other).unfinished(begun.id);
    QVERIFY(found && *found && (*found)->reply);
    QCOMPARE((*found)->reply->reply.status, 200);
    QCOMPARE((*found)->reply->reply.headers, reply.headers);
    QCOMPARE((*found)->reply->reply.body, reply.body);
    QVERIFY(!(*found)->reply->endIsCertain);
    QCOMPARE((*found)->repliedAtMs, test::vaultTimeMs + 5);
}

void TestVaultExchanges::aSuccessReplacesThePairAndKeepsTheIds() {
    const auto before = TokenTable(*m_vault).ofGrant(1);
    const NewExchange begun = begin(1);
    const auto grant = ExchangeTable(*m_vault).end(begun.id, test::success(test::pairNumber(2)));
    QVERIFY(grant);
    QCOMPARE(*grant, std::optional<qint64>(1));
    const auto after = TokenTable(*m_vault).ofGrant(1);
    QCOMPARE(after->size(), 2);
    QCOMPARE(after->first().id, before->first().id);
    QCOMPARE(after->last().id, before->last().id);
    QCOMPARE(test::inUse(*m_vault), test::fingerprintsOf(test::pairNumber(2)));
    QCOMPARE((*TokenTable(*m_vault).previous(after->last().id))->reveal(), QByteArrayView("fake-refresh-1"));
    QVERIFY(ExchangeTable(*m_vault).unfinishedIds()->isEmpty());
}

void TestVaultExchanges::aSuccessWithoutAGrantMakesOne() {
    const NewExchange begun = begin(7);
    const auto grant = ExchangeTable(*m_vault).end(begun.id, test::success(test::pairNumber(8)));
    QCOMPARE(*grant, std::optional<qint64>(2));
    QCOMPARE(TokenTable(*m_vault).ofGrant(2)->first().profileName, u"There"_s);
}

void TestVaultExchanges::anEndedExchangeDoesNotEndAgain() {
    const NewExchange begun = begin(1);
    const ExchangeTable exchanges(*m_vault);
    QVERIFY(exchanges.end(begun.id, test::success(test::pairNumber(2))));
    QCOMPARE(*exchanges.end(begun.id, test::success(test::pairNumber(3))), std::optional<qint64>());
    QCOMPARE(test::inUse(*m_vault), test::fingerprintsOf(test::pairNumber(2)));
}

void TestVaultExchanges::whatIsInDoubtStaysBeside() {
    const NewExchange begun = begin(1);
    ExchangeEnd end = test::success(test::pairNumber(2));
    end.keep = ExchangeEnd::Keep::in_a_new_grant;
    end.doubt = "fake_doubt";
    QCOMPARE(*ExchangeTable(*m_vault).end(begun.id, end), std::optional<qint64>(2));
    QCOMPARE(test::inUse(*m_vault), test::fingerprintsOf(test::pairNumber(1) + test::pairNumber(2)));
    QCOMPARE(TokenTable(*m_vault).ofGrant(2)->first().doubt, "fake_doubt");
}

void TestVaultExchanges::theHalfThatCameIsReplaced() {
    const NewExchange begun = begin(1);
    QVERIFY(ExchangeTable(*m_vault).end(begun.id, test::success(test::pairNumber(2).first(1))));
    QCOMPARE(test::inUse(*m_vault),
             (test::fingerprintsOf({test::pairNumber(2).first(), test::pairNumber(1).last()})));
}

void TestVaultExchanges::theSameTokenElsewhereIsRetiredToo() {
    QVERIFY(TokenTable(*m_vault).add(test::grantOf(test::pairNumber(1).sliced(1)), test::vaultTimeMs));
    const NewExchange begun = begin(1);
    QVERIFY(ExchangeTable(*m_vault).end(begun.id, test::success(test::pairNumber(2))));
    QCOMPARE(test::inUse(*m_vault), test::fingerprintsOf(test::pairNumber(2)));
}

void TestVaultExchanges::onlyAReplyThatIsOfUseIsKept_data() {
    QTest::addColumn<bool>("keeps");
    QTest::newRow("kept") << true;
    QTest::newRow("not kept") << false;
}

void TestVaultExchanges::onlyAReplyThatIsOfUseIsKept() {
    QFETCH(const bool, keeps);
    const NewExchange begun = begin(1);
    const ExchangeTable exchanges(*m_vault);
    QVERIFY(exchanges.noteReply(begun.id, {{502, {}, "fake-body"}}, test::vaultTimeMs));
    ExchangeEnd end;
    end.outcome = "malformed";
    end.keepsReply = keeps;
    QVERIFY(exchanges.end(begun.id, end));
    const auto kept = exchanges.keptReply(begun.id);
    QVERIFY(kept);
    QCOMPARE(kept->has_value(), keeps);
}

void TestVaultExchanges::whatMustNotBeSentIsAnObstacle_data() {
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<Obstacle>("obstacle");
    QTest::addColumn<Obstacle>("despite");
    const auto row = [](const char *outcome, Obstacle obstacle, Obstacle despite) {
        QTest::newRow(outcome) << QByteArray(outcome) << obstacle << despite;
    };
    row("nothing", Obstacle::unsettled, Obstacle::unsettled);
    row("unknown", Obstacle::in_doubt, Obstacle::none);
    row("success", Obstacle::replaced, Obstacle::none);
    row("refused", Obstacle::none, Obstacle::none);
    row("transport_error", Obstacle::none, Obstacle::none);
}

void TestVaultExchanges::whatMustNotBeSentIsAnObstacle() {
    QFETCH(const QByteArray, outcome);
    const NewExchange begun = begin(1);
    const ExchangeTable exchanges(*m_vault);
    ExchangeEnd end = test::success(test::pairNumber(2));
    if (outcome != "success") {
        end = {};
        end.outcome = outcome;
        end.isInDoubt = outcome == "unknown";
    }
    if (outcome != "nothing")
        QVERIFY(exchanges.end(begun.id, end));
    QTEST(*exchanges.begin(test::refreshOf(1), false), "obstacle");
    // A refusal or the like leaves no obstacle, and so the exchange above was begun.
    const auto open = exchanges.unfinishedIds();
    for (const qint64 id : *open) {
        if (id != begun.id)
            QVERIFY(exchanges.end(id, {}));
    }
    QTEST(*exchanges.begin(test::refreshOf(1), true), "despite");
}

void TestVaultExchanges::aDoubtOutlivesWhatWasNotHandedOver() {
    const ExchangeTable exchanges(*m_vault);
    ExchangeEnd unknown;
    unknown.outcome = "unknown";
    unknown.isInDoubt = true;
    QVERIFY(exchanges.end(begin(1).id, unknown));
    ExchangeEnd unsent;
    unsent.outcome = "transport_error";
    unsent.wasHandedOver = false;
    QVERIFY(exchanges.end(begin(1).id, unsent));
    QCOMPARE(*exchanges.begin(test::refreshOf(1), false), Obstacle::in_doubt);
}

void TestVaultExchanges::whatWasAskedWithGoesWithTheEnd() {
    QVERIFY(ExchangeTable(*m_vault).end(begin(1).id, test::success(test::pairNumber(2))));
    QCOMPARE(m_vault->database().value(u"SELECT length(sealed_values) FROM exchanges"_s)->toInt(), 0);
}

void TestVaultExchanges::aFullDiskIsFoundOutBeforeAnythingIsBegun() {
    const test::FullDisk full(200'000);
    const auto begun = ExchangeTable(*m_vault).begin(test::refreshOf(1), false);
    QVERIFY(!begun && base::is(begun.error(), VaultFault::vault_full));
    QVERIFY(ExchangeTable(*m_vault).unfinishedIds()->isEmpty());
}

void TestVaultExchanges::aFullDiskTakesTheReserve() {
    const NewExchange begun = begin(1);
    const auto allow = [this](const QVariant &pages) {
        return m_vault->database().run(u"PRAGMA max_page_count=%1"_s.arg(pages.toLongLong())).has_value();
    };
    QVERIFY(allow(*m_vault->database().value(u"PRAGMA page_count"_s)));
    const base::Reply reply{200, {}, QByteArray(100'000, 'x')};
    const auto noted = ExchangeTable(*m_vault).noteReply(begun.id, {reply, false}, test::vaultTimeMs);
    QVERIFY(!noted && base::is(noted.error(), VaultFault::vault_full));
    QCOMPARE(QFileInfo(m_desk->path() + u".reserve"_s).size(), 0);
    QVERIFY(allow(1000));
    QVERIFY(ExchangeTable(*m_vault).noteReply(begun.id, {reply, false}, test::vaultTimeMs));
}

void TestVaultExchanges::aReplyOfAnySizeFindsRoom() {
    const NewExchange begun = begin(1);
    QCOMPARE(QFileInfo(m_desk->path() + u".reserve"_s).size(), 4 << 20);
    QVERIFY(ExchangeTable(*m_vault).noteReply(begun.id, {{200, {}, QByteArray(1 << 20, 'x')}},
                                              test::vaultTimeMs));
    QCOMPARE((*ExchangeTable(*m_vault).unfinished(begun.id))->reply->reply.body.size(), 1 << 20);
}

TD_TEST_CLASS(TestVaultExchanges);
#include "test_vault_exchanges.moc"
