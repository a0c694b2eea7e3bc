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

/// What the header of a token may say, and what its owner says of a key. Every token here is well signed.
class TestHeaderRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHeaderIsTakenOrRefused_data();
    void aHeaderIsTakenOrRefused();
    void aKeyIsForWhatItsOwnerSays_data();
    void aKeyIsForWhatItsOwnerSays();
    void aKeyInTheTokenIsNeverUsed_data();
    void aKeyInTheTokenIsNeverUsed();
    void theHeaderIsTold();
};

void TestHeaderRules::aHeaderIsTakenOrRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *header, const char *expected) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(expected);
    };
    row(R"({"alg":"HS256"})", "valid");
    row(R"({ "typ" : "JWT", "alg" : "HS256", "unknown" : {"a":[1]} })", "valid");
    row(R"({"\u0061lg":"HS256"})", "valid");
    row(R"({})", "invalid: signature_alg_missing");
    row(R"({"ALG":"HS256"})", "invalid: signature_alg_missing");
    row(R"({"alg":null})", "invalid: signature_header_type");
    row(R"({"alg":256})", "invalid: signature_header_type");
    row(R"({"alg":["HS256"]})", "invalid: signature_header_type");
    for (const char *none : {"none", "None", "NONE", "nOnE"})
        QTest::newRow(none) << QByteArray(R"({"alg":")" + QByteArray(none) + R"("})")
                            << QByteArray("invalid: signature_alg_none");
    row(R"({"alg":""})", "unsupported: signature_alg_unknown");
    row(R"({"alg":"hs256"})", "unsupported: signature_alg_unknown");
    row(R"({"alg":"HS256 "})", "unsupported: signature_alg_unknown");
    row(R"({"alg":"HS1"})", "unsupported: signature_alg_unknown");
    row(R"({"alg":"A128KW"})", "unsupported: signature_alg_unknown");
    row(R"({"alg":"none","alg":"HS256"})", "invalid: signature_header_name_twice");
    row(R"({"alg":"HS256","alg":"HS256"})", "invalid: signature_header_name_twice");
    row(R"({"alg":"HS256","typ":"JWT","typ":"JWT"})", "invalid: signature_header_name_twice");
    row(R"({"alg":"HS256","kid":1})", "invalid: signature_header_type");
    row(R"({"alg":"HS256","kid":"any"})", "valid");
    row(R"({"alg":"HS256","crit":[]})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":null})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":"exp"})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":{"exp":1},"exp":1})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":[1]})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":["exp"]})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":["alg"]})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":["exp","exp"],"exp":1})", "invalid: signature_crit_malformed");
    row(R"({"alg":"HS256","crit":["exp"],"exp":1})", "invalid: signature_crit_unknown");
    row(R"({"alg":"HS256","crit":["b64","http://example.com/UNDEFINED"],"b64":true,"http://example.com/UNDEFINED":1})",
        "invalid: signature_crit_unknown");
    row(R"({"alg":"HS256","crit":["b64"],"b64":true})", "valid");
    row(R"({"alg":"HS256","b64":true})", "valid");
    row(R"({"alg":"HS256","crit":["b64"],"b64":false})", "invalid: signature_b64_false");
    row(R"({"alg":"HS256","b64":false})", "invalid: signature_b64_false");
    row(R"({"alg":"HS256","b64":"true"})", "invalid: signature_header_type");
    row(R"(["HS256"])", "invalid: token_header_not_object");
    row(R"({"alg":"HS256"} )", "valid");
    row(R"({"alg":"HS256"}x)", "invalid: token_header_not_json");
}

void TestHeaderRules::aHeaderIsTakenOrRefused() {
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, expected);
    const QByteArray compact = test::hmacJws("HS256", test::longSecret, header);
    QCOMPARE(test::told(token::verify(compact, test::secretOf(test::longSecret))), expected);
}

void TestHeaderRules::aKeyIsForWhatItsOwnerSays_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray plain = R"({"alg":"ES256"})";
    const QByteArray named = R"({"alg":"ES256","kid":"a"})";
    const auto row = [](const QByteArray &header, const char *members, const char *expected) {
        QTest::addRow("%s %s", header.constData(), members)
            << header << QByteArray(members) << QByteArray(expected);
    };
    row(plain, "", "valid");
    row(plain, R"(,"alg":"ES256")", "valid");
    row(plain, R"(,"alg":"ES384")", "no_key: key_for_other_alg");
    row(plain, R"(,"alg":"es256")", "no_key: key_for_other_alg");
    row(plain, R"(,"alg":"")", "no_key: key_for_other_alg");
    row(plain, R"(,"use":"sig")", "valid");
    row(plain, R"(,"use":"enc")", "no_key: key_for_other_use");
    row(plain, R"(,"use":"SIG")", "no_key: key_for_other_use");
    row(plain, R"(,"key_ops":["verify"])", "valid");
    row(plain, R"(,"key_ops":["sign","verify"])", "valid");
    row(plain, R"(,"key_ops":["sign"])", "no_key: key_not_for_verifying");
    row(plain, R"(,"key_ops":[])", "no_key: key_not_for_verifying");
    row(plain, R"(,"key_ops":["encrypt"])", "no_key: key_not_for_verifying");
    row(plain, R"(,"kid":"a")", "valid");
    row(named, "", "valid");
    row(named, R"(,"kid":"a")", "valid");
    row(named, R"(,"kid":"A")", "no_key: key_of_other_id");
    row(named, R"(,"kid":"")", "no_key: key_of_other_id");
    row(R"({"alg":"ES256","kid":""})", R"(,"kid":"a")", "no_key: key_of_other_id");
}

void TestHeaderRules::aKeyIsForWhatItsOwnerSays() {
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, members);
    QFETCH(const QByteArray, expected);
    static const Signer key(KeyKind::p256);
    const QByteArray compact = key.jws("ES256", header, "{}");
    QCOMPARE(test::told(token::verify(compact, test::keysIn(key.jwk(members)))), expected);
}

void TestHeaderRules::aKeyInTheTokenIsNeverUsed_data() {
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("name");
    static const Signer attacker(KeyKind::p256);
    QTest::newRow("jwk") << QByteArray(R"(,"jwk":)" + attacker.jwk()) << u"jwk"_s;
    QTest::newRow("jku") << QByteArray(R"(,"jku":"https://attacker.example/keys")") << u"jku"_s;
    QTest::newRow("x5u") << QByteArray(R"(,"x5u":"https://attacker.example/cert")") << u"x5u"_s;
    QTest::newRow("x5c") << QByteArray(R"(,"x5c":[")" + attacker.publicDer().toBase64() + R"("])")
                         << u"x5c"_s;
}

void TestHeaderRules::aKeyInTheTokenIsNeverUsed() {
    QFETCH(const QByteArray, member);
    QFETCH(const QString, name);
    static const Signer owner(KeyKind::p256);
    static const Signer other(KeyKind::p256);
    const QByteArray compact = other.jws("ES256", R"({"alg":"ES256")" + member + '}', "{}");
    for (const token::Keys &keys : {token::Keys(), test::keysIn(owner.jwk())}) {
        const token::Verification verification = token::verify(compact, keys);
        QVERIFY(verification.result != token::SignatureResult::valid);
        QCOMPARE(verification.findings.size(), qsizetype(1));
        QVERIFY(base::is(verification.findings.first().what, token::SignatureFinding::finding_key_in_token));
        QCOMPARE(verification.findings.first().what.values[u"names"_s].toStringList(), QStringList{name});
    }
    QVERIFY(token::verify(compact, test::keysIn(other.jwk())).isSound());
}

void TestHeaderRules::theHeaderIsTold() {
    const QByteArray compact =
        test::hmacJws("HS256", test::longSecret, R"({"alg":"HS256","kid":"2026-\u5bc6"})");
    const token::Verification verification = token::verify(compact, {});
    QCOMPARE(verification.alg, u"HS256"_s);
    QCOMPARE(verification.kid, u"2026-密"_s);
    QVERIFY(verification.key.isEmpty());
}

TD_TEST_CLASS(TestHeaderRules);
#include "test_header_rules.moc"
