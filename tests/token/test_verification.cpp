// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>
#include <vector>

#include <QtTest>

#include "support/test_main.h"
#include "token/samples.h"
#include "token/signer.h"
#include "token/signing.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using test::Signer;
using token::KeyKind;
using token::Verification;

namespace {

const Signer &rsaKey() {
    static const Signer key(KeyKind::rsa);
    return key;
}

const Signer &ecKey() {
    static const Signer key(KeyKind::p256);
    return key;
}

}  // namespace

/// What is said of a token and its keys, beyond whether one of them signed it.
class TestVerification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPublicKeyIsNeverASecret_data();
    void aPublicKeyIsNeverASecret();
    void aShortSecretMatchesAndIsNotSound_data();
    void aShortSecretMatchesAndIsNotSound();
    void whatIsTriedIsTold();
    void aTokenIsWhatItIsByteForByte_data();
    void aTokenIsWhatItIsByteForByte();
    void aKeyMayBeUsedFromSeveralThreads();
};

void TestVerification::aPublicKeyIsNeverASecret_data() {
    QTest::addColumn<QByteArray>("secret");
    const Signer &key = rsaKey();
    QTest::newRow("PEM") << key.publicPem();
    QTest::newRow("PEM without its last newline") << key.publicPem().chopped(1);
    QTest::newRow("certificate") << key.certificatePem();
    QTest::newRow("JWK") << key.jwk();
    QTest::newRow("JWK Set") << QByteArray(R"({"keys":[)" + key.jwk() + "]}");
    QTest::newRow("DER") << key.publicDer();
    QTest::newRow("DER in base64") << key.publicDer().toBase64();
    QTest::newRow("DER in hex") << key.publicDer().toHex();
    QTest::newRow("ssh") << QByteArray("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJUST5fake user@example");
}

void TestVerification::aPublicKeyIsNeverASecret() {
    QFETCH(const QByteArray, secret);
    const QByteArray forged = test::hmacJws("HS256", secret, R"({"alg":"HS256"})");
    QCOMPARE(token::verify(forged, test::keysIn(secret)).result, token::SignatureResult::no_key);
    const QByteArray jwk = R"({"kty":"oct","k":")" + token::encodeBase64Url(secret) + R"("})";
    for (const token::Keys &keys :
         {token::readSecret(base::Secret::copyOf(secret), token::SecretForm::any, u"secret"_s),
          token::readSecret(base::Secret::copyOf(secret), token::SecretForm::text, u"secret"_s),
          test::keysIn(jwk)}) {
        QVERIFY(keys.usable.isEmpty());
        QCOMPARE(test::told(token::verify(forged, keys)), QByteArray("no_key: key_secret_is_key"));
    }
}

void TestVerification::aShortSecretMatchesAndIsNotSound_data() {
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("least");
    QTest::newRow("HS256") << QByteArray("HS256") << 32;
    QTest::newRow("HS384") << QByteArray("HS384") << 48;
    QTest::newRow("HS512") << QByteArray("HS512") << 64;
}

void TestVerification::aShortSecretMatchesAndIsNotSound() {
    QFETCH(const QByteArray, alg);
    QFETCH(const int, least);
    const QByteArray header = R"({"alg":")" + alg + R"("})";
    const QByteArray shortSecret = test::longSecret.first(least - 1);
    const Verification weak =
        token::verify(test::hmacJws(alg, shortSecret, header), test::secretOf(shortSecret));
    QCOMPARE(test::told(weak), QByteArray("valid"));
    QVERIFY(!weak.isSound());
    QCOMPARE(weak.findings.size(), qsizetype(1));
    QVERIFY(base::is(weak.findings.first().what, token::SignatureFinding::finding_weak_secret));
    QCOMPARE(weak.findings.first().what.values[u"bytes"_s].toInt(), least - 1);
    const QByteArray enough = test::longSecret.first(least);
    QVERIFY(token::verify(test::hmacJws(alg, enough, header), test::secretOf(enough)).isSound());
}

void TestVerification::whatIsTriedIsTold() {
    const QByteArray set = R"({"keys":[)" + Signer(KeyKind::p384).jwk(R"(,"kid":"other")") + ',' +
                           ecKey().jwk(R"(,"kid":"a")") + ',' + Signer(KeyKind::p256).jwk(R"(,"kid":"b")") +
                           R"(,{"kty":"EC","kid":"bad"}]})";
    const token::Keys keys = test::keysIn(set);
    const Verification verification = token::verify(Signer(KeyKind::p256).jws("ES256"), keys);
    QCOMPARE(test::told(verification), QByteArray("invalid: signature_none_signed"));
    QCOMPARE(verification.reason.values[u"keys"_s].toStringList(), (QStringList{u"keys: a"_s, u"keys: b"_s}));
    QStringList told;
    for (const token::Tried &tried : verification.tried)
        told.append(tried.key + u' ' + QString::fromLatin1(tried.reason.code));
    QCOMPARE(told, (QStringList{u"keys: other key_of_other_kind"_s, u"keys: a signature_mismatch"_s,
                                u"keys: b signature_mismatch"_s, u"keys: bad key_member_missing"_s}));
    const Verification valid = token::verify(ecKey().jws("ES256"), keys);
    QCOMPARE(test::told(valid), QByteArray("valid"));
    QCOMPARE(valid.key, u"keys: a"_s);
    QCOMPARE(test::told(token::verify(Signer(KeyKind::p521).jws("ES512"), keys)),
             QByteArray("no_key: signature_none_fits"));
    QCOMPARE(test::told(token::verify(test::rfc7515A1, {})), QByteArray("no_key: signature_no_key"));
}

void TestVerification::aTokenIsWhatItIsByteForByte_data() {
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray good = test::hmacJws("HS256", test::longSecret, R"({"alg":"HS256"})", "any text");
    const QList<QByteArray> parts = good.split('.');
    const auto row = [](const char *name, const QByteArray &compact, const char *expected) {
        QTest::newRow(name) << compact << QByteArray(expected);
    };
    row("as it is", good, "valid");
    row("a payload that is no text",
        test::hmacJws("HS256", test::longSecret, R"({"alg":"HS256"})", "\xff\xfe"), "valid");
    row("a payload that is broken JSON", test::hmacJws("HS256", test::longSecret, R"({"alg":"HS256"})", "{"),
        "valid");
    row("no payload, which is signed too", test::hmacJws("HS256", test::longSecret, R"({"alg":"HS256"})", ""),
        "valid");
    row("nothing", {}, "invalid: token_part_count");
    row("two parts", parts[0] + '.' + parts[1], "invalid: token_truncated");
    row("cut within its signature", good.chopped(1), "invalid: signature_length");
    row("cut far within its signature", good.chopped(20), "invalid: signature_length");
    row("cut within its payload", good.left(parts[0].size() + 9), "invalid: token_truncated");
    row("shortened", good.left(20) + "...", "invalid: token_shortened");
    row("a placeholder", "{{token}}", "invalid: token_placeholder");
    row("a fourth part", good + '.', "invalid: token_part_count");
    row("a space before", ' ' + good, "invalid: token_bad_character");
    row("a newline behind", good + '\n', "invalid: token_bad_character");
    row("a space in the signature", parts[0] + '.' + parts[1] + ". " + parts[2],
        "invalid: token_bad_character");
    row("a padded signature", good + '=', "invalid: token_bad_character");
    row("a padded payload", parts[0] + '.' + parts[1] + "=." + parts[2], "invalid: token_bad_character");
    row("a padded header", parts[0] + "==." + parts[1] + '.' + parts[2], "invalid: token_bad_character");
    row("no header", '.' + parts[1] + '.' + parts[2], "invalid: token_part_empty");
    row("no signature", parts[0] + '.' + parts[1] + '.', "invalid: signature_length");
    row("a payload of one character", parts[0] + ".A." + parts[2], "invalid: token_bad_length");
    const QByteArray spareBits = parts[0] + ".AB";
    row("spare bits in the payload, under the signature",
        spareBits + '.' +
            token::encodeBase64Url(QByteArray::fromHex(
                "f6986828 3be404c0 2a4e0794 2187aa02 2ebe96f0 b4a5b28a 0f443fef f74fd93d")),
        "invalid: signature_unused_bits");
    QByteArray otherBits = good;
    otherBits.back() = otherBits.back() == 'A' ? 'B' : static_cast<char>(otherBits.back() + 1);
    row("spare bits in the signature", otherBits, "invalid: signature_unused_bits");
    row("the form of a JWE", test::jwe, "unsupported: signature_encrypted");
    row("six parts without a header", QByteArray(".AA.AA.AA.AA.AA"), "invalid: token_part_count");
    row("dots", QByteArray("....."), "invalid: token_shortened");
    row("a header that is no JSON", "e30x." + parts[1] + '.' + parts[2], "invalid: token_header_not_json");
    row("an opaque token", test::opaque, "invalid: token_bad_character");
}

void TestVerification::aTokenIsWhatItIsByteForByte() {
    QFETCH(const QByteArray, compact);
    QFETCH(const QByteArray, expected);
    const Verification verification = token::verify(compact, test::secretOf(test::longSecret));
    QCOMPARE(test::told(verification), expected);
    QCOMPARE(verification.isMalformed(), expected.contains("token_"));
}

void TestVerification::aKeyMayBeUsedFromSeveralThreads() {
    const token::Keys keys = test::secretOf(test::longSecret);
    const QByteArray compact = test::hmacJws("HS256", test::longSecret, R"({"alg":"HS256"})");
    std::atomic<int> valid = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int time = 0; time < 500; ++time)
                valid += token::verify(compact, keys).isSound() ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(valid.load(), 2000);
}

TD_TEST_CLASS(TestVerification);
#include "test_verification.moc"
