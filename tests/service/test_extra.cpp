// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/read_samples.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;

class TestExtra : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheDefinitionDoesNotNameIsKept_data();
    void whatTheDefinitionDoesNotNameIsKept();
    void anUnknownFieldChangesNothing_data();
    void anUnknownFieldChangesNothing();
    void aFieldOfAnotherTypeIsNotLost_data();
    void aFieldOfAnotherTypeIsNotLost();
};

void TestExtra::whatTheDefinitionDoesNotNameIsKept_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("extra");
    const auto row = [](const char *title, const char *name, const QByteArray &body, const char *extra) {
        QTest::newRow(title) << QByteArray(name) << body << QByteArray(extra);
    };
    row("nothing more", "sud.get_sstoken", response("sud_get_success"), "{}");
    row("user_info", "sud.get_sstoken", response("sud_get_user_info"),
        R"({"data":{"user_info":{"uid":"1380100177150345266","nick_name":"萌萌",)"
        R"("avatar_url":"https://icon.png?128*128","gender":"female","is_ai":0}}})");
    row("at every level, in order", "sud.get_sstoken",
        R"({"z":[],"ret_code":0,"a":{"b":{"c":[{"d":null}]}},"data":{"ss_token":"fake","expire_date":1,"e":{}},"y":true})",
        R"({"z":[],"a":{"b":{"c":[{"d":null}]}},"data":{"e":{}},"y":true})");
    row("exact numbers", "sud.get_sstoken",
        R"({"ret_code":1,"n":[1380100177150345266,18446744073709551616,1.10,1e400,-0,0.1000]})",
        R"({"n":[1380100177150345266,18446744073709551616,1.10,1e400,-0,0.1000]})");
    row("names with slashes", "sud.get_sstoken", R"({"ret_code":1,"a/b":{"~":1},"":2})",
        R"({"a/b":{"~":1},"":2})");
    row("enduser", "enduser.refresh_token", response("enduser_refusal"), R"({"data":null,"extMsg":""})");
    row("ekuaibao", "ekuaibao.refresh_token", response("ekuaibao_success"),
        R"({"value":{"corporationId":"djg8LshfUkfM00"}})");
    row("ekuaibao's refusal", "ekuaibao.refresh_token", response("ekuaibao_refusal"),
        R"({"errorDetails":null,"code":null,"data":null})");
}

void TestExtra::whatTheDefinitionDoesNotNameIsKept() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, extra);

    QCOMPARE(readReply(endpointName, body).extra, extra);
}

void TestExtra::anUnknownFieldChangesNothing_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("sample");
    for (const auto &[name, samples] : std::initializer_list<std::pair<const char *, QList<QByteArray>>>{
             {"sud.get_sstoken", {"sud_get_success", "sud_get_refusal", "sud_demo_refusal"}},
             {"sud.update_sstoken", {"sud_update_success", "sud_update_refusal"}},
             {"enduser.refresh_token", {"enduser_success", "enduser_refusal"}},
             {"ekuaibao.refresh_token", {"ekuaibao_success", "ekuaibao_refusal"}}}) {
        for (const QByteArray &sample : samples)
            QTest::newRow(sample.constData()) << QByteArray(name) << sample;
    }
}

void TestExtra::anUnknownFieldChangesNothing() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, sample);
    const service::Outcome plain = readReply(endpointName, response(sample));
    // Into every object of the sample.
    QByteArray body = response(sample);
    body.replace("{\n", "{\n\"added_later\": [1380100177150345266],\n");

    const service::Outcome outcome = readReply(endpointName, body);

    QCOMPARE(service::name(outcome.kind), service::name(plain.kind));
    QVERIFY(outcome.reason == plain.reason);
    QVERIFY(outcome.findings == plain.findings);
    QCOMPARE(outcome.tokens.size(), plain.tokens.size());
    QCOMPARE(outcome.extra.count("\"added_later\":[1380100177150345266]"), body.count("added_later"));
}

void TestExtra::aFieldOfAnotherTypeIsNotLost_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("extra");
    QTest::newRow("the message is an object")
        << QByteArray(R"({"errorCode":1,"errorMessage":{"en":"no","zh":"否"}})")
        << QByteArray(R"({"errorMessage":{"en":"no","zh":"否"}})");
    QTest::newRow("the message is a number")
        << QByteArray(R"({"errorCode":1,"errorMessage":17})") << QByteArray(R"({"errorMessage":17})");
    QTest::newRow("the code is an object") << QByteArray(R"({"errorCode":{"main":4,"sub":[3]}})")
                                           << QByteArray(R"({"errorCode":{"main":4,"sub":[3]}})");
    QTest::newRow("the token is a number")
        << QByteArray(R"({"value":{"accessToken":17}})") << QByteArray(R"({"value":{"accessToken":17}})");
}

void TestExtra::aFieldOfAnotherTypeIsNotLost() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, extra);

    const service::Outcome outcome = readReply("ekuaibao.refresh_token", body);

    QCOMPARE(outcome.extra, extra);
    for (const service::ReceivedCode &code : outcome.codes)
        QVERIFY(!code.value.startsWith('{'));
}

TD_TEST_CLASS(TestExtra);
#include "test_extra.moc"
