// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/samples.h"
#include "token/sign.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// What `inspect` and `verify` never repeat, and what they take for one.
class TestMasking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksTokensWithinClaims_data();
    void masksTokensWithinClaims();
    void neverRepeatsASecretGivenInPlaceOfItsFile_data();
    void neverRepeatsASecretGivenInPlaceOfItsFile();
    void verifiesATokenThatStandsTwice();
};

void TestMasking::masksTokensWithinClaims_data() {
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QStringList>("options");
    const QStringList json{u"--json"_s};
    QTest::newRow("a JWT") << rfc7515A1 << QStringList();
    QTest::newRow("a JWT, as JSON") << rfc7515A1 << json;
    QTest::newRow("an opaque one") << opaque << QStringList();
    QTest::newRow("an opaque one, as JSON") << opaque << json;
}

void TestMasking::masksTokensWithinClaims() {
    QFETCH(const QByteArray, inner);
    QFETCH(const QStringList, options);
    const QByteArray claims = R"({"id":9007199254740993,"access_token":")" + inner + R"("})";
    const Ended ended = UserDesk().run(QStringList{u"inspect"_s, QString::fromLatin1(jwt(claims))} + options);
    QCOMPARE(ended.exit, 0);
    QVERIFY2(!ended.out.contains(inner), ended.out.constData());
    QVERIFY(ended.out.contains("9007199254740993"));
    if (!options.isEmpty())
        QVERIFY(!ended.document().isNull());
}

void TestMasking::neverRepeatsASecretGivenInPlaceOfItsFile_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("secret");
    const QString token = QString::fromLatin1(sudToken);
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nbm90LWEtcmVhbC1rZXk\n-----END PRIVATE KEY-----";
    QTest::newRow("--secret") << QStringList{u"verify"_s, token, u"--secret"_s, u"not-a-real-secret"_s}
                              << QByteArray("not-a-real-secret");
    QTest::newRow("--key") << QStringList{u"verify"_s, token, u"--key"_s, QString::fromLatin1(pem)}
                           << QByteArray("bm90LWEtcmVhbC1rZXk");
    const QByteArray large = jwt(memberOf("a", QByteArray(200, 'x')));
    QTest::newRow("a token after @") << QStringList{u"inspect"_s, u'@' + QString::fromLatin1(large)} << large;
}

void TestMasking::neverRepeatsASecretGivenInPlaceOfItsFile() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, secret);
    const Ended ended = UserDesk().run(arguments);
    QCOMPARE(ended.exit, 2);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY2(!ended.err.contains(secret) && !ended.out.contains(secret), ended.err.constData());
}

void TestMasking::verifiesATokenThatStandsTwice() {
    const UserDesk desk;
    const QString secret = desk.write(u"secret"_s, "fake-signing-key-that-is-32-bytes");
    const QString token = QString::fromLatin1(
        token::signHs256(R"({"sub":"1"})", base::Secret::copyOf("fake-signing-key-that-is-32-bytes")));
    QCOMPARE(desk.run({u"verify"_s, token + u"\nand again\n"_s + token, u"--secret"_s, secret}).exit, 0);
}

TD_TEST_CLASS(TestMasking);

}  // namespace td::test

#include "test_masking.moc"
