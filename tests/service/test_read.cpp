// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/read_samples.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using service::OutcomeKind;
using service::ReadFinding;

class TestRead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentedResponsesReadAsDocumented_data();
    void documentedResponsesReadAsDocumented();
    void aSuccessYieldsItsTokens();
    void aPairYieldsBothTokens();
    void aRefusalNeverYieldsALiveToken_data();
    void aRefusalNeverYieldsALiveToken();
    void aRefusalNamesTheCodeThatSaysMost_data();
    void aRefusalNamesTheCodeThatSaysMost();
    void aRefusalsStatusDoesNotMatter_data();
    void aRefusalsStatusDoesNotMatter();
    void halfAPairIsSaid();
    void aTokenThatDidNotChangeIsSaid();
    void aTokenThatNeedNotChangeIsNotSaid();
    void membersThatStandTwiceAreSaid();
    void theServersClockIsCompared_data();
    void theServersClockIsCompared();
    void contentTypeDoesNotMatter();
};

void TestRead::documentedResponsesReadAsDocumented_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QList<QByteArray>>("codes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *sample, const char *name, OutcomeKind kind, const char *reason,
                        const QList<QByteArray> &codes, const QString &message) {
        QTest::newRow(sample) << QByteArray(name) << QByteArray(sample) << kind << QByteArray(reason) << codes
                              << message;
    };
    using enum OutcomeKind;
    const QList<QByteArray> fine{"sdk_error_code=0", "ret_code=0"};
    const QList<QByteArray> expired{"sdk_error_code=1005", "ret_code=1"};
    row("sud_get_success", "sud.get_sstoken", success, "", fine, {});
    row("sud_get_user_info", "sud.get_sstoken", success, "", fine, {});
    row("sud_update_success", "sud.update_sstoken", success, "", fine, {});
    row("sud_get_refusal", "sud.get_sstoken", refused, "read_refused", expired, {});
    row("sud_update_refusal", "sud.update_sstoken", refused, "read_refused", expired, {});
    row("sud_demo_refusal", "sud.get_sstoken", refused, "read_refused",
        {"sdk_error_code=1002", "ret_code=1002"}, u"Token校验失败"_s);
    row("enduser_document", "enduser.refresh_token", malformed, "read_token_missing", {"code=0"}, {});
    row("enduser_success", "enduser.refresh_token", success, "", {"code=200"}, u"ok"_s);
    row("enduser_refusal", "enduser.refresh_token", refused, "read_refused", {"code=5032"},
        u"token已过期或无效"_s);
    row("ekuaibao_success", "ekuaibao.refresh_token", success, "", {}, {});
    row("ekuaibao_refusal", "ekuaibao.refresh_token", refused, "read_refused", {"errorCode=403"},
        u"未授权"_s);
}

void TestRead::documentedResponsesReadAsDocumented() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, sample);
    QFETCH(OutcomeKind, kind);
    QFETCH(QByteArray, reason);
    QFETCH(QList<QByteArray>, codes);
    QFETCH(QString, message);

    const Outcome outcome = readReply(endpointName, response(sample));

    QCOMPARE(service::name(outcome.kind), service::name(kind));
    QCOMPARE(outcome.reason.code, reason);
    QCOMPARE(outcome.httpStatus, 200);
    QList<QByteArray> found;
    for (const service::ReceivedCode &one : outcome.codes)
        found.append(one.name + '=' + one.value);
    QCOMPARE(found, codes);
    QCOMPARE(outcome.message, message);
    QCOMPARE(outcome.tokens.isEmpty(), kind != OutcomeKind::success);
}

void TestRead::aSuccessYieldsItsTokens() {
    const Outcome outcome = readReply("sud.update_sstoken", response("sud_update_success"));

    QCOMPARE(outcome.tokens.size(), 1);
    const service::ReceivedToken &token = outcome.tokens.first();
    QCOMPARE(token.role, QByteArray("ss_token"));
    QCOMPARE(token.label.en, u"SSToken"_s);
    QVERIFY(token.token.reveal().endsWith(".A9VAOC2ltCn_6pVn3jA8zHBos6QQs0_1_RnxsuK9M44"));
    QCOMPARE(token.times.expiresAt, std::optional<qint64>(1630580156184));
    QCOMPARE(token.state, token::State::expired);
    QVERIFY(outcome.findings.isEmpty());
}

void TestRead::aPairYieldsBothTokens() {
    const Outcome outcome = readReply("enduser.refresh_token", response("enduser_success"));

    QCOMPARE(outcome.tokens.size(), 2);
    QCOMPARE(outcome.tokens.first().role, QByteArray("access_token"));
    QCOMPARE(outcome.tokens.last().role, QByteArray("refresh_token"));
    for (const service::ReceivedToken &token : outcome.tokens)
        QVERIFY(token.token.reveal().startsWith("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."));
    QCOMPARE(outcome.tokens.first().times.expiresAt, std::optional<qint64>(1'641'626'383'000));
    QCOMPARE(outcome.tokens.last().times.expiresAt, std::optional<qint64>(1'644'218'383'000));
}

void TestRead::aRefusalNeverYieldsALiveToken_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<OutcomeKind>("kind");
    using enum OutcomeKind;
    QTest::newRow("the documents' own sample")
        << QByteArray("sud.get_sstoken") << response("sud_get_refusal") << refused;
    QTest::newRow("ret_code 0 with an SDK error")
        << QByteArray("sud.get_sstoken")
        << changed("sud_get_success", "\"sdk_error_code\": 0", "\"sdk_error_code\": 1005") << refused;
    QTest::newRow("a ret_code with SDK error 0")
        << QByteArray("sud.get_sstoken") << changed("sud_get_success", "\"ret_code\": 0", "\"ret_code\": 7")
        << refused;
    QTest::newRow("enduser") << QByteArray("enduser.refresh_token")
                             << changed("enduser_success", "\"code\": 200", "\"code\": 5032") << refused;
    QTest::newRow("ekuaibao") << QByteArray("ekuaibao.refresh_token")
                              << changed("ekuaibao_success", "{\n  \"value\"",
                                         R"({"errorCode": 403, "value")")
                              << refused;
    QTest::newRow("a refusal that is malformed as well")
        << QByteArray("sud.get_sstoken")
        << changed("sud_get_refusal", "\"sdk_error_code\": 1005", R"("sdk_error_code": "1005")") << malformed;
}

void TestRead::aRefusalNeverYieldsALiveToken() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, body);
    QFETCH(OutcomeKind, kind);

    const Outcome outcome = readReply(endpointName, body);

    QCOMPARE(service::name(outcome.kind), service::name(kind));
    QVERIFY(outcome.tokens.isEmpty());
    QCOMPARE(has(outcome, ReadFinding::finding_token_in_refusal), kind == OutcomeKind::refused);
    QVERIFY(!outcome.extra.contains("eyJ") && !outcome.extra.contains("ID_3vMK"));
}

void TestRead::aRefusalNamesTheCodeThatSaysMost_data() {
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const char *endpointName, const char *body, const QString &name,
                        const QString &value) {
        QTest::newRow(title) << QByteArray(endpointName) << QByteArray(body) << name << value;
    };
    row("both, one with a meaning", "sud.get_sstoken", R"({"ret_code":1,"sdk_error_code":1005})",
        u"sdk_error_code"_s, u"1005"_s);
    row("only ret_code", "sud.get_sstoken", R"({"ret_code":-3})", u"ret_code"_s, u"-3"_s);
    row("SDK error 0 does not refuse", "sud.get_sstoken", R"({"ret_code":9,"sdk_error_code":0})",
        u"ret_code"_s, u"9"_s);
    row("an SDK error nobody knows", "sud.get_sstoken", R"({"ret_code":0,"sdk_error_code":77})",
        u"sdk_error_code"_s, u"77"_s);
    row("enduser", "enduser.refresh_token", R"({"code":5032,"msg":"","data":null})", u"code"_s, u"5032"_s);
    row("a code of another type", "ekuaibao.refresh_token", R"({"errorCode":"E403"})", u"errorCode"_s,
        u"E403"_s);
}

void TestRead::aRefusalNamesTheCodeThatSaysMost() {
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    QFETCH(QString, code);

    const Outcome outcome = readReply(endpointName, body);

    QCOMPARE(service::name(outcome.kind), QByteArray("refused"));
    QCOMPARE(outcome.reason.values.value(u"name"_s).toString(), name);
    QCOMPARE(outcome.reason.values.value(u"code"_s).toString(), code);
}

void TestRead::aRefusalsStatusDoesNotMatter_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unusual");
    QTest::newRow("200") << 200 << false;
    QTest::newRow("401") << 401 << true;
    QTest::newRow("403") << 403 << true;
    QTest::newRow("500") << 500 << true;
    QTest::newRow("503") << 503 << true;
}

void TestRead::aRefusalsStatusDoesNotMatter() {
    QFETCH(int, status);
    QFETCH(bool, unusual);

    const Outcome outcome = readReply("ekuaibao.refresh_token", response("ekuaibao_refusal"), {}, status);

    QCOMPARE(service::name(outcome.kind), QByteArray("refused"));
    QCOMPARE(outcome.httpStatus, status);
    QCOMPARE(has(outcome, ReadFinding::finding_status_unusual), unusual);
}

void TestRead::halfAPairIsSaid() {
    const Outcome outcome =
        readReply("enduser.refresh_token", R"({"code":0,"data":{"accessToken":{"token":"fake-access"}}})");

    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    QCOMPARE(outcome.tokens.size(), 1);
    QVERIFY(has(outcome, ReadFinding::finding_token_missing));
}

void TestRead::aTokenThatDidNotChangeIsSaid() {
    const Given same{{"refreshToken", "ID_3vMKHHg9hG0:djg8LshfUkfM00"}, {"accessToken", "another"}};

    const Outcome outcome = readReply("ekuaibao.refresh_token", response("ekuaibao_success"), same);

    QCOMPARE(service::name(outcome.kind), QByteArray("success"));
    const token::Finding *finding = findingOf(outcome, ReadFinding::finding_token_unchanged);
    QVERIFY(finding);
    QCOMPARE(finding->what.values.value(u"role"_s).toString(), u"refresh_token"_s);
}

void TestRead::aTokenThatNeedNotChangeIsNotSaid() {
    const Outcome first = readReply("sud.update_sstoken", response("sud_update_success"));
    const Given same{{"ss_token", first.tokens.first().token.reveal().toByteArray()}};

    const Outcome outcome = readReply("sud.update_sstoken", response("sud_update_success"), same);

    QVERIFY(!has(outcome, ReadFinding::finding_token_unchanged));
}

void TestRead::membersThatStandTwiceAreSaid() {
    const Outcome outcome =
        readReply("sud.get_sstoken",
                  R"({"ret_code":0,"ret_code":1,"list":[{"a":1,"a":2}],"data":{"b":{"c":1,"c":1}}})");

    QCOMPARE(service::name(outcome.kind), QByteArray("refused"));
    QStringList names;
    for (const token::Finding &finding : outcome.findings)
        names.append(finding.what.values.value(u"name"_s).toString());
    QCOMPARE(names, (QStringList{u"ret_code"_s, u"a"_s, u"c"_s}));
}

void TestRead::theServersClockIsCompared_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<std::optional<qint64>>("difference");
    QTest::addColumn<bool>("notable");
    const auto row = [](const char *title, const char *date, std::optional<qint64> difference, bool notable) {
        QTest::newRow(title) << QByteArray(date) << difference << notable;
    };
    // nowMs is 2021-09-02T10:57:00Z.
    row("the same", "Thu, 02 Sep 2021 10:57:00 GMT", 0, false);
    row("29 s ahead", "Thu, 02 Sep 2021 10:57:29 GMT", 29, false);
    row("30 s ahead", "Thu, 02 Sep 2021 10:57:30 GMT", 30, true);
    row("30 s behind", "Thu, 02 Sep 2021 10:56:30 GMT", -30, true);
    row("a day behind", "Wed, 01 Sep 2021 10:57:00 GMT", -86400, true);
    row("no date", "", std::nullopt, false);
    row("garbage", "yesterday", std::nullopt, false);
    row("another zone", "Thu, 02 Sep 2021 10:57:00 CST", std::nullopt, false);
}

void TestRead::theServersClockIsCompared() {
    QFETCH(QByteArray, date);
    QFETCH(std::optional<qint64>, difference);
    QFETCH(bool, notable);
    base::Reply reply{200, {}, response("sud_demo_refusal")};
    if (!date.isEmpty())
        reply.headers = {{"date", date}};

    const Outcome outcome = service::read(endpoint("sud.get_sstoken"), reply, {}, nowMs);

    QCOMPARE(outcome.clockDifferenceS, difference);
    QCOMPARE(has(outcome, ReadFinding::finding_clock_difference), notable);
}

void TestRead::contentTypeDoesNotMatter() {
    const base::Reply reply{200, {{"Content-Type", "text/html"}}, response("sud_get_success")};
    QCOMPARE(service::name(service::read(endpoint("sud.get_sstoken"), reply, {}, nowMs).kind),
             QByteArray("success"));
}

TD_TEST_CLASS(TestRead);
#include "test_read.moc"
