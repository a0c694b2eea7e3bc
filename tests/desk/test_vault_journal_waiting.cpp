// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "desk/desk_fixture.h"
#include "desk/journal/vault_journal.h"
#include "desk/vault/vault_recovery.h"
#include "store/vault_folder.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using store::Database;
using store::SealedDatabase;
using test::FaultServer;
using test::Script;

/// An exchange while another program writes to the vault, so that every step of the journal takes its time.
class TestVaultJournalWaiting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theThreadThatAsksDoesNotWait();
    void cancelledMeanwhileNothingIsSentOrLeftInDoubt();
    void goneMeanwhileNothingIsSentOrLeftInDoubt_data();
    void goneMeanwhileNothingIsSentOrLeftInDoubt();
    void aReplyIsReadOnceItIsSaved();

private:
    desk::Order order() {
        desk::Order made = test::orderFor("enduser.refresh_token", m_server.url(""));
        made.values.insert("refreshToken", base::Secret("fake-refresh-1"));
        made.lockFolder = lockFolder();
        return made;
    }
    std::unique_ptr<desk::VaultJournal> journal() {
        return std::make_unique<desk::VaultJournal>(*m_vault, test::builtInServices(),
                                                    desk::VaultJournal::Rules{lockFolder(), false, false});
    }
    /// Another program that writes, until it is let go.
    void holdTheVault() {
        m_other.emplace(std::move(*Database::open(m_desk->path(), Database::Mode::read_write)));
        m_writing.emplace(std::move(*Database::Transaction::begin(*m_other)));
    }
    void letGo() {
        m_writing.reset();
        m_other.reset();
    }
    /// True when no exchange is without an end and the token may be sent; after all that was asked of the
    /// vault.
    bool isClean() const {
        return m_vault->ask([](SealedDatabase &database) {
            const store::ExchangeTable exchanges(database);
            return exchanges.unfinishedIds()->isEmpty() &&
                   *exchanges.obstacle(test::refreshOf(1).uses) == store::Obstacle::none;
        });
    }
    QString lockFolder() const { return m_desk->folder.filePath(u"locks"_s); }

    FaultServer m_server;
    desk::NoHistory m_history;
    test::FixedClock m_clock;
    std::unique_ptr<test::VaultFolder> m_desk;
    std::unique_ptr<store::Vault> m_vault;
    std::optional<Database> m_other;
    std::optional<Database::Transaction> m_writing;
};

void TestVaultJournalWaiting::init() {
    letGo();
    m_server.forget();
    m_server.setHandler({});
    m_server.setScript(Script::answer(200, test::successBody("enduser")));
    m_vault.reset();
    m_desk = std::make_unique<test::VaultFolder>();
    m_vault = std::move(*store::Vault::create(m_desk->path(), SealedDatabase::newVaultId(),
                                              store::keyFromKeychain(store::randomKey()), m_clock.nowMs()));
    m_vault->ask([](SealedDatabase &database) {
        return store::TokenTable(database).add(test::grantOf(test::pairNumber(1)), test::vaultTimeMs);
    });
}

void TestVaultJournalWaiting::theThreadThatAsksDoesNotWait() {
    const auto kept = journal();
    desk::Exchange exchange(order(), *kept, m_history, m_clock);
    QSignalSpy finished(&exchange, &desk::Exchange::finished);
    holdTheVault();
    exchange.start();
    // The loop turns: this is what a window does meanwhile.
    for (int turn = 0; turn < 100; ++turn) {
        QCoreApplication::processEvents();
        QVERIFY(finished.isEmpty());
    }
    QCOMPARE(m_server.connections(), 0);
    letGo();
    QVERIFY(finished.wait());
    QCOMPARE(service::name(finished.first().first().value<Outcome>().kind), "success");
    QCOMPARE(m_server.deliveries(), 1);
}

void TestVaultJournalWaiting::cancelledMeanwhileNothingIsSentOrLeftInDoubt() {
    const auto kept = journal();
    desk::Exchange exchange(order(), *kept, m_history, m_clock);
    QSignalSpy finished(&exchange, &desk::Exchange::finished);
    holdTheVault();
    exchange.start();
    exchange.cancel();
    QVERIFY(finished.isEmpty());
    letGo();
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<Outcome>();
    QCOMPARE(service::name(outcome.kind), "not_sent");
    QVERIFY(base::is(outcome.reason, desk::DeskFault::desk_cancelled));
    QVERIFY(isClean());
    QCOMPARE(m_server.connections(), 0);
    QCOMPARE(finished.size(), 1);
}

void TestVaultJournalWaiting::goneMeanwhileNothingIsSentOrLeftInDoubt_data() {
    QTest::addColumn<bool>("journalToo");
    QTest::newRow("the exchange") << false;
    QTest::newRow("the journal with it") << true;
}

void TestVaultJournalWaiting::goneMeanwhileNothingIsSentOrLeftInDoubt() {
    QFETCH(const bool, journalToo);
    auto kept = journal();
    auto exchange = std::make_unique<desk::Exchange>(order(), *kept, m_history, m_clock);
    holdTheVault();
    exchange->start();
    exchange.reset();
    if (journalToo)
        kept.reset();
    letGo();
    QTRY_VERIFY(isClean());
    QVERIFY(
        desk::recover(*m_vault, test::builtInServices(), lockFolder(), m_clock.nowMs())->settled.isEmpty());
    QCOMPARE(m_server.connections(), 0);
}

void TestVaultJournalWaiting::aReplyIsReadOnceItIsSaved() {
    const auto kept = journal();
    desk::Exchange exchange(order(), *kept, m_history, m_clock);
    QSignalSpy finished(&exchange, &desk::Exchange::finished);
    // From the moment the request is there, the vault is busy: the reply waits, and so does the end.
    m_server.setHandler([this](const test::Received &) {
        holdTheVault();
        return Script::answer(200, test::successBody("enduser"));
    });
    QSignalSpy gone(&m_server, &FaultServer::disconnected);
    exchange.start();
    QVERIFY(gone.wait());
    QVERIFY(finished.isEmpty());
    letGo();
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<Outcome>();
    QCOMPARE(service::name(outcome.kind), "success");
    QVERIFY(outcome.unsaved.isNull());
}

TD_TEST_CLASS(TestVaultJournalWaiting);
#include "test_vault_journal_waiting.moc"
