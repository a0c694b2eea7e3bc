// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/contract/check_codes.h"
#include "service/contract/check_report.h"
#include "service/read.h"
#include "service/samples.h"
#include "support/test_main.h"
#include "token/base64url.h"
#include "token/sign.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using Result = service::Judgement::Result;

namespace {

constexpr qint64 nowMs = 1'630'417'000'000;

base::Secret secret() {
    return base::Secret("fake-app-secret-of-the-test"_ba);
}

QByteArray tokenOf(const QByteArray &claims) {
    return token::signHs256(claims, secret());
}

/// A definition with one case, `asked`, and the one check \a expect.
service::Definition definitionExpecting(const QByteArray &expect, const QByteArray &when = "any") {
    QByteArray text = contentOf(u":/services/sud.json"_s);
    text.truncate(text.indexOf(",\n  \"contract\""));
    text +=
        R"(, "contract": {"cases": [{"id": "asked", "label": {"en": "A", "zh": "问"}, "endpoint": "get_sstoken",
        "given": {"code": "value"}}], "checks": [{"id": "one", "label": {"en": "O", "zh": "一"}, "level": "required",
        "of": ["asked"], "when": ")" +
        when + R"(", "expect": [)" + expect + "]}]}}";
    const auto read = service::readDefinition(text);
    if (!read)
        qFatal("%s %s", read.error().code.constData(),
               qPrintable(read.error().values.value(u"pointer"_s).toString()));
    return *read;
}

service::CaseRun answered(const service::Definition &definition, const QByteArray &body, int status = 200) {
    service::CaseRun run;
    run.sent = values({{"code", tokenOf(R"({"uid":"1380100177150345266","exp":1630420600})")}});
    run.reply = {status, {}, body};
    run.outcome = service::read(*definition.endpoint("get_sstoken"), run.reply, run.sent, nowMs);
    return run;
}

QByteArray success(const QByteArray &token, const QByteArray &expiry) {
    return R"({"ret_code":0,"ret_msg":"","data":{"ss_token":")" + token + R"(","expire_date":)" + expiry +
           "}}";
}

const QByteArray good = R"({"uid":"1380100177150345266","exp":1630420600})";

}  // namespace

/// What is said of one response.
class TestJudgement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsExpected_data();
    void isAsExpected();
    void theSlowAreTold();
    void whatIsNotRunSaysWhy();
    void withoutASecretNoSignatureIsJudged();
    void longTextsAreCutAndTokensHidden();
};

void TestJudgement::isAsExpected_data() {
    QTest::addColumn<QByteArray>("expect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("got");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *name, const QByteArray &expect, const QByteArray &body,
                        const char *reason, const char *expected, const char *got, const char *pointer = "",
                        int status = 200) {
        QTest::newRow(name) << expect << body << status << QByteArray(reason) << QString::fromUtf8(expected)
                            << QString::fromUtf8(got) << QByteArray(pointer);
    };
    const QByteArray token = tokenOf(good);
    const QByteArray fine = success(token, "1630420600359");
    const QByteArray refusal = R"({"ret_code":1,"ret_msg":"no","sdk_error_code":1005})";

    row("status", R"({"status":[200]})", fine, "", "200", "200");
    row("another status", R"({"status":[200]})", fine, "check_status", "200", "201", "", 201);
    row("success", R"({"outcome":"success"})", fine, "", "success", "success");
    row("refused instead", R"({"outcome":"success"})", refusal, "check_outcome", "success",
        "refused, sdk_error_code 1005, ret_code 1");
    row("malformed instead", R"({"outcome":"refused"})", "{}", "check_outcome", "refused", "malformed",
        "/ret_code");
    row("equals", R"({"pointer":"/sdk_error_code","equals":1005})", refusal, "", "1005", "1005",
        "/sdk_error_code");
    row("another value", R"({"pointer":"/sdk_error_code","one_of":[1003,1004]})", refusal, "check_value",
        "1003, 1004", "1005", "/sdk_error_code");
    row("a string instead", R"({"pointer":"/ret_msg","equals":1})", R"({"ret_code":1,"ret_msg":"1"})",
        "check_value", "1", "\"1\"", "/ret_msg");
    row("nothing instead", R"({"pointer":"/x","equals":1})", refusal, "check_value", "1", "absent", "/x");
    row("nothing is right too", R"({"pointer":"/x","equals":1,"or_absent":true})", refusal, "", "1", "absent",
        "/x");
    row("forbidden", R"({"pointer":"/ret_code","is_not":[0]})", fine, "check_forbidden", "not 0", "0",
        "/ret_code");
    row("type", R"({"pointer":"/ret_code","type":"int32"})", fine, "", "int32", "0", "/ret_code");
    row("another type", R"({"pointer":"/data/expire_date","type":"int64"})", success(token, "1.5"),
        "check_type", "int64", "1.5", "/data/expire_date");
    row("absent", R"({"absent":["/data/ss_token"]})", refusal, "", "absent", "absent");
    row("empty is absent", R"({"absent":["/ret_msg"]})", fine, "", "absent", "absent");
    row("present", R"({"absent":["/a","/b"]})", R"({"ret_code":1,"b":2})", "check_present", "absent", "2",
        "/b");
    row("misnamed", R"({"absent":["/retCode"],"unless":"/ret_code"})", R"({"retCode":2})", "check_misnamed",
        "absent", "2", "/retCode");
    row("both names", R"({"absent":["/retCode"],"unless":"/ret_code"})", R"({"ret_code":1,"retCode":2})", "",
        "absent", "absent");
    row("a JWT", R"({"role":"ss_token","type":"jwt"})", fine, "", "jwt", "jwt", "/data/ss_token");
    row("no JWT", R"({"role":"ss_token","type":"jwt"})", success("opaque-token-1", "1"), "check_no_jwt_form",
        "jwt", "opaque", "/data/ss_token");
    row("no token", R"({"role":"ss_token","token_valid":true})", refusal, "check_token_gone", "in the future",
        "absent", "/data/ss_token");
    row("valid", R"({"role":"ss_token","token_valid":true})", fine, "", "in the future",
        "2021-08-31T14:36:40.359Z", "/data/expire_date");
    row("over", R"({"role":"ss_token","token_valid":true})", success(token, "1630416999999"), "check_over",
        "in the future", "2021-08-31T13:36:39.999Z", "/data/expire_date");
    row("seconds", R"({"role":"ss_token","token_valid":true})", success(token, "1630420600"), "check_over",
        "in the future", "1970-01-19T20:53:40.600Z", "/data/expire_date");
    row("no time", R"({"role":"ss_token","token_valid":true})", success(token, "99999999999999999"),
        "check_no_time", "in the future", "99999999999999999", "/data/expire_date");
    row("signed", R"({"role":"ss_token","signed":true})", fine, "", "valid", "valid", "/data/ss_token");
    row("signed by another", R"({"role":"ss_token","signed":true})",
        success(token::signHs256(good, base::Secret("another-secret-of-somebody"_ba)), "1"),
        "check_signature", "valid", "invalid", "/data/ss_token");
    row("unsigned", R"({"role":"ss_token","signed":true})",
        success(token::encodeBase64Url(R"({"alg":"none"})") + '.' + token::encodeBase64Url(good) + '.', "1"),
        "check_signature", "valid", "invalid", "/data/ss_token");
    row("exp", R"({"role":"ss_token","equals_exp":true})", fine, "", "2021-08-31T14:36:40.000Z",
        "2021-08-31T14:36:40.359Z", "/data/expire_date");
    row("another exp", R"({"role":"ss_token","equals_exp":true})", success(token, "1630420601000"),
        "check_exp", "2021-08-31T14:36:40.000Z", "2021-08-31T14:36:41.000Z", "/data/expire_date");
    row("no exp", R"({"role":"ss_token","equals_exp":true})", success(tokenOf("{}"), "1630420601000"),
        "check_no_exp", "exp", "2021-08-31T14:36:41.000Z", "/data/expire_date");
    row("same user", R"({"role":"ss_token","same_claim":"uid","as":"code"})", fine, "",
        "\"1380100177150345266\"", "\"1380100177150345266\"", "/data/ss_token");
    row("rounded user", R"({"role":"ss_token","same_claim":"uid","as":"code"})",
        success(tokenOf(R"({"uid":"1380100177150345200"})"), "1"), "check_claim", "\"1380100177150345266\"",
        "\"1380100177150345200\"", "/data/ss_token");
    row("user as a number", R"({"role":"ss_token","same_claim":"uid","as":"code"})",
        success(tokenOf(R"({"uid":1380100177150345266})"), "1"), "check_claim", "\"1380100177150345266\"",
        "1380100177150345266", "/data/ss_token");
    row("not earlier", R"({"role":"ss_token","not_earlier":true,"than":"asked"})", fine, "",
        "2021-08-31T14:36:40.359Z", "2021-08-31T14:36:40.359Z", "/data/expire_date");
    row("same number", R"({"pointer":"/a","same_as":"/b"})", R"({"ret_code":1,"a":"7","b":7})", "", "7",
        "\"7\"", "/a");
    row("another number", R"({"pointer":"/a","same_as":"/b"})", R"({"ret_code":1,"a":"8","b":7})",
        "check_differs", "7", "\"8\"", "/a");
}

void TestJudgement::isAsExpected() {
    QFETCH(QByteArray, expect);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(QString, expected);
    QFETCH(QString, got);
    QFETCH(QByteArray, pointer);
    const service::Definition definition = definitionExpecting(expect);
    const service::CaseRuns runs{{"asked", answered(definition, body, status)}};
    const service::Judgement found = service::reportOf(definition, runs, secret()).checks.first().judgement;
    QCOMPARE(found.reason.code, reason);
    QCOMPARE(found.result, reason.isEmpty() ? Result::passed : Result::failed);
    QCOMPARE(found.expected, expected);
    QCOMPARE(found.got, got);
    QCOMPARE(found.pointer, pointer);
}

void TestJudgement::theSlowAreTold() {
    const service::Definition definition = definitionExpecting(R"({"within_ms":2000})");
    for (const qint64 elapsed : {1999, 2000, 2001}) {
        service::CaseRun run = answered(definition, "{}");
        run.outcome.elapsedMs = elapsed;
        const auto report = service::reportOf(definition, {{"asked", run}}, {});
        QCOMPARE(report.isBroken(), elapsed > 2000);
        QCOMPARE(report.checks.first().judgement.got, QString::number(elapsed));
    }
}

void TestJudgement::whatIsNotRunSaysWhy() {
    const service::Definition definition = definitionExpecting(R"({"outcome":"success"})", "refused");
    const auto reasonOf = [&](const service::CaseRuns &runs) {
        const service::CheckReport report = service::reportOf(definition, runs, {});
        return report.count(Result::not_run) == 1 ? report.checks.first().judgement.reason.code
                                                  : QByteArray("run");
    };
    QCOMPARE(reasonOf({}), "check_not_yet");
    service::CaseRun obstructed;
    obstructed.notRun = base::error(service::CheckObstacle::check_no_value);
    QCOMPARE(reasonOf({{"asked", obstructed}}), "check_no_value");
    QCOMPARE(reasonOf({{"asked", answered(definition, success("t", "1"))}}), "check_other_end");
    QCOMPARE(reasonOf({{"asked", service::CaseRun()}}), "check_other_end");
}

void TestJudgement::withoutASecretNoSignatureIsJudged() {
    const service::Definition definition = definitionExpecting(R"({"role":"ss_token","signed":true})");
    const service::CaseRuns runs{{"asked", answered(definition, success(tokenOf(good), "1"))}};
    QCOMPARE(service::reportOf(definition, runs, {}).checks.first().judgement.reason.code, "check_no_key");
}

void TestJudgement::longTextsAreCutAndTokensHidden() {
    const service::Definition definition = definitionExpecting(R"({"absent":["/data"]})");
    const QByteArray body =
        R"({"ret_code":1,"data":{"a":")" + tokenOf(good) + QByteArray(500, 'x') + R"("}})";
    const auto report = service::reportOf(definition, {{"asked", answered(definition, body)}}, {});
    const QString got = report.checks.first().judgement.got;
    QVERIFY2(got.size() <= 121, qPrintable(got));
    QVERIFY(!got.toUtf8().contains(tokenOf(good).left(20)));
}

TD_TEST_CLASS(TestJudgement);
#include "test_judgement.moc"
