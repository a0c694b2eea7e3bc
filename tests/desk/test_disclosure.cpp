// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/masked/disclosure.h"
#include "support/test_main.h"
#include "token/identity.h"
#include "token/samples.h"

using namespace td;

class TestDisclosure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesWhatGivesNothingAway();
    void hidesWhatItKnows_data();
    void hidesWhatItKnows();
    void refusesATokenItDoesNotKnow_data();
    void refusesATokenItDoesNotKnow();
};

namespace {

QList<token::Found> known() {
    const QByteArray text = test::sudToken + "\nBearer " + test::opaque;
    return token::find(text);
}

}  // namespace

void TestDisclosure::leavesWhatGivesNothingAway() {
    const QByteArray text = "Token: ss_token · JWT · " + token::masked(test::sudToken).toUtf8() +
                            " (masked) · fingerprint: " + token::fingerprint(test::sudToken) +
                            "\nBearer eyJh…QxM\n- uid: \"123\"\n";
    QCOMPARE(desk::disclosable(text, known()), std::optional(text));
}

void TestDisclosure::hidesWhatItKnows_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a token") << test::sudToken;
    QTest::newRow("its signature alone") << test::sudToken.mid(test::sudToken.lastIndexOf('.') + 1);
    QTest::newRow("an opaque token") << test::opaque;
    QTest::newRow("percent-encoded") << test::opaque.toPercentEncoding();
    QTest::newRow("base64") << test::opaque.toBase64();
}

void TestDisclosure::hidesWhatItKnows() {
    QFETCH(QByteArray, secret);
    const std::optional<QByteArray> safe = desk::disclosable("message: " + secret + " was refused", known());
    QVERIFY(safe);
    QVERIFY2(!safe->contains(secret), safe->constData());
    QVERIFY(safe->startsWith("message: "));
    QVERIFY(safe->endsWith(" was refused"));
}

void TestDisclosure::refusesATokenItDoesNotKnow_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a JWT") << test::rfc7515A1;
    QTest::newRow("a JWE") << test::jwe;
    QTest::newRow("after Bearer") << QByteArray("Bearer another-opaque-token-1234");
}

void TestDisclosure::refusesATokenItDoesNotKnow() {
    QFETCH(QByteArray, token);
    QVERIFY(!desk::disclosable("message: " + token, known()));
}

TD_TEST_CLASS(TestDisclosure);
#include "test_disclosure.moc"
