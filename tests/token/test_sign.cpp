// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/samples.h"
#include "token/sign.h"
#include "token/signature/verify.h"

using namespace td;

namespace {

bool verifies(const QByteArray &compact, const base::Secret &key) {
    const token::Keys keys{{token::secretKey(key, QStringLiteral("fake.txt"))}, {}};
    return token::verify(compact, keys).result == token::SignatureResult::valid;
}

}  // namespace

class TestSign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiesTheExampleOfTheRfc();
    void signsWhatOthersVerify();
    void signsThePayloadByteForByte();
    void anEmptyKeyIsAKey();
    void refusesWhatTheKeyDidNotSign_data();
    void refusesWhatTheKeyDidNotSign();
    void everyChangedCharacterIsNoticed();

private:
    const base::Secret rfcKey = base::Secret::copyOf(token::decodeBase64Url(test::rfc7515A1Key).bytes);
    const base::Secret key = base::Secret::copyOf("not-a-real-key");
};

void TestSign::verifiesTheExampleOfTheRfc() {
    QVERIFY(verifies(test::rfc7515A1, rfcKey));
    QVERIFY(!verifies(test::rfc7515A1, key));
}

// Made with `openssl dgst -sha256 -hmac not-a-real-key` over the first two parts.
void TestSign::signsWhatOthersVerify() {
    QCOMPARE(token::signHs256(R"({"uid":"1380100177150345266","exp":1630580156})", key),
             QByteArray("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
                        ".eyJ1aWQiOiIxMzgwMTAwMTc3MTUwMzQ1MjY2IiwiZXhwIjoxNjMwNTgwMTU2fQ"
                        ".4675N5wjPXflEziVJPkOl38zSXetTXFR6pijT5iwVI8"));
}

void TestSign::signsThePayloadByteForByte() {
    const QByteArray payload("{ \"名\" : \"萌萌\" }\n\0", 22);
    const QByteArray compact = token::signHs256(payload, key);
    const QList<QByteArray> parts = compact.split('.');
    QCOMPARE(parts.size(), qsizetype(3));
    QCOMPARE(token::decodeBase64Url(parts[0]).bytes, QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(token::decodeBase64Url(parts[1]).bytes, payload);
    QVERIFY(verifies(compact, key));
}

void TestSign::anEmptyKeyIsAKey() {
    QVERIFY(verifies(token::signHs256("{}", {}), {}));
    QVERIFY(!verifies(token::signHs256("{}", {}), key));
}

void TestSign::refusesWhatTheKeyDidNotSign_data() {
    QTest::addColumn<QByteArray>("compact");
    const QByteArray good = token::signHs256(R"({"uid":"123"})", key);
    const QByteArray signedPart = good.left(good.lastIndexOf('.'));
    const QByteArray signature = good.mid(good.lastIndexOf('.') + 1);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no token") << QByteArray("a word");
    QTest::newRow("unsecured") << test::rfc7515A5;
    QTest::newRow("another's") << test::sudToken;
    QTest::newRow("no signature") << signedPart + '.';
    QTest::newRow("half a signature") << signedPart + '.' + signature.left(20);
    QTest::newRow("a longer signature") << good + "AAAA";
    QTest::newRow("a fourth part") << good + ".AA";
    QTest::newRow("another payload") << test::jwt(R"({"uid":"124"})").chopped(43) + signature;
}

void TestSign::refusesWhatTheKeyDidNotSign() {
    QFETCH(QByteArray, compact);
    QVERIFY(!verifies(compact, key));
}

void TestSign::everyChangedCharacterIsNoticed() {
    const QByteArray good = token::signHs256(R"({"uid":"123"})", key);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!verifies(changed, key), QByteArray::number(at).constData());
    }
}

TD_TEST_CLASS(TestSign);
#include "test_sign.moc"
