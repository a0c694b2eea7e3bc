// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/contract/made_token.h"
#include "service/samples.h"
#include "support/test_main.h"
#include "token/decode.h"
#include "token/sign.h"
#include "token/signature/verify.h"

using namespace td;
using namespace td::test;

namespace {

base::Secret secret() {
    return base::Secret(QByteArray("fake-app-secret-of-the-test"));
}

QByteArray claimsOf(const base::Secret &token) {
    const auto decoded = token::decode(token.reveal());
    return decoded ? decoded->payload.text().toByteArray() : QByteArray();
}

token::SignatureResult checked(const base::Secret &token) {
    return token::verify(token.reveal(), {{token::secretKey(secret(), {})}, {}}).result;
}

}  // namespace

/// Tokens made for the cases of a contract.
class TestMadeToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsMintedAsDescribed_data();
    void oneIsMintedAsDescribed();
    void oneIsReissued_data();
    void oneIsReissued();
    void onlyOursIsReissued();
    void aTamperedOneIsNoLongerSigned_data();
    void aTamperedOneIsNoLongerSigned();
    void aBareOneHasTheClaimsAndNoSignature();
};

void TestMadeToken::oneIsMintedAsDescribed_data() {
    QTest::addColumn<QByteArray>("stated");
    QTest::addColumn<QByteArray>("givenUid");
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("as the profile states")
        << QByteArray("app") << QByteArray()
        << QByteArray(R"({"uid":"1380100177150345266","exp":7,"app_id":"app"})");
    QTest::newRow("what nobody states is left out")
        << QByteArray() << QByteArray() << QByteArray(R"({"uid":"1380100177150345266","exp":7})");
    QTest::newRow("another user") << QByteArray("app") << QByteArray("me")
                                  << QByteArray(R"({"uid":"me","exp":7,"app_id":"app"})");
}

void TestMadeToken::oneIsMintedAsDescribed() {
    QFETCH(QByteArray, stated);
    QFETCH(QByteArray, givenUid);
    QFETCH(QByteArray, claims);
    service::Profile profile;
    if (!stated.isEmpty())
        profile.claims.insert("app_id", stated);
    service::Values given;
    if (!givenUid.isEmpty())
        given.insert("uid", base::Secret::copyOf(givenUid));
    const base::Secret token =
        service::mintedToken(*builtIn("sud").contract.mintFor("code"), profile, given, secret(), 7);
    QCOMPARE(claimsOf(token), claims);
    QCOMPARE(checked(token), token::SignatureResult::valid);
}

void TestMadeToken::oneIsReissued_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<qint64>("expiresS");
    QTest::addColumn<QByteArray>("made");
    QTest::newRow("earlier, its other times too")
        << QByteArray(R"({"exp":1000,"iat":400,"nbf":300,"a":{"b":1.50}})") << qint64(900)
        << QByteArray(R"({"iat":300,"nbf":200,"a":{"b":1.50},"exp":900})");
    QTest::newRow("later, never begun in the future")
        << QByteArray(R"({"exp":1000,"iat":400})") << qint64(9000) << QByteArray(R"({"iat":400,"exp":9000})");
    QTest::newRow("one without expiry")
        << QByteArray(R"({"uid":"1"})") << qint64(9) << QByteArray(R"({"uid":"1","exp":9})");
}

void TestMadeToken::oneIsReissued() {
    QFETCH(QByteArray, claims);
    QFETCH(qint64, expiresS);
    QFETCH(QByteArray, made);
    const auto token =
        service::reissuedToken(base::Secret(token::signHs256(claims, secret())), secret(), expiresS);
    QVERIFY(token);
    QCOMPARE(claimsOf(*token), made);
    QCOMPARE(checked(*token), token::SignatureResult::valid);
}

void TestMadeToken::onlyOursIsReissued() {
    const base::Secret foreign(
        token::signHs256("{}", base::Secret(QByteArray("another-secret-of-somebody"))));
    QVERIFY(!service::reissuedToken(foreign, secret(), 1));
    QVERIFY(!service::reissuedToken(base::Secret(QByteArray("opaque")), secret(), 1));
    QVERIFY(!service::reissuedToken({}, secret(), 1));
}

void TestMadeToken::aTamperedOneIsNoLongerSigned_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("JWT") << token::signHs256(R"({"uid":"1"})", secret());
    QTest::newRow("opaque") << QByteArray("ID_3vMMouDbGqM:djg8LshfUkfM00");
    QTest::newRow("short") << QByteArray("A");
}

void TestMadeToken::aTamperedOneIsNoLongerSigned() {
    QFETCH(QByteArray, token);
    const base::Secret tampered = service::tamperedToken(base::Secret::copyOf(token));
    QCOMPARE(tampered.size(), token.size());
    QVERIFY(tampered.reveal() != token);
    QVERIFY(checked(tampered) != token::SignatureResult::valid);
    QCOMPARE(claimsOf(tampered), claimsOf(base::Secret::copyOf(token)));
}

void TestMadeToken::aBareOneHasTheClaimsAndNoSignature() {
    const auto bare = service::bareToken(base::Secret(token::signHs256(R"({"uid":"1"})", secret())));
    QVERIFY(bare);
    QCOMPARE(claimsOf(*bare), QByteArray(R"({"uid":"1"})"));
    QVERIFY(bare->reveal().endsWith('.'));
    QVERIFY(!service::bareToken(base::Secret(QByteArray("opaque"))));
}

TD_TEST_CLASS(TestMadeToken);
#include "test_made_token.moc"
