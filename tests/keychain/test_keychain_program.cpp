// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QElapsedTimer>
#include <QtTest>

#include "acceptance/user_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// The program with a vault whose key is in the system's keychain. The keyring is this test's own
/// (with_keyring.sh); what it is put through comes in this order: open, frozen, locked.
class TestKeychainProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aVaultIsKeptByTheKeychain();
    void aPassphraseDoesNotOpenIt();
    void aFrozenKeychainIsSaidAndNotWaitedForLong();
    void aLockedKeychainIsSaid();

private:
    static void signalKeyring(int number);
    /// The code of the error that `tokens list` ends with.
    QString listError() const;
    Ended refresh() const { return m_desk.run({u"tokens"_s, u"refresh"_s, u"1"_s, u"--json"_s}); }

    UserDesk m_desk;
    FaultServer m_server;
};

void TestKeychainProgram::signalKeyring(int number) {
    const int pid = qEnvironmentVariableIntValue("TD_KEYRING_PID");
    if (pid <= 1 || ::kill(pid, number) != 0)
        qFatal("no keyring to signal");
}

QString TestKeychainProgram::listError() const {
    const Ended ended = m_desk.run({u"tokens"_s, u"list"_s, u"--json"_s});
    return ended.exit == 5 ? ended.object()[u"error"][u"code"].toString() : QString::number(ended.exit);
}

void TestKeychainProgram::initTestCase() {
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        m_desk.setEnvironment(QString::fromLatin1(name), qEnvironmentVariable(name));
    QVERIFY(m_desk.addProfile(u"there"_s, u"enduser"_s, m_server.url("")));
}

void TestKeychainProgram::aVaultIsKeptByTheKeychain() {
    const Ended added = m_desk.run({u"tokens"_s, u"add"_s, u"--profile"_s, u"there"_s, u"--role"_s,
                                    m_desk.secretFrom("refresh_token", "fake-refresh-1"), u"--json"_s});
    QCOMPARE(added.exit, 0);
    QVERIFY2(added.err.contains("Its key is in your keychain."), added.err.constData());
    QCOMPARE(m_desk.run({u"tokens"_s, u"list"_s, u"--json"_s}).array().size(), 1);
    QVERIFY(!m_desk.everythingKept().contains("fake-refresh-1"));
    const Ended secret = m_desk.run(
        {u"profiles"_s, u"secret"_s, u"there"_s, m_desk.secretFrom("app_secret", "fake"), u"--json"_s});
    QCOMPARE(secret.exit, 0);
}

void TestKeychainProgram::aPassphraseDoesNotOpenIt() {
    const Ended ended = m_desk.run(
        {u"--passphrase-file"_s, m_desk.write(u"passphrase"_s, "fake"), u"tokens"_s, u"list"_s, u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"error"][u"code"].toString(), u"vault_needs_keychain"_s);
}

void TestKeychainProgram::aFrozenKeychainIsSaidAndNotWaitedForLong() {
    signalKeyring(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const QString error = listError();
    const qint64 took = timer.elapsed();
    const Ended refreshed = refresh();
    const Ended secret = m_desk.run(
        {u"profiles"_s, u"secret"_s, u"there"_s, m_desk.secretFrom("app_secret", "fake"), u"--json"_s});
    signalKeyring(SIGCONT);
    QCOMPARE(error, u"keychain_silent"_s);
    QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
    QCOMPARE(refreshed.object()[u"outcome"].toString(), u"not_sent"_s);
    QCOMPARE(secret.exit, 3);
    QCOMPARE(secret.object()[u"step"].toString(), u"vault"_s);
    QCOMPARE(m_server.connections(), 0);
    QCOMPARE(listError(), u"0"_s);
}

void TestKeychainProgram::aLockedKeychainIsSaid() {
    const int locked = QProcess::execute(
        u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                     u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                     u"['/org/freedesktop/secrets/collection/login']"_s});
    QCOMPARE(locked, 0);
    QCOMPARE(listError(), u"keychain_locked"_s);
    const Ended refreshed = refresh();
    QCOMPARE(refreshed.object()[u"outcome"].toString(), u"not_sent"_s);
    QVERIFY2(refreshed.object()[u"explanation"].toString().contains(u"Unlock it"_s),
             refreshed.out.constData());
    QCOMPARE(m_server.connections(), 0);
}

}  // namespace td::test

using td::test::TestKeychainProgram;
TD_TEST_CLASS(TestKeychainProgram);
#include "test_keychain_program.moc"
