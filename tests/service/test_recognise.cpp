// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/read_samples.h"
#include "service/recognise.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using service::Catalog;
using service::Outcome;
using service::Recognised;

namespace {

/// The JSON blocks of docs/services.md: the definition, a success, a refusal.
QByteArray documented(int block) {
    const QByteArray text = contentOf(QStringLiteral(TD_DOCS "/services.md"));
    const QByteArray fence = "\n```json\n";
    qsizetype at = text.indexOf(fence);
    for (; block > 0; --block)
        at = text.indexOf(fence, at + 1);
    at += fence.size();
    return text.mid(at, text.indexOf("\n```\n", at) - at);
}

/// A service whose expiry is counted from the response, after what was asked.
const QByteArray relative = R"({"format":1,"id":"counted","label":{"en":"C","zh":"数"},
  "endpoints":[{"id":"get","label":{"en":"G","zh":"取"},"method":"POST","path":"/t","parameters":[
    {"name":"days","in":"json","default":"9","label":{"en":"D","zh":"天"}}],"response":"r"}],
  "responses":{"r":{"statuses":[201],"success":[{"pointer":"/grant","exists":true}],"refusal":[],
    "tokens":[{"role":"grant","label":{"en":"G","zh":"令牌"},"pointer":"/grant","required":true,
      "expiry":{"pointer":"/expires_in","unit":"s","relative":true,"required":true,"asked_days":"days"}}]}}})";

const Catalog &catalog() {
    static const Catalog all = [] {
        Catalog made;
        for (const char *id : {"sud", "enduser", "ekuaibao"}) {
            made.add(QString::fromLatin1(id),
                     contentOf(QStringLiteral(":/services/%1.json").arg(QLatin1String(id))),
                     Catalog::Origin::built_in);
        }
        made.add(QStringLiteral("acme"), documented(0), Catalog::Origin::user);
        made.add(QStringLiteral("counted"), relative, Catalog::Origin::user);
        made.add(QStringLiteral("broken"), "{", Catalog::Origin::user);
        return made;
    }();
    return all;
}

/// `sud.get_sstoken success`, best first.
QByteArrayList fitting(const QByteArray &json) {
    QByteArrayList all;
    for (const Recognised &one : service::recognised(json, catalog(), nowMs))
        all.append(one.definition->id + '.' + one.endpoint->id + ' ' + service::name(one.outcome.kind));
    return all;
}

Outcome best(const QByteArray &json) {
    const QList<Recognised> all = service::recognised(json, catalog(), nowMs);
    return all.isEmpty() ? Outcome() : all.first().outcome;
}

}  // namespace

class TestRecognise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheResponsesOfItsServices_data();
    void knowsTheResponsesOfItsServices();
    void claimsNothingElse_data();
    void claimsNothingElse();
    void readsWhatItKnows();
    void aRefusalYieldsNoToken();
    void leavesOutWhatOnlyAnExchangeKnows();
};

void TestRecognise::knowsTheResponsesOfItsServices_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("fits");
    const auto row = [](const char *name, const QByteArray &json, const QByteArrayList &fits) {
        QTest::newRow(name) << json << fits;
    };
    for (const char *name : {"sud_get_success", "sud_get_user_info", "sud_update_success"})
        row(name, response(name), {"sud.get_sstoken success"});
    for (const char *name : {"sud_get_refusal", "sud_update_refusal", "sud_demo_refusal"})
        row(name, response(name), {"sud.get_sstoken refused"});
    row("enduser_success", response("enduser_success"), {"enduser.refresh_token success"});
    row("enduser_refusal", response("enduser_refusal"), {"enduser.refresh_token refused"});
    row("ekuaibao_success", response("ekuaibao_success"), {"ekuaibao.refresh_token success"});
    row("ekuaibao_refusal", response("ekuaibao_refusal"), {"ekuaibao.refresh_token refused"});
    row("a code alone that means something", R"({"code":5032})", {"enduser.refresh_token refused"});
    row("a code with the server's words", R"({"code":7,"msg":"no"})", {"enduser.refresh_token refused"});
    row("the reference's success", documented(1), {"acme.login success"});
    row("the reference's refusal, which two describe", documented(2),
        {"acme.login refused", "acme.session refused"});
    row("a success without a token", R"({"active":true})", {"acme.session success"});
    row("of two services", R"({"ret_code":1,"ret_msg":"no","code":5032})",
        {"sud.get_sstoken refused", "enduser.refresh_token refused"});
    row("with white space around it", " \n" + response("ekuaibao_refusal") + "\n",
        {"ekuaibao.refresh_token refused"});
    row("within a message", "HTTP/1.1 200 OK\r\n\r\n" + response("ekuaibao_refusal"),
        {"ekuaibao.refresh_token refused"});
    row("the only one of a list", R"([{"ret_code":1,"ret_msg":"no"}])", {"sud.get_sstoken refused"});
}

void TestRecognise::knowsTheResponsesOfItsServices() {
    QFETCH(QByteArray, json);
    QTEST(fitting(json), "fits");
}

void TestRecognise::claimsNothingElse_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             "no JSON",
                             "{}",
                             "[]",
                             "null",
                             "7",
                             R"("text")",
                             R"({"code":404})",
                             R"({"code":404,"message":"no"})",
                             R"({"code":"5032","msg":"no"})",
                             R"({"code":0,"msg":"ok","data":{}})",
                             R"({"data":{"token":"x"}})",
                             R"({"ret_code":0,"ret_msg":"","data":{}})",
                             R"({"ret_code":"0","ret_msg":"no"})",
                             R"({"value":{"accessToken":"fake-1","refreshToken":"fake-2"}})",
                             R"({"errorCode":null,"value":null})",
                             R"({"status":"ok"})",
                             R"({"status":"ok","session":{"access":"fake"}})",
                             R"({"active":"true"})",
                             R"({"grant":"fake-grant"})",
                             R"({"grant":"fake-grant","expires_in":"60"})",
                             R"({"alg":"HS256","typ":"JWT"})",
                             R"({"sub":"1","exp":1893456000})"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("the document's sample without its tokens") << response("enduser_document");
    QTest::newRow("cut") << response("sud_get_success").chopped(5);
}

void TestRecognise::claimsNothingElse() {
    QFETCH(QByteArray, json);
    QCOMPARE(fitting(json), QByteArrayList());
}

void TestRecognise::readsWhatItKnows() {
    const Outcome refusal = best(response("sud_demo_refusal"));
    QCOMPARE(refusal.httpStatus, 0);
    QVERIFY(!refusal.codes.isEmpty());

    const Outcome success = best(response("ekuaibao_success"));
    QCOMPARE(success.tokens.size(), 2);
    QCOMPARE(success.tokens.first().times.expiresAt, std::optional<qint64>(1'641'626'383'724));
    QCOMPARE(success.tokens.first().state, token::State::valid);
    QVERIFY(success.findings.isEmpty());

    const auto later =
        service::recognised(response("ekuaibao_success"), catalog(), 1'641'626'383'724).first().outcome;
    QCOMPARE(later.tokens.first().state, token::State::expired);
}

void TestRecognise::aRefusalYieldsNoToken() {
    for (const char *name : {"sud_get_refusal", "sud_update_refusal", "ekuaibao_refusal"})
        QVERIFY2(best(response(name)).tokens.isEmpty(), name);
}

void TestRecognise::leavesOutWhatOnlyAnExchangeKnows() {
    const QByteArray json = R"({"grant":"fake-grant-0001","expires_in":60})";
    QCOMPARE(fitting(json), QByteArrayList{"counted.get success"});
    const Outcome outcome = best(json);
    QCOMPARE(outcome.tokens.size(), 1);
    QVERIFY(!outcome.tokens.first().times.expiresAt);
    QCOMPARE(outcome.tokens.first().state, token::State::unknown);
    QVERIFY(outcome.findings.isEmpty());
}

TD_TEST_CLASS(TestRecognise);
#include "test_recognise.moc"
