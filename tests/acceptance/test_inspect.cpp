// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `inspect`, as a script reads it.
class TestInspectCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsKindAndState_data();
    void tellsKindAndState();
    void numbersKeepTheirText();
    void aPayloadThatIsNoJsonIsText();
    void everyTokenOfATextIsShown();
    void eachTokenComesOnceTheFirstToExpireLeading();
    void tellsWhatTheResponseSaysAgainstAToken_data();
    void tellsWhatTheResponseSaysAgainstAToken();
    void tellsATokenOfAnotherEnvironment();
    void aTokenThatCannotBeReadSaysWhere();
    void takesTheInputFromWhereItIsSaid_data();
    void takesTheInputFromWhereItIsSaid();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void aBadTimeIsAnsweredWithExamples();
};

namespace {

QByteArray part(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &payload, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})") {
    return part(header) + '.' + part(payload) + '.' + part(QByteArray(32, 's'));
}

const QByteArray sample = jwt(R"({"uid":"1380100177150345266","exp":1630580156,"app_id":"appID"})");

}  // namespace

void TestInspectCommand::tellsKindAndState_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QJsonValue>("secondsLeft");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("long before the expiry") << sample << u"2021-09-01T10:55:56Z"_s << u"jwt"_s << u"valid"_s
                                  << QJsonValue(86400) << 0;
    row("a second before") << sample << u"2021-09-02T10:55:55Z"_s << u"jwt"_s << u"expiring"_s
                           << QJsonValue(1) << 0;
    row("at the expiry") << sample << u"2021-09-02T10:55:56Z"_s << u"jwt"_s << u"expired"_s << QJsonValue(0)
                         << 1;
    row("a second after") << sample << u"2021-09-02T10:55:57Z"_s << u"jwt"_s << u"expired"_s << QJsonValue(-1)
                          << 1;
    row("the time with an offset") << sample << u"2021-09-02T18:55:56+08:00"_s << u"jwt"_s << u"expired"_s
                                   << QJsonValue(0) << 1;
    row("the time in seconds") << sample << u"1630580155"_s << u"jwt"_s << u"expiring"_s << QJsonValue(1)
                               << 0;
    row("before nbf") << jwt(R"({"nbf":2000,"exp":9000})") << u"1999"_s << u"jwt"_s << u"not_yet_valid"_s
                      << QJsonValue(7001) << 1;
    row("at nbf") << jwt(R"({"nbf":2000,"exp":90000})") << u"2000"_s << u"jwt"_s << u"valid"_s
                  << QJsonValue(88000) << 0;
    row("no expiry") << jwt(R"({"uid":"1"})") << u"2000"_s << u"jwt"_s << u"no_expiry"_s << QJsonValue() << 0;
    row("an expiry that is a string")
        << jwt(R"({"exp":"1630580156"})") << u"2000"_s << u"jwt"_s << u"unknown"_s << QJsonValue() << 0;
    row("alg none") << part(R"({"alg":"none"})") + '.' + part(R"({"exp":9000000})") + '.' << u"2000"_s
                    << u"jwt"_s << u"valid"_s << QJsonValue(8998000) << 0;
    row("JWE") << part(R"({"alg":"dir","enc":"A256GCM"})") + ".." + part("123456789012") + '.' +
                      part("ciphertext") + '.' + part(QByteArray(16, 't'))
               << u"2000"_s << u"jwe"_s << u"unknown"_s << QJsonValue() << 0;
    row("opaque") << QByteArray("ID_3vMMouDbGqM:djg8LshfUkfM00") << u"2000"_s << u"opaque"_s << u"unknown"_s
                  << QJsonValue() << 0;
}

void TestInspectCommand::tellsKindAndState() {
    QFETCH(const QByteArray, token);
    QFETCH(const QString, at);
    QFETCH(const QString, kind);
    QFETCH(const QString, state);
    QFETCH(const QJsonValue, secondsLeft);
    QFETCH(const int, exit);
    const Ended ended = UserDesk().run({u"inspect"_s, QString::fromUtf8(token), u"--at"_s, at, u"--json"_s});
    QCOMPARE(ended.array().size(), 1);
    const QJsonObject one = ended.array().first().toObject();
    QCOMPARE(one[u"kind"].toString(), kind);
    QCOMPARE(one[u"state"].toString(), state);
    QCOMPARE(one[u"seconds_left"], secondsLeft);
    QCOMPARE(ended.exit, exit);
    QCOMPARE(one[u"offset"].toInt(-1), 0);
    QVERIFY(one[u"error"].isNull());
    QVERIFY(!ended.out.contains(token));
    for (const char *field : {"masked", "header", "payload", "payload_text", "expires_at", "findings"})
        QVERIFY2(one.contains(QLatin1String(field)), field);
}

void TestInspectCommand::numbersKeepTheirText() {
    const QByteArray payload =
        R"({"uid":1380100177150345266,"big":18446744073709551616,"e":1.10e+2,"n":-0.0,"exp":1630580156})";
    const Ended ended = UserDesk().run({u"inspect"_s, QString::fromUtf8(jwt(payload)), u"--json"_s});
    for (const char *text : {"1380100177150345266", "18446744073709551616", "1.10e+2", "-0.0"})
        QVERIFY2(ended.out.contains(text), text);
    const QJsonObject one = ended.array().first().toObject();
    QCOMPARE(one[u"expires_at"].toString(), u"2021-09-02T10:55:56Z"_s);
}

void TestInspectCommand::aPayloadThatIsNoJsonIsText() {
    const Ended ended = UserDesk().run({u"inspect"_s, QString::fromUtf8(jwt("plain words")), u"--json"_s});
    const QJsonObject one = ended.array().first().toObject();
    QVERIFY(one[u"payload"].isNull());
    QCOMPARE(one[u"payload_text"].toString(), u"plain words"_s);
}

void TestInspectCommand::everyTokenOfATextIsShown() {
    const UserDesk desk;
    const QByteArray text = "第一 " + sample + "\nAuthorization: Bearer " + jwt(R"({"uid":"2"})") + "\n";
    const Ended ended =
        desk.run({u"inspect"_s, u"@"_s + desk.write(u"log"_s, text), u"--at"_s, u"2000"_s, u"--json"_s});
    QCOMPARE(ended.array().size(), 2);
    QCOMPARE(ended.array().at(0)[u"offset"].toInt(), int(text.indexOf(sample)));
    QCOMPARE(ended.array().at(1)[u"offset"].toInt(), int(text.indexOf("Bearer ") + 7));
    QCOMPARE(ended.exit, 0);
}

void TestInspectCommand::eachTokenComesOnceTheFirstToExpireLeading() {
    const QByteArray late = jwt(R"({"exp":1900000000})");
    const QByteArray soon = jwt(R"({"exp":1800000000})");
    const QByteArray text =
        "a " + late + "\n> b " + soon.left(40) + "\n> " + soon.mid(40) + "\nc " + late + '\n';
    const Ended ended = UserDesk().run({u"inspect"_s, u"-"_s, u"--at"_s, u"2000"_s, u"--json"_s}, text);
    QCOMPARE(ended.array().size(), 2);
    QCOMPARE(ended.array().at(0)[u"expires_at"].toString(), u"2027-01-15T08:00:00Z"_s);
    QCOMPARE(ended.array().at(0)[u"offset"].toInt(), int(text.indexOf("b ") + 2));
    QCOMPARE(ended.array().at(1)[u"offset"].toInt(), 2);
    QCOMPARE(ended.array().at(1)[u"also_at"].toArray(), QJsonArray{qint64(text.lastIndexOf(late))});
}

void TestInspectCommand::tellsWhatTheResponseSaysAgainstAToken_data() {
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("code");
    const QByteArray end = R"(,"ss_token":")" + sample + R"("}})";
    QTest::newRow("an expiry at odds with exp")
        << R"({"ret_code":0,"data":{"expire_date":1630580999000)" + end << u"finding_expiry_mismatch"_s;
    QTest::newRow("an expiry that agrees")
        << R"({"ret_code":0,"data":{"expire_date":1630580156184)" + end << QString();
    QTest::newRow("within other text") << "HTTP/1.1 200 OK\r\n\r\n"
                                          R"({"ret_code":0,"data":{"expire_date":1630580999000)" +
                                              end
                                       << u"finding_expiry_mismatch"_s;
    QTest::newRow("in a refusal")
        << R"({"ret_code":1,"sdk_error_code":1005,"data":{"expire_date":1630580156184)" + end
        << u"finding_token_in_refusal"_s;
}

void TestInspectCommand::tellsWhatTheResponseSaysAgainstAToken() {
    QFETCH(const QByteArray, response);
    QFETCH(const QString, code);
    const Ended ended = UserDesk().run({u"inspect"_s, u"-"_s, u"--at"_s, u"2000"_s, u"--json"_s}, response);
    QCOMPARE(ended.array().size(), 1);
    QStringList codes;
    for (const QJsonValue &finding : ended.array().at(0)[u"findings"].toArray())
        codes.append(finding[u"code"].toString());
    QCOMPARE(codes, code.isEmpty() ? QStringList() : QStringList{code});
}

void TestInspectCommand::tellsATokenOfAnotherEnvironment() {
    const UserDesk desk;
    const auto add = [&desk](const QString &name, const QString &claim) {
        return desk.run({u"profiles"_s, u"add"_s, name, u"--service"_s, u"sud"_s, u"--kind"_s, u"test"_s,
                         u"--base-url"_s, u"https://a.example.com"_s, u"--claim"_s, claim});
    };
    QCOMPARE(add(u"ours"_s, u"app_id=appID"_s).exit, 0);
    QCOMPARE(add(u"theirs"_s, u"app_id=1461564080052506626"_s).exit, 0);
    const auto codesBy = [&desk](const QString &profile) {
        const Ended ended = desk.run(
            {u"inspect"_s, u"-"_s, u"--at"_s, u"2000"_s, u"--profile"_s, profile, u"--json"_s}, sample);
        QStringList codes;
        for (const QJsonValue &finding : ended.array().at(0)[u"findings"].toArray())
            codes.append(finding[u"code"].toString());
        return codes;
    };
    QCOMPARE(codesBy(u"ours"_s), QStringList());
    QCOMPARE(codesBy(u"theirs"_s), QStringList{u"finding_claim_of_another"_s});
    QCOMPARE(desk.run({u"inspect"_s, u"-"_s, u"--profile"_s, u"nobody's"_s}, sample).exit, 2);
}

void TestInspectCommand::aTokenThatCannotBeReadSaysWhere() {
    const QByteArray token = part(R"({"alg":"HS256"})") + '.' + part(R"({"exp":1)") + ".c2ln";
    const Ended ended = UserDesk().run({u"inspect"_s, QString::fromUtf8(token), u"--json"_s});
    QCOMPARE(ended.exit, 4);
    const QJsonObject one = ended.array().first().toObject();
    QCOMPARE(one[u"state"].toString(), u"unreadable"_s);
    QCOMPARE(one[u"error"][u"code"].toString(), u"token_payload_not_json"_s);
    const int at = one[u"error"][u"at"].toInt(-1);
    QVERIFY(at >= token.indexOf('.') && at <= token.lastIndexOf('.'));
}

void TestInspectCommand::takesTheInputFromWhereItIsSaid_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("a word") << QString::fromUtf8(sample) << QByteArray();
    QTest::newRow("a file") << u"@FILE"_s << QByteArray();
    QTest::newRow("standard input") << u"-"_s << sample + '\n';
    QTest::newRow("standard input as a file") << u"@-"_s << sample;
}

void TestInspectCommand::takesTheInputFromWhereItIsSaid() {
    QFETCH(QString, word);
    QFETCH(const QByteArray, input);
    const UserDesk desk;
    word.replace(u"@FILE"_s, u"@"_s + desk.write(u"token.txt"_s, sample + '\n'));
    const Ended ended = desk.run({u"inspect"_s, word, u"--at"_s, u"2000"_s, u"--json"_s}, input);
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.array().first()[u"payload"][u"uid"].toString(), u"1380100177150345266"_s);
}

void TestInspectCommand::refusesWhatItCannotUse_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("a text without a token") << QStringList{u"nothing here"_s} << 4;
    QTest::newRow("a literal @") << QStringList{u"@@nothing here"_s} << 4;
    QTest::newRow("nothing") << QStringList{QString()} << 4;
    QTest::newRow("no such file") << QStringList{u"@/nonexistent/file"_s} << 2;
    QTest::newRow("a folder") << QStringList{u"@/"_s} << 2;
    QTest::newRow("a time that is none") << QStringList{u"x"_s, u"--at"_s, u"yesterday"_s} << 2;
    QTest::newRow("no input") << QStringList{} << 2;
    QTest::newRow("two inputs") << QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("an option it has not") << QStringList{u"a"_s, u"--apply"_s} << 2;
}

void TestInspectCommand::refusesWhatItCannotUse() {
    QFETCH(const QStringList, words);
    QFETCH(const int, exit);
    const Ended ended = UserDesk().run(QStringList{u"inspect"_s} + words + QStringList{u"--json"_s});
    QCOMPARE(ended.exit, exit);
    QVERIFY(!ended.document().isNull());
    QVERIFY(!ended.err.isEmpty());
}

void TestInspectCommand::aBadTimeIsAnsweredWithExamples() {
    const Ended ended = UserDesk().run({u"inspect"_s, u"x"_s, u"--at"_s, u"yesterday"_s, u"--json"_s});
    const QJsonValue error = ended.object()[u"error"];
    QCOMPARE(error[u"code"].toString(), u"usage_bad_time"_s);
    const QString said = error[u"explanation"].toString();
    QVERIFY2(said.contains(u"for example: 2026-01-31T12:00:00Z"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"Allowed"_s), qPrintable(said));
}

}  // namespace td::test

namespace {
using td::test::TestInspectCommand;
TD_TEST_CLASS(TestInspectCommand);
}  // namespace

#include "test_inspect.moc"
