// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "planted.h"
#include "support/test_main.h"
#include "tokens_desk.h"
#include "verify_examples.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `profiles secret`, and what a profile's secrets are used for.
class TestProfilesSecret final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void whatIsKeptIsListedByNameAlone();
    void whatCannotBeKeptIsToldWithItsStep_data();
    void whatCannotBeKeptIsToldWithItsStep();
    void aSecretHeaderGoesWithEveryCall();
    void aHeaderOfTheCallWins();
    void withALockedVaultNothingIsSentWithoutItsHeader();
    void withoutItsVaultNothingIsSentWithoutItsHeader_data();
    void withoutItsVaultNothingIsSentWithoutItsHeader();
    void theKeysOfAProfileVerify();
    void theKeysOfAProfileCheckOnSight();
    void aLockedVaultMayHoldTheKey();
    void aProfileTakesItsSecretsWithIt();

private:
    Ended keep(const char *key, const QByteArray &value) const {
        return run({u"profiles"_s, u"secret"_s, u"there"_s, m_desk->secretFrom(key, value), u"--json"_s});
    }
    QStringList verify(const QString &token) const {
        return {u"verify"_s, token, u"--profile"_s, u"there"_s, u"--json"_s};
    }
    QStringList kept() const;
    QList<QByteArray> sentHeader(const QByteArray &name) const;
};

namespace {
const QStringList getToken{u"call"_s,      u"enduser.refresh_token"_s,
                           u"--profile"_s, u"there"_s,
                           u"--set"_s,     u"refreshToken=fake-refresh-token-1"_s,
                           u"--reveal"_s,  u"--json"_s};
}

QStringList TestProfilesSecret::kept() const {
    QStringList names;
    const QJsonObject listed = m_desk->run({u"profiles"_s, u"secret"_s, u"there"_s, u"--json"_s}).object();
    for (const auto &name : listed[u"secrets"].toArray())
        names.append(name.toString());
    return names;
}

QList<QByteArray> TestProfilesSecret::sentHeader(const QByteArray &name) const {
    QList<QByteArray> values;
    for (const Received &received : m_server->received()) {
        for (const base::Header &header : received.headers) {
            if (header.name.compare(name, Qt::CaseInsensitive) == 0)
                values.append(header.value);
        }
    }
    return values;
}

void TestProfilesSecret::whatIsKeptIsListedByNameAlone() {
    const Ended done = keep("header.X-Api-Key", planted);
    QCOMPARE(done.exit, 0);
    QVERIFY(done.object()[u"ok"].toBool());
    QVERIFY(done.object()[u"step"].isNull() && done.object()[u"reason"].isNull());
    QCOMPARE(keep("app_secret", planted).exit, 0);
    QCOMPARE(kept(), (QStringList{u"app_secret"_s, u"header.X-Api-Key"_s}));
    QCOMPARE(run({u"profiles"_s, u"secret"_s, u"there"_s, u"--remove"_s, u"header.x-api-key"_s}).exit, 0);
    QCOMPARE(kept(), QStringList{u"app_secret"_s});
    QVERIFY(!tells(done.out) && !tells(done.err) && !tells(m_desk->everythingKept()));
}

void TestProfilesSecret::whatCannotBeKeptIsToldWithItsStep_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QStringList &words, int exit, const char *step,
                        const char *reason) {
        QTest::newRow(name) << words << exit << QString::fromLatin1(step) << QString::fromLatin1(reason);
    };
    row("no such profile", {u"nobody"_s}, 2, "profile", "store_profile_not_found");
    row("a built-in profile", {u"sandbox-sud"_s, u"key=@FILE"_s}, 2, "profile", "profile_built_in");
    row("a secret in the arguments", {u"there"_s, u"header.X=zQ7PlantedSecret"_s}, 2, "argument",
        "usage_not_name_value");
    row("no name", {u"there"_s, u"zQ7PlantedSecret"_s}, 2, "argument", "usage_not_name_value");
    row("another name", {u"there"_s, u"password=@FILE"_s}, 2, "argument", "usage_bad_value");
    row("no such file", {u"there"_s, u"key=@/nonexistent/file"_s}, 2, "argument", "store_unreadable");
    row("no key", {u"there"_s, u"key=@FILE"_s}, 1, "check", "key_unrecognised");
    row("both", {u"there"_s, u"key=@FILE"_s, u"--remove"_s, u"key"_s}, 2, "argument", "usage_extra_argument");
    row("nothing to remove", {u"there"_s, u"--remove"_s, u"key"_s}, 1, "vault", "vault_absent");
    row("no passphrase in the file", {u"--passphrase-file"_s, u"EMPTY"_s, u"there"_s, u"app_secret=@FILE"_s},
        1, "vault", "vault_empty_passphrase");
    row("without a keychain", {u"--passphrase-file"_s, QString(), u"there"_s, u"app_secret=@FILE"_s}, 3,
        "vault", "keychain_absent");
}

void TestProfilesSecret::whatCannotBeKeptIsToldWithItsStep() {
    QFETCH(QStringList, words);
    QFETCH(const int, exit);
    QFETCH(const QString, step);
    QFETCH(const QString, reason);
    const QString file = m_desk->write(u"file"_s, "zQ7PlantedSecret");
    const QString passphrase = words.first() == u"--passphrase-file"_s ? words.at(1) : u"passphrase"_s;
    if (words.first() == u"--passphrase-file"_s)
        words = words.sliced(2);
    words.replaceInStrings(u"FILE"_s, file);
    words = QStringList{u"profiles"_s, u"secret"_s} + words + QStringList{u"--json"_s};
    m_desk->write(u"EMPTY"_s, {});
    if (!passphrase.isEmpty())
        words = QStringList{u"--passphrase-file"_s, m_desk->path(passphrase)} + words;
    const Ended ended = m_desk->run(words);
    QCOMPARE(ended.exit, exit);
    QCOMPARE(ended.object()[u"ok"], QJsonValue(false));
    QCOMPARE(ended.object()[u"step"].toString(), step);
    QCOMPARE(ended.object()[u"reason"].toString(), reason);
    QVERIFY(!tells(ended.out) && !tells(ended.err) && !tells(m_desk->everythingKept()));
}

void TestProfilesSecret::aSecretHeaderGoesWithEveryCall() {
    QCOMPARE(keep("header.X-Api-Key", "hV2.PlantedHeader").exit, 0);
    const Ended called = run(getToken);
    QCOMPARE(called.exit, 0);
    QVERIFY(addPair());
    const Ended refreshed = run({u"tokens"_s, u"refresh"_s, u"3"_s, u"--json"_s});
    QCOMPARE(refreshed.exit, 0);
    QCOMPARE(sentHeader("X-Api-Key"), (QList<QByteArray>{"hV2.PlantedHeader", "hV2.PlantedHeader"}));
    QVERIFY(!tells(called.out + called.err + refreshed.out + refreshed.err + m_desk->everythingKept()));
}

void TestProfilesSecret::aHeaderOfTheCallWins() {
    QCOMPARE(keep("header.X-Api-Key", "kept").exit, 0);
    QStringList words = getToken;
    words << u"--header"_s << m_desk->secretFrom("x-api-key", "given");
    QCOMPARE(run(words).exit, 0);
    QCOMPARE(sentHeader("X-Api-Key"), QList<QByteArray>{"given"});
    // And then needs no vault that opens.
    m_server->forget();
    words.replaceInStrings(u"fake-refresh-token-1"_s, u"fake-refresh-token-2"_s);
    QCOMPARE(m_desk->run(words).exit, 0);
    QCOMPARE(sentHeader("X-Api-Key"), QList<QByteArray>{"given"});
}

void TestProfilesSecret::withALockedVaultNothingIsSentWithoutItsHeader() {
    QCOMPARE(keep("header.X-Api-Key", "kept").exit, 0);
    const Ended ended = m_desk->run(getToken);
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"outcome"].toString(), u"not_sent"_s);
    QCOMPARE(ended.object()[u"reason"].toString(), u"desk_secrets_locked"_s);
    QVERIFY2(ended.err.contains("--passphrase-file") ||
                 ended.object()[u"explanation"].toString().contains(u"--passphrase-file"_s),
             ended.out.constData());
    QCOMPARE(m_server->deliveries(), 0);
}

void TestProfilesSecret::withoutItsVaultNothingIsSentWithoutItsHeader_data() {
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("removed") << false;
    QTest::newRow("damaged") << true;
}

void TestProfilesSecret::withoutItsVaultNothingIsSentWithoutItsHeader() {
    QFETCH(const bool, isDamaged);
    QCOMPARE(keep("header.X-Api-Key", "kept").exit, 0);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_desk->configDir() + u"/vault.db"_s + QLatin1String(suffix));
    if (isDamaged)
        m_desk->write(u"config/vault.db"_s, QByteArray(5000, 'x'));
    QStringList words = getToken;
    words << u"--out"_s << m_desk->path(u"out"_s);
    const Ended ended = m_desk->run(words);
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"reason"].toString(), u"desk_secrets_missing"_s);
    QCOMPARE(m_server->connections(), 0);
    words << u"--header"_s << m_desk->secretFrom("X-Api-Key", "given");
    QCOMPARE(m_desk->run(words).exit, 0);
    QCOMPARE(sentHeader("X-Api-Key"), QList<QByteArray>{"given"});
}

void TestProfilesSecret::theKeysOfAProfileVerify() {
    QCOMPARE(run(verify(shortlySigned)).object()[u"reason"].toString(), u"usage_profile_keys"_s);
    QVERIFY(!QFile::exists(m_desk->configDir() + u"/vault.db"_s));
    const QJsonObject a3 = example(u"RFC 7515 A.3"_s);
    QCOMPARE(keep("key", textOf(a3[u"key"])).exit, 0);
    QCOMPARE(keep("app_secret", "not-a-real-key").exit, 0);
    const Ended secret = run(verify(shortlySigned));
    QCOMPARE(secret.exit, 0);
    QCOMPARE(secret.object()[u"key"].toString(), u"there/app_secret"_s);
    const Ended key = run(verify(a3[u"token"].toString()));
    QCOMPARE(key.exit, 0);
    QCOMPARE(key.object()[u"key"].toString(), u"there/key"_s);
}

void TestProfilesSecret::theKeysOfAProfileCheckOnSight() {
    const QStringList words{u"inspect"_s, shortlySigned, u"--profile"_s, u"there"_s};
    const auto signature = [&] {
        return run(words + QStringList{u"--json"_s}).array().first()[u"signature"];
    };
    QVERIFY(signature().isNull());
    QCOMPARE(keep("app_secret", "not-a-real-key").exit, 0);
    QCOMPARE(signature()[u"result"].toString(), u"valid"_s);
    QCOMPARE(signature()[u"key"].toString(), u"there/app_secret"_s);
    QVERIFY(run(words).out.contains("The signature matches the key there/app_secret"));
    QCOMPARE(keep("app_secret", "another").exit, 0);
    QCOMPARE(signature()[u"result"].toString(), u"invalid"_s);
    const Ended locked = m_desk->run(words);
    QCOMPARE(locked.exit, 1);
    QVERIFY(locked.out.contains("Signature not checked") && locked.err.contains("passphrase"));
}

void TestProfilesSecret::aLockedVaultMayHoldTheKey() {
    QCOMPARE(keep("app_secret", "not-a-real-key").exit, 0);
    const Ended locked = m_desk->run(verify(shortlySigned));
    QCOMPARE(locked.exit, 1);
    QCOMPARE(locked.object()[u"result"].toString(), u"no_key"_s);
    QCOMPARE(locked.object()[u"reason"].toString(), u"vault_needs_passphrase"_s);
    const QStringList wrong{u"--secret"_s, m_desk->write(u"wrong"_s, "fake secret!")};
    const Ended both = m_desk->run(verify(shortlySigned) + wrong);
    QCOMPARE(both.object()[u"result"].toString(), u"no_key"_s);
    QCOMPARE(both.object()[u"reason"].toString(), u"key_set_unreached"_s);
    const QStringList passphrase{u"--passphrase-file"_s, m_desk->write(u"other"_s, "another passphrase")};
    QCOMPARE(m_desk->run(passphrase + verify(shortlySigned)).exit, 2);
}

void TestProfilesSecret::aProfileTakesItsSecretsWithIt() {
    QCOMPARE(keep("app_secret", "not-a-real-key").exit, 0);
    const QString file = m_desk->write(u"profiles.json"_s, m_desk->run({u"profiles"_s, u"export"_s}).out);
    // Its id comes back, and with it nothing that was removed. No passphrase is needed for that.
    QCOMPARE(m_desk->run({u"profiles"_s, u"remove"_s, u"there"_s}).exit, 0);
    QCOMPARE(m_desk->run({u"profiles"_s, u"import"_s, file, u"--apply"_s}).exit, 0);
    QCOMPARE(kept(), QStringList());
}

}  // namespace td::test

namespace {
using td::test::TestProfilesSecret;
TD_TEST_CLASS(TestProfilesSecret);
}  // namespace

#include "test_profiles_secret.moc"
