// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cli/codes.h"
#include "cli/commands/verify_input.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray good = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMifQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

}  // namespace

class TestVerifyInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheOneToken_data();
    void takesTheOneToken();
    void takesADamagedTokenAsItIs_data();
    void takesADamagedTokenAsItIs();
    void refusesWhatHoldsNotOne_data();
    void refusesWhatHoldsNotOne();
};

void TestVerifyInput::takesTheOneToken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("alone") << good;
    QTest::newRow("with white space around it") << QByteArray(" \n" + good + "\r\n");
    QTest::newRow("after Bearer") << QByteArray("Bearer " + good);
    QTest::newRow("in a header") << QByteArray("Authorization: Bearer " + good);
    QTest::newRow("in JSON") << QByteArray(R"({"ss_token": ")" + good + R"("})");
    QTest::newRow("in a URL") << QByteArray("https://app.example/?token=" + good + "&a=b");
    const QList<QByteArray> parts = good.split('.');
    const QByteArray members = R"("protected":")" + parts[0] + R"(","signature":")" + parts[2] + '"';
    const QByteArray payload = R"({"payload":")" + parts[1] + R"(",)";
    QTest::newRow("as flattened JSON") << QByteArray(payload + members + '}');
    QTest::newRow("as JSON with a list of signatures")
        << QByteArray(payload + R"("signatures":[{"header":{"kid":"a"},)" + members + "}]}");
    QTest::newRow("beside an opaque one")
        << QByteArray(R"({"accessToken":"ID_3vMMouDbGqM:djg8LshfUkfM00","token":")" + good + R"("})");
}

void TestVerifyInput::takesTheOneToken() {
    QFETCH(const QByteArray, text);
    const auto token = cli::tokenToVerify(text);
    QVERIFY(token.has_value());
    QCOMPARE(*token, good);
}

void TestVerifyInput::takesADamagedTokenAsItIs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a fourth part") << QByteArray(good + '.');
    QTest::newRow("a padded signature") << QByteArray(good + '=');
    QTest::newRow("a character too many") << QByteArray(good + '?');
    QTest::newRow("something behind it") << QByteArray(good + ",x");
    QTest::newRow("a space in it") << QByteArray(good).replace(".A", ". A");
    QTest::newRow("a space behind the header") << QByteArray(good).replace("9.", "9 .");
    QTest::newRow("a part before it") << QByteArray("x." + good);
    QTest::newRow("two parts") << good.first(good.lastIndexOf('.'));
    QTest::newRow("a signature of another alphabet") << QByteArray(good.chopped(1) + '+');
}

void TestVerifyInput::takesADamagedTokenAsItIs() {
    QFETCH(const QByteArray, text);
    const auto token = cli::tokenToVerify(text);
    QVERIFY(!token || *token != good);
}

void TestVerifyInput::refusesWhatHoldsNotOne_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing") << QByteArray() << QByteArray("usage_no_token");
    QTest::newRow("no token") << QByteArray("nothing here") << QByteArray("usage_no_token");
    QTest::newRow("an opaque one") << QByteArray("ID_3vMMouDbGqM:djg8LshfUkfM00")
                                   << QByteArray("usage_opaque_token");
    QTest::newRow("two") << QByteArray(good + '\n' + QByteArray(good).replace("IxMjMi", "IxMjQi"))
                         << QByteArray("usage_several_tokens");
    const QByteArray one = R"({"protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AAAA"})";
    const QByteArray other = R"({"protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AAAB"})";
    QTest::newRow("two signatures in JSON")
        << QByteArray(R"({"payload":"Zm9v","signatures":[)" + one + ',' + other + "]}")
        << QByteArray("usage_several_tokens");
    QTest::newRow("JSON without a signature")
        << QByteArray(R"({"payload":"Zm9v","signatures":[]})") << QByteArray("usage_no_token");
}

void TestVerifyInput::refusesWhatHoldsNotOne() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, code);
    const auto token = cli::tokenToVerify(text);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().code, code);
}

TD_TEST_CLASS(TestVerifyInput);

#include "test_verify_input.moc"
