// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "endpoints.h"
#include "planted.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// A secret that a call sent, or a token that came back, is shown nowhere it was not asked for, whatever the
/// server does with it.
class TestSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEchoOfWhatWasSentIsNotShown_data();
    void anEchoOfWhatWasSentIsNotShown();
    void aNewTokenIsNotShownElsewhereInTheResponse_data();
    void aNewTokenIsNotShownElsewhereInTheResponse();
    void aRefusedTokenIsNotShown_data();
    void aRefusedTokenIsNotShown();
    void complaintsDoNotRepeatWhatMayBeASecret_data();
    void complaintsDoNotRepeatWhatMayBeASecret();
    void noEscapeSequenceReachesTheTerminal_data();
    void noEscapeSequenceReachesTheTerminal();
};

namespace {

using Answer = Script (*)(const EndpointCase &endpoint, const QByteArray &echo);

struct Place {
    const char *name;
    Answer answer;
};

/// \a json with one more member.
QByteArray with(const QByteArray &json, const QByteArray &member) {
    return json.chopped(1) + ',' + member + '}';
}

/// The refusal of \a endpoint with \a text for the server's words.
QByteArray refusalSaying(const EndpointCase &endpoint, const QByteArray &text) {
    const QByteArray quoted = '"' + text + '"';
    QByteArray refusal = endpoint.refusal;
    return refusal.replace("\"no\"", quoted).replace("\"未授权\"", quoted);
}

const QList<Place> &places() {
    static const QList<Place> all{
        {"the message",
         [](const EndpointCase &e, const QByteArray &echo) {
             return Script::answer(200, refusalSaying(e, "bad token " + echo + "!"));
         }},
        {"an unknown field of a refusal",
         [](const EndpointCase &e, const QByteArray &echo) {
             return Script::answer(200, with(e.refusal, R"("debug":{"got":[")" + echo + R"("]})"));
         }},
        {"an unknown field of a success",
         [](const EndpointCase &e, const QByteArray &echo) {
             return Script::answer(200, with(e.success, R"("debug":{"got":"query )" + echo + R"( end"})"));
         }},
        {"the name of an unknown field",
         [](const EndpointCase &e, const QByteArray &echo) {
             return Script::answer(200, with(e.success, '"' + echo + R"(":1)"));
         }},
        {"an error page",
         [](const EndpointCase &, const QByteArray &echo) {
             return Script::answer(500, "<html>Bad request: " + echo + "</html>");
         }},
        {"an object of another shape",
         [](const EndpointCase &, const QByteArray &echo) {
             return Script::answer(400, R"({"error":")" + echo + R"("})");
         }},
        {"a body of nothing else",
         [](const EndpointCase &, const QByteArray &echo) { return Script::answer(200, echo); }},
        {"a redirect",
         [](const EndpointCase &, const QByteArray &echo) {
             return Script::answer(302, {}, {{"Location", "http://127.0.0.1:9/login?token=" + echo}});
         }},
        {"the host of a redirect",
         [](const EndpointCase &, const QByteArray &echo) {
             return Script::answer(302, {}, {{"Location", "http://" + echo + ".example.com/"}});
         }},
        {"a cookie and the reason phrase",
         [](const EndpointCase &e, const QByteArray &echo) {
             return Script::raw("HTTP/1.1 403 " + echo + "\r\nSet-Cookie: t=" + echo +
                                "\r\nContent-Length: " + QByteArray::number(e.refusal.size()) + "\r\n\r\n" +
                                e.refusal);
         }},
        {"a cut body",
         [](const EndpointCase &e, const QByteArray &echo) {
             return Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n" +
                                with(e.success, R"("debug":")" + echo + '"'))
                 .close();
         }},
        {"garbage",
         [](const EndpointCase &, const QByteArray &echo) { return Script::raw(echo + "\r\n\r\n").close(); }},
    };
    return all;
}

QList<QPair<const char *, QByteArray>> encodings(const QByteArray &secret) {
    QByteArray escaped;
    for (const char c : secret)
        escaped += "\\u00" + QByteArray(1, c).toHex();
    return {{"as it is", secret},
            {"percent-encoded", secret.toPercentEncoding()},
            {"in base64", secret.toBase64()},
            {"in base64url", secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)},
            {"JSON-escaped", escaped}};
}

/// Everything a run left behind but the file of tokens, decoded where it is JSON.
QByteArray leftBehind(const UserDesk &desk, const Ended &ended) {
    return ended.out + '\n' + ended.err + '\n' + ended.document().toJson() + '\n' + desk.everythingKept();
}

/// `call` with secrets from files, saving the tokens aside.
Ended call(const UserDesk &desk, const EndpointCase &endpoint, const QByteArray &url, bool json) {
    if (!desk.addProfile(u"there"_s, QString::fromLatin1(endpoint.service), url))
        return {};
    QStringList words{u"call"_s,      QString::fromLatin1(endpoint.name),
                      u"--profile"_s, u"there"_s,
                      u"--out"_s,     desk.path(u"tokens"_s)};
    for (const QByteArray &name : endpoint.secrets)
        words << u"--set"_s << desk.secretFrom(name, planted);
    for (const QByteArray &value : endpoint.plain)
        words << u"--set"_s << QString::fromUtf8(value);
    words << u"--header"_s << desk.secretFrom("Authorization", "hV2.PlantedHeader~Secret");
    return desk.run(json ? words + QStringList{u"--json"_s} : words);
}

void addEndpointsAndForms() {
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<bool>("json");
    const QList<EndpointCase> endpoints = endpointCases();
    for (int i = 0; i < endpoints.size(); ++i) {
        QTest::addRow("%s, text", endpoints.at(i).name) << i << false;
        QTest::addRow("%s, JSON", endpoints.at(i).name) << i << true;
    }
}

}  // namespace

void TestSecrets::anEchoOfWhatWasSentIsNotShown_data() {
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<bool>("json");
    const QList<EndpointCase> endpoints = endpointCases();
    QList<QPair<const char *, QByteArray>> echoes = encodings(planted);
    echoes.append(qMakePair("the header", QByteArray("hV2.PlantedHeader~Secret")));
    int turn = 0;
    for (int place = 0; place < places().size(); ++place) {
        for (const auto &[name, echo] : std::as_const(echoes)) {
            // Endpoints and forms of output take turns, each place in text and in JSON.
            const int i = turn % int(endpoints.size());
            QTest::addRow("%s, %s, %s", endpoints.at(i).name, places().at(place).name, name)
                << i << place << echo << (turn / endpoints.size() % 2 == 0);
            ++turn;
        }
    }
}

void TestSecrets::anEchoOfWhatWasSentIsNotShown() {
    QFETCH(const int, endpoint);
    QFETCH(const int, place);
    QFETCH(const QByteArray, echo);
    QFETCH(const bool, json);
    const EndpointCase one = endpointCases().at(endpoint);
    FaultServer server;
    server.setScript(places().at(place).answer(one, echo));
    const UserDesk desk;
    const Ended ended = call(desk, one, server.url(""), json);
    QCOMPARE(server.deliveries(), 1);
    const QByteArray left = leftBehind(desk, ended);
    QVERIFY2(!tells(left), left.constData());
}

void TestSecrets::aNewTokenIsNotShownElsewhereInTheResponse_data() {
    addEndpointsAndForms();
}

void TestSecrets::aNewTokenIsNotShownElsewhereInTheResponse() {
    QFETCH(const int, endpoint);
    QFETCH(const bool, json);
    const EndpointCase one = endpointCases().at(endpoint);
    QByteArray members = R"("debug":"end")";
    for (const QByteArray &token : one.tokens) {
        members += R"(,"again)" + token.right(3) + R"(":"see )" + token + R"( and )" +
                   token.toPercentEncoding() + R"(")";
    }
    FaultServer server;
    server.setScript(Script::answer(200, with(one.success, members)));
    const UserDesk desk;
    const Ended ended = call(desk, one, server.url(""), json);
    QCOMPARE(ended.exit, 0);
    const QByteArray left = leftBehind(desk, ended);
    for (const QByteArray &token : one.tokens) {
        QVERIFY2(!left.contains(token), left.constData());
        QVERIFY2(!left.contains(token.toPercentEncoding()), left.constData());
        QVERIFY(desk.read(u"tokens"_s).contains(token));
    }
}

void TestSecrets::aRefusedTokenIsNotShown_data() {
    addEndpointsAndForms();
}

/// A refusal may carry tokens where a success has them: they are not to be used, and not to be shown.
void TestSecrets::aRefusedTokenIsNotShown() {
    QFETCH(const int, endpoint);
    QFETCH(const bool, json);
    const EndpointCase one = endpointCases().at(endpoint);
    QByteArray body = one.success;
    body.replace(R"("ret_code":0)", R"("ret_code":7)").replace(R"("code":200)", R"("code":7)");
    if (body == one.success)
        body = with(body, R"("errorCode":7)");
    FaultServer server;
    server.setScript(Script::answer(200, body));
    const UserDesk desk;
    const Ended ended = call(desk, one, server.url(""), json);
    QCOMPARE(ended.exit, 1);
    const QByteArray left = leftBehind(desk, ended);
    for (const QByteArray &token : one.tokens)
        QVERIFY2(!left.contains(token), left.constData());
    QVERIFY(!QFile::exists(desk.path(u"tokens"_s)));
}

void TestSecrets::complaintsDoNotRepeatWhatMayBeASecret_data() {
    QTest::addColumn<QStringList>("words");
    const QString secret = QString::fromLatin1(planted);
    const QStringList get{u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"sandbox-sud"_s};
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    row("a value without a name", get + QStringList{u"--set"_s, u"fakePlantedSecret"_s});
    row("a value for nothing", get + QStringList{u"--set"_s, u"other="_s + secret});
    row("a value too many", get + QStringList{u"--set"_s, u"code=x"_s, secret});
    row("an option that takes none", get + QStringList{u"--reveal="_s + secret});
    row("a value of an unknown option", get + QStringList{u"--secret="_s + secret});
    row("a header without a name", get + QStringList{u"--header"_s, u"="_s + secret});
    row("a header that cannot be sent", get + QStringList{u"--header"_s, u"X-A=a\r\n"_s + secret});
    row("a header's name that cannot be", get + QStringList{u"--header"_s, u"X A="_s + secret});
    row("userinfo of a URL", {u"profiles"_s, u"add"_s, u"A"_s, u"--service"_s, u"sud"_s, u"--kind"_s,
                              u"test"_s, u"--base-url"_s, u"https://me:Planted@a.example.com"_s});
    row("the query of a URL", {u"profiles"_s, u"add"_s, u"A"_s, u"--service"_s, u"sud"_s, u"--kind"_s,
                               u"test"_s, u"--base-url"_s, u"https://a.example.com/?token=Planted"_s});
    row("a secret header of a profile",
        {u"profiles"_s, u"add"_s, u"A"_s, u"--service"_s, u"sud"_s, u"--kind"_s, u"test"_s, u"--base-url"_s,
         u"https://a.example.com"_s, u"--header"_s, u"Authorization: "_s + secret});
}

void TestSecrets::complaintsDoNotRepeatWhatMayBeASecret() {
    QFETCH(const QStringList, words);
    const UserDesk desk;
    for (const QStringList &json : {QStringList(), QStringList{u"--json"_s}}) {
        const Ended ended = desk.run(words + json);
        QCOMPARE(ended.exit, 2);
        QVERIFY2(!tells(leftBehind(desk, ended)), ended.err.constData());
    }
}

void TestSecrets::noEscapeSequenceReachesTheTerminal_data() {
    addEndpointsAndForms();
}

void TestSecrets::noEscapeSequenceReachesTheTerminal() {
    QFETCH(const int, endpoint);
    QFETCH(const bool, json);
    const EndpointCase one = endpointCases().at(endpoint);
    const QByteArray hostile = R"(\u001b[2J\u001b]0;x\u0007\u009b31m\u202egnp)";
    for (const QByteArray &body :
         {refusalSaying(one, hostile), with(one.success, '"' + hostile + R"(":")" + hostile + '"')}) {
        FaultServer server;
        server.setScript(Script::answer(200, body));
        const UserDesk desk;
        const Ended ended = call(desk, one, server.url(""), json);
        QCOMPARE(server.deliveries(), 1);
        QVERIFY(!ended.out.contains('\x1b') && !ended.err.contains('\x1b'));
        QVERIFY(!ended.out.contains('\x07'));
        QVERIFY(!ended.out.contains("\xc2\x9b"));
        if (!json)
            QVERIFY(!ended.out.contains("\xe2\x80\xae"));
    }
}

}  // namespace td::test

namespace {
using td::test::TestSecrets;
TD_TEST_CLASS(TestSecrets);
}  // namespace

#include "test_secrets.moc"
