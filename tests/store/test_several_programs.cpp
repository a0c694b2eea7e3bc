// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/profile_list.h"
#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patienceMs = 60'000;

/// The program store_writer, killed when this goes.
class Writer {
public:
    explicit Writer(const QStringList &arguments) {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(TD_STORE_WRITER), arguments);
        if (!m_process.waitForStarted(patienceMs))
            qFatal("store_writer does not start");
    }
    ~Writer() { kill(); }
    Q_DISABLE_COPY_MOVE(Writer)

    /// True once it has said it is ready \a times.
    bool isReady(int times) {
        while (m_said < times) {
            if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(patienceMs))
                return false;
            m_said += static_cast<int>(m_process.readAllStandardOutput().size());
        }
        return true;
    }
    /// Its exit code, or what it had to say.
    QByteArray end() {
        if (!m_process.waitForFinished(patienceMs))
            return "does not end";
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0
                   ? QByteArray("done")
                   : m_process.readAllStandardError();
    }
    void kill() {
        m_process.kill();  // SIGKILL, to the process started here
        m_process.waitForFinished(patienceMs);
    }

private:
    QProcess m_process;
    int m_said = 0;
};
}  // namespace

class TestSeveralPrograms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThatAddAtOnceLoseNothing() {
        const test::DeskFolder desk;
        Writer one({u"add"_s, desk.folder.path(), u"one"_s, u"50"_s});
        Writer two({u"add"_s, desk.folder.path(), u"two"_s, u"50"_s});
        QCOMPARE(one.end(), "done");
        QCOMPARE(two.end(), "done");
        const ProfileList list = listProfiles(desk.profiles());
        QVERIFY(list.notices.isEmpty());
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(list.named(u"one %1"_s.arg(i)));
            QVERIFY(list.named(u"two %1"_s.arg(i)));
        }
        QCOMPARE(test::namesIn(desk.folder.path()),
                 (QStringList{u"profiles.json"_s, u"profiles.json.lock"_s}));
    }

    void aWriterKilledMidwayLeavesAWholeFile() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"file"_s);
        for (int round = 1; round <= 30; ++round) {
            Writer writer({u"rewrite"_s, path});
            QVERIFY(writer.isReady(1 + round % 4));
            writer.kill();
            const QByteArray content = test::contentOf(path);
            QCOMPARE(content.size(), 100'000);
            QCOMPARE(content.count(content.front()), content.size());
        }
        removeLeftovers(path);
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList{u"file"_s});
    }

    void theNextChangeRemovesWhatAKilledOneLeft() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u".profiles.json.new-3w5e11264sgs1"_s), "{");
        QVERIFY(desk.profiles().add(test::ticketProfile(u"Office"_s)));
        QCOMPARE(test::namesIn(desk.folder.path()),
                 (QStringList{u"profiles.json"_s, u"profiles.json.lock"_s}));
    }

    void aVaultOpensWhateverChangeOfPassphraseWasKilled() {
        const test::VaultFolder desk;
        const auto made = SealedDatabase::create(desk.path(), SealedDatabase::newVaultId(),
                                                 test::passphraseKey("one"), test::vaultTimeMs);
        QVERIFY(made);
        QVERIFY(TokenTable(*made).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs));
        for (int round = 1; round <= 10; ++round) {
            Writer writer({u"rewrap"_s, desk.path()});
            QVERIFY(writer.isReady(1 + round % 3));
            writer.kill();
            const auto found = desk.find();
            QVERIFY(found && found->vault && found->notice.isNull());
            SealedDatabase vault = std::move(*desk.find()->vault);
            QVERIFY(vault.unlock(test::passphraseKey("one", vault)) ||
                    vault.unlock(test::passphraseKey("two", vault)));
            QCOMPARE(test::inUse(vault), test::fingerprintsOf(test::pairNumber(1)));
        }
    }

    void aDeadHoldersLockIsFree() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"lock"_s);
        Writer holder({u"hold"_s, path});
        QVERIFY(holder.isReady(1));
        QVERIFY(base::is(FileLock::acquire(path, 0).error(), StoreFault::store_locked));
        holder.kill();
        QVERIFY(FileLock::acquire(path, 0));
    }
};

TD_TEST_CLASS(TestSeveralPrograms);
#include "test_several_programs.moc"
