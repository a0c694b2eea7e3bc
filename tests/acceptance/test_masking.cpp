// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/base64url.h"
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
    void masksATokenWhereverItStands_data();
    void masksATokenWhereverItStands();
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
    const QString given = QString::fromLatin1(large);
    QTest::newRow("a token for a command") << QStringList{given} << large;
    QTest::newRow("a token for a profile")
        << QStringList{u"inspect"_s, u"x"_s, u"--profile"_s, given} << large;
    QTest::newRow("a token for an option") << QStringList{u"inspect"_s, u"--"_s + given} << large;
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

void TestMasking::masksATokenWhereverItStands_data() {
    QTest::addColumn<QStringList>("words");
    const auto inspect = [](const QByteArray &payload) {
        return QStringList{u"inspect"_s, QString::fromUtf8(jwt(payload))};
    };
    QTest::newRow("the payload") << inspect(sudToken);
    QTest::newRow("a string for a payload") << inspect('"' + sudToken + '"');
    QTest::newRow("a list for a payload") << inspect("[\"" + sudToken + "\"]");
    QTest::newRow("within a text for a payload") << inspect("hello " + sudToken);
    QTest::newRow("the name of a claim") << inspect("{\"" + sudToken + "\":1}");
    const QByteArray inClaim = jwt(memberOf("a", sudToken));
    QTest::newRow("a difference") << QStringList{u"diff"_s, QString::fromUtf8(inClaim),
                                                 QString::fromUtf8(jwt(memberOf("b", sudToken)))};
    const QByteArray header = R"({"alg":"HS256","kid":")" + sudToken + R"("})";
    QTest::newRow("the key's id") << QStringList{
        u"verify"_s,
        QString::fromUtf8(token::encodeBase64Url(header) + '.' + token::encodeBase64Url("{}") + ".c2ln"),
        u"--secret"_s, u"SECRET"_s};
}

void TestMasking::masksATokenWhereverItStands() {
    QFETCH(QStringList, words);
    const UserDesk desk;
    words.replaceInStrings(u"SECRET"_s, desk.write(u"secret"_s, "fake-signing-key-that-is-32-bytes"));
    for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
        const Ended ended = desk.run(words + options);
        QVERIFY(!ended.out.isEmpty());
        QVERIFY2(!ended.out.contains(sudToken) && !ended.err.contains(sudToken), ended.out.constData());
    }
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
