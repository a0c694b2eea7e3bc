// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "desk/desk_fixture.h"
#include "desk/timely/timely_refresh.h"
#include "desk/token_lock.h"
#include "store/vault_folder.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using desk::TimelyFault;
using service::Outcome;
using store::SealedDatabase;
using test::FaultServer;
using test::Script;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 received = 1'795'254'000'000;

class HandAlarm final : public desk::Alarm {
public:
    void setAt(qint64 wallMs) override { at = wallMs; }
    void clear() override { at.reset(); }
    void ring() { Q_EMIT rang(); }

    std::optional<qint64> at;
};

/// A success of enduser whose pair expires at \a expiry.
QByteArray pairBody(int number, qint64 expiry) {
    const QByteArray text = QByteArray::number(number);
    const QByteArray seconds = QByteArray::number(expiry / 1000);
    return R"({"code":200,"data":{"accessToken":{"token":"fake-access-)" + text + R"(","expirationTime":)" +
           seconds + R"(},"refreshToken":{"token":"fake-refresh-)" + text + R"(","expirationTime":)" +
           seconds + "}}}";
}

}  // namespace

/// Refreshing in time, against a server, with the clock in the test's hand.
class TestTimelyRefresh final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsRefreshedWhenItIsDueAndOnlyThen();
    void afterASleepItIsRefreshedAtOnce();
    void whatCannotBeRefreshedExpiredIsLeftAlone();
    void anotherProgramIsNotDisturbed();
    void aServerThatIsNotReachedIsTriedAgain_data();
    void aServerThatIsNotReachedIsTriedAgain();
    void aFailureEndsIt_data();
    void aFailureEndsIt();
    void whatCannotBeSavedEndsIt();
    void afterADeathNothingIsSent();
    void productionMustBeUnlocked();
    void withoutItsProfileNothingIsSent();
    void theServersClockCounts();
    void aVaultOfTheSessionRefreshesNothing();
    void theAlarmOfTheSystemRings();

private:
    void begin();
    void look();
    void setRule(const store::RefreshRule &rule) const;
    void add(const QByteArray &service, const QList<store::NewToken> &tokens) const;
    QByteArray why() const { return m_refresh->plan().at(1).why.code; }
    QList<QByteArray> inUse() const {
        return m_vault->ask([](SealedDatabase &database) { return test::inUse(database); });
    }
    store::RefreshRule rule() const {
        return m_vault->ask(
            [](SealedDatabase &database) { return store::RefreshRuleTable(database).all()->at(1); });
    }
    QString lockFolder() const { return m_desk->folder.filePath(u"locks"_s); }

    FaultServer m_server;
    test::FixedClock m_clock;
    desk::NoHistory m_history;
    HandAlarm m_alarm;
    bool m_isUnlocked = false;
    std::optional<service::Profile> m_profile;
    std::unique_ptr<test::VaultFolder> m_desk;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<desk::TimelyRefresh> m_refresh;
};

void TestTimelyRefresh::init() {
    m_server.forget();
    m_server.setScript(Script::answer(200, pairBody(2, received + 2 * hour)));
    m_clock.now = received;
    m_alarm.clear();
    m_isUnlocked = false;
    m_profile = service::Profile();
    m_profile->id = u"p1"_s;
    m_profile->name = u"There"_s;
    m_profile->service = "enduser";
    m_profile->baseUrl = m_server.url("");
    m_desk = std::make_unique<test::VaultFolder>();
    auto made = store::Vault::create(m_desk->path(), SealedDatabase::newVaultId(),
                                     store::keyFromKeychain(store::randomKey()), received);
    QVERIFY(made);
    m_vault = std::move(*made);
}

void TestTimelyRefresh::cleanup() {
    m_refresh.reset();
    m_vault.reset();
}

void TestTimelyRefresh::add(const QByteArray &service, const QList<store::NewToken> &tokens) const {
    store::NewGrant grant = test::grantOf(tokens);
    grant.service = service;
    m_vault->ask([&](SealedDatabase &database) { return store::TokenTable(database).add(grant, received); });
}

void TestTimelyRefresh::setRule(const store::RefreshRule &rule) const {
    m_vault->ask([&](SealedDatabase &database) { return store::RefreshRuleTable(database).set(1, rule); });
}

/// With a pair that expires in an hour, to be refreshed ten minutes before; and the first look.
void TestTimelyRefresh::begin() {
    if (inUse().isEmpty())
        add("enduser", test::pairNumber(1));
    setRule({true, 600, {}, 0});
    m_refresh = std::make_unique<desk::TimelyRefresh>(desk::TimelyRefresh::Means{
        *m_vault, test::builtInServices(), m_history, m_clock, m_alarm, lockFolder(),
        [this](const QString &) { return m_profile; }, [this](const QString &) { return m_isUnlocked; }});
    look();
}

void TestTimelyRefresh::look() {
    QSignalSpy planned(m_refresh.get(), &desk::TimelyRefresh::planned);
    m_refresh->look();
    QVERIFY(planned.wait());
}

void TestTimelyRefresh::itIsRefreshedWhenItIsDueAndOnlyThen() {
    begin();
    QVERIFY(m_alarm.at);
    const qint64 due = *m_alarm.at;
    QCOMPARE(m_refresh->plan().at(1).atMs, std::optional<qint64>(due));
    // The jitter: at most a tenth of the margin, and earlier.
    QVERIFY(due <= received + 50 * minute && due > received + 49 * minute);
    m_clock.now = due - 1;
    look();
    QCOMPARE(m_server.connections(), 0);
    m_clock.now = due;
    QSignalSpy ended(m_refresh.get(), &desk::TimelyRefresh::ended);
    QSignalSpy planned(m_refresh.get(), &desk::TimelyRefresh::planned);
    m_alarm.ring();
    m_alarm.ring();
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().at(1).value<Outcome>().kind, service::OutcomeKind::success);
    QVERIFY(!m_refresh->isRunning(1));
    look();
    QCOMPARE(inUse(), test::fingerprintsOf(test::pairNumber(2)));
    QCOMPARE(m_server.deliveries(), 1);
    QVERIFY(*m_alarm.at > due + 30 * minute);
}

void TestTimelyRefresh::afterASleepItIsRefreshedAtOnce() {
    begin();
    m_clock.now = received + 5 * hour;
    m_server.setScript(Script::answer(200, pairBody(2, m_clock.now + hour)));
    QSignalSpy ended(m_refresh.get(), &desk::TimelyRefresh::ended);
    m_alarm.ring();
    QVERIFY(ended.wait());
    QCOMPARE(inUse(), test::fingerprintsOf(test::pairNumber(2)));
}

void TestTimelyRefresh::whatCannotBeRefreshedExpiredIsLeftAlone() {
    add("ekuaibao", test::pairNumber(1));
    m_profile->service = "ekuaibao";
    begin();
    QVERIFY(m_refresh->plan().at(1).atMs);
    m_clock.now = received + 5 * hour;
    look();
    QCOMPARE(why(), "timely_expired");
    QVERIFY(!m_alarm.at);
    QCOMPARE(m_server.connections(), 0);
    QCOMPARE(rule().marginS, std::optional<qint64>(600));
}

void TestTimelyRefresh::anotherProgramIsNotDisturbed() {
    begin();
    m_clock.now = *m_alarm.at;
    service::Values values;
    values.insert("refreshToken", base::Secret("fake-refresh-1"));
    QSignalSpy ended(m_refresh.get(), &desk::TimelyRefresh::ended);
    QSignalSpy planned(m_refresh.get(), &desk::TimelyRefresh::planned);
    {
        const auto other =
            desk::lockTokens(*test::orderFor("enduser.refresh_token", {}).endpoint, values, lockFolder());
        QVERIFY(other);
        m_alarm.ring();
        QVERIFY(ended.wait());
    }
    QCOMPARE(ended.first().at(1).value<Outcome>().reason.code, "desk_token_busy");
    QVERIFY(planned.size() > 1 || planned.wait());
    // It is looked at again, and is still wanted.
    look();
    QCOMPARE(*m_alarm.at, m_clock.now + minute);
    QCOMPARE(m_server.connections(), 0);
    m_clock.now += minute;
    m_alarm.ring();
    QVERIFY(ended.wait());
    QCOMPARE(inUse(), test::fingerprintsOf(test::pairNumber(2)));
}

void TestTimelyRefresh::aServerThatIsNotReachedIsTriedAgain_data() {
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("until it is reached") << true;
    QTest::newRow("but not for ever") << false;
}

void TestTimelyRefresh::aServerThatIsNotReachedIsTriedAgain() {
    QFETCH(const bool, comesBack);
    begin();
    m_profile->baseUrl = "http://127.0.0.1:1";
    m_clock.now = *m_alarm.at;
    QSignalSpy ended(m_refresh.get(), &desk::TimelyRefresh::ended);
    QSignalSpy failed(m_refresh.get(), &desk::TimelyRefresh::failed);
    QSignalSpy planned(m_refresh.get(), &desk::TimelyRefresh::planned);
    m_alarm.ring();
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().at(1).value<Outcome>().kind, service::OutcomeKind::transport_error);
    QVERIFY(planned.size() > 1 || planned.wait());
    look();
    QCOMPARE(*m_alarm.at, m_clock.now + minute);
    QVERIFY(failed.isEmpty());
    QCOMPARE(rule().marginS, std::optional<qint64>(600));
    if (comesBack)
        m_profile->baseUrl = m_server.url("");
    m_clock.now += comesBack ? minute : desk::TimelyRefresh::patienceMs;
    m_alarm.ring();
    if (comesBack) {
        QVERIFY(ended.wait());
        QCOMPARE(inUse(), test::fingerprintsOf(test::pairNumber(2)));
    } else {
        QVERIFY(failed.wait());
        QCOMPARE(rule().ended, "transport_error");
    }
}

void TestTimelyRefresh::aFailureEndsIt_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("refused") << Script::answer(200, test::refusalBody("enduser")) << QByteArray("refused");
    QTest::newRow("outcome unknown") << Script().close() << QByteArray("unknown");
    QTest::newRow("malformed") << Script::answer(200, "<html>") << QByteArray("malformed");
}

void TestTimelyRefresh::aFailureEndsIt() {
    QFETCH(const Script, script);
    QFETCH(const QByteArray, outcome);
    m_server.setScript(script);
    begin();
    m_clock.now = *m_alarm.at;
    QSignalSpy failed(m_refresh.get(), &desk::TimelyRefresh::failed);
    m_alarm.ring();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<base::Error>().values.value(u"outcome"_s).toByteArray(), outcome);
    QCOMPARE(rule(), (store::RefreshRule{true, std::nullopt, outcome, m_clock.now}));
    const int deliveries = m_server.deliveries();
    m_clock.now += 30 * minute;
    look();
    QCOMPARE(why(), "timely_ended");
    QVERIFY(!m_alarm.at);
    // Switched on again, what is in doubt is still not sent.
    setRule({true, 600, {}, 0});
    if (outcome == "unknown" || outcome == "malformed") {
        look();
        QCOMPARE(why(), "timely_unclear");
    }
    QCOMPARE(m_server.deliveries(), deliveries);
}

void TestTimelyRefresh::whatCannotBeSavedEndsIt() {
    begin();
    m_vault->ask([](SealedDatabase &database) {
        return database.database().run(
            u"CREATE TRIGGER broken BEFORE INSERT ON tokens BEGIN SELECT RAISE(ABORT, 'broken'); END"_s);
    });
    m_clock.now = *m_alarm.at;
    QSignalSpy failed(m_refresh.get(), &desk::TimelyRefresh::failed);
    QSignalSpy ended(m_refresh.get(), &desk::TimelyRefresh::ended);
    m_alarm.ring();
    QVERIFY(failed.wait());
    QVERIFY(!ended.first().at(1).value<Outcome>().unsaved.isNull());
    QCOMPARE(rule().ended, "not_saved");
    look();
    QCOMPARE(m_server.deliveries(), 1);
}

void TestTimelyRefresh::afterADeathNothingIsSent() {
    add("enduser", test::pairNumber(1));
    m_vault->ask([](SealedDatabase &database) {
        return store::ExchangeTable(database).begin(test::refreshOf(1), false);
    });
    m_clock.now = received + 55 * minute;
    begin();
    QCOMPARE(why(), "timely_unclear");
    QCOMPARE(m_server.connections(), 0);
}

void TestTimelyRefresh::productionMustBeUnlocked() {
    m_profile->kind = service::ProfileKind::production;
    m_clock.now = received + 55 * minute;
    begin();
    QCOMPARE(why(), "timely_production_locked");
    QSignalSpy ended(m_refresh.get(), &desk::TimelyRefresh::ended);
    m_isUnlocked = true;
    m_refresh->look();
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().at(1).value<Outcome>().kind, service::OutcomeKind::success);
}

void TestTimelyRefresh::withoutItsProfileNothingIsSent() {
    m_profile.reset();
    m_clock.now = received + 55 * minute;
    begin();
    QCOMPARE(why(), "timely_profile_gone");
}

void TestTimelyRefresh::theServersClockCounts() {
    begin();
    const qint64 before = *m_alarm.at;
    QSignalSpy planned(m_refresh.get(), &desk::TimelyRefresh::planned);
    m_refresh->noteClockDifference(u"p1"_s, 60);
    QVERIFY(planned.wait());
    QCOMPARE(*m_alarm.at, before - minute);
}

void TestTimelyRefresh::aVaultOfTheSessionRefreshesNothing() {
    m_vault = std::move(*store::Vault::forSession(received));
    m_clock.now = received + 55 * minute;
    begin();
    QVERIFY(m_refresh->plan().empty());
    QCOMPARE(m_server.connections(), 0);
}

void TestTimelyRefresh::theAlarmOfTheSystemRings() {
    desk::SystemAlarm alarm;
    QSignalSpy rang(&alarm, &desk::Alarm::rang);
    alarm.setAt(QDateTime::currentMSecsSinceEpoch() - 1);
    QVERIFY(rang.isEmpty());
    QVERIFY(rang.wait());
    alarm.setAt(QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    alarm.setAt(QDateTime::currentMSecsSinceEpoch() + 1);
    QVERIFY(rang.wait());
    QCOMPARE(rang.size(), 2);
}

TD_TEST_CLASS(TestTimelyRefresh);
#include "test_timely_refresh.moc"
