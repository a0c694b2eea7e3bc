// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QFile>
#include <QtTest>

#include "base/json.h"
#include "support/test_main.h"
#include "token/signer.h"
#include "token/signing.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using test::Signer;
using token::KeyKind;
using token::Verification;

namespace {

struct Row {
    const char *alg;
    KeyKind kind;
};

const QList<Row> &rows() {
    static const QList<Row> all{
        {"RS256", KeyKind::rsa},        {"RS384", KeyKind::rsa},     {"RS512", KeyKind::rsa},
        {"PS256", KeyKind::rsa},        {"PS384", KeyKind::rsa},     {"PS512", KeyKind::rsa},
        {"ES256", KeyKind::p256},       {"ES384", KeyKind::p384},    {"ES512", KeyKind::p521},
        {"ES256K", KeyKind::secp256k1}, {"EdDSA", KeyKind::ed25519}, {"EdDSA", KeyKind::ed448},
        {"Ed25519", KeyKind::ed25519},  {"Ed448", KeyKind::ed448},
    };
    return all;
}

/// One key of each kind, made once.
const Signer &signer(KeyKind kind) {
    static std::map<KeyKind, Signer> all;
    return all.try_emplace(kind, kind).first->second;
}

/// \a compact with another last byte of its signature.
QByteArray withOtherSignature(const QByteArray &compact) {
    const qsizetype dot = compact.lastIndexOf('.');
    QByteArray signature = token::decodeBase64Url(compact.sliced(dot + 1)).bytes;
    signature.back() = static_cast<char>(signature.back() ^ 1);
    return compact.first(dot + 1) + token::encodeBase64Url(signature);
}

}  // namespace

class TestVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiesTheExamplesOfTheRfcs_data();
    void verifiesTheExamplesOfTheRfcs();
    void verifiesWhatTheKeySigned_data();
    void verifiesWhatTheKeySigned();
    void anHmacOfEachLengthIsVerified_data();
    void anHmacOfEachLengthIsVerified();
    void theKeyDecidesTheAlgorithm_data();
    void theKeyDecidesTheAlgorithm();
    void aSignatureIsOfOneLengthAndRange_data();
    void aSignatureIsOfOneLengthAndRange();
    void aSaltIsAsLongAsTheHash_data();
    void aSaltIsAsLongAsTheHash();
    void aRestrictedKeyIsHeldToItsLimits();
};

void TestVerify::verifiesTheExamplesOfTheRfcs_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("compact");
    QFile file(QStringLiteral(TD_TEST_DATA "/signatures/rfc_examples.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto examples = base::Json::parse(file.readAll());
    QVERIFY(examples.has_value());
    for (const auto &example : examples->root()) {
        const base::JsonView one = example.value();
        QTest::newRow(one["name"].utf8().toByteArray().constData())
            << one["key"].raw().toByteArray() << one["token"].utf8().toByteArray();
    }
}

void TestVerify::verifiesTheExamplesOfTheRfcs() {
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, compact);
    const token::Keys keys = test::keysIn(key);
    QCOMPARE(test::told(token::verify(compact, keys)), QByteArray("valid"));
    QVERIFY(token::verify(compact, keys).isSound());
    QCOMPARE(test::told(token::verify(withOtherSignature(compact), keys)),
             QByteArray("invalid: signature_mismatch"));
}

void TestVerify::verifiesWhatTheKeySigned_data() {
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("kind");
    for (const Row &row : rows()) {
        QTest::addRow("%s, %s", row.alg, qPrintable(name(row.kind)))
            << QByteArray(row.alg) << static_cast<int>(row.kind);
    }
}

void TestVerify::verifiesWhatTheKeySigned() {
    QFETCH(const QByteArray, alg);
    QFETCH(const int, kind);
    const Signer &key = signer(static_cast<KeyKind>(kind));
    const Signer another(static_cast<KeyKind>(kind));
    const QByteArray compact = key.jws(alg);
    for (const QByteArray &text : {key.publicPem(), key.privatePem(), key.certificatePem(), key.jwk(),
                                   QByteArray(R"({"keys":[)" + another.jwk() + ',' + key.jwk() + "]}")}) {
        const token::Keys keys = test::keysIn(text);
        QCOMPARE(keys.refused, QList<token::RefusedKey>());
        const Verification verification = token::verify(compact, keys);
        QCOMPARE(test::told(verification), QByteArray("valid"));
        QVERIFY(verification.isSound());
        QCOMPARE(verification.alg, QString::fromLatin1(alg));
        QCOMPARE(keys.usable.last().canSign, text.contains("PRIVATE"));
    }
    const token::Keys keys = test::keysIn(key.jwk());
    QCOMPARE(test::told(token::verify(withOtherSignature(compact), keys)),
             QByteArray("invalid: signature_mismatch"));
    QCOMPARE(test::told(token::verify(compact, test::keysIn(another.jwk()))),
             QByteArray("invalid: signature_mismatch"));
    const QByteArray other = key.jws(alg, R"({"sub":"124"})");
    const QByteArray swapped = other.first(other.lastIndexOf('.')) + compact.sliced(compact.lastIndexOf('.'));
    QCOMPARE(test::told(token::verify(swapped, keys)), QByteArray("invalid: signature_mismatch"));
}

void TestVerify::anHmacOfEachLengthIsVerified_data() {
    QTest::addColumn<QByteArray>("alg");
    for (const char *alg : {"HS256", "HS384", "HS512"})
        QTest::newRow(alg) << QByteArray(alg);
}

void TestVerify::anHmacOfEachLengthIsVerified() {
    QFETCH(const QByteArray, alg);
    const QByteArray compact = test::hmacJws(alg, test::longSecret, R"({"alg":")" + alg + R"("})");
    const token::Keys keys = test::secretOf(test::longSecret);
    for (int time = 0; time < 3; ++time)  // the second use of a key takes another way than the first
        QVERIFY(token::verify(compact, keys).isSound());
    QCOMPARE(test::told(token::verify(withOtherSignature(compact), keys)),
             QByteArray("invalid: signature_mismatch"));
    QCOMPARE(test::told(token::verify(compact, test::secretOf(test::longSecret.chopped(1)))),
             QByteArray("invalid: signature_mismatch"));
    QVERIFY(token::verify(compact, keys).isSound());
}

void TestVerify::theKeyDecidesTheAlgorithm_data() {
    verifiesWhatTheKeySigned_data();
}

/// Signed as `alg` has it, by a key that fits: with any other algorithm in the header, or any other kind of
/// key, it is not valid.
void TestVerify::theKeyDecidesTheAlgorithm() {
    QFETCH(const QByteArray, alg);
    QFETCH(const int, kind);
    const Signer &key = signer(static_cast<KeyKind>(kind));
    for (const Row &row : rows()) {
        if (row.alg == alg || (alg.startsWith("Ed") && QByteArray(row.alg).startsWith("Ed")))
            continue;
        const QByteArray renamed = key.jws(alg, R"({"alg":")" + QByteArray(row.alg) + R"("})", "{}");
        QVERIFY2(token::verify(renamed, test::keysIn(key.jwk())).result != token::SignatureResult::valid,
                 row.alg);
    }
    for (const Row &row : rows()) {
        if (static_cast<int>(row.kind) == kind || (alg == "EdDSA" && QByteArray(row.alg).startsWith("Ed")))
            continue;
        QCOMPARE(test::told(token::verify(key.jws(alg), test::keysIn(signer(row.kind).jwk()))),
                 QByteArray("no_key: key_of_other_kind"));
    }
    QCOMPARE(test::told(token::verify(key.jws(alg), test::secretOf(key.publicPem()))),
             QByteArray("no_key: key_of_other_kind"));
}

void TestVerify::aSignatureIsOfOneLengthAndRange_data() {
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray order =
        QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray one = QByteArray(31, '\0') + '\x01';
    const QByteArray zero(32, '\0');
    const auto row = [](const char *name, const char *alg, KeyKind kind, const QByteArray &signature,
                        const char *code) {
        QTest::newRow(name) << QByteArray(alg) << static_cast<int>(kind) << signature << QByteArray(code);
    };
    constexpr auto range = "invalid: signature_out_of_range";
    constexpr auto length = "invalid: signature_length";
    row("r is 0", "ES256", KeyKind::p256, zero + one, range);
    row("s is 0", "ES256", KeyKind::p256, one + zero, range);
    row("both are 0", "ES256", KeyKind::p256, zero + zero, range);
    row("r is n", "ES256", KeyKind::p256, order + one, range);
    row("s is n", "ES256", KeyKind::p256, one + order, range);
    row("s is beyond n", "ES256", KeyKind::p256, one + QByteArray(32, '\xff'), range);
    row("in range, and wrong", "ES256", KeyKind::p256, one + one, "invalid: signature_mismatch");
    row("ECDSA one short", "ES256", KeyKind::p256, QByteArray(63, '\x01'), length);
    row("ECDSA one long", "ES256", KeyKind::p256, QByteArray(65, '\x01'), length);
    row("ECDSA in ASN.1", "ES256", KeyKind::p256, QByteArray::fromHex("3006020101020101"), length);
    row("ECDSA P-521 without its first byte", "ES512", KeyKind::p521, QByteArray(131, '\x01'), length);
    row("none at all", "ES256", KeyKind::p256, {}, length);
    row("RSA one short", "RS256", KeyKind::rsa, QByteArray(255, '\x01'), length);
    row("RSA one long", "PS256", KeyKind::rsa, QByteArray(257, '\x01'), length);
    row("RSA beyond the modulus", "RS256", KeyKind::rsa, QByteArray(256, '\xff'),
        "invalid: signature_mismatch");
    row("RSA none", "RS256", KeyKind::rsa, {}, length);
    row("Ed25519 one long", "EdDSA", KeyKind::ed25519, QByteArray(65, '\x01'), length);
    row("Ed448 as long as Ed25519", "EdDSA", KeyKind::ed448, QByteArray(64, '\x01'), length);
    row("Ed25519 with S beyond its order", "EdDSA", KeyKind::ed25519, QByteArray(64, '\xff'),
        "invalid: signature_mismatch");
}

void TestVerify::aSignatureIsOfOneLengthAndRange() {
    QFETCH(const QByteArray, alg);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, signature);
    QFETCH(const QByteArray, expected);
    const Signer &key = signer(static_cast<KeyKind>(kind));
    const QByteArray header = R"({"alg":")" + alg + R"("})";
    const QByteArray compact = token::encodeBase64Url(header) + ".e30." + token::encodeBase64Url(signature);
    QCOMPARE(test::told(token::verify(compact, test::keysIn(key.jwk()))), expected);
}

void TestVerify::aSaltIsAsLongAsTheHash_data() {
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("salt");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray wrong = "invalid: signature_mismatch";
    QTest::newRow("PS256, none") << QByteArray("PS256") << 0 << wrong;
    QTest::newRow("PS256, 20") << QByteArray("PS256") << 20 << wrong;
    QTest::newRow("PS256, 31") << QByteArray("PS256") << 31 << wrong;
    QTest::newRow("PS256, 32") << QByteArray("PS256") << 32 << QByteArray("valid");
    QTest::newRow("PS256, 33") << QByteArray("PS256") << 33 << wrong;
    QTest::newRow("PS384, 32") << QByteArray("PS384") << 32 << wrong;
    QTest::newRow("PS384, 48") << QByteArray("PS384") << 48 << QByteArray("valid");
    QTest::newRow("PS512, 64") << QByteArray("PS512") << 64 << QByteArray("valid");
    QTest::newRow("PS512, as long as it can be") << QByteArray("PS512") << 256 - 64 - 2 << wrong;
}

void TestVerify::aSaltIsAsLongAsTheHash() {
    QFETCH(const QByteArray, alg);
    QFETCH(const int, salt);
    QFETCH(const QByteArray, expected);
    const Signer &key = signer(KeyKind::rsa);
    const QByteArray compact = key.jws(alg, R"({"alg":")" + alg + R"("})", "{}", salt);
    QCOMPARE(test::told(token::verify(compact, test::keysIn(key.publicPem()))), expected);
}

void TestVerify::aRestrictedKeyIsHeldToItsLimits() {
    const Signer sha256 = Signer::restrictedPss("SHA256", 32);
    const token::Keys keys = test::keysIn(sha256.publicPem());
    QCOMPARE(test::told(token::verify(sha256.jws("PS256"), keys)), QByteArray("valid"));
    const QByteArray other = signer(KeyKind::rsa).jws("PS384");
    QCOMPARE(test::told(token::verify(other, keys)), QByteArray("no_key: key_restricted"));
    QCOMPARE(test::told(token::verify(signer(KeyKind::rsa).jws("RS256"), keys)),
             QByteArray("no_key: key_of_other_kind"));
    const Signer longSalt = Signer::restrictedPss("SHA256", 40);
    QCOMPARE(test::told(token::verify(signer(KeyKind::rsa).jws("PS256"), test::keysIn(longSalt.publicPem()))),
             QByteArray("no_key: key_restricted"));
    const Signer anyHash(KeyKind::rsa_pss);
    QCOMPARE(test::told(token::verify(anyHash.jws("PS512"), test::keysIn(anyHash.publicPem()))),
             QByteArray("valid"));
}

TD_TEST_CLASS(TestVerify);
#include "test_verify.moc"
