// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

/// What a vault does not keep for ever.
class TestVaultPruning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheLastReplacedTokenIsKept();
    void theClockDecidesNothing();
    void aReplacedTokenIsAlwaysRecognised();
    void whatWasRetiredElsewhereIsNotKept();
    void anEarlierVaultIsPrunedWithTheNextExchange();
    void ofEachProfileTheLastRepliesAreKept();
    void whatHasNoEndIsKept();

private:
    /// Has the pair \a number replaced by the next, at \a atMs.
    bool replace(int number, qint64 atMs = test::vaultTimeMs) const;
    qint64 endMalformed(const QString &profile) const;
    int count(const QString &condition) const {
        return m_vault->database().value(u"SELECT count(*) FROM "_s + condition)->toInt();
    }
    QByteArray previous() const { return (*TokenTable(*m_vault).previous(2))->reveal().toByteArray(); }

    std::unique_ptr<test::VaultFolder> m_desk;
    std::optional<SealedDatabase> m_vault;
};

void TestVaultPruning::init() {
    m_vault.reset();
    m_desk = std::make_unique<test::VaultFolder>();
    m_vault.emplace(m_desk->create());
    QVERIFY(TokenTable(*m_vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
}

bool TestVaultPruning::replace(int number, qint64 atMs) const {
    const NewExchange exchange = test::refreshOf(number);
    const ExchangeTable exchanges(*m_vault);
    ExchangeEnd end = test::success(test::pairNumber(number + 1));
    end.atMs = atMs;
    return exchanges.begin(exchange, false) == Obstacle::none && exchanges.end(exchange.id, end).has_value();
}

qint64 TestVaultPruning::endMalformed(const QString &profile) const {
    NewExchange exchange = test::refreshOf(1);
    exchange.profileId = profile;
    const ExchangeTable exchanges(*m_vault);
    ExchangeEnd end;
    end.outcome = "malformed";
    end.keepsReply = true;
    if (exchanges.begin(exchange, true) != Obstacle::none ||
        !exchanges.noteReply(exchange.id, {{502, {}, "fake-body"}}, test::vaultTimeMs) ||
        !exchanges.end(exchange.id, end))
        qFatal("not ended");
    return exchange.id;
}

void TestVaultPruning::onlyTheLastReplacedTokenIsKept() {
    for (int number = 1; number <= 4; ++number)
        QVERIFY(replace(number));
    QCOMPARE(test::inUse(*m_vault), test::fingerprintsOf(test::pairNumber(5)));
    QCOMPARE(previous(), "fake-refresh-4");
    // Two parts, each with the one in use and the one before.
    QCOMPARE(count(u"tokens WHERE length(sealed_token) > 0"_s), 4);
}

void TestVaultPruning::theClockDecidesNothing() {
    QVERIFY(replace(1, test::vaultTimeMs + 1'000'000));
    QVERIFY(replace(2, test::vaultTimeMs - 1'000'000));
    QCOMPARE(previous(), "fake-refresh-2");
}

void TestVaultPruning::aReplacedTokenIsAlwaysRecognised() {
    for (int number = 1; number <= 4; ++number)
        QVERIFY(replace(number));
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(*ExchangeTable(*m_vault).begin(test::refreshOf(number), false), Obstacle::replaced);
}

void TestVaultPruning::whatWasRetiredElsewhereIsNotKept() {
    QVERIFY(TokenTable(*m_vault).add(test::grantOf(test::pairNumber(1).sliced(1)), test::vaultTimeMs));
    QVERIFY(replace(1));
    QCOMPARE(count(u"tokens WHERE part_id = 3"_s), 1);
    QCOMPARE(count(u"tokens WHERE part_id = 3 AND length(sealed_token) > 0"_s), 0);
}

void TestVaultPruning::anEarlierVaultIsPrunedWithTheNextExchange() {
    QVERIFY(replace(1));
    // As before there was any pruning: another that was replaced, with its bytes.
    QVERIFY(m_vault->database().run(
        u"INSERT INTO tokens (id, part_id, state, fingerprint, sealed_token, received_at, retired_at) "
        "VALUES (99, 2, 'retired', 'fedcba9876543210', x'0102', 1, 1)"_s));
    QVERIFY(replace(2));
    QCOMPARE(count(u"tokens WHERE id = 99 AND length(sealed_token) = 0"_s), 1);
}

void TestVaultPruning::ofEachProfileTheLastRepliesAreKept() {
    const qint64 other = endMalformed(u"another"_s);
    QList<qint64> ids;
    for (int i = 0; i < ExchangeTable::mostReplies + 2; ++i)
        ids.append(endMalformed(u"p1"_s));
    const ExchangeTable exchanges(*m_vault);
    QVERIFY(exchanges.keptReply(other)->has_value());
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(exchanges.keptReply(ids.at(i))->has_value(), i >= 2);
    QCOMPARE(count(u"exchanges WHERE length(sealed_values) > 0"_s), ExchangeTable::mostReplies + 1);
    // What is known of the exchange itself stays.
    QCOMPARE(count(u"exchanges WHERE outcome = 'malformed'"_s), ExchangeTable::mostReplies + 3);
}

void TestVaultPruning::whatHasNoEndIsKept() {
    const NewExchange open = test::refreshOf(7);
    const ExchangeTable exchanges(*m_vault);
    QCOMPARE(*exchanges.begin(open, false), Obstacle::none);
    QVERIFY(exchanges.noteReply(open.id, {{200, {}, "fake-body"}}, test::vaultTimeMs));
    for (int i = 0; i < ExchangeTable::mostReplies + 2; ++i)
        endMalformed(u"p1"_s);
    QVERIFY((*exchanges.unfinished(open.id))->reply);
}

TD_TEST_CLASS(TestVaultPruning);
#include "test_vault_pruning.moc"
