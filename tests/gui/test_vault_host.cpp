// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "own_desk.h"
#include "store/vault/exchange_table.h"
#include "store/vault/token_table.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::VaultHost;
using Keeping = VaultHost::Keeping;
using State = VaultHost::State;
using store::KeychainFault;
using store::VaultFault;

namespace {

base::Secret secret(const char *text) {
    return base::Secret(text);
}

/// Another start with the same configuration and keychain.
struct NextStart {
    explicit NextStart(OwnDesk &desk) : workplace(desk.workplace.config, desk.clock, desk.keychain, {}) {
        workplace.vault.open();
    }
    VaultHost &vault() { return workplace.vault; }

    gui::Workplace workplace;
};

bool saveToken(const gui::Workplace &workplace) {
    const store::NewGrant grant{
        u"p1"_s, u"There"_s, "sud", {}, {{"ss_token", secret("fake-token-0001"), {}}}};
    return workplace.vault.vault()
        ->ask([&](store::SealedDatabase &database) { return store::TokenTable(database).add(grant, 1000); })
        .has_value();
}

}  // namespace

/// The vault behind the window, from one start to the next.
class TestVaultHost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksHowWhenThereIsNone();
    void opensByPassphraseAtTheNextStart();
    void opensByItselfFromTheKeychain();
    void offersAnotherWayWhenTheKeychainFails_data();
    void offersAnotherWayWhenTheKeychainFails();
    void saysWhenTheKeychainHasLostTheKey();
    void writesNothingWhenTokensAreForTheSessionOnly();
    void movesTheTokensOfTheSessionIntoAVaultThatStays();
    void keepsTheSessionWhenTheVaultThatWasToStayFails();
    void changesFromPassphraseToKeychainAndBack();
    void saysThatOneWasSetAsideUntilThereIsAnother();
    void staysOpenForWhoIsAtWorkWithIt();
    void settlesWhatHadDied();
    void leavesAnAbsentVaultAloneAtTheStart();
};

void TestVaultHost::asksHowWhenThereIsNone() {
    OwnDesk desk;
    VaultHost &vault = desk.workplace.vault;
    QCOMPARE(vault.state(), State::closed);
    vault.open();
    QVERIFY(comesTo(vault, State::unmade));
    QVERIFY(!vault.isAwaited());
    QVERIFY(!QFile::exists(desk.workplace.config.vaultFile()));
}

void TestVaultHost::opensByPassphraseAtTheNextStart() {
    OwnDesk desk;
    QVERIFY(makeVault(desk.workplace));
    QCOMPARE(desk.workplace.vault.keeping(), Keeping::passphrase);
    QVERIFY(saveToken(desk.workplace));
    desk.workplace.vault.lock();
    QCOMPARE(desk.workplace.vault.state(), State::locked);

    NextStart next(desk);
    QVERIFY(comesTo(next.vault(), State::locked));
    QVERIFY(next.vault().isAwaited());
    QVERIFY(next.vault().problem().isNull());
    next.vault().unlock(secret("fake wrong"));
    QVERIFY(comesTo(next.vault(), State::locked));
    QVERIFY(base::is(next.vault().problem(), VaultFault::vault_wrong_passphrase));
    next.vault().unlock(secret(vaultPassphrase));
    QVERIFY(comesTo(next.vault(), State::open));
    QVERIFY(next.vault().problem().isNull());
    QCOMPARE(savedTokens(next.workplace).size(), 1);
}

void TestVaultHost::opensByItselfFromTheKeychain() {
    OwnDesk desk;
    desk.workplace.vault.keepInKeychain();
    QVERIFY(comesTo(desk.workplace.vault, State::open));
    QCOMPARE(desk.workplace.vault.keeping(), Keeping::keychain);
    QCOMPARE(desk.keychain.names().size(), 1);
    QVERIFY(saveToken(desk.workplace));
    NextStart next(desk);
    QVERIFY(comesTo(next.vault(), State::open));
    QCOMPARE(savedTokens(next.workplace).size(), 1);
}

void TestVaultHost::offersAnotherWayWhenTheKeychainFails_data() {
    QTest::addColumn<base::Error>("fault");
    QTest::newRow("absent") << base::error(KeychainFault::keychain_absent);
    QTest::newRow("locked") << base::error(KeychainFault::keychain_locked);
    QTest::newRow("frozen") << base::error(KeychainFault::keychain_silent, {{u"seconds"_s, 5}});
}

void TestVaultHost::offersAnotherWayWhenTheKeychainFails() {
    QFETCH(const base::Error, fault);
    OwnDesk desk;
    desk.keychain.setFault(fault);
    desk.workplace.vault.keepInKeychain();
    QVERIFY(comesTo(desk.workplace.vault, State::unmade));
    QCOMPARE(desk.workplace.vault.problem(), fault);
    QVERIFY(!QFile::exists(desk.workplace.config.vaultFile()));
    QVERIFY(makeVault(desk.workplace));
}

void TestVaultHost::saysWhenTheKeychainHasLostTheKey() {
    OwnDesk desk;
    desk.workplace.vault.keepInKeychain();
    QVERIFY(comesTo(desk.workplace.vault, State::open));
    const QByteArray vaultId = desk.workplace.vault.vault()->vaultId();
    desk.workplace.vault.lock();

    MemoryKeychain other;
    gui::Workplace next(desk.workplace.config, desk.clock, other, {});
    next.vault.open();
    QVERIFY(comesTo(next.vault, State::failed));
    QVERIFY(base::is(next.vault.problem(), KeychainFault::keychain_missing));
    // Trying again with the right one opens the same vault: it was not made anew.
    NextStart again(desk);
    QVERIFY(comesTo(again.vault(), State::open));
    QCOMPARE(again.vault().vault()->vaultId(), vaultId);
}

void TestVaultHost::writesNothingWhenTokensAreForTheSessionOnly() {
    OwnDesk desk;
    desk.workplace.vault.keepForSession();
    QCOMPARE(desk.workplace.vault.state(), State::open);
    QCOMPARE(desk.workplace.vault.keeping(), Keeping::session);
    QVERIFY(saveToken(desk.workplace));
    QVERIFY(!QFile::exists(desk.workplace.config.vaultFile()));
    // Chosen once.
    NextStart next(desk);
    QVERIFY(comesTo(next.vault(), State::open));
    QCOMPARE(next.vault().keeping(), Keeping::session);
    QVERIFY(savedTokens(next.workplace).isEmpty());
}

void TestVaultHost::movesTheTokensOfTheSessionIntoAVaultThatStays() {
    OwnDesk desk;
    desk.workplace.vault.keepForSession();
    QVERIFY(saveToken(desk.workplace));
    QVERIFY(makeVault(desk.workplace));
    QCOMPARE(desk.workplace.vault.keeping(), Keeping::passphrase);
    const QList<store::KeptToken> tokens = savedTokens(desk.workplace);
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first().token.reveal(), QByteArrayView("fake-token-0001"));
    NextStart next(desk);
    QVERIFY(comesTo(next.vault(), State::locked));
}

void TestVaultHost::keepsTheSessionWhenTheVaultThatWasToStayFails() {
    OwnDesk desk;
    desk.workplace.vault.keepForSession();
    QVERIFY(saveToken(desk.workplace));
    desk.keychain.setFault(base::error(KeychainFault::keychain_locked));
    desk.workplace.vault.keepInKeychain();
    QVERIFY(comesTo(desk.workplace.vault, State::open));
    QCOMPARE(desk.workplace.vault.keeping(), Keeping::session);
    QVERIFY(base::is(desk.workplace.vault.problem(), KeychainFault::keychain_locked));
    QCOMPARE(savedTokens(desk.workplace).size(), 1);
}

void TestVaultHost::changesFromPassphraseToKeychainAndBack() {
    OwnDesk desk;
    VaultHost &vault = desk.workplace.vault;
    QVERIFY(makeVault(desk.workplace));
    QVERIFY(saveToken(desk.workplace));
    vault.changeToKeychain();
    QVERIFY(comesTo(vault, State::open));
    QCOMPARE(vault.keeping(), Keeping::keychain);
    {
        NextStart next(desk);
        QVERIFY(comesTo(next.vault(), State::open));
        QCOMPARE(savedTokens(next.workplace).size(), 1);
    }
    vault.changeToPassphrase(secret("fake other"));
    QVERIFY(comesTo(vault, State::open));
    QCOMPARE(vault.keeping(), Keeping::passphrase);
    QVERIFY(desk.keychain.names().isEmpty());
    NextStart next(desk);
    QVERIFY(comesTo(next.vault(), State::locked));
    next.vault().unlock(secret("fake other"));
    QVERIFY(comesTo(next.vault(), State::open));
    QCOMPARE(savedTokens(next.workplace).size(), 1);
}

void TestVaultHost::saysThatOneWasSetAsideUntilThereIsAnother() {
    OwnDesk desk;
    QFile file(desk.workplace.config.vaultFile());
    QVERIFY(desk.workplace.config.create() && file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    VaultHost &vault = desk.workplace.vault;
    vault.openIfThere();
    QVERIFY(comesTo(vault, State::unmade));
    QVERIFY(base::is(vault.notice(), VaultFault::vault_damaged));
    // A second look, as each page takes one, finds nothing any more.
    vault.open();
    QVERIFY(comesTo(vault, State::unmade));
    QVERIFY(base::is(vault.notice(), VaultFault::vault_damaged));
    QVERIFY(makeVault(desk.workplace));
    QVERIFY(vault.notice().isNull());
}

void TestVaultHost::staysOpenForWhoIsAtWorkWithIt() {
    OwnDesk desk;
    QVERIFY(makeVault(desk.workplace));
    const std::shared_ptr<store::Vault> atWork = desk.workplace.vault.vault();
    desk.workplace.vault.lock();
    QVERIFY(!desk.workplace.vault.vault());
    QVERIFY(atWork
                ->ask([](store::SealedDatabase &database) {
                    QList<base::Error> altered;
                    return store::TokenTable(database).all(altered);
                })
                .has_value());
}

void TestVaultHost::settlesWhatHadDied() {
    OwnDesk desk;
    QVERIFY(makeVault(desk.workplace));
    store::NewExchange died;
    died.id = store::randomRowId();
    died.profileId = u"p1"_s;
    died.profileName = u"There"_s;
    died.service = "enduser";
    died.endpoint = "refresh_token";
    died.uses = {"0123456789abcdef"};
    died.rotates = true;
    const auto begun = desk.workplace.vault.vault()->ask(
        [&](store::SealedDatabase &database) { return store::ExchangeTable(database).begin(died, false); });
    QVERIFY(begun && *begun == store::Obstacle::none);
    desk.workplace.vault.lock();

    NextStart next(desk);
    QVERIFY(comesTo(next.vault(), State::locked));
    next.vault().unlock(secret(vaultPassphrase));
    QVERIFY(comesTo(next.vault(), State::open));
    QCOMPARE(next.vault().recovery().settled.size(), 1);
    QCOMPARE(next.vault().recovery().settled.first().outcome.kind, service::OutcomeKind::unknown);
    next.vault().forgetRecovery();
    QVERIFY(next.vault().recovery().settled.isEmpty());
}

void TestVaultHost::leavesAnAbsentVaultAloneAtTheStart() {
    OwnDesk desk;
    desk.workplace.vault.openIfThere();
    QCOMPARE(desk.workplace.vault.state(), State::closed);
    QVERIFY(makeVault(desk.workplace));
    desk.workplace.vault.lock();
    gui::Workplace next(desk.workplace.config, desk.clock, desk.keychain, {});
    next.vault.openIfThere();
    QVERIFY(comesTo(next.vault, State::locked));
}

TD_TEST_CLASS(TestVaultHost);

}  // namespace td::test

#include "test_vault_host.moc"
