// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/sign.h"
#include "token/signature/key_reader.h"
#include "words/languages.h"
#include "words/token/signature_text.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

const base::Secret shortSecret = base::Secret::copyOf("not-a-real-key");
const base::Secret longSecret = base::Secret::copyOf("not-a-real-key-but-one-of-32-bytes-or-more");

token::Verification verified(const base::Secret &signedWith, const base::Secret &checkedWith) {
    return token::verify(token::signHs256("{}", signedWith),
                         {{token::secretKey(checkedWith, u"prod.txt"_s)}, {}});
}

QString both(const token::Verification &verification) {
    return words::signatureVerdict(verification, Language::english) + u'|' +
           words::signatureVerdict(verification, Language::chinese);
}

}  // namespace

class TestSignatureText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void namesEachKeyThatWasTried();
    void showsNamesSafely();
};

void TestSignatureText::saysWhatBecameOfIt_data() {
    QTest::addColumn<token::Verification>("verification");
    QTest::addColumn<QString>("expected");
    QTest::newRow("matches") << verified(longSecret, longSecret)
                             << u"The signature matches the key prod.txt (HS256).|"
                                "验签通过：签名与密钥 prod.txt 相符（HS256）。"_s;
    QTest::newRow("matches a weak key")
        << verified(shortSecret, shortSecret)
        << u"The signature matches the key prod.txt (HS256), but this key is too weak to rely on.|"
           "签名与密钥 prod.txt 相符（HS256），但该密钥强度不足，不可依赖。"_s;
    QTest::newRow("fails")
        << verified(longSecret, shortSecret)
        << u"Signature fails: The key prod.txt did not sign this token, or the token was "
           "changed since.|验签不通过：此令牌不是由密钥 prod.txt 签名的，或者签名后被改动过。"_s;
    QTest::newRow("not checked") << token::verify(token::signHs256("{}", longSecret), {})
                                 << u"Signature not checked: No key was given.|未验签：没有提供密钥。"_s;
    QTest::newRow("not supported")
        << token::verify("eyJhbGciOiJYUzEifQ.e30.AA", {})
        << u"Signature not checked: The algorithm “XS1” is not supported.|未验签：不支持算法“XS1”。"_s;
}

void TestSignatureText::saysWhatBecameOfIt() {
    QFETCH(const token::Verification, verification);
    QFETCH(const QString, expected);
    QCOMPARE(both(verification), expected);
}

void TestSignatureText::namesEachKeyThatWasTried() {
    token::Keys keys = token::readSecret(shortSecret, token::SecretForm::text, u"a.txt"_s);
    keys += token::readKeys("hunter2", u"b.pem"_s);
    const token::Verification verification = token::verify(token::signHs256("{}", longSecret), keys);
    QCOMPARE(words::triedKeys(verification, Language::english),
             (QStringList{u"a.txt: The key a.txt did not sign this token, or the token was changed since."_s,
                          u"b.pem: This is no key: neither PEM nor a JWK or JWK Set."_s}));
}

void TestSignatureText::showsNamesSafely() {
    const token::Keys keys{{token::secretKey(longSecret, u"{alg}\u202e"_s)}, {}};
    const token::Verification verification = token::verify(token::signHs256("{}", longSecret), keys);
    QCOMPARE(words::signatureVerdict(verification, Language::english),
             u"The signature matches the key {alg}<U+202E> (HS256)."_s);
}

TD_TEST_CLASS(TestSignatureText);
#include "test_signature_text.moc"
