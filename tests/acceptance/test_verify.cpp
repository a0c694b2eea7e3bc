// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "user_desk.h"
#include "verify_examples.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `verify`, as a script reads it.
class TestVerifyCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysYesToWhatTheKeySigned_data();
    void saysYesToWhatTheKeySigned();
    void timePlaysNoPart();
    void saysNoWithTheReason_data();
    void saysNoWithTheReason();
    void aShortSecretMatchesWithAFinding();
    void everyFormOfASecretIsTried_data();
    void everyFormOfASecretIsTried();
    void aProfileHasNoKeysYet();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void tellsItInWords();
};

namespace {

/// The public key of RFC 7515 appendix A.3 in PEM.
QByteArray pemOf(const QJsonValue &jwk) {
    const auto bytes = [&jwk](QLatin1String member) {
        return QByteArray::fromBase64(jwk[member].toString().toLatin1(), QByteArray::Base64UrlEncoding);
    };
    const QByteArray der = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") +
                           bytes("x"_L1) + bytes("y"_L1);
    return "-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

}  // namespace

void TestVerifyCommand::saysYesToWhatTheKeySigned_data() {
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QJsonValue>("kid");
    const QJsonArray examples = signatureExamples();
    for (const auto &one : examples) {
        QTest::newRow(qPrintable(one[u"name"].toString()))
            << one[u"token"].toString() << u"--key"_s << textOf(one[u"key"])
            << one[u"name"].toString().section(u", "_s, 1)
            << (one[u"key"][u"kid"].isString() ? one[u"key"][u"kid"] : QJsonValue());
    }
    const QJsonObject a3 = example(u"RFC 7515 A.3"_s);
    const QString token = a3[u"token"].toString();
    QTest::newRow("PEM") << token << u"--key"_s << pemOf(a3[u"key"]) << u"ES256"_s << QJsonValue();
    QTest::newRow("JWK Set") << token << u"--jwks"_s << setOf(a3[u"key"]) << u"ES256"_s << QJsonValue();
    QTest::newRow("within a text") << QString(u"{\"token\": \""_s + token + u"\"}"_s) << u"--key"_s
                                   << pemOf(a3[u"key"]) << u"ES256"_s << QJsonValue();
}

void TestVerifyCommand::saysYesToWhatTheKeySigned() {
    QFETCH(const QString, token);
    QFETCH(const QString, option);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, alg);
    QFETCH(const QJsonValue, kid);
    const UserDesk desk;
    const Ended ended = desk.run({u"verify"_s, token, option, desk.write(u"key.txt"_s, key), u"--json"_s});
    QCOMPARE(ended.exit, 0);
    const QJsonObject object = ended.object();
    QCOMPARE(object[u"result"].toString(), u"valid"_s);
    QCOMPARE(object[u"alg"].toString(), alg);
    QCOMPARE(object[u"kid"], kid);
    QVERIFY(object[u"reason"].isNull());
    QVERIFY(object[u"findings"].toArray().isEmpty());
    QVERIFY(ended.err.isEmpty());
}

void TestVerifyCommand::timePlaysNoPart() {
    const QJsonObject expired = example(u"RFC 7515 A.1"_s);
    const UserDesk desk;
    const QString key = desk.write(u"key.jwk"_s, textOf(expired[u"key"]));
    const QString token = expired[u"token"].toString();
    QCOMPARE(desk.run({u"inspect"_s, token}).exit, 1);
    QCOMPARE(desk.run({u"verify"_s, token, u"--key"_s, key}).exit, 0);
}

void TestVerifyCommand::saysNoWithTheReason_data() {
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QString &token, const QByteArray &key, const char *result,
                        const char *reason, int exit = 1) {
        QTest::newRow(name) << token << key << QString::fromLatin1(result) << QString::fromLatin1(reason)
                            << exit;
    };
    const QJsonObject a3 = example(u"RFC 7515 A.3"_s);
    const QString es256 = a3[u"token"].toString();
    const QByteArray pem = pemOf(a3[u"key"]);
    const QByteArray otherKey = textOf(example(u"RFC 7520 4.3"_s)[u"key"]);
    const QByteArray secret = textOf(example(u"RFC 7515 A.1"_s)[u"key"]);
    row("changed", QString(es256).replace(u".eyJpc3MiOiJqb2Ui"_s, u".eyJpc3MiOiJqb2Yi"_s), pem, "invalid",
        "signature_mismatch");
    row("another kind of key", es256, otherKey, "no_key", "key_of_other_kind");
    row("an HMAC with a public key", shortlySigned, pem, "no_key", "key_is_no_secret");
    row("alg none", u"eyJhbGciOiJub25lIn0.e30."_s, secret, "invalid", "signature_alg_none");
    row("another alg", u"eyJhbGciOiJYUzEifQ.e30.AA"_s, secret, "unsupported", "signature_alg_unknown");
    row("JWE", u"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..MTIzNDU2Nzg5MDEy.AA.MTIzNDU2Nzg5MDEyMzQ1Ng"_s,
        secret, "unsupported", "signature_encrypted");
    row("no key at all in the file", es256, "hunter2", "no_key", "key_unrecognised");
    row("opaque", u"ID_3vMMouDbGqM:djg8LshfUkfM00"_s, secret, "invalid", "usage_opaque_token", 4);
    row("no token", u"nothing here"_s, secret, "invalid", "usage_no_token", 4);
    row("two parts", u"eyJhbGciOiJIUzI1NiJ9.e30"_s, secret, "invalid", "token_truncated", 4);
    row("cut in its signature", es256.chopped(4), pem, "invalid", "signature_length");
    row("a placeholder", u"Bearer {{token}}"_s, secret, "invalid", "token_placeholder", 4);
    row("four parts", es256 + u'.', pem, "invalid", "token_part_count", 4);
    row("padded", es256 + u'=', pem, "invalid", "token_bad_character", 4);
}

void TestVerifyCommand::saysNoWithTheReason() {
    QFETCH(const QString, token);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, result);
    QFETCH(const QString, reason);
    QFETCH(const int, exit);
    const UserDesk desk;
    const Ended ended =
        desk.run({u"verify"_s, token, u"--key"_s, desk.write(u"key.txt"_s, key), u"--json"_s});
    QCOMPARE(ended.object()[u"result"].toString(), result);
    QCOMPARE(ended.object()[u"reason"].toString(), reason);
    QCOMPARE(ended.exit, exit);
    QVERIFY(!ended.object()[u"explanation"].toString().isEmpty());
}

void TestVerifyCommand::aShortSecretMatchesWithAFinding() {
    const UserDesk desk;
    const Ended ended = desk.run({u"verify"_s, shortlySigned, u"--secret"_s,
                                  desk.secretFrom("x", "not-a-real-key").section(u'@', 1), u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.object()[u"result"].toString(), u"valid"_s);
    const QJsonArray findings = ended.object()[u"findings"].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first()[u"code"].toString(), u"finding_weak_secret"_s);
    QCOMPARE(findings.first()[u"severity"].toString(), u"warning"_s);
}

void TestVerifyCommand::everyFormOfASecretIsTried_data() {
    QTest::addColumn<QByteArray>("file");
    const QByteArray secret = "not-a-real-key";
    QTest::newRow("text") << secret;
    QTest::newRow("text and a newline") << QByteArray(secret + '\n');
    QTest::newRow("text and a newline of Windows") << QByteArray(secret + "\r\n");
    QTest::newRow("hex") << QByteArray(secret.toHex() + '\n');
    QTest::newRow("base64") << QByteArray(secret.toBase64() + '\n');
    QTest::newRow("base64url without padding")
        << secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void TestVerifyCommand::everyFormOfASecretIsTried() {
    QFETCH(const QByteArray, file);
    const UserDesk desk;
    const QString path = desk.write(u"secret"_s, file);
    QCOMPARE(desk.run({u"verify"_s, shortlySigned, u"--secret"_s, path}).exit, 0);
    QCOMPARE(desk.run({u"verify"_s, shortlySigned, u"--secret"_s, u'@' + path}).exit, 0);
    QCOMPARE(desk.run({u"verify"_s, shortlySigned, u"--secret"_s, u"-"_s}, file).exit, 0);
    const Ended other = desk.run(
        {u"verify"_s, shortlySigned, u"--secret"_s, desk.write(u"other"_s, "b" + file), u"--json"_s});
    QCOMPARE(other.exit, 1);
    QVERIFY(!other.object()[u"tried"].toArray().isEmpty());
    QVERIFY(!other.out.contains(file.trimmed()) && !other.err.contains(file.trimmed()));
}

void TestVerifyCommand::aProfileHasNoKeysYet() {
    const UserDesk desk;
    const Ended known = desk.run({u"verify"_s, shortlySigned, u"--profile"_s, u"sandbox-sud"_s, u"--json"_s});
    QCOMPARE(known.exit, 1);
    QCOMPARE(known.object()[u"result"].toString(), u"no_key"_s);
    QCOMPARE(known.object()[u"reason"].toString(), u"usage_profile_keys"_s);
    const Ended unknown = desk.run({u"verify"_s, shortlySigned, u"--profile"_s, u"nobody"_s, u"--json"_s});
    QCOMPARE(unknown.exit, 2);
}

void TestVerifyCommand::refusesWhatItCannotUse_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no key option") << QStringList{shortlySigned};
    QTest::newRow("no input") << QStringList{u"--key"_s, u"@/dev/null"_s};
    QTest::newRow("no such key file") << QStringList{shortlySigned, u"--key"_s, u"/nonexistent/file"_s};
    QTest::newRow("no such input file") << QStringList{u"@/nonexistent/file"_s, u"--key"_s, u"/dev/null"_s};
    QTest::newRow("two tokens") << QStringList{
        shortlySigned + u'\n' + QString(shortlySigned).replace(u".4675"_s, u".5764"_s), u"--key"_s,
        u"/dev/null"_s};
    QTest::newRow("standard input twice") << QStringList{u"-"_s, u"--secret"_s, u"-"_s};
}

void TestVerifyCommand::refusesWhatItCannotUse() {
    QFETCH(const QStringList, words);
    const Ended ended = UserDesk().run(QStringList{u"verify"_s} + words + QStringList{u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QVERIFY(ended.object()[u"error"].isObject());
    QVERIFY(!ended.err.isEmpty());
}

void TestVerifyCommand::tellsItInWords() {
    const QJsonObject a3 = example(u"RFC 7515 A.3"_s);
    const UserDesk desk;
    const QString key = desk.write(u"prod.pem"_s, pemOf(a3[u"key"]));
    const QString token = a3[u"token"].toString();
    const Ended english = desk.run({u"verify"_s, token, u"--key"_s, key});
    QVERIFY(english.out.contains("The signature matches the key prod.pem (ES256)."));
    const Ended chinese = desk.run({u"--lang"_s, u"zh"_s, u"verify"_s, token, u"--key"_s, key});
    QVERIFY(chinese.out.contains("验签通过：签名与密钥 prod.pem 相符（ES256）。"));
    QVERIFY(!english.out.contains(token.toLatin1()) && !chinese.out.contains(token.toLatin1()));
    const Ended failed = desk.run({u"verify"_s, shortlySigned, u"--key"_s, key, u"--secret"_s,
                                   desk.write(u"wrong.txt"_s, "fake secret!")});
    QCOMPARE(failed.exit, 1);
    QVERIFY(failed.out.contains("Signature fails:"));
    QVERIFY(failed.out.contains("prod.pem:") && failed.out.contains("wrong.txt:"));
}

}  // namespace td::test

namespace {
using td::test::TestVerifyCommand;
TD_TEST_CLASS(TestVerifyCommand);
}  // namespace

#include "test_verify.moc"
