// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/vault/schema.h"
#include "store/vault/vault.h"
#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

/// Finding, making and opening the file of a vault.
class TestVaultOpen final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsNoneNoneIsMade();
    void whatWasSavedIsThereAgain();
    void itsFilesAreForTheirOwnerAlone_data();
    void itsFilesAreForTheirOwnerAlone();
    void filesThatOthersMayReadAreClosedToThem();
    void itIsNotMadeOverAnother();
    void anUnfinishedOneIsNone();
    void theWrongKeyIsNeverCalledDamage_data();
    void theWrongKeyIsNeverCalledDamage();
    void aDamagedOneIsSetAsideWhole_data();
    void aDamagedOneIsSetAsideWhole();
    void aTakenNameIsNotOverwritten();
    void whatIsGoneOrReplacedIsNotWrittenTo_data();
    void whatIsGoneOrReplacedIsNotWrittenTo();
    void whatWasClosedForAWhileOpensAgain();
    void aNewerOneIsOnlyRead();
    void aNewerOneThatIsNotUnderstoodIsLeftAlone();
    void anotherProgramsDatabaseIsLeftAlone();
    void aCostThatWasNotOursIsNotPaid();
    void twoThatMakeItMakeOne();
    void oneOfTheSessionIsInNoFile();
};

void TestVaultOpen::whereThereIsNoneNoneIsMade() {
    const test::VaultFolder desk;
    const auto found = desk.find();
    QVERIFY(found && !found->vault && found->notice.isNull());
    QCOMPARE(test::namesIn(desk.folder.path()), QStringList());
}

void TestVaultOpen::whatWasSavedIsThereAgain() {
    const test::VaultFolder desk;
    {
        const SealedDatabase vault = desk.create();
        QVERIFY(TokenTable(vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    }
    const SealedDatabase vault = desk.open();
    QCOMPARE(test::inUse(vault), test::fingerprintsOf(test::pairNumber(1)));
    QCOMPARE(TokenTable(vault).withId(2)->token.reveal(), QByteArrayView("fake-refresh-1"));
}

void TestVaultOpen::itsFilesAreForTheirOwnerAlone_data() {
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"", "-wal", "-shm", ".lock", ".reserve"})
        QTest::addRow("vault.db%s", suffix) << QString::fromLatin1(suffix);
}

void TestVaultOpen::itsFilesAreForTheirOwnerAlone() {
    QFETCH(const QString, suffix);
    const test::VaultFolder desk;
    const SealedDatabase vault = desk.create();
    QVERIFY(ExchangeTable(vault).begin(test::refreshOf(1), false));
    QCOMPARE(test::modeOf(desk.path() + suffix), 0600);
}

void TestVaultOpen::filesThatOthersMayReadAreClosedToThem() {
    const test::VaultFolder desk;
    desk.create();
    QVERIFY(QFile::setPermissions(desk.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    desk.open();
    QCOMPARE(test::modeOf(desk.path()), 0600);
}

void TestVaultOpen::itIsNotMadeOverAnother() {
    const test::VaultFolder desk;
    desk.create();
    const auto again = SealedDatabase::create(desk.path(), SealedDatabase::newVaultId(),
                                              test::passphraseKey("another"), test::vaultTimeMs);
    QVERIFY(!again && base::is(again.error(), VaultFault::vault_exists));
    desk.open();
}

void TestVaultOpen::anUnfinishedOneIsNone() {
    const test::VaultFolder desk;
    test::writePlainly(desk.path(), "");
    QVERIFY(!desk.find()->vault);
    desk.create();
    desk.open();
}

void TestVaultOpen::theWrongKeyIsNeverCalledDamage_data() {
    QTest::addColumn<bool>("isPassphrase");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("passphrase") << true << QByteArray("vault_wrong_passphrase");
    QTest::newRow("keychain") << false << QByteArray("vault_wrong_key");
}

void TestVaultOpen::theWrongKeyIsNeverCalledDamage() {
    QFETCH(const bool, isPassphrase);
    const test::VaultFolder desk;
    const WrappingKey right = isPassphrase ? test::passphraseKey("right") : keyFromKeychain(randomKey());
    QVERIFY(SealedDatabase::create(desk.path(), "fake vault", right, test::vaultTimeMs));
    const auto found = desk.find();
    QVERIFY(found && found->vault && found->notice.isNull());
    SealedDatabase vault = std::move(*desk.find()->vault);
    const WrappingKey wrong =
        isPassphrase ? test::passphraseKey("wrong", vault) : keyFromKeychain(randomKey());
    const auto unlocked = vault.unlock(wrong);
    QVERIFY(!unlocked);
    QTEST(unlocked.error().code, "code");
    QVERIFY(!vault.isUnlocked());
    QVERIFY(vault.unlock(right));
}

void TestVaultOpen::aDamagedOneIsSetAsideWhole_data() {
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("no database") << 0 << 100 << false;
    QTest::newRow("half of it") << 0 << 0 << true;
    QTest::newRow("a page of tables") << 4096 << 4096 << false;
    QTest::newRow("all but the header") << 100 << 40'000 << false;
}

void TestVaultOpen::aDamagedOneIsSetAsideWhole() {
    QFETCH(const int, offset);
    QFETCH(const int, length);
    QFETCH(const bool, isCut);
    const test::VaultFolder desk;
    desk.create();
    QByteArray content = test::contentOf(desk.path());
    QVERIFY(content.size() > 40'100);
    if (isCut)
        content.truncate(content.size() / 2);
    else
        content.replace(offset, length, QByteArray(length, 'x'));
    test::writePlainly(desk.path(), content);
    const auto found = desk.find();
    QVERIFY(found);
    QVERIFY(!found->vault);
    QVERIFY(base::is(found->notice, VaultFault::vault_damaged));
    const QString aside = found->notice.values.value(u"set_aside"_s).toString();
    QCOMPARE(aside, desk.path() + u".damaged-20261121T094000Z"_s);
    QCOMPARE(test::contentOf(aside), content);
    QVERIFY(!QFile::exists(desk.path()));
    desk.create();
    QCOMPARE(test::contentOf(aside), content);
}

void TestVaultOpen::aTakenNameIsNotOverwritten() {
    const test::VaultFolder desk;
    test::writePlainly(desk.path(), "damaged");
    test::writePlainly(desk.path() + u".damaged-20261121T094000Z-wal"_s, "somebody's");
    QCOMPARE(desk.find()->notice.values.value(u"set_aside"_s).toString(),
             desk.path() + u".damaged-20261121T094000Z-2"_s);
    QCOMPARE(test::contentOf(desk.path() + u".damaged-20261121T094000Z-wal"_s), "somebody's");
}

void TestVaultOpen::whatIsGoneOrReplacedIsNotWrittenTo_data() {
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("removed") << false;
    QTest::newRow("another file in its place") << true;
}

void TestVaultOpen::whatIsGoneOrReplacedIsNotWrittenTo() {
    QFETCH(const bool, isReplaced);
    const test::VaultFolder desk;
    const SealedDatabase vault = desk.create();
    QVERIFY(TokenTable(vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    QVERIFY(QFile::rename(desk.path(), desk.path() + u".aside"_s));
    if (isReplaced)
        QVERIFY(QFile::copy(desk.path() + u".aside"_s, desk.path()));
    const auto added = TokenTable(vault).add(test::grantOf(test::pairNumber(2)), test::vaultTimeMs);
    QVERIFY(!added && base::is(added.error(), VaultFault::vault_gone));
    const auto begun = ExchangeTable(vault).begin(test::refreshOf(1), false);
    QVERIFY(!begun && base::is(begun.error(), VaultFault::vault_gone));
    QVERIFY(!QFile::exists(desk.path()) || isReplaced);
    // What was in it is still there to be read.
    QCOMPARE(test::inUse(vault), test::fingerprintsOf(test::pairNumber(1)));
    if (!isReplaced)
        QVERIFY(QFile::rename(desk.path() + u".aside"_s, desk.path()));
    QCOMPARE(TokenTable(vault).add(test::grantOf(test::pairNumber(2)), test::vaultTimeMs).has_value(),
             !isReplaced);
}

void TestVaultOpen::whatWasClosedForAWhileOpensAgain() {
    const test::VaultFolder desk;
    {
        const SealedDatabase vault = desk.create();
        QVERIFY(TokenTable(vault).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    }
    // As SQLite makes them beside a file that nobody may write.
    for (const char *suffix : {"-wal", "-shm"}) {
        QFile beside(desk.path() + QLatin1String(suffix));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        QVERIFY(beside.setPermissions(QFile::ReadOwner));
    }
    const SealedDatabase vault = desk.open();
    QVERIFY(TokenTable(vault).add(test::grantOf(test::pairNumber(2)), test::vaultTimeMs));
    for (const char *suffix : {"-wal", "-shm"})
        QVERIFY(QFile::permissions(desk.path() + QLatin1String(suffix)) & QFile::WriteOwner);
}

void TestVaultOpen::aNewerOneIsOnlyRead() {
    const test::VaultFolder desk;
    QVERIFY(TokenTable(desk.create()).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
    desk.change(u"ALTER TABLE tokens ADD COLUMN later TEXT"_s);
    desk.change(u"PRAGMA user_version=%1"_s.arg(vaultKind.format + 1));
    const QByteArray before = test::contentOf(desk.path());
    const auto found = desk.find();
    QVERIFY(found && found->vault);
    QVERIFY(base::is(found->notice, VaultFault::vault_newer));
    {
        const SealedDatabase vault = desk.open();
        QVERIFY(vault.isReadOnly());
        QCOMPARE(test::inUse(vault), test::fingerprintsOf(test::pairNumber(1)));
        const auto begun = ExchangeTable(vault).begin(test::refreshOf(1), false);
        QVERIFY(!begun && base::is(begun.error(), VaultFault::vault_newer));
        QVERIFY(!TokenTable(vault).forget(1));
        QVERIFY(!TokenTable(vault).add(test::grantOf(test::pairNumber(2)), test::vaultTimeMs));
    }
    QCOMPARE(test::contentOf(desk.path()), before);
}

void TestVaultOpen::aNewerOneThatIsNotUnderstoodIsLeftAlone() {
    const test::VaultFolder desk;
    desk.create();
    desk.change(u"ALTER TABLE wraps RENAME TO other_wraps"_s);
    desk.change(u"PRAGMA user_version=%1"_s.arg(vaultKind.format + 1));
    const QByteArray before = test::contentOf(desk.path());
    const auto found = desk.find();
    QVERIFY(!found && base::is(found.error(), VaultFault::vault_newer));
    QCOMPARE(test::contentOf(desk.path()), before);
}

void TestVaultOpen::anotherProgramsDatabaseIsLeftAlone() {
    const test::VaultFolder desk;
    test::writePlainly(desk.path(), "");
    desk.change(u"CREATE TABLE theirs (id INTEGER)"_s);
    const auto found = desk.find();
    QVERIFY(!found && base::is(found.error(), VaultFault::vault_foreign));
    QVERIFY(QFile::exists(desk.path()));
}

void TestVaultOpen::aCostThatWasNotOursIsNotPaid() {
    const test::VaultFolder desk;
    desk.create();
    desk.change(u"UPDATE wraps SET scrypt_n = 1 << 30"_s);
    const auto found = desk.find();
    QVERIFY(found && !found->vault);
    QVERIFY(base::is(found->notice, VaultFault::vault_damaged));
}

void TestVaultOpen::twoThatMakeItMakeOne() {
    const test::VaultFolder desk;
    const auto make = [&desk] {
        return SealedDatabase::create(desk.path(), SealedDatabase::newVaultId(), keyFromKeychain(randomKey()),
                                      test::vaultTimeMs)
            .has_value();
    };
    bool other = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] { other = make(); }));
    thread->start();
    const bool one = make();
    thread->wait();
    QVERIFY(one != other);
}

void TestVaultOpen::oneOfTheSessionIsInNoFile() {
    const auto vault = Vault::forSession(test::vaultTimeMs);
    QVERIFY(vault);
    QVERIFY(!(*vault)->isDurable());
    const auto added = (*vault)->ask([](SealedDatabase &database) {
        return TokenTable(database).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs);
    });
    QVERIFY(added);
    const auto later = (*vault)->askLater([](SealedDatabase &database) { return test::inUse(database); });
    QCOMPARE(later.result(), test::fingerprintsOf(test::pairNumber(1)));
}

TD_TEST_CLASS(TestVaultOpen);
#include "test_vault_open.moc"
