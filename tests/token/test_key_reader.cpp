// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/signer.h"
#include "token/signing.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using test::Signer;
using token::KeyKind;
using token::SecretForm;

namespace {

QByteArray member(const char *name, const QByteArray &bytes) {
    return QByteArray(",\"") + name + "\":\"" + token::encodeBase64Url(bytes) + "\"";
}

QByteArray rsaJwk(const QByteArray &modulus, const QByteArray &exponent) {
    return R"({"kty":"RSA")" + member("n", modulus) + member("e", exponent) + '}';
}

QByteArray ecJwk(const char *curve, const QByteArray &x, const QByteArray &y) {
    return R"({"kty":"EC","crv":")" + QByteArray(curve) + "\"" + member("x", x) + member("y", y) + '}';
}

QByteArray okpJwk(const char *curve, const QByteArray &x) {
    return R"({"kty":"OKP","crv":")" + QByteArray(curve) + "\"" + member("x", x) + '}';
}

QByteArray withFirstByte(QByteArray bytes, char byte) {
    return bytes.replace(0, 1, QByteArray(1, byte));
}

}  // namespace

class TestKeyReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoSafeKey_data();
    void refusesWhatIsNoSafeKey();
    void readsEveryFormOfAKey_data();
    void readsEveryFormOfAKey();
    void refusesPointsThatProveNothing_data();
    void refusesPointsThatProveNothing();
    void aSetKeepsItsGoodKeys();
    void aFileOfSeveralPemBlocksKeepsTheGoodOnes();
    void readsASecretAsItIsWritten_data();
    void readsASecretAsItIsWritten();
    void limitsWhatItReads();
};

void TestKeyReader::refusesWhatIsNoSafeKey_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    static const Signer rsa(KeyKind::rsa);
    static const Signer ec(KeyKind::p256);
    const QByteArray n = rsa.part("n");
    const QByteArray e = rsa.part("e");
    const QByteArray x = ec.part("x");
    const QByteArray y = ec.part("y");
    QByteArray evenModulus = n;
    evenModulus.back() = static_cast<char>(evenModulus.back() & 0xfe);

    row("nothing", {}, "key_nothing");
    row("white space", " \n ", "key_nothing");
    row("a word", "hunter2", "key_unrecognised");
    row("half a JWK", R"({"kty":"oct",)", "key_not_json");
    row("a list", "[]", "key_not_object");
    row("no type", R"({"k":"AAAA"})", "key_member_missing");
    row("a type that is no string", R"({"kty":1})", "key_member_type");
    row("a type in other letters", R"({"kty":"rsa"})", "key_type_unknown");
    row("a type of tomorrow", R"({"kty":"AKP"})", "key_type_unknown");
    row("a name twice", R"({"kty":"oct","k":"AAAA","k":"BBBB"})", "key_member_twice");
    row("a type twice", R"({"kty":"RSA","kty":"oct","k":"AAAA"})", "key_member_twice");
    row("a use that is no string", R"({"kty":"oct","k":"AAAA","use":1})", "key_member_type");
    row("an id that is no string", R"({"kty":"oct","k":"AAAA","kid":1})", "key_member_type");
    row("operations that are no list", R"({"kty":"oct","k":"AAAA","key_ops":"verify"})", "key_member_type");
    row("an operation twice", R"({"kty":"oct","k":"AAAA","key_ops":["verify","verify"]})", "key_member_type");
    row("a secret that is missing", R"({"kty":"oct"})", "key_member_missing");
    row("a secret that is empty", R"({"kty":"oct","k":""})", "key_nothing");
    row("a padded secret", R"({"kty":"oct","k":"AAAAAA=="})", "key_member_encoding");
    row("a secret with spare bits", R"({"kty":"oct","k":"AB"})", "key_member_encoding");
    row("a secret in base64", R"({"kty":"oct","k":"ab+/"})", "key_member_encoding");
    row("an RSA modulus that is missing", R"({"kty":"RSA","e":"AQAB"})", "key_member_missing");
    row("an RSA exponent that is missing", R"({"kty":"RSA")" + member("n", n) + '}', "key_member_missing");
    row("an RSA modulus with a zero before it", rsaJwk('\0' + n, e), "key_member_encoding");
    row("an RSA exponent with a zero before it", rsaJwk(n, '\0' + e), "key_member_encoding");
    row("an empty RSA modulus", rsaJwk({}, e), "key_member_encoding");
    row("an RSA exponent of 0", rsaJwk(n, QByteArray(1, '\0')), "key_member_encoding");
    row("an RSA exponent of 1", rsaJwk(n, "\x01"), "key_rsa_exponent");
    row("an RSA exponent of 2", rsaJwk(n, "\x02"), "key_rsa_exponent");
    row("an even RSA exponent", rsaJwk(n, QByteArray::fromHex("010000")), "key_rsa_exponent");
    row("an RSA exponent as long as the modulus", rsaJwk(n, n), "key_rsa_exponent");
    row("an even RSA modulus", rsaJwk(evenModulus, e), "key_rsa_modulus");
    row("RSA of 2047 bits", rsaJwk(withFirstByte(n, '\x7f'), e), "key_rsa_small");
    row("RSA of 1024 bits", rsaJwk(n.first(127) + '\x01', e), "key_rsa_small");
    row("RSA of 16392 bits", rsaJwk(QByteArray(2049, '\xff'), e), "key_rsa_large");
    row("RSA of 1024 bits in PEM", Signer(KeyKind::rsa, 1024).publicPem(), "key_rsa_small");
    row("RSA-PSS of 1024 bits", Signer(KeyKind::rsa_pss, 1024).publicPem(), "key_rsa_small");
    row("a curve that is missing", R"({"kty":"EC"})", "key_member_missing");
    row("a curve of another name", ecJwk("p-256", x, y), "key_kind_unknown");
    row("a curve of another type", ecJwk("Ed25519", x, y), "key_kind_unknown");
    row("a curve for key agreement", okpJwk("X25519", x), "key_kind_unknown");
    row("a coordinate that is missing", R"({"kty":"EC","crv":"P-256")" + member("x", x) + '}',
        "key_member_missing");
    row("a coordinate one short", ecJwk("P-256", x.first(31), y), "key_member_length");
    row("a coordinate with a zero before it", ecJwk("P-256", '\0' + x, y), "key_member_length");
    row("a point on another curve", ecJwk("secp256k1", x, y), "key_off_curve");
    row("a point off the curve", ecJwk("P-256", y, x), "key_off_curve");
    row("a point of zeroes", ecJwk("P-256", QByteArray(32, '\0'), QByteArray(32, '\0')), "key_off_curve");
    row("coordinates beyond the prime", ecJwk("P-256", QByteArray(32, '\xff'), y), "key_off_curve");
    row("an Ed25519 key one short", okpJwk("Ed25519", QByteArray(31, '\x01')), "key_member_length");
    row("an Ed448 key as long as Ed25519", okpJwk("Ed448", QByteArray(32, '\x01')), "key_member_length");
    row("X25519 in PEM", Signer::other("X25519").publicPem(), "key_kind_unknown");
    row("a curve of other standards", Signer::other("EC", "brainpoolP256r1").publicPem(), "key_kind_unknown");
    row("a locked private key", ec.encryptedPem(), "key_pem_encrypted");
    row("a certificate request",
        "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n", "key_pem_kind");
    row("the parameters of a key without the key",
        "-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n", "key_pem_kind");
    row("a broken PEM", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "key_pem_broken");
    row("a cut PEM", ec.publicPem().first(60), "key_pem_broken");
    row("something behind the key in a PEM block",
        "-----BEGIN PUBLIC KEY-----\n" + QByteArray(ec.publicDer() + '\0').toBase64() +
            "\n-----END PUBLIC KEY-----\n",
        "key_pem_broken");
    row("an empty set", R"({"keys":[]})", "key_set_empty");
    row("a set that is no list", R"({"keys":{}})", "key_member_type");
    row("a set with its keys twice", R"({"keys":[],"keys":[]})", "key_member_twice");
    row("a set of something else", R"({"keys":["a"]})", "key_not_object");
    row("a set whose keys are no list", R"({"keys":{}})", "key_member_type");
}

void TestKeyReader::refusesWhatIsNoSafeKey() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const token::Keys keys = test::keysIn(text);
    QVERIFY(keys.usable.isEmpty());
    QCOMPARE(keys.refused.size(), qsizetype(1));
    QCOMPARE(keys.refused.first().reason.code, expected);
}

void TestKeyReader::readsEveryFormOfAKey_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("canSign");
    const auto row = [](const char *name, const QByteArray &text, const char *kind, int bits, bool canSign) {
        QTest::newRow(name) << text << QString::fromLatin1(kind) << bits << canSign;
    };
    static const Signer rsa(KeyKind::rsa);
    static const Signer ec(KeyKind::p384);
    row("public", rsa.publicPem(), "RSA", 2048, false);
    row("private", rsa.privatePem(), "RSA", 2048, true);
    row("private, the older form", rsa.oldPrivatePem(), "RSA", 2048, true);
    row("private on a curve, the older form", ec.oldPrivatePem(), "P-384", 384, true);
    row("private on a curve, with its parameters before it",
        "-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n" + ec.oldPrivatePem(),
        "P-384", 384, true);
    row("a certificate whose time is over", ec.certificatePem(), "P-384", 384, false);
    row("with text around it", "Here it is:\r\n\r\n" + ec.publicPem().replace("\n", "\r\n") + "\r\nBye",
        "P-384", 384, false);
    row("exponent 3", Signer::rsaWithExponent(3).publicPem(), "RSA", 2048, false);
    row("RSA-PSS", Signer(KeyKind::rsa_pss).publicPem(), "RSA-PSS", 2048, false);
    row("JWK", ec.jwk(), "P-384", 384, false);
    row("JWK with white space", " \n" + ec.jwk(R"(, "kid" : "a" )") + '\n', "P-384", 384, false);
    row("private JWK", ec.jwk(R"(,"d":"AA")"), "P-384", 384, true);
    row("secret JWK", R"({"kty":"oct","k":"AAECAwQFBgc"})", "secret", 64, true);
    row("members that nobody knows", ec.jwk(R"(,"ext":true,"x5t":"AA","nbf":1)"), "P-384", 384, false);
}

void TestKeyReader::readsEveryFormOfAKey() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, kind);
    QFETCH(const int, bits);
    QFETCH(const bool, canSign);
    const token::Keys keys = test::keysIn(text);
    QVERIFY(keys.refused.isEmpty());
    QCOMPARE(keys.usable.size(), qsizetype(1));
    QCOMPARE(name(keys.usable.first().kind), kind);
    QCOMPARE(keys.usable.first().bits, bits);
    QCOMPARE(keys.usable.first().canSign, canSign);
}

void TestKeyReader::refusesPointsThatProveNothing_data() {
    QTest::addColumn<QByteArray>("curve");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *curve, const char *name, const QByteArray &hex) {
        QTest::addRow("%s, %s", curve, name) << QByteArray(curve) << hex;
    };
    const QByteArray zeroes(60, '0');
    row("Ed25519", "the neutral point", "0100" + zeroes);
    row("Ed25519", "order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("Ed25519", "order 4", "0000" + zeroes);
    row("Ed25519", "order 4, the other", "0000" + zeroes.first(58) + "80");
    row("Ed25519", "order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    row("Ed25519", "order 8, the other", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    row("Ed25519", "the neutral point with a sign", "0100" + zeroes.first(58) + "80");
    row("Ed25519", "y beyond the prime", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("Ed25519", "no point", "0200" + zeroes);
    row("Ed448", "the neutral point", "0100" + QByteArray(110, '0'));
    row("Ed448", "order 4", "0000" + QByteArray(110, '0'));
    row("Ed448", "y beyond the prime", QByteArray(112, 'f') + "00");
    row("Ed448", "bits beyond y", "0500" + QByteArray(108, '0') + "01");
}

void TestKeyReader::refusesPointsThatProveNothing() {
    QFETCH(const QByteArray, curve);
    QFETCH(const QByteArray, hex);
    const token::Keys keys = test::keysIn(okpJwk(curve.constData(), QByteArray::fromHex(hex)));
    QVERIFY(keys.usable.isEmpty());
    QCOMPARE(keys.refused.first().reason.code, QByteArray("key_off_curve"));
}

void TestKeyReader::aSetKeepsItsGoodKeys() {
    const Signer key(KeyKind::p256);
    const token::Keys keys = test::keysIn(R"({"other":1,"keys":[)" + key.jwk(R"(,"kid":"a")") +
                                          R"(,{"kty":"EC","crv":"P-256","kid":"b","x":"AA","y":"AA"},)" +
                                          key.jwk() + R"(,{"kty":"future"}]})");
    QCOMPARE(keys.usable.size(), qsizetype(2));
    QCOMPARE(keys.usable.at(0).name, u"keys: a"_s);
    QCOMPARE(keys.usable.at(0).id.value(), u"a"_s);
    QCOMPARE(keys.usable.at(1).name, u"keys #3"_s);
    QVERIFY(!keys.usable.at(1).id);
    QCOMPARE(keys.refused.size(), qsizetype(2));
    QCOMPARE(keys.refused.at(0).name, u"keys: b"_s);
    QCOMPARE(keys.refused.at(0).reason.code, QByteArray("key_member_length"));
    QCOMPARE(keys.refused.at(1).name, u"keys #4"_s);
    QCOMPARE(keys.refused.at(1).reason.code, QByteArray("key_type_unknown"));
}

void TestKeyReader::aFileOfSeveralPemBlocksKeepsTheGoodOnes() {
    const QByteArray small = Signer(KeyKind::rsa, 1024).publicPem();
    const token::Keys keys = test::keysIn(
        Signer(KeyKind::p256).publicPem() + small + Signer(KeyKind::ed448).certificatePem() +
        "-----BEGIN PUBLIC KEY-----\n?\n-----END PUBLIC KEY-----\n" + Signer(KeyKind::p521).publicPem());
    QCOMPARE(keys.usable.size(), qsizetype(3));
    QCOMPARE(keys.usable.at(0).name, u"keys #1"_s);
    QCOMPARE(keys.usable.at(1).name, u"keys #3"_s);
    QCOMPARE(keys.usable.at(2).name, u"keys #5"_s);
    QCOMPARE(keys.refused.size(), qsizetype(2));
    QCOMPARE(keys.refused.at(0).name, u"keys #2"_s);
    QCOMPARE(keys.refused.at(1).name, u"keys #4"_s);
}

void TestKeyReader::readsASecretAsItIsWritten_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArrayList>("bytes");
    const auto row = [](const char *name, const char *text, SecretForm form, const QByteArrayList &bytes) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(form) << bytes;
    };
    row("text", "not-a-real-key", SecretForm::text, {"not-a-real-key"});
    row("text with a space behind it", "a b ", SecretForm::text, {"a b "});
    row("hex", "00ffA1", SecretForm::hex, {QByteArray::fromHex("00ffa1")});
    row("no hex", "00fg", SecretForm::hex, {});
    row("half a byte", "00f", SecretForm::hex, {});
    row("base64", "+/+/", SecretForm::base64, {QByteArray::fromHex("fbffbf")});
    row("base64url", "-_-_", SecretForm::base64, {QByteArray::fromHex("fbffbf")});
    row("padded", "AAA=", SecretForm::base64, {QByteArray(2, '\0')});
    row("no base64", "AAAAA", SecretForm::base64, {});
    row("base64 with spare bits", "AB", SecretForm::base64, {});
    row("whatever it can be", "00ff", SecretForm::any,
        {"00ff", QByteArray::fromHex("00ff"), QByteArray::fromBase64("00ff")});
    row("text alone", "not a real key!", SecretForm::any, {"not a real key!"});
    row("empty", "", SecretForm::any, {});
}

void TestKeyReader::readsASecretAsItIsWritten() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, form);
    QFETCH(const QByteArrayList, bytes);
    const token::Keys keys =
        token::readSecret(base::Secret::copyOf(text), static_cast<SecretForm>(form), u"secret"_s);
    QCOMPARE(keys.usable.size(), bytes.size());
    QCOMPARE(keys.refused.size(), bytes.isEmpty() ? qsizetype(1) : qsizetype(0));
    QStringList names;
    for (const QByteArray &one : bytes) {
        const token::Verification verification =
            token::verify(test::hmacJws("HS256", one, R"({"alg":"HS256"})"), keys);
        QCOMPARE(verification.result, token::SignatureResult::valid);
        names.append(verification.key);
    }
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
}

void TestKeyReader::limitsWhatItReads() {
    const auto refusal = [](const token::Keys &keys) {
        return keys.usable.isEmpty() && keys.refused.size() == 1 ? keys.refused.first().reason.code
                                                                 : QByteArray();
    };
    const QByteArray tooLong(token::maxKeyBytes + 1, 'a');
    QCOMPARE(refusal(test::keysIn(tooLong)), QByteArray("key_too_large"));
    QCOMPARE(refusal(token::readSecret(base::Secret::copyOf(tooLong), SecretForm::any, u"secret"_s)),
             QByteArray("key_too_large"));
    QByteArray many = R"({"keys":[)";
    for (qsizetype i = 0; i <= token::maxKeys; ++i)
        many += R"({"kty":"oct","k":"AAAA"},)";
    many.back() = ']';
    QCOMPARE(refusal(test::keysIn(many + '}')), QByteArray("key_set_too_long"));
}

TD_TEST_CLASS(TestKeyReader);
#include "test_key_reader.moc"
