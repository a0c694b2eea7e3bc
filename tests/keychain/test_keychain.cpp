// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "desk/vault/vault_key_change.h"
#include "desk/vault/vault_opening.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using store::KeychainFault;

namespace {

constexpr qint64 nowMs = 1'795'254'000'000;
constexpr store::ScryptCost cheap{1 << 14, 8, 1};

class StoppedClock final : public base::Clock {
public:
    qint64 nowMs() const override { return ::nowMs; }
};

base::Secret secret(const char *text) {
    return base::Secret(QByteArray(text));
}

/// Waits for the one answer of a call of a keychain.
template <typename Result, typename Ask>
Result answer(Ask ask) {
    QEventLoop loop;
    std::optional<Result> got;
    ask([&](const Result &result) {
        got = result;
        loop.quit();
    });
    loop.exec();
    return *got;
}

base::Result<base::Secret> read(store::Keychain &keychain, const QString &name) {
    QObject context;
    return answer<base::Result<base::Secret>>([&](auto done) { keychain.read(name, &context, done); });
}
base::Result<void> write(store::Keychain &keychain, const QString &name, const char *text) {
    QObject context;
    return answer<base::Result<void>>([&](auto done) { keychain.write(name, secret(text), &context, done); });
}
base::Result<void> remove(store::Keychain &keychain, const QString &name) {
    QObject context;
    return answer<base::Result<void>>([&](auto done) { keychain.remove(name, &context, done); });
}

void signalKeyring(int number) {
    const int pid = qEnvironmentVariableIntValue("TD_KEYRING_PID");
    if (pid <= 1 || ::kill(pid, number) != 0)
        qFatal("no keyring to signal");
}

bool lockKeyring() {
    return QProcess::execute(
               u"gdbus"_s,
               {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"['/org/freedesktop/secrets/collection/login']"_s}) == 0;
}

}  // namespace

/// The system's keychain, and vaults whose key is in it. The keyring is this test's own (with_keyring.sh);
/// what it is put through comes in this order: open, frozen, locked, dead.
class TestKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void nothingIsOverwritten();
    void whatIsNotThereIsMissing();
    void anAnswerNeedsItsContext();
    void aVaultOpensWithTheKeychain();
    void anotherKeychainsVaultIsNotDamaged();
    void aKeyMovesBetweenKeychainAndPassphrase();
    void aFrozenKeychainIsNotWaitedForLong();
    void aLockedKeychainIsNotOneWithoutEntries();
    void aDeadKeychainIsAnError();
    void withoutABusThereIsNone();

private:
    base::Result<std::unique_ptr<store::Vault>> open(std::optional<base::Secret> passphrase, bool makes);

    store::SystemKeychain m_keychain;
    StoppedClock m_clock;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"vault.db"_s);
};

base::Result<std::unique_ptr<store::Vault>> TestKeychain::open(std::optional<base::Secret> passphrase,
                                                               bool makes) {
    desk::VaultOpening opening({m_path, std::move(passphrase), makes, cheap}, m_keychain, m_clock);
    QEventLoop loop;
    connect(&opening, &desk::VaultOpening::finished, &loop, &QEventLoop::quit);
    opening.start();
    loop.exec();
    return opening.take();
}

void TestKeychain::whatIsWrittenIsRead() {
    QVERIFY(write(m_keychain, u"one"_s, "fake\xff value"));
    const auto found = read(m_keychain, u"one"_s);
    QVERIFY(found);
    QCOMPARE(found->reveal(), QByteArrayView("fake\xff value"));
    QVERIFY(remove(m_keychain, u"one"_s));
    QVERIFY(remove(m_keychain, u"one"_s));
}

void TestKeychain::nothingIsOverwritten() {
    QVERIFY(write(m_keychain, u"two"_s, "first"));
    const auto again = write(m_keychain, u"two"_s, "second");
    QVERIFY(!again && base::is(again.error(), KeychainFault::keychain_taken));
    QCOMPARE(read(m_keychain, u"two"_s)->reveal(), QByteArrayView("first"));
}

void TestKeychain::whatIsNotThereIsMissing() {
    const auto found = read(m_keychain, u"three"_s);
    QVERIFY(!found && base::is(found.error(), KeychainFault::keychain_missing));
    QCOMPARE(found.error().values.value(u"name"_s).toString(), u"three"_s);
}

void TestKeychain::anAnswerNeedsItsContext() {
    bool wasAnswered = false;
    {
        QObject context;
        m_keychain.read(u"two"_s, &context, [&](const auto &) { wasAnswered = true; });
    }
    // The next answer comes after that one would have.
    QVERIFY(read(m_keychain, u"two"_s));
    QVERIFY(!wasAnswered);
}

void TestKeychain::aVaultOpensWithTheKeychain() {
    QVERIFY(base::is(open({}, false).error(), store::VaultFault::vault_absent));
    {
        const auto made = open({}, true);
        QVERIFY(made);
        QCOMPARE((*made)->wrapped()->holder, store::KeyHolder::keychain);
    }
    QVERIFY(open({}, false));
    QVERIFY(base::is(open(secret("fake"), false).error(), store::VaultFault::vault_needs_keychain));
}

void TestKeychain::anotherKeychainsVaultIsNotDamaged() {
    const QTemporaryDir folder;
    QString path = folder.filePath(u"vault.db"_s);
    QVERIFY(store::Vault::create(path, "fake", store::keyFromKeychain(store::randomKey()), nowMs));
    std::swap(m_path, path);
    const auto missing = open({}, true);
    QVERIFY(write(m_keychain, store::keychainEntry("fake", 1), "another key"));
    const auto wrong = open({}, true);
    std::swap(m_path, path);
    QVERIFY(!missing && base::is(missing.error(), KeychainFault::keychain_missing));
    QVERIFY(!wrong && base::is(wrong.error(), store::VaultFault::vault_wrong_key));
}

void TestKeychain::aKeyMovesBetweenKeychainAndPassphrase() {
    auto vault = open({}, false);
    QVERIFY(vault);
    const auto change = [&](std::optional<base::Secret> passphrase) {
        desk::VaultKeyChange moved(**vault, m_keychain, std::move(passphrase), cheap);
        QEventLoop loop;
        base::Error ended;
        connect(&moved, &desk::VaultKeyChange::finished, &loop, [&](const base::Error &error) {
            ended = error;
            loop.quit();
        });
        moved.start();
        loop.exec();
        return ended;
    };
    const QString before = store::keychainEntry((*vault)->vaultId(), (*vault)->wrapped()->generation);
    QCOMPARE(change(secret("fake passphrase")), base::Error());
    QVERIFY(open(secret("fake passphrase"), false));
    QVERIFY(base::is(read(m_keychain, before).error(), KeychainFault::keychain_missing));
    QCOMPARE(change({}), base::Error());
    QVERIFY(open({}, false));
    QVERIFY((*vault)->wrapped()->generation > 2);
}

void TestKeychain::aFrozenKeychainIsNotWaitedForLong() {
    signalKeyring(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const auto opened = open({}, true);
    const qint64 took = timer.elapsed();
    signalKeyring(SIGCONT);
    QVERIFY(!opened && base::is(opened.error(), KeychainFault::keychain_silent));
    QVERIFY2(took < 6'000, qPrintable(QString::number(took)));
    QVERIFY(open({}, false));
}

void TestKeychain::aLockedKeychainIsNotOneWithoutEntries() {
    QVERIFY(lockKeyring());
    const auto opened = open({}, true);
    QVERIFY2(!opened && base::is(opened.error(), KeychainFault::keychain_locked),
             opened ? "opened" : opened.error().code.constData());
    const auto written = write(m_keychain, u"two"_s, "second");
    QVERIFY(!written && base::is(written.error(), KeychainFault::keychain_locked));
}

void TestKeychain::aDeadKeychainIsAnError() {
    signalKeyring(SIGKILL);
    QElapsedTimer timer;
    timer.start();
    const auto opened = open({}, true);
    QVERIFY(!opened);
    QVERIFY2(opened.error().code.startsWith("keychain_"), opened.error().code.constData());
    QVERIFY(timer.elapsed() < 6'000);
}

void TestKeychain::withoutABusThereIsNone() {
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto opened = open({}, true);
    QVERIFY(!opened && base::is(opened.error(), KeychainFault::keychain_absent));
}

TD_TEST_CLASS(TestKeychain);
#include "test_keychain.moc"
