// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/identity.h"
#include "token/samples.h"

using namespace td;

class TestIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMaskShowsSevenCharactersAtMost_data();
    void aMaskShowsSevenCharactersAtMost();
    void aFingerprintIdentifiesTheToken();
    void aFingerprintIsNoPlainHash();
};

void TestIdentity::aMaskShowsSevenCharactersAtMost_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("masked");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("…");
    QTest::newRow("short") << QByteArray("abc") << QStringLiteral("…");
    QTest::newRow("23 characters") << QByteArray("abcdefghijklmnopqrstuvw") << QStringLiteral("…");
    QTest::newRow("24 characters") << QByteArray("abcdefghijklmnopqrstuvwx") << QStringLiteral("abcd…vwx");
    QTest::newRow("JWT") << test::sudToken << QStringLiteral("eyJh…QxM");
    QTest::newRow("opaque") << test::opaque << QStringLiteral("ID_3…M00");
    QTest::newRow("characters, not bytes") << QByteArray("令牌令牌令牌令牌") << QStringLiteral("…");
    QTest::newRow("beyond the BMP") << QByteArray("😀").repeated(24) << QStringLiteral("😀😀😀😀…😀😀😀");
}

void TestIdentity::aMaskShowsSevenCharactersAtMost() {
    QFETCH(QByteArray, token);
    QTEST(token::masked(token), "masked");
}

void TestIdentity::aFingerprintIdentifiesTheToken() {
    const QByteArray print = token::fingerprint(test::sudToken);
    QVERIFY(
        QRegularExpression(QStringLiteral("^[0-9a-f]{16}$")).match(QString::fromLatin1(print)).hasMatch());
    QCOMPARE(token::fingerprint(test::sudToken), print);
    QVERIFY(token::fingerprint(test::sudCode) != print);
    QVERIFY(token::fingerprint(QByteArray(test::sudToken + ' ')) != print);
}

void TestIdentity::aFingerprintIsNoPlainHash() {
    const QByteArray plain =
        QCryptographicHash::hash(test::sudToken, QCryptographicHash::Sha256).toHex().left(16);
    QVERIFY(token::fingerprint(test::sudToken) != plain);
}

TD_TEST_CLASS(TestIdentity);
#include "test_identity.moc"
