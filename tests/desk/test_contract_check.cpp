// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "desk/contract_check.h"
#include "desk/desk_fixture.h"
#include "service/contract/check_codes.h"
#include "support/app_server.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using Result = service::Judgement::Result;
using test::AppServer;
using test::AppVariant;

namespace {

desk::CheckOrder orderFor(AppServer &server) {
    desk::CheckOrder order;
    order.definition = test::builtInServices().service("sud");
    service::Profile &profile = order.means.profile;
    profile.id = profile.name = u"there"_s;
    profile.service = "sud";
    profile.baseUrl = server.url();
    profile.claims.insert("app_id", AppServer::appId.toByteArray());
    order.means.appSecret = base::Secret(AppServer::appSecret());
    return order;
}

service::CheckReport reportOf(desk::CheckOrder order, const base::Clock &clock) {
    desk::NoHistory history;
    desk::ContractCheck check(std::move(order), history, clock);
    QEventLoop loop;
    QObject::connect(&check, &desk::ContractCheck::finished, &loop, &QEventLoop::quit);
    check.start();
    loop.exec();
    return check.report();
}

QList<QByteArray> ids(const service::CheckReport &report, Result result) {
    QList<QByteArray> found;
    for (const service::CheckResult &check : report.checks) {
        if (check.judgement.result == result)
            found.append(check.id);
    }
    return found;
}

const service::Judgement &judgementOf(const service::CheckReport &report, const QByteArray &id) {
    for (const service::CheckResult &check : report.checks) {
        if (check.id == id)
            return check.judgement;
    }
    qFatal("no check %s", id.constData());
}

}  // namespace

Q_DECLARE_METATYPE(td::test::AppVariant)

/// The contract check against a real server: nothing is found in a right one, and of one flaw just that.
class TestContractCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightServerPasses_data();
    void aRightServerPasses();
    void oneFlawIsFoundAndNothingElse_data();
    void oneFlawIsFoundAndNothingElse();
    void withoutTheSecretItSaysWhatItNeeds();
    void withACodeAloneItRunsWhatItCan();
    void aCodeThatIsGoodOnceIsNoFlaw();
    void nothingMadeHereGoesToProduction();
    void productionMustBeConfirmed();
    void whatIsLeftOutLeavesAnObject();
    void anExpiredValueMayBeGiven();
    void withoutAServerNothingIsRun();
    void aServerThatNeverAnswersIsLeftAlone();
    void itCanBeCancelled();
    void nothingOfATokenIsInTheReport();
    void aPairIsUsedUpWithConsentAlone_data();
    void aPairIsUsedUpWithConsentAlone();

private:
    test::FixedClock m_clock;
};

void TestContractCheck::aRightServerPasses_data() {
    QTest::addColumn<AppVariant>("variant");
    using enum AppVariant;
    QTest::newRow("as the vendor's library") << plain;
    QTest::newRow("terse") << terse;
    QTest::newRow("empty data in a refusal") << empty_data;
    QTest::newRow("null for data in a refusal") << null_data;
    QTest::newRow("fields added") << fields_added;
    QTest::newRow("milliseconds beyond exp") << exact_times;
    QTest::newRow("codes are good once") << codes_once;
    QTest::newRow("takes only its own tokens") << own_tokens_only;
    QTest::newRow("with user_info") << with_user;
}

void TestContractCheck::aRightServerPasses() {
    QFETCH(AppVariant, variant);
    AppServer server(variant, m_clock);
    const service::CheckReport report = reportOf(orderFor(server), m_clock);
    QCOMPARE(ids(report, Result::failed), QList<QByteArray>());
    QVERIFY(!report.isBroken());
    QList<QByteArray> notRun;
    if (variant == AppVariant::own_tokens_only)
        notRun = {"expired_token", "update_renews"};
    QCOMPARE(ids(report, Result::not_run), notRun);
}

void TestContractCheck::oneFlawIsFoundAndNothingElse_data() {
    QTest::addColumn<AppVariant>("variant");
    QTest::addColumn<QList<QByteArray>>("failed");
    QTest::addColumn<bool>("isBroken");
    using enum AppVariant;
    using Ids = QList<QByteArray>;
    const auto row = [](const char *name, AppVariant variant, const Ids &failed, bool isBroken = true) {
        QTest::newRow(name) << variant << failed << isBroken;
    };
    row("codes are strings", text_codes, {"get_numbers", "update_numbers"});
    row("codes of refusals are strings", text_codes_refusing, {"get_numbers", "update_numbers"});
    row("expiry is a string", text_expiry, {"get_numbers", "update_numbers"});
    row("expiry is a fraction", fraction_expiry, {"get_numbers", "update_numbers"});
    row("expiry in seconds", seconds_expiry, {"get_expiry", "update_expiry"});
    row("no expiry", no_expiry, {"get_success", "update_success"});
    row("expiry in the past", over_already, {"get_expiry", "update_expiry"});
    row("retCode", camel_codes, {"get_names", "update_names"});
    row("ssToken", camel_data, {"get_names"});
    row("HTTP 201", created_status, {"get_success", "update_success"});
    row("refuses a good code", refuses_all, {"get_success"});
    row("expired gives 1004", expired_as_invalid, {"expired_code", "expired_token"});
    row("expired is accepted", expired_accepted, {"expired_code", "expired_token"});
    row("expired gives HTTP 401", expired_status, {"expired_code", "expired_token"});
    row("a token in a refusal", token_in_refusal, {"get_refusal_token", "update_refusal_token"});
    row("tampered gives HTTP 401", refusal_status, {"get_refusal_status", "update_refusal_status"}, false);
    row("ret_code 0 in a refusal", refusal_code_zero, {"get_refusal_code", "update_refusal_code"});
    row("garbage gives a page", garbage_page, {"garbage_code", "garbage_token"});
    row("garbage gives 1001", garbage_code, {"get_garbage_code", "update_garbage_code"}, false);
    row("tampered gives 1003", tampered_code, {"get_tampered_code", "update_tampered_code"}, false);
    row("signatures are not checked", unverified, {"tampered_code", "tampered_token"});
    row("alg none is accepted", bare_accepted, {"bare_code", "bare_token"});
    row("nothing to read closes", missing_closes, {"missing_code", "missing_token"});
    row("nothing is accepted", missing_accepted, {"missing_code", "missing_token"});
    row("unknown fields are refused", unknown_refused, {"get_unknown_field", "update_unknown_field"});
    row("get: another user's token", get_other_user, {"get_user"});
    row("update: another user's token", update_other_user, {"update_user"});
    row("uid becomes a number", number_user, {"get_user"});
    row("update: ends earlier", update_earlier, {"update_not_earlier"});
    row("update: gives the token back", update_echoes, {"update_renews"}, false);
    row("expire_date is not exp", exp_differs, {"get_exp", "update_exp"}, false);
    row("expire_date_str differs", text_differs, {"get_expiry_text", "update_expiry_text"}, false);
    row("another key signs", other_key, {"get_signature"}, false);
    row("tokens are opaque", opaque, {"get_jwt", "update_jwt"}, false);
    row("user_info of another", other_user_info, {"get_user_info"}, false);
}

void TestContractCheck::oneFlawIsFoundAndNothingElse() {
    QFETCH(AppVariant, variant);
    QFETCH(QList<QByteArray>, failed);
    QFETCH(bool, isBroken);
    AppServer server(variant, m_clock);
    const service::CheckReport report = reportOf(orderFor(server), m_clock);
    QCOMPARE(ids(report, Result::failed), failed);
    QCOMPARE(report.isBroken(), isBroken);
}

void TestContractCheck::withoutTheSecretItSaysWhatItNeeds() {
    AppServer server(AppVariant::plain, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.appSecret.reset();
    const service::CheckReport report = reportOf(order, m_clock);
    QCOMPARE(ids(report, Result::failed), QList<QByteArray>());
    for (const QByteArray id :
         {"get_success", "get_expiry", "get_unknown_field", "tampered_code", "update_success"})
        QCOMPARE(judgementOf(report, id).reason.code, "check_no_value_or_secret");
    QCOMPARE(judgementOf(report, "garbage_code").result, Result::passed);
    QCOMPARE(judgementOf(report, "missing_token").result, Result::passed);
}

void TestContractCheck::withACodeAloneItRunsWhatItCan() {
    AppServer server(AppVariant::plain, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.appSecret.reset();
    order.means.values.insert("code", base::Secret(server.newCode()));
    const service::CheckReport report = reportOf(order, m_clock);
    QCOMPARE(ids(report, Result::failed), QList<QByteArray>());
    QCOMPARE(ids(report, Result::not_run),
             (QList<QByteArray>{"expired_code", "get_signature", "expired_token", "update_signature",
                                "update_renews"}));
    QCOMPARE(judgementOf(report, "expired_code").reason.code, "check_no_secret");
    QCOMPARE(judgementOf(report, "get_signature").reason.code, "check_no_key");
}

void TestContractCheck::aCodeThatIsGoodOnceIsNoFlaw() {
    AppServer server(AppVariant::codes_once, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.appSecret.reset();
    order.means.values.insert("code", base::Secret(server.newCode()));
    const service::CheckReport report = reportOf(order, m_clock);
    QCOMPARE(ids(report, Result::failed), QList<QByteArray>());
    QCOMPARE(judgementOf(report, "get_unknown_field").reason.code, "check_after");
}

void TestContractCheck::nothingMadeHereGoesToProduction() {
    AppServer server(AppVariant::plain, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.profile.kind = service::ProfileKind::production;
    order.confirmedProduction = order.means.profile.name;
    const service::CheckReport report = reportOf(order, m_clock);
    for (const test::Received &received : server.server().received())
        QVERIFY2(!received.body.contains("eyJ"), received.body.constData());
    QCOMPARE(judgementOf(report, "expired_code").result, Result::not_run);
    QCOMPARE(judgementOf(report, "garbage_code").result, Result::passed);
}

void TestContractCheck::productionMustBeConfirmed() {
    AppServer server(AppVariant::plain, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.profile.kind = service::ProfileKind::production;
    const service::CheckReport report = reportOf(order, m_clock);
    QCOMPARE(server.server().connections(), 0);
    QCOMPARE(report.count(Result::not_run), report.checks.size());
}

void TestContractCheck::whatIsLeftOutLeavesAnObject() {
    AppServer server(AppVariant::plain, m_clock);
    reportOf(orderFor(server), m_clock);
    const auto &received = server.server().received();
    QCOMPARE(received.last().target, QByteArray("/update_sstoken"));
    QCOMPARE(received.last().body, QByteArray("{}"));
}

void TestContractCheck::anExpiredValueMayBeGiven() {
    AppServer server(AppVariant::plain, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.appSecret.reset();
    order.means.values.insert("code", base::Secret(server.newCode()));
    const qint64 now = m_clock.now;
    m_clock.now -= 86'400'000;
    order.means.values.insert("expired.code", base::Secret(server.newCode()));
    m_clock.now = now;
    QCOMPARE(judgementOf(reportOf(order, m_clock), "expired_code").result, Result::passed);
}

void TestContractCheck::withoutAServerNothingIsRun() {
    AppServer server(AppVariant::plain, m_clock);
    desk::CheckOrder order = orderFor(server);
    order.means.profile.baseUrl = "http://127.0.0.1:1";
    desk::NoHistory history;
    desk::ContractCheck check(order, history, m_clock);
    QSignalSpy finished(&check, &desk::ContractCheck::finished);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(check.unreached().code, "net_connection_refused");
    QCOMPARE(check.report().count(Result::not_run), check.report().checks.size());
    QCOMPARE(check.casesDone(), check.caseCount());
}

void TestContractCheck::aServerThatNeverAnswersIsLeftAlone() {
    AppServer server(AppVariant::plain, m_clock);
    server.server().setHandler([](const test::Received &) { return test::Script().close(); });
    const service::CheckReport report = reportOf(orderFor(server), m_clock);
    QCOMPARE(server.server().deliveries(), 3);
    QVERIFY(report.isBroken());
    QCOMPARE(judgementOf(report, "get_success").reason.code, "check_no_response");
}

void TestContractCheck::itCanBeCancelled() {
    AppServer server(AppVariant::plain, m_clock);
    desk::NoHistory history;
    desk::ContractCheck check(orderFor(server), history, m_clock);
    QSignalSpy finished(&check, &desk::ContractCheck::finished);
    connect(&check, &desk::ContractCheck::progressed, &check, &desk::ContractCheck::cancel);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(server.server().deliveries(), 1);
    QCOMPARE(judgementOf(check.report(), "get_success").result, Result::passed);
    QCOMPARE(judgementOf(check.report(), "garbage_code").reason.code, "desk_cancelled");
}

void TestContractCheck::nothingOfATokenIsInTheReport() {
    AppServer server(AppVariant::expired_accepted, m_clock);
    const service::CheckReport report = reportOf(orderFor(server), m_clock);
    QStringList texts;
    for (const service::CheckResult &check : report.checks)
        texts += {check.judgement.expected, check.judgement.got};
    const QString all = texts.join(u'\n');
    for (const test::Received &received : server.server().received()) {
        const auto body = base::Json::parse(received.body);
        for (const auto &member : body->root()) {
            const QByteArray sent = member.value().utf8().toByteArray();
            QVERIFY(sent.size() < 8 || !all.contains(QString::fromUtf8(sent)));
        }
    }
    QVERIFY(!all.contains(u"eyJ"_s));
}

void TestContractCheck::aPairIsUsedUpWithConsentAlone_data() {
    QTest::addColumn<bool>("consents");
    QTest::addColumn<bool>("isProduction");
    QTest::newRow("with consent") << true << false;
    QTest::newRow("without") << false << false;
    QTest::newRow("in production") << true << true;
}

void TestContractCheck::aPairIsUsedUpWithConsentAlone() {
    QFETCH(bool, consents);
    QFETCH(bool, isProduction);
    test::FaultServer server;
    bool isUsed = false;
    server.setHandler([&isUsed](const test::Received &received) {
        const bool isGood = received.target.endsWith("=fake-refresh-token-0001") && !isUsed;
        isUsed |= isGood;
        return test::Script::answer(200,
                                    isGood ? test::successBody("enduser") : test::refusalBody("enduser"));
    });
    desk::CheckOrder order;
    order.definition = test::builtInServices().service("enduser");
    order.means.profile.service = "enduser";
    order.means.profile.name = u"there"_s;
    order.means.profile.baseUrl = server.url("");
    order.means.mayUseUp = consents;
    if (isProduction)
        order.means.profile.kind = service::ProfileKind::production;
    order.confirmedProduction = order.means.profile.name;
    order.means.values.insert("refreshToken", base::Secret("fake-refresh-token-0001"_ba));
    const service::CheckReport report = reportOf(order, m_clock);
    QCOMPARE(ids(report, Result::failed), QList<QByteArray>());
    QCOMPARE(isUsed, consents && !isProduction);
    QCOMPARE(judgementOf(report, "used_token").result, isUsed ? Result::passed : Result::not_run);
}

TD_TEST_CLASS(TestContractCheck);
#include "test_contract_check.moc"
