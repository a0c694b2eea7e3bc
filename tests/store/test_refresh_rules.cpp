// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/vault/refresh_rule_table.h"
#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

/// Which grants are refreshed in time, as the vault keeps it.
class TestRefreshRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRuleIsKept();
    void aRuleGoesWithItsGrant();
    void anEndSwitchesItOff();
    void aGrantThatIsNotThereHasNone();
    void aVaultFromBeforeOpensAndTakesRules();

private:
    std::map<qint64, RefreshRule> rules() const { return *RefreshRuleTable(m_desk->open()).all(); }

    std::unique_ptr<test::VaultFolder> m_desk;
};

void TestRefreshRules::init() {
    m_desk = std::make_unique<test::VaultFolder>();
    QVERIFY(TokenTable(m_desk->create()).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
}

void TestRefreshRules::aRuleIsKept() {
    QVERIFY(rules().empty());
    QVERIFY(RefreshRuleTable(m_desk->open()).set(1, {true, 300, {}, 0}));
    QCOMPARE(rules().at(1), (RefreshRule{true, 300, {}, 0}));
    QVERIFY(RefreshRuleTable(m_desk->open()).set(1, {true, std::nullopt, {}, 0}));
    QCOMPARE(rules().at(1), (RefreshRule{true, std::nullopt, {}, 0}));
}

void TestRefreshRules::aRuleGoesWithItsGrant() {
    const SealedDatabase vault = m_desk->open();
    QVERIFY(RefreshRuleTable(vault).set(1, {true, 300, {}, 0}));
    QVERIFY(TokenTable(vault).forget(1) && TokenTable(vault).forget(2));
    QVERIFY(rules().empty());
}

void TestRefreshRules::anEndSwitchesItOff() {
    const SealedDatabase vault = m_desk->open();
    QVERIFY(RefreshRuleTable(vault).set(1, {true, 300, {}, 0}));
    QVERIFY(RefreshRuleTable(vault).end(1, "unknown", 7));
    QCOMPARE(rules().at(1), (RefreshRule{true, std::nullopt, "unknown", 7}));
    QVERIFY(RefreshRuleTable(vault).end(2, "unknown", 7));
    QCOMPARE(rules().size(), size_t(1));
}

void TestRefreshRules::aGrantThatIsNotThereHasNone() {
    const auto set = RefreshRuleTable(m_desk->open()).set(9, {true, 300, {}, 0});
    QVERIFY(!set && base::is(set.error(), VaultFault::vault_token_absent));
}

void TestRefreshRules::aVaultFromBeforeOpensAndTakesRules() {
    m_desk->change(u"DROP TABLE refresh_rules"_s);
    QVERIFY(rules().empty());
    QCOMPARE(test::inUse(m_desk->open()), test::fingerprintsOf(test::pairNumber(1)));
    QVERIFY(RefreshRuleTable(m_desk->open()).set(1, {true, 300, {}, 0}));
    QCOMPARE(rules().size(), size_t(1));
    // Its format is the one it was: a program from before still writes to it.
    QCOMPARE(m_desk->open().database().value(u"PRAGMA user_version"_s)->toInt(), 1);
}

TD_TEST_CLASS(TestRefreshRules);
#include "test_refresh_rules.moc"
