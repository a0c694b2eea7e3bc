// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "tokens_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `tokens`, and what `call` does with a vault.
class TestTokens final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void withoutAVaultThereIsNothingAndNoneIsMade();
    void whatIsAddedIsListed();
    void aRefreshReplacesThePairAndKeepsTheIds();
    void whatIsForgottenIsGone();
    void aCallIsKeptInTheVault();
    void outAndVaultBothKeepTheTokens();
    void aReplacedTokenIsNotSentAgain();
    void anUnknownOutcomeIsRetriedOnlyWhenToldTo();
    void aResponseThatIsNotUnderstoodIsKept();
    void aTokenDoesNotFollowANameToAnotherProfile();
    void aPassphraseFileMayBeginWithAMark();
    void theKeyMustBeGiven_data();
    void theKeyMustBeGiven();
    void withoutAKeychainAPassphraseIsNeeded();
    void aVaultThatCannotBeUsedSendsNothing();
    void aDamagedVaultIsSetAside();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void noSecretStandsInAnyFile();
};

void TestTokens::withoutAVaultThereIsNothingAndNoneIsMade() {
    const QList<QStringList> commands{{u"tokens"_s, u"list"_s, u"--json"_s}, {u"recover"_s, u"--json"_s}};
    for (const QStringList &words : commands) {
        QCOMPARE(m_desk->run(words).exit, 0);
        QCOMPARE(run(words).exit, 0);
    }
    QVERIFY(!QFile::exists(m_desk->configDir() + u"/vault.db"_s));
}

void TestTokens::whatIsAddedIsListed() {
    const Ended added = run({u"tokens"_s, u"add"_s, u"--profile"_s, u"there"_s, u"--role"_s,
                             m_desk->secretFrom("access_token", "Bearer " + access(1)), u"--expires"_s,
                             u"2001-02-03T04:05:06Z"_s, u"--json"_s});
    QCOMPARE(added.exit, 0);
    QCOMPARE(added.array(), list());
    QCOMPARE(added.array().size(), 1);
    const QJsonObject token = added.array().first().toObject();
    QCOMPARE(token.value("id"_L1).toInt(), 1);
    QCOMPARE(token.value("profile"_L1).toString(), u"there"_s);
    QCOMPARE(token.value("role"_L1).toString(), u"access_token"_s);
    QCOMPARE(token.value("fingerprint"_L1).toString(), goodPair().first());
    QCOMPARE(token.value("state"_L1).toString(), u"expired"_s);
    QCOMPARE(token.value("expires_at"_L1).toString(), u"2001-02-03T04:05:06Z"_s);
}

void TestTokens::aRefreshReplacesThePairAndKeepsTheIds() {
    QVERIFY(addPair());
    const QJsonArray before = list();
    const Ended ended = run({u"tokens"_s, u"refresh"_s, u"2"_s, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.object().value("outcome"_L1).toString(), u"success"_s);
    QCOMPARE(m_server->deliveries(), 1);
    QCOMPARE(fingerprints(), goodPair());
    const QJsonArray after = list();
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < after.size(); ++i)
        QCOMPARE(after.at(i).toObject().value("id"_L1), before.at(i).toObject().value("id"_L1));
    QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s}).exit, 0);
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokens::whatIsForgottenIsGone() {
    QVERIFY(addPair());
    QCOMPARE(run({u"tokens"_s, u"forget"_s, u"1"_s}).exit, 0);
    QCOMPARE(fingerprints(), goodPair().sliced(1));
    QCOMPARE(run({u"tokens"_s, u"forget"_s, u"1"_s}).exit, 2);
    QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s}).exit, 2);
    QCOMPARE(m_server->deliveries(), 0);
}

void TestTokens::aCallIsKeptInTheVault() {
    const Ended ended = run({u"call"_s, u"enduser.refresh_token"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                             m_desk->secretFrom("refreshToken", refresh(1)), u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.object().value("saved_to"_L1).toString(), m_desk->configDir() + u"/vault.db"_s);
    QCOMPARE(fingerprints(), goodPair());
    QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s}).exit, 0);
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokens::outAndVaultBothKeepTheTokens() {
    QVERIFY(addPair());
    const QString out = m_desk->path(u"tokens"_s);
    const Ended ended = run({u"call"_s, u"enduser.refresh_token"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                             m_desk->secretFrom("refreshToken", refresh(1)), u"--out"_s, out, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QVERIFY(m_desk->read(u"tokens"_s).contains(refresh(2)));
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokens::aReplacedTokenIsNotSentAgain() {
    const QStringList call{u"call"_s,      u"enduser.refresh_token"_s,
                           u"--profile"_s, u"there"_s,
                           u"--set"_s,     m_desk->secretFrom("refreshToken", refresh(1)),
                           u"--json"_s};
    QVERIFY(addPair());
    QCOMPARE(run(call).exit, 0);
    const Ended again = run(call);
    QCOMPARE(again.exit, 2);
    QCOMPARE(again.object().value("outcome"_L1).toString(), u"not_sent"_s);
    QCOMPARE(again.object().value("reason"_L1).toString(), u"desk_token_replaced"_s);
    QCOMPARE(m_server->deliveries(), 1);
    QCOMPARE(run(call + QStringList{u"--send-anyway"_s}).exit, 1);
    QCOMPARE(m_server->deliveries(), 2);
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokens::anUnknownOutcomeIsRetriedOnlyWhenToldTo() {
    QVERIFY(addPair());
    m_server->setHandler([](const Received &) { return Script().close(); });
    QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s}).exit, 3);
    m_server->setHandler([](const Received &) { return Script::answer(200, pairBody(2)); });
    const Ended stopped = run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s});
    QCOMPARE(stopped.exit, 2);
    QCOMPARE(stopped.object().value("reason"_L1).toString(), u"desk_token_in_doubt"_s);
    QCOMPARE(m_server->deliveries(), 1);
    QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--retry-unknown"_s}).exit, 0);
    QCOMPARE(m_server->deliveries(), 2);
    QCOMPARE(run({u"recover"_s, u"--json"_s}).object().value("settled"_L1).toArray().size(), 0);
}

void TestTokens::aResponseThatIsNotUnderstoodIsKept() {
    QVERIFY(addPair());
    const QByteArray body =
        R"({"code":200,"data":{"access_token":"fake-new-access","refresh_token":"fake-new-refresh"}})";
    m_server->setHandler([&body](const Received &) { return Script::answer(200, body); });
    const Ended ended = run({u"tokens"_s, u"refresh"_s, u"1"_s});
    QCOMPARE(ended.exit, 4);
    QVERIFY(!ended.out.contains("fake-new-access") && !ended.err.contains("fake-new-access"));
    QVERIFY2(ended.out.contains("tokens responses"), ended.out.constData());
    for (const auto &token : list())
        QCOMPARE(token.toObject().value("doubt"_L1).toString(), u"unknown"_s);
    const QStringList responses{u"tokens"_s, u"responses"_s, u"--json"_s};
    const Ended masked = run(responses);
    QCOMPARE(masked.array().size(), 1);
    QVERIFY(!masked.out.contains("fake-new"));
    const QJsonObject kept = run(responses + QStringList{u"--reveal"_s}).array().first().toObject();
    QCOMPARE(kept.value("body"_L1).toString().toUtf8(), body);
    QCOMPARE(kept.value("endpoint"_L1).toString(), u"enduser.refresh_token"_s);
    QCOMPARE(kept.value("outcome"_L1).toString(), u"malformed"_s);
    // Told to, the call prints it at once.
    const Ended shown = run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--retry-unknown"_s, u"--reveal"_s});
    QVERIFY(shown.out.contains("fake-new-refresh"));
}

void TestTokens::aTokenDoesNotFollowANameToAnotherProfile() {
    QVERIFY(addPair());
    QCOMPARE(run({u"profiles"_s, u"remove"_s, u"there"_s}).exit, 0);
    QVERIFY(m_desk->addProfile(u"there"_s, u"enduser"_s, m_server->url("")));
    const Ended ended = run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object().value("reason"_L1).toString(), u"desk_profile_gone"_s);
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokens::aPassphraseFileMayBeginWithAMark() {
    QVERIFY(addPair());
    const QString file = m_desk->write(u"marked"_s,
                                       "\xef\xbb\xbf"
                                       "fake passphrase\r\n");
    QCOMPARE(m_desk->run({u"--passphrase-file"_s, file, u"tokens"_s, u"list"_s, u"--json"_s}).array().size(),
             2);
}

void TestTokens::theKeyMustBeGiven_data() {
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << u"vault_needs_passphrase"_s;
    QTest::newRow("another") << QByteArray("another\n") << u"vault_wrong_passphrase"_s;
    QTest::newRow("empty") << QByteArray("\n") << u"vault_empty_passphrase"_s;
}

void TestTokens::theKeyMustBeGiven() {
    QFETCH(const QByteArray, passphrase);
    QVERIFY(addPair());
    const QStringList words{u"tokens"_s, u"list"_s, u"--json"_s};
    const Ended ended =
        passphrase.isEmpty()
            ? m_desk->run(words)
            : m_desk->run(QStringList{u"--passphrase-file"_s, m_desk->write(u"other"_s, passphrase)} + words);
    QCOMPARE(ended.exit, 2);
    QTEST(ended.object().value("error"_L1).toObject().value("code"_L1).toString(), "code");
    QCOMPARE(fingerprints(), goodPair());
}

void TestTokens::withoutAKeychainAPassphraseIsNeeded() {
    const Ended ended = m_desk->run({u"tokens"_s, u"add"_s, u"--profile"_s, u"there"_s, u"--role"_s,
                                     m_desk->secretFrom("access_token", access(1)), u"--json"_s});
    QCOMPARE(ended.exit, 5);
    QCOMPARE(ended.object().value("error"_L1).toObject().value("code"_L1).toString(), u"keychain_absent"_s);
    QVERIFY(!QFile::exists(m_desk->configDir() + u"/vault.db"_s));
}

void TestTokens::aVaultThatCannotBeUsedSendsNothing() {
    QVERIFY(QDir().mkpath(m_desk->configDir() + u"/vault.db"_s));
    const Ended ended = run({u"call"_s, u"enduser.refresh_token"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                             m_desk->secretFrom("refreshToken", refresh(1)), u"--json"_s});
    QCOMPARE(ended.exit, 5);
    QCOMPARE(ended.object().value("outcome"_L1).toString(), u"not_sent"_s);
    QCOMPARE(m_server->connections(), 0);
}

void TestTokens::aDamagedVaultIsSetAside() {
    QVERIFY(m_desk->run({u"profiles"_s, u"list"_s}).exit == 0);
    m_desk->write(u"config/vault.db"_s, "this was a vault");
    const Ended ended = run({u"tokens"_s, u"list"_s, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.array().isEmpty());
    QVERIFY(ended.err.contains("set aside"));
    const QStringList aside = QDir(m_desk->configDir()).entryList({u"vault.db.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(m_desk->read(u"config/"_s + aside.first()), "this was a vault");
}

void TestTokens::whatMakesNoSenseIsRefused_data() {
    QTest::addColumn<QStringList>("words");
    const QStringList add{u"tokens"_s, u"add"_s, u"--profile"_s, u"there"_s};
    QTest::newRow("no role") << add;
    QTest::newRow("another role") << add + QStringList{u"--role"_s, u"ss_token=fake"_s};
    QTest::newRow("an empty token") << add + QStringList{u"--role"_s, u"access_token="_s};
    QTest::newRow("a role twice") << add + QStringList{u"--role"_s, u"access_token=fake-1"_s, u"--role"_s,
                                                       u"access_token=fake-2"_s};
    QTest::newRow("no time") << add + QStringList{u"--role"_s, u"access_token=fake"_s, u"--expires"_s,
                                                  u"soon"_s};
    QTest::newRow("no such profile") << QStringList{u"tokens"_s, u"add"_s,    u"--profile"_s,
                                                    u"nobody"_s, u"--role"_s, u"access_token=fake"_s};
    QTest::newRow("no number") << QStringList{u"tokens"_s, u"forget"_s, u"first"_s};
    QTest::newRow("no token of it") << QStringList{u"tokens"_s, u"refresh"_s, u"0"_s};
}

void TestTokens::whatMakesNoSenseIsRefused() {
    QFETCH(const QStringList, words);
    QCOMPARE(run(words).exit, 2);
    QVERIFY(!QFile::exists(m_desk->configDir() + u"/vault.db"_s));
}

void TestTokens::noSecretStandsInAnyFile() {
    QVERIFY(addPair());
    QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s}).exit, 0);
    const QByteArray kept = m_desk->everythingKept();
    QVERIFY(kept.contains("SQLite format 3"));
    for (int number = 1; number <= 2; ++number) {
        QVERIFY(!kept.contains(access(number)));
        QVERIFY(!kept.contains(refresh(number)));
    }
    QVERIFY(!kept.contains("fake passphrase"));
}

}  // namespace td::test

using td::test::TestTokens;
TD_TEST_CLASS(TestTokens);
#include "test_tokens.moc"
