// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/desk_fixture.h"
#include "desk/masked/masked_transcript.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using desk::MaskedTranscript;
using desk::Transcript;

namespace {

const QByteArrayList endpoints{"sud.get_sstoken", "sud.update_sstoken", "enduser.refresh_token",
                               "ekuaibao.refresh_token"};
const QByteArray opaque = "ID_3vFAKEoldGqM:djg8/fake+M00==";
const QByteArray newToken = "ID_3vFAKEnewGqM:djg8/fake+M11==";

const service::Endpoint &endpointOf(const QByteArray &name) {
    return *test::orderFor(name, {}).endpoint;
}

/// An exchange with \a endpoint whose every secret is \a secret; the reply has \a body.
Transcript exchange(const QByteArray &endpoint, const QByteArray &secret, const QByteArray &body,
                    const QList<base::Header> &headers = {}) {
    desk::Order order = test::orderFor(endpoint, "https://a.example/api");
    for (const service::Parameter &parameter : order.endpoint->parameters) {
        if (parameter.secret)
            order.values.insert(parameter.name, base::Secret::copyOf(secret));
    }
    Transcript transcript;
    transcript.request = service::plan(*order.endpoint, order.profile, order.values,
                                       {{"Authorization", base::Secret("Bearer fake-header-0001")},
                                        {"X-Mark", base::Secret("ab")}})
                             .value();
    transcript.reply = base::Reply{200, headers, body};
    return transcript;
}

QByteArray everythingShown(const MaskedTranscript &shown) {
    QByteArray all = shown.method + ' ' + shown.url + '\n';
    for (const desk::MaskedMessage &message : {shown.request, shown.response}) {
        for (const base::Header &header : message.headers)
            all += header.name + ": " + header.value + '\n';
        all += message.body.toUtf8() + '\n' + message.json.text().toByteArray() + '\n';
    }
    return all;
}

MaskedTranscript masked(const QByteArray &endpoint, const QByteArray &body,
                        const QList<base::Header> &headers = {}) {
    return desk::masked(exchange(endpoint, opaque, body, headers), endpointOf(endpoint));
}

}  // namespace

class TestMaskedTranscript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingSecretIsShown_data();
    void nothingSecretIsShown();
    void shortSecretsAreHiddenByName();
    void aTokenStillTellsWhichItIs();
    void jsonIsLeftAsItIs();
    void aBodyThatIsNoJsonIsMaskedToo_data();
    void aBodyThatIsNoJsonIsMaskedToo();
    void aBinaryBodyIsNotShown();
    void headersAreMaskedByName();
    void aCodeIsShownWhateverItEquals();
    void withoutAResponseTheRequestIsShown();
};

void TestMaskedTranscript::nothingSecretIsShown_data() {
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("secret");
    for (const QByteArray &endpoint : endpoints) {
        QTest::addRow("%s, opaque", endpoint.constData()) << endpoint << opaque;
        QTest::addRow("%s, JWT", endpoint.constData()) << endpoint << test::jwt(R"({"uid":"1"})");
        QTest::addRow("%s, quotes", endpoint.constData()) << endpoint << QByteArray("fa\"k\\e\n 秘密 value");
    }
}

void TestMaskedTranscript::nothingSecretIsShown() {
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, secret);
    const QByteArray unknownJwt = test::jwt(R"({"sub":"somebody"})");
    QByteArray success = test::successBody(endpoint);
    success.chop(1);
    const QByteArray newOne = endpoint.startsWith("sud") ? "fake-new-ss-token-0001" : "fake-new-access-0001";
    const QByteArray body = success + R"(,"echo":")" + secret.toPercentEncoding() + ' ' + secret.toBase64() +
                            R"(","jwt":")" + unknownJwt + R"(","again":"x )" + newOne + R"("})";
    QVERIFY(base::Json::parse(body));
    const Transcript transcript =
        exchange(endpoint, secret, body, {{"X-Echo", secret.toBase64()}, {"X-Jwt", unknownJwt}});

    const MaskedTranscript masked = desk::masked(transcript, endpointOf(endpoint));
    const QByteArray shown = everythingShown(masked);

    QVERIFY(!masked.response.json.isNull());
    for (const QByteArray &hidden :
         {secret, secret.toPercentEncoding(), secret.toBase64(), unknownJwt, QByteArray("fake-header-0001"),
          QByteArray("fake-new-access-0001"), QByteArray("fake-new-ss-token-0001"),
          QByteArray("fake-new-refresh-0001")})
        QVERIFY2(!shown.contains(hidden), shown.constData());
    QVERIFY2(!shown.contains("X-Mark: ab"), shown.constData());
}

void TestMaskedTranscript::shortSecretsAreHiddenByName() {
    const Transcript query = exchange("ekuaibao.refresh_token", "a1", "{}");
    const MaskedTranscript shown = desk::masked(query, endpointOf("ekuaibao.refresh_token"));
    QVERIFY2(!shown.url.contains("=a1"), shown.url.constData());
    QVERIFY2(shown.url.contains("powerCode=219904"), shown.url.constData());
    const MaskedTranscript json =
        desk::masked(exchange("sud.get_sstoken", "a1", "{}"), endpointOf("sud.get_sstoken"));
    QCOMPARE(json.request.body, uR"({"code":"[hidden]"})"_s);
}

void TestMaskedTranscript::aTokenStillTellsWhichItIs() {
    const MaskedTranscript shown =
        masked("ekuaibao.refresh_token", R"({"value":{"accessToken":")" + newToken + R"("}})");
    QCOMPARE(shown.response.body, u"{\"value\":{\"accessToken\":\"ID_3…1==\"}}"_s);
    QVERIFY2(shown.url.contains("?accessToken=ID_3…0==&"), shown.url.constData());

    const MaskedTranscript bearer =
        masked("enduser.refresh_token",
               R"({"code":0,"data":{"accessToken":{"token":"Bearer )" + newToken + R"("}}})");
    QCOMPARE(bearer.response.json.root().find("/data/accessToken/token").toString(), u"Bearer ID_3…1=="_s);
}

void TestMaskedTranscript::jsonIsLeftAsItIs() {
    const QByteArray body =
        "{ \"b\" : 1.50e400,\n \"a\":\"\\u0041\\/\", \"b\":[ null, true ,{}],"
        "\"data\":{\"ss_token\":\"fake-first\",\"ss_token\":\"fake-second\"} }";
    const MaskedTranscript shown = masked("sud.get_sstoken", body);
    QByteArray expected = body;
    expected.replace("fake-first", "…").replace("fake-second", "…");
    QCOMPARE(shown.response.body.toUtf8(), expected);
    QCOMPARE(shown.response.json.text().toByteArray(), expected);
    QCOMPARE(shown.response.bodyBytes, body.size());
}

void TestMaskedTranscript::aBodyThatIsNoJsonIsMaskedToo_data() {
    QTest::addColumn<QByteArray>("body");
    const QByteArray jwt = test::jwt(R"({"sub":"1"})");
    QTest::newRow("cut JSON") << R"({"data":{"ss_token":")" + newToken + R"(","expire_)";
    QTest::newRow("cut in the token") << R"({"data":{"ss_token":")" + newToken;
    QTest::newRow("the token alone") << newToken;
    QTest::newRow("HTML") << "<p>" + opaque + "</p><a href=\"/?t=" + opaque.toPercentEncoding() + "\">";
    QTest::newRow("a JWT in text") << "oops: " + jwt + " was bad";
    QTest::newRow("not UTF-8") << "\xff\xfe " + opaque + " token=" + jwt;
}

void TestMaskedTranscript::aBodyThatIsNoJsonIsMaskedToo() {
    QFETCH(QByteArray, body);
    const MaskedTranscript shown = masked("sud.get_sstoken", body, {{"X-Again", newToken}});
    const QByteArray all = everythingShown(shown);
    QVERIFY(shown.response.json.isNull());
    QVERIFY(!shown.response.body.isEmpty());
    for (const QByteArray &hidden : {opaque, opaque.toPercentEncoding(), test::jwt(R"({"sub":"1"})")})
        QVERIFY2(!all.contains(hidden), all.constData());
    if (body.contains(newToken))
        QVERIFY2(!all.contains(newToken), all.constData());
}

void TestMaskedTranscript::aBinaryBodyIsNotShown() {
    const MaskedTranscript shown = masked("sud.get_sstoken", QByteArray("\x1f\x8b\0\0token", 9));
    QVERIFY(shown.response.binary);
    QCOMPARE(shown.response.body, QString());
    QCOMPARE(shown.response.bodyBytes, 9);
    QCOMPARE(shown.status, 200);
}

void TestMaskedTranscript::headersAreMaskedByName() {
    const MaskedTranscript shown = masked("sud.get_sstoken", "{}",
                                          {{"Set-Cookie", "sid=fake; Path=/"},
                                           {"X-Api-Key", "k"},
                                           {"Location", "https://b.example/?access_token=fake&x=1"},
                                           {"Content-Type", "application/json"}});
    QCOMPARE(shown.response.headers,
             (QList<base::Header>{{"Set-Cookie", "[hidden]"},
                                  {"X-Api-Key", "[hidden]"},
                                  {"Location", "https://b.example/?access_token=[hidden]&x=1"},
                                  {"Content-Type", "application/json"}}));
    QCOMPARE(base::headerValue(shown.request.headers, "Authorization"), "Bearer [hidden]");
    QCOMPARE(base::headerValue(shown.request.headers, "Accept"), "application/json");
}

void TestMaskedTranscript::aCodeIsShownWhateverItEquals() {
    const Transcript sent = exchange("sud.get_sstoken", "1005", R"({"ret_code":1005,"x":1005})");
    const MaskedTranscript shown = desk::masked(sent, endpointOf("sud.get_sstoken"));
    QCOMPARE(shown.response.body, uR"({"ret_code":1005,"x":"[hidden]"})"_s);
}

void TestMaskedTranscript::withoutAResponseTheRequestIsShown() {
    Transcript sent = exchange("enduser.refresh_token", opaque, {});
    sent.reply.reset();
    const MaskedTranscript shown = desk::masked(sent, endpointOf("enduser.refresh_token"));
    QCOMPARE(shown.method, "PUT");
    QVERIFY(shown.url.startsWith("https://a.example/api/v2/enduser/enduserapi/refreshToken?refreshToken="));
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.response.headers.isEmpty() && shown.response.body.isEmpty());
}

TD_TEST_CLASS(TestMaskedTranscript);
#include "test_masked_transcript.moc"
