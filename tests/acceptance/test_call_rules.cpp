// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "call_desk.h"
#include "support/test_main.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// What stops a call before it is sent, and where what is sent goes.
class TestCallRules final : public QObject, private CallDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void productionIsSentOnlyWhenNamed_data();
    void productionIsSentOnlyWhenNamed();
    void anExpiredTokenIsStoppedUnlessSentAnyway_data();
    void anExpiredTokenIsStoppedUnlessSentAnyway();
    void aParameterLeftOutIsNotSent_data();
    void aParameterLeftOutIsNotSent();
    void whatDoesNotFitIsNotSent_data();
    void whatDoesNotFitIsNotSent();
    void aSecretWithoutItsNameIsNotRepeated_data();
    void aSecretWithoutItsNameIsNotRepeated();
    void theSandboxNeedsNothingSetUp_data();
    void theSandboxNeedsNothingSetUp();
    void everythingIsSentWhereItBelongs();
};

void TestCallRules::productionIsSentOnlyWhenNamed_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("sent");
    QTest::newRow("not named") << QStringList{} << false;
    QTest::newRow("another name") << QStringList{u"--production"_s, u"here"_s} << false;
    QTest::newRow("in another case") << QStringList{u"--production"_s, u"THERE"_s} << false;
    QTest::newRow("an empty name") << QStringList{u"--production="_s} << false;
    QTest::newRow("named") << QStringList{u"--production"_s, u"there"_s} << true;
}

void TestCallRules::productionIsSentOnlyWhenNamed() {
    QFETCH(const QStringList, words);
    QFETCH(const bool, sent);
    const EndpointCase one = endpoint("sud.get_sstoken"_L1);
    m_server->setScript(Script::answer(200, one.success));
    QCOMPARE(m_desk
                 ->run({u"profiles"_s, u"add"_s, u"there"_s, u"--service"_s, u"sud"_s, u"--kind"_s,
                        u"production"_s, u"--base-url"_s, QString::fromUtf8(m_server->url(""))})
                 .exit,
             0);
    const Ended ended = m_desk->run(callOf(one, words + QStringList{u"--json"_s}));
    QCOMPARE(ended.exit, sent ? 0 : 2);
    QCOMPARE(ended.object()[u"outcome"].toString(), sent ? u"success"_s : u"not_sent"_s);
    QCOMPARE(m_server->connections(), sent ? 1 : 0);
}

void TestCallRules::anExpiredTokenIsStoppedUnlessSentAnyway_data() {
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("sent");
    QTest::newRow("expired") << QByteArray("1630580156") << QStringList{} << false;
    QTest::newRow("expired, sent anyway")
        << QByteArray("1630580156") << QStringList{u"--send-anyway"_s} << true;
    QTest::newRow("not expired") << QByteArray("4102444800") << QStringList{} << true;
}

void TestCallRules::anExpiredTokenIsStoppedUnlessSentAnyway() {
    QFETCH(const QByteArray, exp);
    QFETCH(const QStringList, words);
    QFETCH(const bool, sent);
    const EndpointCase one = endpoint("ekuaibao.refresh_token"_L1);
    QVERIFY(addProfile(one));
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray token =
        part(R"({"alg":"HS256"})") + '.' + part("{\"exp\":" + exp + "}") + '.' + part(QByteArray(32, 's'));
    const Ended ended = m_desk->run(
        QStringList{u"call"_s, u"ekuaibao.refresh_token"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                    u"accessToken="_s + QString::fromUtf8(token), u"--set"_s, u"refreshToken=fake-refresh"_s,
                    u"--set"_s, u"expireDate=7"_s, u"--out"_s, m_desk->path(u"tokens"_s), u"--json"_s} +
        words);
    QCOMPARE(ended.exit, sent ? 0 : 2);
    QCOMPARE(m_server->connections(), sent ? 1 : 0);
    if (!sent)
        QCOMPARE(ended.object()[u"reason"].toString(), u"desk_token_expired"_s);
    QVERIFY(!QFile::exists(m_desk->path(u"tokens"_s)) || sent);
}

void TestCallRules::aParameterLeftOutIsNotSent_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("left");
    for (const EndpointCase &one : endpointCases()) {
        for (const QByteArray &parameter : one.secrets)
            QTest::addRow("%s, %s", one.name, parameter.constData())
                << QString::fromLatin1(one.name) << parameter;
    }
    QTest::newRow("ekuaibao, expireDate") << u"ekuaibao.refresh_token"_s << QByteArray("expireDate");
}

void TestCallRules::aParameterLeftOutIsNotSent() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, left);
    EndpointCase one = endpoint(QLatin1String(name.toLatin1()));
    QVERIFY(addProfile(one));
    one.secrets.removeAll(left);
    if (left == "expireDate")
        one.plain.clear();
    const Ended ended = m_desk->run(callOf(one, {u"--reveal"_s, u"--json"_s}));
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"reason"].toString(), u"plan_missing_parameter"_s);
    QVERIFY(ended.object()[u"explanation"].toString().contains(QString::fromUtf8(left)));
    QCOMPARE(m_server->connections(), 0);
}

void TestCallRules::whatDoesNotFitIsNotSent_data() {
    QTest::addColumn<QStringList>("words");
    const QString get = u"sud.get_sstoken"_s;
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    row("no such profile", {get, u"--profile"_s, u"nowhere"_s, u"--set"_s, u"code=x"_s});
    row("a profile of another service", {u"enduser.refresh_token"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                                         u"refreshToken=x"_s, u"--reveal"_s});
    row("no such endpoint", {u"sud.nothing"_s, u"--profile"_s, u"there"_s});
    row("no such service", {u"nothing.get"_s, u"--profile"_s, u"there"_s});
    row("no dot", {u"sud"_s, u"--profile"_s, u"there"_s});
    row("no profile", {get, u"--set"_s, u"code=x"_s});
    row("a parameter it has not",
        {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code=x"_s, u"--set"_s, u"other=x"_s});
    row("no value", {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code"_s});
    row("an empty value", {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code="_s});
    row("no such file", {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code=@/nonexistent"_s});
    row("standard input twice",
        {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code=-"_s, u"--header"_s, u"X-A=-"_s});
    row("a header with a line break",
        {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code=x"_s, u"--header"_s, u"X-A=a\r\nX-B: b"_s});
    row("a header of the transport",
        {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code=x"_s, u"--header"_s, u"Content-Length=5"_s});
    row("an option it has not", {get, u"--profile"_s, u"there"_s, u"--set"_s, u"code=x"_s, u"--insecure"_s});
}

void TestCallRules::whatDoesNotFitIsNotSent() {
    QFETCH(const QStringList, words);
    QVERIFY(addProfile(endpoint("sud.get_sstoken"_L1)));
    const Ended ended = m_desk->run(QStringList{u"call"_s} + words + QStringList{u"--json"_s}, "input\n");
    QCOMPARE(ended.exit, 2);
    QVERIFY(!ended.document().isNull());
    QCOMPARE(m_server->connections(), 0);
}

void TestCallRules::aSecretWithoutItsNameIsNotRepeated_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &option, const QString &secret) {
        QTest::newRow(name) << option << secret;
    };
    row("no =", u"--set"_s, u"fake-secret"_s);
    row("base64, padded once", u"--set"_s, u"ZmFrZXNlY3JldDE="_s);
    row("base64, padded twice", u"--set"_s, u"ZmFrZXNlY3JldA=="_s);
    row("a URL", u"--set"_s, u"https://a.example.com/?fake=secret"_s);
    row("a JWT", u"--set"_s, u"eyJmYWtl.c2VjcmV0.fake=x"_s);
    row("a word with a space", u"--set"_s, u"fake secret=x"_s);
    row("long", u"--set"_s, QString(41, u'f') + u"=x"_s);
    row("a header that is base64", u"--header"_s, u"ZmFrZXNlY3JldDE="_s);
}

void TestCallRules::aSecretWithoutItsNameIsNotRepeated() {
    QFETCH(const QString, option);
    QFETCH(const QString, secret);
    QVERIFY(addProfile(endpoint("sud.get_sstoken"_L1)));
    const Ended ended = m_desk->run({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                                     u"code=x"_s, option, secret, u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"reason"].toString(), u"usage_not_name_value"_s);
    QCOMPARE(m_server->connections(), 0);
    const QByteArray beginning = secret.left(8).toUtf8();
    QVERIFY2(!ended.out.contains(beginning) && !ended.err.contains(beginning), ended.out.constData());
}

void TestCallRules::theSandboxNeedsNothingSetUp_data() {
    QTest::addColumn<QString>("name");
    for (const EndpointCase &one : endpointCases())
        QTest::newRow(one.name) << QString::fromLatin1(one.name);
}

void TestCallRules::theSandboxNeedsNothingSetUp() {
    QFETCH(const QString, name);
    const EndpointCase one = endpoint(QLatin1String(name.toLatin1()));
    QStringList words{u"call"_s, name, u"--profile"_s, u"sandbox-"_s + QLatin1String(one.service),
                      u"--json"_s};
    if (one.rotates)
        words.append(u"--reveal"_s);
    const Ended ended = m_desk->run(words);
    QCOMPARE(ended.object()[u"outcome"].toString(), u"success"_s);
    QCOMPARE(ended.exit, 0);
    const QJsonArray tokens = ended.object()[u"tokens"].toArray();
    QCOMPARE(tokens.size(), one.tokens.size());
    QCOMPARE(tokens.first()[u"state"].toString(), u"valid"_s);
    QCOMPARE(tokens.first()[u"fingerprint"].toString().size(), 16);
    // Nothing is made but the history.
    const QStringList all = QDir(m_desk->configDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &made : all)
        QVERIFY2(made.startsWith(u"history.db"_s), qPrintable(made));
}

/// Byte for byte, since a `+` or a `:` in the wrong form is another token to the server.
void TestCallRules::everythingIsSentWhereItBelongs() {
    const EndpointCase one = endpoint("ekuaibao.refresh_token"_L1);
    QVERIFY(addProfile(one));
    const QString access = m_desk->secretFrom("accessToken", "ID_3vM+/=&%:é");
    const Ended ended =
        m_desk->run({u"call"_s, QString::fromLatin1(one.name), u"--profile"_s, u"there"_s, u"--set"_s, access,
                     u"--set"_s, u"refreshToken=@@at"_s, u"--set"_s, u"expireDate=30"_s, u"--header"_s,
                     u"X-Corp=fake-corp"_s, u"--reveal"_s});
    QCOMPARE(ended.exit, 0);
    const Received request = m_server->received().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target,
             QByteArray("/api/openapi/v2/auth/refreshToken/expireDate?accessToken=ID_3vM%2B%2F%3D%26%25%3A"
                        "%C3%A9&refreshToken=%40at&expireDate=30&powerCode=219904"));
    QCOMPARE(request.body, QByteArray());
    QCOMPARE(base::headerValue(request.headers, "X-Corp"), QByteArray("fake-corp"));
}

}  // namespace td::test

namespace {
using td::test::TestCallRules;
TD_TEST_CLASS(TestCallRules);
}  // namespace

#include "test_call_rules.moc"
