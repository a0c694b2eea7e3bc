// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/codes.h"
#include "net/codes.h"
#include "service/codes.h"
#include "support/test_main.h"
#include "token/samples.h"
#include "words/catalog.h"
#include "words/eight_hours_east.h"
#include "words/exchange/outcome_text.h"
#include "words/languages.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using base::error;
using service::Outcome;
using service::OutcomeKind;
using service::ReadFault;
using service::ReadFinding;
using token::Severity;
using words::Language;

namespace {

constexpr qint64 nowMs = 1'630'410'661'000;  // two hours before the SUD sample expires

service::ReceivedToken sudToken() {
    return {"ss_token",
            {.en = u"SSToken"_s, .zh = u"长期令牌（SSToken）"_s},
            base::Secret(QByteArray(test::sudToken)),
            {.issuedAt = {}, .notBefore = {}, .expiresAt = 1'630'417'861'359},
            token::State::valid,
            {}};
}

Outcome success() {
    Outcome outcome;
    outcome.kind = OutcomeKind::success;
    outcome.method = "POST";
    outcome.url = "https://a.test/get";
    outcome.httpStatus = 200;
    outcome.elapsedMs = 12;
    outcome.codes = {{"ret_code", "0", {}}};
    outcome.message = u"OK"_s;
    outcome.tokens = {sudToken()};
    outcome.extra = R"({"data":{"uid":"123"}})";
    outcome.findings = {{error(ReadFinding::finding_clock_difference, {{u"n"_s, 31}}), Severity::warning}};
    return outcome;
}

Outcome refusal() {
    Outcome outcome;
    outcome.kind = OutcomeKind::refused;
    outcome.reason =
        error(ReadFault::read_refused, {{u"name"_s, u"sdk_error_code"_s}, {u"code"_s, u"1005"_s}});
    outcome.httpStatus = 200;
    outcome.elapsedMs = 7;
    outcome.codes = {{"sdk_error_code", "1005", {.en = u"token expired"_s, .zh = u"Token 过期"_s}},
                     {"ret_code", "1", {}}};
    outcome.extra = "{}";
    return outcome;
}

Outcome ended(OutcomeKind kind, const base::Error &reason) {
    Outcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    return outcome;
}

Outcome malformed() {
    Outcome outcome = ended(OutcomeKind::malformed,
                            error(ReadFault::read_status, {{u"status"_s, 500}, {u"allowed"_s, u"200"_s}}));
    outcome.httpStatus = 500;
    outcome.elapsedMs = 3;
    outcome.tokens = {sudToken()};
    outcome.findings = {
        {error(desk::DeskFinding::finding_reply_kept, {{u"path"_s, u"t.received"_s}}), Severity::warning}};
    return outcome;
}

QStringList lines(const Outcome &outcome, Language language, bool reveal = false) {
    return words::outcomeText(outcome, test::builtInCatalog(), nowMs, reveal, language);
}

}  // namespace

class TestOutcomeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowAnExchangeEnded_data();
    void saysHowAnExchangeEnded();
    void comesInPieces();
    void leavesOutWhatThereIsNothingToSayOn();
    void saysWhatCouldNotBeSaved();
    void revealsOnlyWhenAsked();
    void neverActs();
};

void TestOutcomeText::saysHowAnExchangeEnded_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("chinese");
    QTest::newRow("success")
        << success()
        << QStringList{u"Success · HTTP 200 · 12 ms"_s,
                       u"  POST https://a.test/get"_s,
                       u"  ret_code = 0"_s,
                       u"  Server's message: OK"_s,
                       u"  ss_token  eyJh…QxM  — SSToken"_s,
                       u"    Not expired: 2 hours left, until 2021-08-31T21:51:01+08:00 "
                       "(2021-08-31T13:51:01.359Z)."_s,
                       u"    Belongs to user 123 (uid)."_s,
                       u"    Signature not checked: this is what the token says, not proof of it."_s,
                       u"  Also in the response: {\"data\":{\"uid\":\"123\"}}"_s,
                       u"  Warning: The server's clock and this computer's differ by 31 seconds. Times left "
                       "are counted by this computer's clock."_s}
        << QStringList{u"成功 · HTTP 200 · 12 毫秒"_s,
                       u"  POST https://a.test/get"_s,
                       u"  ret_code = 0"_s,
                       u"  服务端消息：OK"_s,
                       u"  ss_token  eyJh…QxM  — 长期令牌（SSToken）"_s,
                       u"    未过期：剩余 2 小时，到 2021-08-31T21:51:01+08:00 "
                       "为止（2021-08-31T13:51:01.359Z）。"_s,
                       u"    属于用户 123（uid）。"_s,
                       u"    未验签：内容只是令牌自己的说法，不能作为凭据。"_s,
                       u"  响应中的其他内容：{\"data\":{\"uid\":\"123\"}}"_s,
                       u"  警告：服务端与本机的时钟偏差为 31 秒，剩余时间按本机时钟计算。"_s};
    QTest::newRow("refused") << refusal()
                             << QStringList{u"Refused by the service · HTTP 200 · 7 ms"_s,
                                            u"  sdk_error_code = 1005  — token expired"_s,
                                            u"  ret_code = 1"_s}
                             << QStringList{u"服务端拒绝 · HTTP 200 · 7 毫秒"_s,
                                            u"  sdk_error_code = 1005  — Token 过期"_s, u"  ret_code = 1"_s};
    QTest::newRow("refused without a code")
        << ended(OutcomeKind::refused, error(ReadFault::read_refused_plain))
        << QStringList{u"Refused by the service"_s, u"  The service refused and gave no code."_s}
        << QStringList{u"服务端拒绝"_s, u"  服务端拒绝，未给出错误码。"_s};
    QTest::newRow("not sent")
        << ended(OutcomeKind::not_sent,
                 error(desk::DeskFault::desk_production_locked, {{u"name"_s, u"live"_s}}))
        << QStringList{u"Not sent"_s,
                       u"  “live” is a production environment. Nothing was sent. To allow this "
                       "one call, add --production \"live\"."_s}
        << QStringList{u"未发送"_s,
                       u"  “live”是生产环境，请求未发送。如确需调用，请加上 --production \"live\"，"
                       "仅对本次有效。"_s};
    QTest::newRow("transport error")
        << ended(OutcomeKind::transport_error,
                 error(net::NetFault::net_connection_refused, {{u"host"_s, u"a.test"_s}, {u"port"_s, 81}}))
        << QStringList{u"Transport error"_s,
                       u"  a.test did not accept a connection on port 81. Nothing was "
                       "sent. Check that the server is running."_s}
        << QStringList{u"网络错误"_s, u"  a.test 的端口 81 不接受连接，请求未发送。请确认服务端已启动。"_s};
    QTest::newRow("unknown") << ended(OutcomeKind::unknown,
                                      error(net::NetFault::net_closed, {{u"host"_s, u"a.test"_s}}))
                             << QStringList{u"Outcome unknown (sent, no complete response)"_s,
                                            u"  a.test closed the connection before its response was "
                                            u"complete. The request may have "
                                            "taken effect; it was not sent again."_s,
                                            u"  Before you send it again, find out whether it took effect: "
                                            u"the tokens you sent may "
                                            "have been replaced already."_s}
                             << QStringList{u"结果未知（已发出，未收到完整响应）"_s,
                                            u"  a.test 在响应完整之前关闭了连接。请求可能已生效，未重发。"_s,
                                            u"  重发之前请先确认请求是否已生效：旧令牌可能已被替换。"_s};
    QTest::newRow("malformed")
        << malformed()
        << QStringList{u"Malformed response · HTTP 500 · 3 ms"_s,
                       u"  The response reads as a success, but came with HTTP 500; by the service's "
                       u"contract "
                       "only these are allowed: 200."_s,
                       u"  The response holds these tokens all the same; do not rely on them:"_s,
                       u"  ss_token  eyJh…QxM  — SSToken"_s,
                       u"    Not expired: 2 hours left, until 2021-08-31T21:51:01+08:00 "
                       "(2021-08-31T13:51:01.359Z)."_s,
                       u"    Belongs to user 123 (uid)."_s,
                       u"    Signature not checked: this is what the token says, not proof of it."_s,
                       u"  Warning: The response was kept as it came in t.received; a token may be in it."_s}
        << QStringList{u"响应格式有误 · HTTP 500 · 3 毫秒"_s,
                       u"  响应内容表示成功，但状态码是 HTTP 500；服务约定的状态码只有：200。"_s,
                       u"  响应中仍含有以下令牌，请勿依赖："_s,
                       u"  ss_token  eyJh…QxM  — 长期令牌（SSToken）"_s,
                       u"    未过期：剩余 2 小时，到 2021-08-31T21:51:01+08:00 "
                       "为止（2021-08-31T13:51:01.359Z）。"_s,
                       u"    属于用户 123（uid）。"_s,
                       u"    未验签：内容只是令牌自己的说法，不能作为凭据。"_s,
                       u"  警告：原始响应保存在 t.received，其中可能含有令牌。"_s};
}

void TestOutcomeText::saysHowAnExchangeEnded() {
    const test::EightHoursEast zone;
    QFETCH(Outcome, outcome);
    QTEST(lines(outcome, Language::english), "english");
    QTEST(lines(outcome, Language::chinese), "chinese");
}

void TestOutcomeText::comesInPieces() {
    const words::OutcomePieces pieces = words::outcomePieces(refusal(), Language::english);
    QCOMPARE(pieces.headline, u"Refused by the service · HTTP 200 · 7 ms"_s);
    QCOMPARE(pieces.explanation, QStringList());
    QCOMPARE(pieces.codes.size(), 2);
    QCOMPARE(pieces.codes.at(0).name, u"sdk_error_code"_s);
    QCOMPARE(pieces.codes.at(0).value, u"1005"_s);
    QCOMPARE(pieces.codes.at(0).meaning, u"token expired"_s);
    QCOMPARE(words::outcomePieces(refusal(), Language::chinese).codes.at(0).meaning, u"Token 过期"_s);

    const words::OutcomePieces received = words::outcomePieces(success(), Language::english);
    QCOMPARE(received.request, u"POST https://a.test/get"_s);
    QCOMPARE(received.message, u"Server's message: OK"_s);
    QCOMPARE(received.findings.size(), 1);

    const Outcome doubtful =
        ended(OutcomeKind::unknown, error(net::NetFault::net_closed, {{u"host"_s, u"a.test"_s}}));
    QVERIFY(words::outcomePieces(doubtful, Language::english).explanation.last().contains(u"replaced"));
    const QStringList harmless = words::outcomePieces(doubtful, Language::english, false).explanation;
    QCOMPARE(harmless.size(), 2);
    QCOMPARE(harmless.last(), u"Before you send it again, find out whether it took effect."_s);
    QVERIFY(
        words::outcomePieces(malformed(), Language::english).tokenRemark.startsWith(u"The response holds"));
}

void TestOutcomeText::leavesOutWhatThereIsNothingToSayOn() {
    Outcome outcome;
    outcome.kind = OutcomeKind::success;
    for (const Language language : {Language::english, Language::chinese}) {
        const words::OutcomePieces pieces = words::outcomePieces(outcome, language);
        QVERIFY(!pieces.headline.isEmpty());
        QCOMPARE(pieces.request + pieces.message + pieces.tokenRemark + pieces.unsaved, QString());
        QVERIFY(pieces.explanation.isEmpty() && pieces.codes.isEmpty() && pieces.findings.isEmpty());
    }
}

void TestOutcomeText::saysWhatCouldNotBeSaved() {
    Outcome outcome = success();
    outcome.unsaved = error(desk::DeskFault::desk_not_saved,
                            {{u"reason"_s, QVariant::fromValue(error(ReadFault::read_refused_plain))}});
    const QStringList english = lines(outcome, Language::english);
    const QStringList chinese = lines(outcome, Language::chinese);
    QVERIFY(english.last().startsWith(u"  What came back could not be saved. "));
    QVERIFY(chinese.last().startsWith(u"  收到的内容无法保存。"_s));
}

void TestOutcomeText::revealsOnlyWhenAsked() {
    const QString token = QString::fromUtf8(test::sudToken);
    for (const Language language : {Language::english, Language::chinese}) {
        for (const Outcome &outcome : {success(), malformed()}) {
            QVERIFY(!lines(outcome, language).join(u'\n').contains(token));
            QVERIFY(lines(outcome, language, true).join(u'\n').contains(token));
        }
    }
}

void TestOutcomeText::neverActs() {
    Outcome outcome = refusal();
    outcome.url = "https://a.test/\xe2\x80\xae";
    outcome.reason =
        error(ReadFault::read_refused, {{u"name"_s, u"code"_s}, {u"code"_s, u"\u001B[31m\u202E"_s}});
    outcome.codes = {{"code", "\"\x1b[31m\xe2\x80\xae\"", {}}};
    outcome.message = u"\u001B]0;owned\u0007\r\n\u202Eevil"_s;
    outcome.extra = "{\"a\":\"\xe2\x80\xae\x7f\"}";
    outcome.tokens = {{"t",
                       {.en = u"T"_s, .zh = u"令牌"_s},
                       base::Secret(QByteArray("\x1b[2J opaque, of more than 24 bytes \x1b[m")),
                       {},
                       {},
                       {}}};
    for (const Language language : {Language::english, Language::chinese}) {
        for (const QString &line : lines(outcome, language, true) + lines(outcome, language, false))
            QCOMPARE(test::bareControls(line), QStringList());
    }
}

TD_TEST_CLASS(TestOutcomeText);
#include "test_outcome_text.moc"
