// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/inspect.h"
#include "token/samples.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::Inspection;
using token::Kind;
using token::State;

namespace {
constexpr qint64 sudExpMs = 1'630'417'861'000;
constexpr qint64 nowMs = 1'700'000'000'000;

Inspection inspected(const QByteArray &token, qint64 now = nowMs, Kind kind = Kind::jwt) {
    return token::inspect({kind, 7, token.size(), token}, now);
}
}  // namespace

class TestInspect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysAllAboutAJwt();
    void readsTheSamplesOfServices_data();
    void readsTheSamplesOfServices();
    void theStateFollowsTheClaims_data();
    void theStateFollowsTheClaims();
    void anExpiryThatIsNoTimeIsNeverValid_data();
    void anExpiryThatIsNoTimeIsNeverValid();
    void theLastOfTwoClaimsCounts();
    void showsAPayloadThatIsText();
    void showsTheHeaderOfAJwe();
    void saysLittleOfAnOpaqueToken();
    void inspectsEveryTokenOfAText();
    void theFirstToExpireLeadsAndEachComesOnce();
};

void TestInspect::saysAllAboutAJwt() {
    const Inspection one =
        inspected(test::jwt(R"({"iat":1699996400,"nbf":1699996401,"exp":1700003600,"name":"萌萌"})"));
    QCOMPARE(one.kind, Kind::jwt);
    QCOMPARE(one.offset, qsizetype(7));
    QCOMPARE(one.masked, u"eyJh…AAA"_s);
    QCOMPARE(one.fingerprint.size(), qsizetype(16));
    QCOMPARE(one.header.root()["alg"].utf8(), QByteArrayView("HS256"));
    QCOMPARE(one.payload.root()["name"].toString(), u"萌萌"_s);
    QVERIFY(one.payloadText.isEmpty());
    QCOMPARE(one.signatureBytes, qsizetype(32));
    const token::Span times{1'699'996'400'000, 1'699'996'401'000, 1'700'003'600'000};
    QCOMPARE(one.times, times);
    QCOMPARE(one.state, State::valid);
    QVERIFY(one.findings.isEmpty());
    QVERIFY(one.error.isNull());
}

void TestInspect::readsTheSamplesOfServices_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("expMs");
    QTest::addColumn<QByteArray>("uid");
    QTest::newRow("code") << test::sudCode << qint64(1'630'417'849'000) << QByteArray("123");
    QTest::newRow("token") << test::sudToken << sudExpMs << QByteArray("123");
    QTest::newRow("19 digits") << test::sudLongUid << qint64(1'630'580'156'000)
                               << QByteArray("1380100177150345266");
}

void TestInspect::readsTheSamplesOfServices() {
    QFETCH(QByteArray, token);
    QFETCH(qint64, expMs);
    QFETCH(QByteArray, uid);
    QCOMPARE(inspected(token, expMs - 300'001).state, State::valid);
    QCOMPARE(inspected(token, expMs - 300'000).state, State::expiring);
    QCOMPARE(inspected(token, expMs - 1).state, State::expiring);
    const Inspection expired = inspected(token, expMs);
    QCOMPARE(expired.state, State::expired);
    QCOMPARE(expired.times.expiresAt, std::optional(expMs));
    QCOMPARE(expired.payload.root()["uid"].utf8(), QByteArrayView(uid));
    QVERIFY(expired.findings.isEmpty());
}

void TestInspect::theStateFollowsTheClaims_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<State>("state");
    QTest::newRow("no claims") << QByteArray("{}") << State::no_expiry;
    QTest::newRow("no exp") << QByteArray(R"({"iat":1})") << State::no_expiry;
    QTest::newRow("exp is now") << QByteArray(R"({"exp":1700000000})") << State::expired;
    QTest::newRow("exp is a second ahead") << QByteArray(R"({"exp":1700000001})") << State::expiring;
    QTest::newRow("exp is an hour ahead") << QByteArray(R"({"exp":1700003600})") << State::valid;
    QTest::newRow("exp is 0") << QByteArray(R"({"exp":0})") << State::expired;
    QTest::newRow("nbf ahead") << QByteArray(R"({"nbf":1700000001,"exp":1700003600})")
                               << State::not_yet_valid;
    QTest::newRow("nbf ahead, no exp") << QByteArray(R"({"nbf":1700000001})") << State::not_yet_valid;
    QTest::newRow("nbf is now") << QByteArray(R"({"nbf":1700000000,"exp":1700003600})") << State::valid;
    QTest::newRow("nbf is no time") << QByteArray(R"({"nbf":"now","exp":1700003600})") << State::unknown;
    QTest::newRow("nbf is no time, no exp") << QByteArray(R"({"nbf":"now"})") << State::unknown;
    QTest::newRow("nbf is no time, expired") << QByteArray(R"({"nbf":"now","exp":1})") << State::expired;
    QTest::newRow("iat is no time") << QByteArray(R"({"iat":"now","exp":1700003600})") << State::valid;
    QTest::newRow("a nested exp") << QByteArray(R"({"data":{"exp":1}})") << State::no_expiry;
    QTest::newRow("Exp is not exp") << QByteArray(R"({"Exp":1})") << State::no_expiry;
    QTest::newRow("an array") << QByteArray("[1]") << State::unknown;
    QTest::newRow("a number") << QByteArray("1700003600") << State::unknown;
    QTest::newRow("text") << QByteArray("hello") << State::unknown;
}

void TestInspect::theStateFollowsTheClaims() {
    QFETCH(QByteArray, claims);
    const Inspection one = inspected(test::jwt(claims));
    QTEST(one.state, "state");
    QVERIFY(one.error.isNull());
}

void TestInspect::anExpiryThatIsNoTimeIsNeverValid_data() {
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a string") << QByteArray(R"("1700003600")") << QByteArray("time_not_a_number");
    QTest::newRow("null") << QByteArray("null") << QByteArray("time_not_a_number");
    QTest::newRow("false") << QByteArray("false") << QByteArray("time_not_a_number");
    QTest::newRow("an object") << QByteArray("{}") << QByteArray("time_not_a_number");
    QTest::newRow("a float") << QByteArray("1700003600.5") << QByteArray("time_not_whole");
    QTest::newRow("an exponent") << QByteArray("1.7e9") << QByteArray("time_not_whole");
    QTest::newRow("1e400") << QByteArray("1e400") << QByteArray("time_not_whole");
    QTest::newRow("negative") << QByteArray("-1700003600") << QByteArray("time_negative");
    QTest::newRow("milliseconds") << QByteArray("1700003600000") << QByteArray("time_in_milliseconds");
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << QByteArray("time_out_of_range");
    QTest::newRow("2^64 + 1700003600")
        << QByteArray("18446744075409555216") << QByteArray("time_out_of_range");
}

void TestInspect::anExpiryThatIsNoTimeIsNeverValid() {
    QFETCH(QByteArray, exp);
    QFETCH(QByteArray, reason);
    const QByteArray claims = R"({"iat":1699996400,"nbf":1699999999,"exp":)" + exp + '}';
    const Inspection one = inspected(test::jwt(claims));
    QCOMPARE(one.state, State::unknown);
    QVERIFY(!one.times.expiresAt.has_value());
    QCOMPARE(one.findings.size(), qsizetype(1));
    const token::Finding &finding = one.findings[0];
    QVERIFY(base::is(finding.what, token::TokenFinding::finding_bad_time));
    QCOMPARE(finding.severity, token::Severity::serious);
    QCOMPARE(finding.what.values.value(u"name"_s).toString(), u"exp"_s);
    const auto why = finding.what.values.value(u"reason"_s).value<base::Error>();
    QCOMPARE(why.code, reason);
    QCOMPARE(why.values.value(u"raw"_s).toString(), QString::fromUtf8(exp));
}

void TestInspect::theLastOfTwoClaimsCounts() {
    const Inspection one = inspected(test::jwt(R"({"exp":1700003600,"exp":1})"));
    QCOMPARE(one.state, State::expired);
    QCOMPARE(one.findings.size(), qsizetype(1));
    QCOMPARE(one.findings[0].what.values.value(u"name"_s).toString(), u"exp"_s);
}

void TestInspect::showsAPayloadThatIsText() {
    const Inspection one = inspected(test::jwt("您好"));
    QVERIFY(one.payload.isNull());
    QCOMPARE(one.payloadText, u"您好"_s);
    QCOMPARE(one.state, State::unknown);
}

void TestInspect::showsTheHeaderOfAJwe() {
    const Inspection one = inspected(test::jwe, nowMs, Kind::jwe);
    QCOMPARE(one.kind, Kind::jwe);
    QCOMPARE(one.state, State::unknown);
    QCOMPARE(one.header.root()["enc"].utf8(), QByteArrayView("A128CBC-HS256"));
    QVERIFY(one.payload.isNull());
    QCOMPARE(one.signatureBytes, qsizetype(0));
    QVERIFY(one.error.isNull());
    QCOMPARE(one.findings.size(), qsizetype(1));
    QVERIFY(base::is(one.findings[0].what, token::TokenFinding::finding_weak_alg));
}

void TestInspect::saysLittleOfAnOpaqueToken() {
    const Inspection one = inspected(test::opaque, nowMs, Kind::opaque);
    QCOMPARE(one.state, State::unknown);
    QCOMPARE(one.masked, u"ID_3…M00"_s);
    QVERIFY(one.header.isNull());
    QVERIFY(one.error.isNull());
    QVERIFY(one.findings.isEmpty());
}

void TestInspect::inspectsEveryTokenOfAText() {
    const QByteArray text = R"({"ss_token":")" + test::sudToken + R"(","refreshToken":"abc"})";
    const QList<Inspection> all = token::inspectAll(text, nowMs);
    QCOMPARE(all.size(), qsizetype(2));
    QCOMPARE(all[0].offset, qsizetype(13));
    QCOMPARE(all[0].state, State::expired);
    QCOMPARE(all[1].offset, text.indexOf("abc"));
    QCOMPARE(all[1].state, State::unknown);
    QVERIFY(token::inspectAll("no token here", nowMs).isEmpty());
}

void TestInspect::theFirstToExpireLeadsAndEachComesOnce() {
    const QByteArray late = test::jwt(R"({"exp":1900000000})");
    const QByteArray soon = test::jwt(R"({"exp":1800000000})");
    const QByteArray never = test::jwt(R"({"sub":"a"})");
    const QByteArray text = never + ' ' + late + ' ' + soon + ' ' + late + ' ' + never + ' ' + test::jwe;
    const QList<Inspection> all = token::inspectAll(text, nowMs);
    QCOMPARE(all.size(), qsizetype(4));
    QCOMPARE(all[0].offset, text.indexOf(soon));
    QVERIFY(all[0].elsewhere.isEmpty());
    QCOMPARE(all[1].offset, text.indexOf(late));
    QCOMPARE(all[1].elsewhere, QList<qsizetype>{text.lastIndexOf(late)});
    QCOMPARE(all[2].offset, qsizetype(0));
    QCOMPARE(all[2].elsewhere, QList<qsizetype>{text.lastIndexOf(never)});
    QCOMPARE(all[3].kind, Kind::jwe);
}

TD_TEST_CLASS(TestInspect);
#include "test_inspect.moc"
