// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/read_samples.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using service::ReadFault;
using service::ReadFinding;

class TestMalformed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherShapeIsMalformed_data();
    void anotherShapeIsMalformed();
    void aMalformedSuccessKeepsItsTokens_data();
    void aMalformedSuccessKeepsItsTokens();
    void aStatusOfAnotherServerIsSaid_data();
    void aStatusOfAnotherServerIsSaid();
    void aRedirectSaysWhereTo();
};

void TestMalformed::anotherShapeIsMalformed_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ReadFault>("fault");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *title, const char *name, const QByteArray &body, int status,
                        ReadFault fault, const QString &pointer = {}) {
        QTest::newRow(title) << QByteArray(name) << body << status << fault << pointer;
    };
    using enum ReadFault;
    constexpr auto sud = "sud.get_sstoken";
    constexpr auto enduser = "enduser.refresh_token";
    constexpr auto ekuaibao = "ekuaibao.refresh_token";
    row("no body", sud, "", 200, read_empty);
    row("white space", sud, " \r\n", 200, read_empty);
    row("204", sud, "", 204, read_empty);
    row("a page", sud, "<html>502 Bad Gateway</html>", 502, read_not_json);
    row("a comment", sud, R"({"ret_code": 0 /* fine */})", 200, read_not_json);
    row("cut short", sud, response("sud_get_success").chopped(3), 200, read_not_json);
    row("two documents", sud, response("sud_get_success") + "{}", 200, read_not_json);
    row("a list", sud, "[]", 200, read_field_type, u""_s);
    row("text", sud, R"("ok")", 200, read_field_type, u""_s);
    row("null", sud, "null", 200, read_field_type, u""_s);
    row("nothing in it", sud, "{}", 200, read_field_missing, u"/ret_code"_s);
    row("no ret_code", sud, changed("sud_get_success", "\"ret_code\": 0,", ""), 200, read_field_missing,
        u"/ret_code"_s);
    row("ret_code is text", sud, changed("sud_get_success", "\"ret_code\": 0", R"("ret_code": "0")"), 200,
        read_field_type, u"/ret_code"_s);
    row("ret_code is null", sud, changed("sud_get_success", "\"ret_code\": 0", "\"ret_code\": null"), 200,
        read_field_type, u"/ret_code"_s);
    row("ret_code is a float", sud, changed("sud_get_success", "\"ret_code\": 0", "\"ret_code\": 0.0"), 200,
        read_field_type, u"/ret_code"_s);
    row("ret_code beyond int32", sud,
        changed("sud_get_success", "\"ret_code\": 0", "\"ret_code\": 2147483648"), 200, read_field_type,
        u"/ret_code"_s);
    row("sdk_error_code is null", sud,
        changed("sud_get_success", "\"sdk_error_code\": 0", "\"sdk_error_code\": null"), 200, read_field_type,
        u"/sdk_error_code"_s);
    row("no data", sud, R"({"ret_code":0,"sdk_error_code":0})", 200, read_token_missing, u"/data/ss_token"_s);
    row("data is null", sud, R"({"ret_code":0,"data":null})", 200, read_token_missing, u"/data/ss_token"_s);
    row("an empty token", sud, R"({"ret_code":0,"data":{"ss_token":"","expire_date":1}})", 200,
        read_token_missing, u"/data/ss_token"_s);
    row("the token is a number", sud, R"({"ret_code":0,"data":{"ss_token":17,"expire_date":1}})", 200,
        read_token_missing, u"/data/ss_token"_s);
    row("a success with 500", sud, response("sud_get_success"), 500, read_status);
    row("a success with 201", sud, response("sud_get_success"), 201, read_status);
    row("no access token", enduser, changed("enduser_success", "accessToken", "accesstoken"), 200,
        read_token_missing, u"/data/accessToken/token"_s);
    row("only a prefix", enduser,
        R"({"code":0,"data":{"accessToken":{"token":"Bearer "},"refreshToken":{"token":"fake"}}})", 200,
        read_token_missing, u"/data/accessToken/token"_s);
    row("neither value nor error", ekuaibao, R"({"errorCode":null,"errorMessage":null})", 200, read_neither);
    row("value is null", ekuaibao, R"({"value":null})", 200, read_token_missing, u"/value/accessToken"_s);
    row("no refresh token", ekuaibao, R"({"value":{"accessToken":"fake-a","expireTime":1641626383724}})", 200,
        read_token_missing, u"/value/refreshToken"_s);
    row("no expiry", ekuaibao, R"({"value":{"accessToken":"fake-a","refreshToken":"fake-b"}})", 200,
        read_field_missing, u"/value/expireTime"_s);
    row("the expiry is text", ekuaibao, changed("ekuaibao_success", "1641626383724", "\"1641626383724\""),
        200, read_field_type, u"/value/expireTime"_s);
}

void TestMalformed::anotherShapeIsMalformed() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ReadFault, fault);
    QFETCH(QString, pointer);

    const Outcome outcome = readReply(endpointName, body, {}, status);

    QCOMPARE(service::name(outcome.kind), QByteArray("malformed"));
    QCOMPARE(outcome.reason.code, base::error(fault).code);
    QCOMPARE(outcome.reason.values.value(u"pointer"_s).toString(), pointer);
    QCOMPARE(outcome.httpStatus, status);
}

void TestMalformed::aMalformedSuccessKeepsItsTokens_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("tokens");
    const QList<QByteArray> both{"ID_3vMKHHg9gG0:djg8LshfUkfM00", "ID_3vMKHHg9hG0:djg8LshfUkfM00"};
    QTest::newRow("a status of its own") << response("ekuaibao_success") << 201 << both;
    QTest::newRow("no expiry") << changed("ekuaibao_success", "expireTime", "expire") << 200 << both;
    QTest::newRow("half a pair") << changed("ekuaibao_success", "refreshToken", "refresh") << 200
                                 << both.first(1);
}

void TestMalformed::aMalformedSuccessKeepsItsTokens() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QList<QByteArray>, tokens);

    const Outcome outcome = readReply("ekuaibao.refresh_token", body, {}, status);

    QCOMPARE(service::name(outcome.kind), QByteArray("malformed"));
    QList<QByteArray> kept;
    for (const service::ReceivedToken &token : outcome.tokens)
        kept.append(token.token.reveal().toByteArray());
    QCOMPARE(kept, tokens);
}

void TestMalformed::aStatusOfAnotherServerIsSaid_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("said");
    QTest::newRow("a page that is not there") << QByteArray("<html>Not Found</html>") << 404 << true;
    QTest::newRow("JSON of another API") << QByteArray(R"({"error":"not found"})") << 404 << true;
    QTest::newRow("another shape, allowed status") << QByteArray("{}") << 200 << false;
    QTest::newRow("a success, and said by the reason itself") << response("sud_get_success") << 500 << false;
}

void TestMalformed::aStatusOfAnotherServerIsSaid() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, said);
    const Outcome outcome = readReply("sud.get_sstoken", body, {}, status);
    QCOMPARE(service::name(outcome.kind), QByteArray("malformed"));
    QCOMPARE(has(outcome, ReadFinding::finding_status_foreign), said);
}

void TestMalformed::aRedirectSaysWhereTo() {
    for (const int status : {301, 302, 303, 307, 308}) {
        const base::Reply reply{status,
                                {{"Location", "https://user:fake@elsewhere.example/login?token=fake"}},
                                response("sud_get_success")};

        const Outcome outcome = service::read(endpoint("sud.get_sstoken"), reply, {}, nowMs);

        QCOMPARE(service::name(outcome.kind), QByteArray("malformed"));
        QCOMPARE(outcome.reason.code, base::error(ReadFault::read_redirect).code);
        QCOMPARE(outcome.reason.values.value(u"host"_s).toString(), u"elsewhere.example"_s);
        QVERIFY(outcome.tokens.isEmpty());
    }
}

TD_TEST_CLASS(TestMalformed);
#include "test_malformed.moc"
