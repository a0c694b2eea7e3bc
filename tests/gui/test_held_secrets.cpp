// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "own_desk.h"
#include "store/sqlite/database.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using desk::SecretName;
using gui::HeldSecrets;
using State = gui::VaultHost::State;
using Use = SecretName::Use;

namespace {

base::Secret secret(const char *text) {
    return base::Secret::copyOf(text);
}

QList<service::SecretHeader> oneHeader(const char *value) {
    return {{"X-Api-Key", secret(value)}};
}

bool lacksSomething(const gui::Workplace &workplace, const QString &profileId) {
    return workplace.secrets.lacks(*workplace.environments.find(profileId), std::nullopt);
}

/// A profile called “Mine”, and a vault that stays, open or made later.
struct SecretsDesk : OwnDesk {
    SecretsDesk() : id(addProfile(u"Mine"_s, "sud", "http://127.0.0.1:9")) {}

    HeldSecrets &secrets() { return workplace.secrets; }
    void giveHeader(const char *value) {
        secrets().changeHeaders(id, secrets().forCalls(id).headers, oneHeader(value));
    }
    void giveKey(const char *value) { secrets().addKey({id, {Use::app_secret, {}}, secret(value)}); }
    bool lock() {
        workplace.vault.lock();
        return workplace.vault.state() == State::locked;
    }
    bool unlock() {
        workplace.vault.unlock(base::Secret(vaultPassphrase));
        return comesTo(workplace.vault, State::open);
    }
    /// What the vault has, once all that was asked of it is done.
    QStringList inVault() {
        const auto names = workplace.vault.vault()->ask(
            [](store::SealedDatabase &database) { return desk::profileSecretNames(database); });
        QStringList all;
        for (const SecretName &name : names ? names->value(id) : QList<SecretName>())
            all.append(QString::fromUtf8(desk::name(name)));
        deliverEvents();
        return all;
    }
    /// Runs SQL on the vault, as another program may.
    bool change(const QString &sql) const {
        const auto vault =
            store::Database::open(workplace.config.vaultFile(), store::Database::Mode::read_write);
        return vault && vault->run(sql);
    }
    QByteArray header() {
        const auto headers = secrets().forCalls(id).headers;
        return headers.isEmpty() ? QByteArray() : headers.first().value.reveal().toByteArray();
    }
    qsizetype keys() const { return workplace.keys.keys().size(); }

    QString id;
};

/// Another start with the same configuration, whose vault is still locked.
struct NextStart {
    explicit NextStart(OwnDesk &desk) : workplace(desk.workplace.config, desk.clock, desk.keychain, {}) {
        workplace.vault.open();
    }
    bool unlock() {
        workplace.vault.unlock(base::Secret(vaultPassphrase));
        return comesTo(workplace.vault, State::open);
    }

    gui::Workplace workplace;
};

}  // namespace

/// Secrets of profiles in the window, and in the vault.
class TestHeldSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThemFromOneStartToTheNext();
    void savesWhatWasGivenOnceTheVaultIsOpen();
    void knowsOnlyTheNamesWhileTheVaultIsLocked();
    void removesOnlyHeadersThatTheUserSaw();
    void aHeaderGivenMeanwhileIsTheNewerOne();
    void keepsAKeyOnce();
    void removesThemWithTheirProfile_data();
    void removesThemWithTheirProfile();
    void putsNothingIntoAVaultOfThisSession();
    void triesAgainWhatTheVaultDidNotTake();
    void tellsOfOneThatWasAltered();
    void followsAnotherProgram();
    void leavesTheKeyRingAloneWhenNothingChanged();
};

void TestHeldSecrets::keepsThemFromOneStartToTheNext() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveHeader("fake-header-1");
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault(), (QStringList{u"app_secret"_s, u"header.X-Api-Key"_s}));
    QCOMPARE(desk.keys(), 1);

    NextStart next(desk);
    QVERIFY(comesTo(next.workplace.vault, State::locked));
    QVERIFY(next.workplace.secrets.forCalls(desk.id).headers.isEmpty());
    QVERIFY(lacksSomething(next.workplace, desk.id));
    QVERIFY(next.unlock());
    QCOMPARE(next.workplace.secrets.forCalls(desk.id).headers.first().value.reveal(),
             QByteArrayView("fake-header-1"));
    QVERIFY(!lacksSomething(next.workplace, desk.id));
    QCOMPARE(next.workplace.keys.keys().first().key.name, u"app_secret"_s);
    QCOMPARE(next.workplace.keys.keys().first().profileId, desk.id);
}

void TestHeldSecrets::savesWhatWasGivenOnceTheVaultIsOpen() {
    SecretsDesk desk;
    desk.giveHeader("fake-header-1");
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.header(), "fake-header-1");
    QCOMPARE(desk.keys(), 1);
    QVERIFY(makeVault(desk.workplace));
    QCOMPARE(desk.inVault(), (QStringList{u"app_secret"_s, u"header.X-Api-Key"_s}));
    QCOMPARE(desk.header(), "fake-header-1");
    QCOMPARE(desk.keys(), 1);
    QVERIFY(desk.secrets().problems().isEmpty());
}

void TestHeldSecrets::knowsOnlyTheNamesWhileTheVaultIsLocked() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveHeader("fake-header-1");
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault().size(), 2);
    QTRY_VERIFY(desk.secrets().sealed().isEmpty());
    QVERIFY(desk.lock());
    QVERIFY(desk.secrets().forCalls(desk.id).headers.isEmpty());
    QCOMPARE(desk.keys(), 0);
    QCOMPARE(desk.secrets().sealed().value(desk.id).size(), 2);
    QVERIFY(lacksSomething(desk.workplace, desk.id));
    QVERIFY(desk.unlock());
    QCOMPARE(desk.header(), "fake-header-1");
    QCOMPARE(desk.keys(), 1);
    QVERIFY(desk.secrets().sealed().isEmpty());
}

void TestHeldSecrets::removesOnlyHeadersThatTheUserSaw() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveHeader("fake-header-1");
    QCOMPARE(desk.inVault().size(), 1);
    QVERIFY(desk.lock());
    desk.secrets().changeHeaders(desk.id, {}, {});
    QVERIFY(desk.unlock());
    QCOMPARE(desk.header(), "fake-header-1");
    desk.secrets().changeHeaders(desk.id, oneHeader("fake-header-1"), {});
    QVERIFY(desk.inVault().isEmpty());
    QVERIFY(desk.header().isEmpty());
}

void TestHeldSecrets::aHeaderGivenMeanwhileIsTheNewerOne() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveHeader("fake-header-1");
    QCOMPARE(desk.inVault().size(), 1);
    QVERIFY(desk.lock());
    desk.secrets().changeHeaders(desk.id, {}, {{"x-api-key", secret("fake-header-2")}});
    QVERIFY(!lacksSomething(desk.workplace, desk.id));
    QVERIFY(desk.unlock());
    QCOMPARE(desk.header(), "fake-header-2");
    QCOMPARE(desk.inVault().size(), 1);
    NextStart next(desk);
    QVERIFY(comesTo(next.workplace.vault, State::locked) && next.unlock());
    QCOMPARE(next.workplace.secrets.forCalls(desk.id).headers.first().value.reveal(),
             QByteArrayView("fake-header-2"));
}

void TestHeldSecrets::keepsAKeyOnce() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveKey("fake-app-secret-1");
    desk.giveKey("fake-app-secret-2");
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault(), (QStringList{u"app_secret"_s, u"app_secret.2"_s}));
    QTRY_COMPARE(desk.keys(), 2);
    desk.secrets().remove(desk.id, {Use::app_secret, {}});
    QCOMPARE(desk.inVault(), QStringList{u"app_secret.2"_s});
    QCOMPARE(desk.keys(), 1);
}

void TestHeldSecrets::removesThemWithTheirProfile_data() {
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("from the open vault") << true;
    QTest::newRow("from a vault that is locked") << false;
}

void TestHeldSecrets::removesThemWithTheirProfile() {
    QFETCH(const bool, isOpen);
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveHeader("fake-header-1");
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault().size(), 2);
    QTRY_VERIFY(isOpen || desk.lock());
    bool isGone = false;
    desk.workplace.environments.remove(
        u"Mine"_s, this, [&isGone](const base::Result<void> &result) { isGone = result.has_value(); });
    QTRY_VERIFY(isGone);
    QVERIFY(desk.secrets().forCalls(desk.id).headers.isEmpty());
    QCOMPARE(desk.keys(), 0);
    const auto vault =
        store::Database::open(desk.workplace.config.vaultFile(), store::Database::Mode::read_only);
    QVERIFY(vault);
    QTRY_COMPARE(vault->value(u"SELECT count(*) FROM secrets"_s)->toInt(), 0);
}

void TestHeldSecrets::putsNothingIntoAVaultOfThisSession() {
    SecretsDesk desk;
    desk.workplace.vault.keepForSession();
    desk.giveHeader("fake-header-1");
    QVERIFY(desk.inVault().isEmpty());
    QCOMPARE(desk.header(), "fake-header-1");
    // The vault that stays gets it.
    QVERIFY(makeVault(desk.workplace));
    QCOMPARE(desk.inVault(), QStringList{u"header.X-Api-Key"_s});
}

void TestHeldSecrets::triesAgainWhatTheVaultDidNotTake() {
    SecretsDesk desk;
    desk.workplace.vault.setRetryMs(1);
    QVERIFY(makeVault(desk.workplace));
    QVERIFY(desk.change(
        u"CREATE TRIGGER stop BEFORE INSERT ON secrets BEGIN SELECT RAISE(ABORT, 'stop'); END"_s));
    desk.giveHeader("fake-header-1");
    QTRY_VERIFY(!desk.secrets().problems().isEmpty());
    QCOMPARE(desk.header(), "fake-header-1");
    QVERIFY(desk.change(u"DROP TRIGGER stop"_s));
    QTRY_VERIFY(desk.secrets().problems().isEmpty());
    QCOMPARE(desk.inVault(), QStringList{u"header.X-Api-Key"_s});
}

void TestHeldSecrets::tellsOfOneThatWasAltered() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveHeader("fake-header-1");
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault().size(), 2);
    QVERIFY(desk.lock());
    QVERIFY(desk.change(u"UPDATE secrets SET sealed_value = x'00' WHERE name = 'app_secret'"_s));
    QVERIFY(desk.unlock());
    QCOMPARE(desk.header(), "fake-header-1");
    QCOMPARE(desk.keys(), 0);
    QCOMPARE(desk.secrets().problems().size(), 1);
    QVERIFY(base::is(desk.secrets().problems().first(), store::VaultFault::vault_altered));
}

void TestHeldSecrets::followsAnotherProgram() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    NextStart other(desk);
    QVERIFY(comesTo(other.workplace.vault, State::locked) && other.unlock());
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault().size(), 1);
    other.workplace.secrets.follow();
    QTRY_COMPARE(other.workplace.keys.keys().size(), 1);
}

void TestHeldSecrets::leavesTheKeyRingAloneWhenNothingChanged() {
    SecretsDesk desk;
    QVERIFY(makeVault(desk.workplace));
    desk.giveKey("fake-app-secret-1");
    QCOMPARE(desk.inVault().size(), 1);
    const QSignalSpy checked(&desk.workplace.keys, &gui::KeyRing::changed);
    QSignalSpy read(&desk.secrets(), &HeldSecrets::changed);
    desk.secrets().follow();
    QVERIFY(read.wait());
    QCOMPARE(checked.count(), 0);
}

TD_TEST_CLASS(TestHeldSecrets);

}  // namespace td::test

#include "test_held_secrets.moc"
