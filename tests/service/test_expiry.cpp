// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/read_samples.h"
#include "support/test_main.h"
#include "token/codes.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using service::ReadFinding;
using service::ReceivedToken;
using token::TimeFault;

namespace {
constexpr qint64 day = 86'400'000;

QByteArray enduserReply(const QByteArray &expirationTime, const QByteArray &token = "fake-access") {
    return R"({"code":0,"data":{"accessToken":{"token":")" + token + R"(","expirationTime":)" +
           expirationTime + R"(},"refreshToken":{"token":"fake-refresh","expirationTime":0}}})";
}

QByteArray jwt(const QByteArray &claims) {
    const auto encoded = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded(R"({"alg":"HS256"})") + '.' + encoded(claims) + '.' + encoded("not a real signature");
}
}  // namespace

class TestExpiry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUnitIsTheDeclaredOne();
    void aRelativeExpiryCountsFromTheResponse();
    void zeroIsUnknownWhereDeclared();
    void aMissingExpiryIsUnknown_data();
    void aMissingExpiryIsUnknown();
    void whatDoesNotFitIsShownRaw_data();
    void whatDoesNotFitIsShownRaw();
    void aTokensOwnExpiryStandsInForAMissingOne();
    void theStatedExpiryAgreesWithTheTokensOwn_data();
    void theStatedExpiryAgreesWithTheTokensOwn();
    void anExponentIsNoExpiryWhateverTheTokenSays_data();
    void anExponentIsNoExpiryWhateverTheTokenSays();
    void theTextBesideTheNumberAgrees_data();
    void theTextBesideTheNumberAgrees();
    void grantedIsHeldAgainstAsked_data();
    void grantedIsHeldAgainstAsked();
    void theDefaultCountsAsAsked();
    void theStateFollowsTheExpiry_data();
    void theStateFollowsTheExpiry();
};

void TestExpiry::theUnitIsTheDeclaredOne() {
    const Outcome seconds = readReply("enduser.refresh_token", enduserReply("1641626383"));
    QCOMPARE(seconds.tokens.first().times.expiresAt, std::optional<qint64>(1'641'626'383'000));

    const Outcome milliseconds = readReply("ekuaibao.refresh_token", response("ekuaibao_success"));
    QCOMPARE(milliseconds.tokens.first().times.expiresAt, std::optional<qint64>(1'641'626'383'724));

    // Seconds where milliseconds are declared: in January 1970, and said so; nothing is guessed.
    const Outcome early =
        readReply("ekuaibao.refresh_token", changed("ekuaibao_success", "1641626383724", "1641626383"));
    QCOMPARE(early.tokens.first().times.expiresAt, std::optional<qint64>(1'641'626'383));
    QCOMPARE(early.tokens.first().state, token::State::expired);
    QVERIFY(has(early, ReadFinding::finding_expiry_in_seconds));
    QVERIFY(!has(milliseconds, ReadFinding::finding_expiry_in_seconds));
}

void TestExpiry::aRelativeExpiryCountsFromTheResponse() {
    service::Endpoint relative = endpoint("enduser.refresh_token");
    for (service::TokenField &field : relative.response.tokens)
        field.expiry->relative = true;
    const Outcome outcome = service::read(relative, {200, {}, enduserReply("7200")}, {}, nowMs);
    QCOMPARE(outcome.tokens.first().times.expiresAt, std::optional<qint64>(nowMs + 7'200'000));
    QCOMPARE(outcome.tokens.first().state, token::State::valid);
}

void TestExpiry::zeroIsUnknownWhereDeclared() {
    const Outcome outcome = readReply("enduser.refresh_token", enduserReply("0"));
    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    for (const ReceivedToken &token : outcome.tokens) {
        QVERIFY(!token.times.expiresAt);
        QCOMPARE(token.state, token::State::unknown);
        QVERIFY(token.rawExpiry.isEmpty());
    }
    QVERIFY(outcome.findings.isEmpty());

    const Outcome declared =
        readReply("ekuaibao.refresh_token", changed("ekuaibao_success", "1641626383724", "0"));
    QCOMPARE(declared.tokens.first().times.expiresAt, std::optional<qint64>(0));
}

void TestExpiry::aMissingExpiryIsUnknown_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("left out") << QByteArray(R"({"code":0,"data":{"accessToken":{"token":"fake"}}})");
    QTest::newRow("null") << enduserReply("null");
}

void TestExpiry::aMissingExpiryIsUnknown() {
    QFETCH(QByteArray, body);
    const Outcome outcome = readReply("enduser.refresh_token", body);
    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    QVERIFY(!outcome.tokens.first().times.expiresAt);
    QCOMPARE(outcome.tokens.first().state, token::State::unknown);
    QVERIFY(!has(outcome, ReadFinding::finding_expiry_unusable));
}

void TestExpiry::whatDoesNotFitIsShownRaw_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<TimeFault>("reason");
    QTest::newRow("milliseconds where seconds are declared")
        << QByteArray("1641626383724") << TimeFault::time_in_milliseconds;
    QTest::newRow("the first second of the year 10000")
        << QByteArray("253402300800") << TimeFault::time_out_of_range;
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << TimeFault::time_out_of_range;
    QTest::newRow("negative") << QByteArray("-1") << TimeFault::time_negative;
    QTest::newRow("a float") << QByteArray("1641626383.5") << TimeFault::time_not_whole;
    QTest::newRow("a whole float") << QByteArray("1641626383.0") << TimeFault::time_not_whole;
    QTest::newRow("an exponent") << QByteArray("1.6e9") << TimeFault::time_not_whole;
    QTest::newRow("text") << QByteArray("\"1641626383\"") << TimeFault::time_not_a_number;
    QTest::newRow("true") << QByteArray("true") << TimeFault::time_not_a_number;
}

void TestExpiry::whatDoesNotFitIsShownRaw() {
    QFETCH(QByteArray, raw);
    QFETCH(TimeFault, reason);

    const Outcome outcome = readReply("enduser.refresh_token", enduserReply(raw));

    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    const ReceivedToken &token = outcome.tokens.first();
    QVERIFY(!token.times.expiresAt);
    QCOMPARE(token.state, token::State::unknown);
    QCOMPARE(token.rawExpiry, raw);
    const token::Finding *finding = findingOf(outcome, ReadFinding::finding_expiry_unusable);
    QVERIFY(finding);
    QCOMPARE(finding->what.values.value(u"pointer"_s).toString(), u"/data/accessToken/expirationTime"_s);
    QCOMPARE(finding->what.values.value(u"reason"_s).value<base::Error>().code, base::error(reason).code);
}

void TestExpiry::aTokensOwnExpiryStandsInForAMissingOne() {
    const QByteArray token = jwt(R"({"iat":1630580000,"exp":1630590000,"uid":"1380100177150345266"})");

    const Outcome outcome = readReply("enduser.refresh_token", enduserReply("0", "Bearer " + token));

    QCOMPARE(outcome.tokens.first().token.reveal(), QByteArrayView(token));
    QCOMPARE(outcome.tokens.first().times.expiresAt, std::optional<qint64>(1'630'590'000'000));
    QCOMPARE(outcome.tokens.first().times.issuedAt, std::optional<qint64>(1'630'580'000'000));
    QCOMPARE(outcome.tokens.first().state, token::State::valid);
}

void TestExpiry::theStatedExpiryAgreesWithTheTokensOwn_data() {
    QTest::addColumn<QByteArray>("expireDate");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("the documents' sample") << QByteArray("1630417861359") << true;
    QTest::newRow("the first ms of the second") << QByteArray("1630417861000") << true;
    QTest::newRow("the last ms of the second") << QByteArray("1630417861999") << true;
    QTest::newRow("a ms too late") << QByteArray("1630417862000") << false;
    QTest::newRow("a ms too early") << QByteArray("1630417860999") << false;
    QTest::newRow("seconds") << QByteArray("1630417861") << false;
}

void TestExpiry::theStatedExpiryAgreesWithTheTokensOwn() {
    QFETCH(QByteArray, expireDate);
    QFETCH(bool, agrees);

    const Outcome outcome =
        readReply("sud.get_sstoken", changed("sud_get_success", "1630417861359", expireDate));

    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    const token::Finding *finding = findingOf(outcome, ReadFinding::finding_expiry_mismatch);
    QCOMPARE(finding == nullptr, agrees);
    if (finding) {
        QCOMPARE(finding->what.values.value(u"declared"_s).toLongLong(), expireDate.toLongLong());
        QCOMPARE(finding->what.values.value(u"exp"_s).toLongLong(), 1'630'417'861'000);
    }
}

void TestExpiry::anExponentIsNoExpiryWhateverTheTokenSays_data() {
    QTest::addColumn<QByteArray>("expireDate");
    QTest::newRow("at odds with exp") << QByteArray("1.7e12");
    QTest::newRow("the same moment") << QByteArray("1.630417861359e12");
    QTest::newRow("the same moment, once more") << QByteArray("16304178613590E-1");
    QTest::newRow("beyond every number") << QByteArray("1e400");
}

void TestExpiry::anExponentIsNoExpiryWhateverTheTokenSays() {
    QFETCH(QByteArray, expireDate);

    const Outcome outcome =
        readReply("sud.get_sstoken", changed("sud_get_success", "1630417861359", expireDate));

    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    const token::Finding *finding = findingOf(outcome, ReadFinding::finding_expiry_unusable);
    QVERIFY(finding);
    QCOMPARE(finding->what.values.value(u"reason"_s).value<base::Error>().code, QByteArray("time_not_whole"));
    QVERIFY(!has(outcome, ReadFinding::finding_expiry_mismatch));
    QCOMPARE(outcome.tokens.first().rawExpiry, expireDate);
    QCOMPARE(outcome.tokens.first().state, token::State::unknown);
}

void TestExpiry::theTextBesideTheNumberAgrees_data() {
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("the same") << QByteArray("\"1630417861359\"") << true;
    QTest::newRow("the same as a number") << QByteArray("1630417861359") << true;
    QTest::newRow("null") << QByteArray("null") << true;
    QTest::newRow("another number") << QByteArray("\"1630417861360\"") << false;
    QTest::newRow("the same in seconds") << QByteArray("\"1630417861\"") << false;
    QTest::newRow("a date") << QByteArray("\"2021-08-31 21:51:01\"") << false;
    QTest::newRow("nothing") << QByteArray("\"\"") << false;
}

void TestExpiry::theTextBesideTheNumberAgrees() {
    QFETCH(QByteArray, beside);
    QFETCH(bool, agrees);

    const Outcome outcome =
        readReply("sud.get_sstoken", changed("sud_get_user_info", "\"1630417861359\"", beside));

    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    QCOMPARE(!has(outcome, ReadFinding::finding_expiry_text_differs), agrees);
    QCOMPARE(outcome.tokens.first().times.expiresAt, std::optional<qint64>(1'630'417'861'359));
}

void TestExpiry::grantedIsHeldAgainstAsked_data() {
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<qint64>("granted");  // ms
    QTest::addColumn<int>("days");        // -1: as asked
    QTest::newRow("as asked") << QByteArray("30") << 30 * day << -1;
    QTest::newRow("some minutes short, for the way") << QByteArray("30") << 30 * day - 600'000 << -1;
    QTest::newRow("longer") << QByteArray("1") << 30 * day << -1;
    QTest::newRow("shorter") << QByteArray("365") << 90 * day << 90;
    QTest::newRow("a little shorter") << QByteArray("2") << 2 * day - 2 * 3'600'000 << 1;
    QTest::newRow("over already") << QByteArray("1") << -day << 0;
    QTest::newRow("no number") << QByteArray("all") << day << -1;
}

void TestExpiry::grantedIsHeldAgainstAsked() {
    QFETCH(QByteArray, asked);
    QFETCH(qint64, granted);
    QFETCH(int, days);
    const QByteArray body = changed("ekuaibao_success", "1641626383724", QByteArray::number(nowMs + granted));

    const Outcome outcome = readReply("ekuaibao.refresh_token", body, {{"expireDate", asked}});

    const token::Finding *finding = findingOf(outcome, ReadFinding::finding_granted_shorter);
    QCOMPARE(finding != nullptr, days >= 0);
    if (finding) {
        QCOMPARE(finding->what.values.value(u"asked"_s).toInt(), asked.toInt());
        QCOMPARE(finding->what.values.value(u"granted"_s).toInt(), days);
    }
}

void TestExpiry::theDefaultCountsAsAsked() {
    service::Endpoint endpoint = test::endpoint("ekuaibao.refresh_token");
    for (service::Parameter &parameter : endpoint.parameters) {
        if (parameter.name == "expireDate")
            parameter.defaultValue = "365";
    }
    const QByteArray body =
        changed("ekuaibao_success", "1641626383724", QByteArray::number(nowMs + 90 * day));

    const Outcome outcome = service::read(endpoint, {200, {}, body}, {}, nowMs);

    QVERIFY(has(outcome, ReadFinding::finding_granted_shorter));
}

void TestExpiry::theStateFollowsTheExpiry_data() {
    QTest::addColumn<qint64>("now");
    QTest::addColumn<token::State>("state");
    constexpr qint64 expiry = 1'641'626'383'724;
    QTest::newRow("long before") << expiry - 10 * day << token::State::valid;
    QTest::newRow("just before") << expiry - 1 << token::State::expiring;
    QTest::newRow("at it") << expiry << token::State::expired;
    QTest::newRow("after it") << expiry + 1 << token::State::expired;
}

void TestExpiry::theStateFollowsTheExpiry() {
    QFETCH(qint64, now);
    QFETCH(token::State, state);

    const Outcome outcome = readReply("ekuaibao.refresh_token", response("ekuaibao_success"), {}, 200, now);

    QCOMPARE(token::name(outcome.tokens.first().state), token::name(state));
    // The refresh token's expiry is never stated, and it is no JWT.
    QCOMPARE(outcome.tokens.last().state, token::State::unknown);
}

TD_TEST_CLASS(TestExpiry);
#include "test_expiry.moc"
