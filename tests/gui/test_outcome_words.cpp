// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QtTest>

#include "request_desk.h"
#include "service/outcome.h"
#include "shown_texts.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "words/labels.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using service::OutcomeKind;
using words::Language;

namespace {

const QByteArray success =
    R"({"ret_code":0,"ret_msg":"ok","data":{"ss_token":"fake-new-ss-token-000000001","expire_date":1772373600000}})";

/// A request that ends in one way.
struct Case {
    QByteArray service = "sud";
    bool reachable = true;
    Script script;
    int deliveries = 1;
};

void fill(RequestDesk &desk, const QByteArray &service) {
    if (service == "sud") {
        desk.type("code", u"fake-code-0001"_s);
    } else if (service == "enduser") {
        desk.type("refreshToken", u"fake-token-0001"_s);
    } else {
        desk.type("accessToken", jwtUntil(desk.clock.nowMs() - 60'000));
        desk.type("refreshToken", u"fake-refresh-0001"_s);
        desk.type("expireDate", u"30"_s);
    }
}

/// Without the service's own codes that have no meaning in words.
QStringList wordsOf(QStringList texts) {
    static const QRegularExpression bareCode(u"^[a-z_]+ = \\S+$"_s);
    texts.removeIf([](const QString &text) { return bareCode.match(text).hasMatch(); });
    return texts;
}

}  // namespace

/// What the page says of the end of a request, in both languages.
class TestOutcomeWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEveryOutcomeInBothLanguages_data();
    void saysEveryOutcomeInBothLanguages();
    void speaksOfReplacedTokensOnlyWhereTheyAreReplaced_data();
    void speaksOfReplacedTokensOnlyWhereTheyAreReplaced();
    void wordsTheMaskAndTheExpiryInTheLanguage();
    void saysNoMoreThanCanBeRead();
};

void TestOutcomeWords::saysEveryOutcomeInBothLanguages_data() {
    QTest::addColumn<Case>("sent");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto answering = [](const Script &script) { return Case{"sud", true, script, 1}; };
    QTest::newRow("success") << answering(Script::answer(200, success)) << OutcomeKind::success
                             << u"Success · HTTP 200"_s << u"成功 · HTTP 200"_s;
    QTest::newRow("refused") << answering(Script::answer(200, R"({"ret_code":1,"sdk_error_code":1005})"))
                             << OutcomeKind::refused << u"sdk_error_code = 1005: token expired"_s
                             << u"sdk_error_code = 1005：Token 过期"_s;
    QTest::newRow("not sent") << Case{"ekuaibao", true, Script(), 0} << OutcomeKind::not_sent
                              << u"cannot refresh an expired token, so nothing was sent."_s << u"未发送"_s;
    QTest::newRow("transport error") << Case{"sud", false, Script(), 0} << OutcomeKind::transport_error
                                     << u"Nothing was sent"_s << u"请求未发送"_s;
    QTest::newRow("unknown, where tokens are replaced")
        << Case{"enduser", true, Script().close(), 1} << OutcomeKind::unknown
        << u"the tokens you sent may have been replaced already."_s << u"旧令牌可能已被替换。"_s;
    QTest::newRow("unknown, where none are")
        << answering(Script().close()) << OutcomeKind::unknown << u"find out whether it took effect."_s
        << u"请先确认请求是否已生效。"_s;
    QTest::newRow("malformed") << answering(Script::answer(200, "<html>")) << OutcomeKind::malformed
                               << u"JSON"_s << u"JSON"_s;
    QTest::newRow("malformed, a redirect")
        << answering(Script::answer(302, {}, {{"Location", "http://elsewhere.example.com/"}}))
        << OutcomeKind::malformed << u"elsewhere.example.com"_s << u"elsewhere.example.com"_s;
    QTest::newRow("malformed, too large") << answering(Script::answer(200, QByteArray((1 << 20) + 1, 'x')))
                                          << OutcomeKind::malformed << u"is larger than"_s << u"超过"_s;
}

void TestOutcomeWords::saysEveryOutcomeInBothLanguages() {
    QFETCH(const Case, sent);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    QFETCH(const OutcomeKind, kind);
    FaultServer server;
    server.setHandler([&sent](const Received &) { return sent.script; });
    // Whose port nobody listens at any more.
    const QByteArray gone = FaultServer().url();
    RequestDesk desk;
    desk.open(u"mine"_s, sent.service, sent.reachable ? server.url() : gone);
    fill(desk, sent.service);
    QVERIFY(desk.send());
    const auto record = desk.record();
    QCOMPARE(record->outcome.kind, kind);
    QCOMPARE(server.deliveries(), sent.deliveries);
    const QStringList before = desk.said();
    QVERIFY(before.first().startsWith(words::label(kind, Language::english)));
    QVERIFY2(before.join(u'\n').contains(english), qPrintable(before.join(u'\n')));
    QCOMPARE(foreignTexts(wordsOf(before), Language::english), QStringList());
    desk.say(Language::chinese);
    QCOMPARE(desk.record(), record);
    QVERIFY(desk.said().first().startsWith(words::label(kind, Language::chinese)));
    QVERIFY2(desk.said().join(u'\n').contains(chinese), qPrintable(desk.said().join(u'\n')));
    QCOMPARE(desk.said().size(), before.size());
    QCOMPARE(foreignTexts(wordsOf(desk.said()), Language::chinese), QStringList());
    desk.say(Language::english);
    QCOMPARE(desk.said(), before);
}

void TestOutcomeWords::speaksOfReplacedTokensOnlyWhereTheyAreReplaced_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<bool>("replaces");
    QTest::newRow("a refresh that rotates") << QByteArray("enduser") << true;
    QTest::newRow("a code that is exchanged") << QByteArray("sud") << false;
}

void TestOutcomeWords::speaksOfReplacedTokensOnlyWhereTheyAreReplaced() {
    QFETCH(const QByteArray, service);
    QFETCH(const bool, replaces);
    FaultServer server;
    server.setHandler([](const Received &) { return Script().close(); });
    RequestDesk desk;
    desk.open(u"mine"_s, service, server.url());
    fill(desk, service);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::unknown);
    QCOMPARE(desk.said().join(u' ').contains(u"replaced"_s), replaces);
    desk.say(Language::chinese);
    QCOMPARE(desk.said().join(u' ').contains(u"替换"_s), replaces);
}

void TestOutcomeWords::wordsTheMaskAndTheExpiryInTheLanguage() {
    FaultServer server;
    server.setHandler([](const Received &) {
        return Script::answer(200,
                              R"({"ret_code":0,"echo":"you sent fake-code-0001","data":)"
                              R"({"ss_token":"fake-new-ss-token-000000001","expire_date":1772373600000}})");
    });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    QString all = allTexts(*desk.page).join(u'\n');
    QVERIFY(all.contains(u"you sent [hidden]"_s));
    const QString time =
        QDateTime::fromMSecsSinceEpoch(1'772'373'600'000).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
    QVERIFY(all.contains(u"1772373600000 ("_s + time));
    desk.say(Language::chinese);
    all = allTexts(*desk.page).join(u'\n');
    QVERIFY(all.contains(u"you sent [已隐藏]"_s));
    QVERIFY(!all.contains(u"[hidden]"_s));
    QVERIFY(all.contains(u"1772373600000（"_s + time));
}

void TestOutcomeWords::saysNoMoreThanCanBeRead() {
    QByteArray members;
    for (int i = 0; i < 200; ++i)
        members += ",\"n" + QByteArray::number(i) + R"(":{"twice":1,"twice":2})";
    FaultServer server;
    server.setHandler([&members](const Received &) {
        return Script::answer(200,
                              R"({"ret_code":1,"ret_msg":")" + QByteArray(5000, 'm') + "\"" + members + "}");
    });
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", server.url());
    desk.type("code", u"fake-code-0001"_s);
    QVERIFY(desk.send());
    QVERIFY(desk.said().size() < 40);
    QVERIFY2(desk.said().last().contains(u"more remarks"_s), qPrintable(desk.said().last()));
    for (const QString &text : desk.said())
        QVERIFY(text.size() <= 1001);
}

TD_TEST_CLASS(TestOutcomeWords);

}  // namespace td::test

#include "test_outcome_words.moc"
