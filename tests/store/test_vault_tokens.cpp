// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/vault/secret_table.h"
#include "store/vault_folder.h"
#include "support/test_main.h"
#include "token/identity.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

/// Saved tokens, secrets, and the change of the key they are sealed with.
class TestVaultTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::VaultFolder>(); }
    void nothingSealedStandsInTheFile();
    void anIdIsNeverGivenTwice();
    void theLastOfAGrantTakesItAlong();
    void whatIsNotThereCannotBeForgotten();
    void anAlteredTokenIsNoticedAndTheOthersStay_data();
    void anAlteredTokenIsNoticedAndTheOthersStay();
    void aSecretIsKeptPerProfile();
    void aNewPassphraseOpensTheSameTokens();
    void aGenerationIsNeverGivenTwice();
    void theOldKeyNoLongerOpens();

private:
    std::unique_ptr<test::VaultFolder> m_desk;
};

void TestVaultTokens::nothingSealedStandsInTheFile() {
    const SealedDatabase vault = m_desk->create();
    QVERIFY(TokenTable(vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    QVERIFY(
        SecretTable(vault).set(u"p1"_s, u"app_secret"_s, test::secret("fake-app-secret"), test::vaultTimeMs));
    const QByteArray all = test::contentOf(m_desk->path()) + test::contentOf(m_desk->path() + u"-wal"_s);
    QVERIFY(all.contains(token::fingerprint("fake-access-1")));
    for (const char *planted : {"fake-access-1", "fake-refresh-1", "fake-app-secret", "fake passphrase"})
        QVERIFY2(!all.contains(planted), planted);
}

void TestVaultTokens::anIdIsNeverGivenTwice() {
    const SealedDatabase vault = m_desk->create();
    const TokenTable tokens(vault);
    const auto first = tokens.add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs);
    QVERIFY(tokens.forget(first->at(0).id) && tokens.forget(first->at(1).id));
    const auto second = tokens.add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs);
    QVERIFY(second->at(0).id > first->at(1).id);
    QVERIFY(second->at(0).grant > first->at(0).grant);
}

void TestVaultTokens::theLastOfAGrantTakesItAlong() {
    const SealedDatabase vault = m_desk->create();
    const TokenTable tokens(vault);
    const auto added = tokens.add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs);
    const auto grants = [&] { return vault.database().value(u"SELECT count(*) FROM grants"_s)->toInt(); };
    QVERIFY(tokens.forget(added->first().id));
    QCOMPARE(test::inUse(vault), test::fingerprintsOf(test::pairNumber(1)).sliced(1));
    QCOMPARE(grants(), 1);
    QVERIFY(tokens.forget(added->last().id));
    QCOMPARE(grants(), 0);
    QCOMPARE(vault.database().value(u"SELECT count(*) FROM tokens"_s)->toInt(), 0);
}

void TestVaultTokens::whatIsNotThereCannotBeForgotten() {
    const SealedDatabase vault = m_desk->create();
    const auto forgotten = TokenTable(vault).forget(7);
    QVERIFY(!forgotten && base::is(forgotten.error(), VaultFault::vault_token_absent));
}

void TestVaultTokens::anAlteredTokenIsNoticedAndTheOthersStay_data() {
    QTest::addColumn<QString>("sql");
    const QString first = u"(SELECT t.id FROM tokens t WHERE t.part_id = 1)"_s;
    const QString second = u"(SELECT t.id FROM tokens t WHERE t.part_id = 2)"_s;
    QTest::newRow("other bytes") << u"UPDATE tokens SET sealed_token = x'00' WHERE id = "_s + first;
    QTest::newRow("the neighbour's")
        << u"UPDATE tokens SET sealed_token = (SELECT sealed_token FROM tokens WHERE id = "_s + second +
               u") WHERE id = "_s + first;
    QTest::newRow("another row's number") << u"UPDATE tokens SET id = 5 WHERE id = "_s + first;
    QTest::newRow("another fingerprint")
        << u"UPDATE tokens SET fingerprint = '0123456789abcdef' WHERE id = "_s + first;
}

void TestVaultTokens::anAlteredTokenIsNoticedAndTheOthersStay() {
    QFETCH(const QString, sql);
    QVERIFY(TokenTable(m_desk->create()).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    m_desk->change(sql);
    const SealedDatabase vault = m_desk->open();
    QList<base::Error> altered;
    const auto all = TokenTable(vault).all(altered);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().role, "refresh_token");
    QCOMPARE(altered.size(), 1);
    QVERIFY(base::is(altered.first(), VaultFault::vault_altered));
}

void TestVaultTokens::aSecretIsKeptPerProfile() {
    const SealedDatabase vault = m_desk->create();
    const SecretTable secrets(vault);
    const auto set = [&](const QString &profile, const QString &name, const char *value) {
        return secrets.set(profile, name, test::secret(value), test::vaultTimeMs).has_value();
    };
    QVERIFY(set(u"p1"_s, u"b"_s, "fake-1") && set(u"p1"_s, u"a"_s, "fake-2"));
    QVERIFY(set(u"p2"_s, u"a"_s, "fake-3") && set(u"p1"_s, u"a"_s, "fake-4"));
    QCOMPARE(*secrets.names(u"p1"_s), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE((*secrets.get(u"p1"_s, u"a"_s))->reveal(), QByteArrayView("fake-4"));
    QVERIFY(!secrets.get(u"p2"_s, u"b"_s)->has_value());
    QVERIFY(secrets.removeAll(u"p1"_s));
    QCOMPARE(*secrets.names(u"p1"_s), QStringList());
    QCOMPARE(*secrets.names(u"p2"_s), QStringList{u"a"_s});
}

void TestVaultTokens::aNewPassphraseOpensTheSameTokens() {
    SealedDatabase vault = m_desk->create();
    QVERIFY(TokenTable(vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    const auto generation = vault.reserveGeneration();
    QVERIFY(generation);
    const WrappingKey inKeychain = keyFromKeychain(randomKey());
    QVERIFY(vault.rewrap(inKeychain, *generation));
    SealedDatabase again = std::move(*m_desk->find()->vault);
    QCOMPARE(again.wrapped()->holder, KeyHolder::keychain);
    QCOMPARE(again.wrapped()->generation, *generation);
    QVERIFY(again.unlock(inKeychain));
    QCOMPARE(test::inUse(again), test::fingerprintsOf(test::pairNumber(1)));
}

void TestVaultTokens::aGenerationIsNeverGivenTwice() {
    SealedDatabase vault = m_desk->create();
    const auto first = vault.reserveGeneration();
    const auto second = vault.reserveGeneration();
    QVERIFY(first && second);
    QVERIFY(*first > vault.wrapped()->generation);
    QVERIFY(*second > *first);
}

void TestVaultTokens::theOldKeyNoLongerOpens() {
    SealedDatabase vault = m_desk->create();
    const auto generation = vault.reserveGeneration();
    QVERIFY(vault.rewrap(test::passphraseKey("another"), *generation));
    SealedDatabase again = std::move(*m_desk->find()->vault);
    QVERIFY(!again.unlock(test::passphraseKey(test::VaultFolder::passphrase, again)));
    QVERIFY(again.unlock(test::passphraseKey("another", again)));
}

TD_TEST_CLASS(TestVaultTokens);
#include "test_vault_tokens.moc"
