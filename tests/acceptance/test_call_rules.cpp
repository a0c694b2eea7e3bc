// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QSignalSpy>
#include <QtTest>

#include "endpoints.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// What stops a call before it is sent, and what becomes of its tokens.
class TestCallRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void productionIsSentOnlyWhenNamed_data();
    void productionIsSentOnlyWhenNamed();
    void aRotatingCallNeedsAPlaceForItsTokens_data();
    void aRotatingCallNeedsAPlaceForItsTokens();
    void outHoldsTheTokensForTheirOwnerAlone_data();
    void outHoldsTheTokensForTheirOwnerAlone();
    void whatAKilledRunLeftIsRemovedByTheNext();
    void outThatCannotBeWrittenStopsTheCall_data();
    void outThatCannotBeWrittenStopsTheCall();
    void revealedTokensThatAreLostAreSaidToBeLost_data();
    void revealedTokensThatAreLostAreSaidToBeLost();
    void aMalformedReplyIsShownAsItCame_data();
    void aMalformedReplyIsShownAsItCame();
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

private:
    /// `call` for \a endpoint by the profile `there`, every parameter given.
    QStringList callOf(const EndpointCase &endpoint, const QStringList &more) const;
    EndpointCase endpoint(QLatin1String name) const;
    bool addProfile(const EndpointCase &endpoint) const;

    std::unique_ptr<UserDesk> m_desk;
    std::unique_ptr<FaultServer> m_server;
};

void TestCallRules::init() {
    m_desk = std::make_unique<UserDesk>();
    m_server = std::make_unique<FaultServer>();
}

QStringList TestCallRules::callOf(const EndpointCase &endpoint, const QStringList &more) const {
    QStringList words{u"call"_s, QString::fromLatin1(endpoint.name), u"--profile"_s, u"there"_s};
    for (const QByteArray &name : endpoint.secrets)
        words << u"--set"_s << QString::fromUtf8(name + "=fake-value-of-" + name);
    for (const QByteArray &value : endpoint.plain)
        words << u"--set"_s << QString::fromUtf8(value);
    return words + more;
}

EndpointCase TestCallRules::endpoint(QLatin1String name) const {
    for (const EndpointCase &one : endpointCases()) {
        if (name == QLatin1String(one.name))
            return one;
    }
    qFatal("no endpoint %s", name.data());
}

bool TestCallRules::addProfile(const EndpointCase &endpoint) const {
    m_server->setScript(Script::answer(200, endpoint.success));
    return m_desk->addProfile(u"there"_s, QString::fromLatin1(endpoint.service), m_server->url(""));
}

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

void TestCallRules::aRotatingCallNeedsAPlaceForItsTokens_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("sent");
    for (const EndpointCase &one : endpointCases()) {
        const QString name = QString::fromLatin1(one.name);
        QTest::addRow("%s, no place", one.name) << name << QStringList{} << !one.rotates;
        QTest::addRow("%s, --reveal", one.name) << name << QStringList{u"--reveal"_s} << true;
        QTest::addRow("%s, --out", one.name) << name << QStringList{u"--out"_s, u"OUT"_s} << true;
    }
}

void TestCallRules::aRotatingCallNeedsAPlaceForItsTokens() {
    QFETCH(const QString, name);
    QFETCH(QStringList, words);
    QFETCH(const bool, sent);
    const EndpointCase one = endpoint(QLatin1String(name.toLatin1()));
    QVERIFY(addProfile(one));
    words.replaceInStrings(u"OUT"_s, m_desk->path(u"tokens"_s));
    const Ended ended = m_desk->run(callOf(one, words + QStringList{u"--json"_s}));
    QCOMPARE(ended.exit, sent ? 0 : 2);
    QCOMPARE(m_server->connections(), sent ? 1 : 0);
    const bool revealed = words.contains(u"--reveal"_s);
    for (const QByteArray &token : one.tokens)
        QCOMPARE(ended.out.contains(token), revealed);
}

void TestCallRules::outHoldsTheTokensForTheirOwnerAlone_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("json");
    for (const EndpointCase &one : endpointCases()) {
        QTest::addRow("%s, text", one.name) << QString::fromLatin1(one.name) << false;
        QTest::addRow("%s, JSON", one.name) << QString::fromLatin1(one.name) << true;
    }
}

void TestCallRules::outHoldsTheTokensForTheirOwnerAlone() {
    QFETCH(const QString, name);
    QFETCH(const bool, json);
    const EndpointCase one = endpoint(QLatin1String(name.toLatin1()));
    QVERIFY(addProfile(one));
    const QString out = m_desk->path(u"tokens"_s);
    QStringList words{u"--out"_s, out};
    if (json)
        words.append(u"--json"_s);
    const Ended ended = m_desk->run(callOf(one, words));
    QCOMPARE(ended.exit, 0);
    const QJsonArray saved = QJsonDocument::fromJson(m_desk->read(u"tokens"_s))[u"tokens"].toArray();
    QCOMPARE(saved.size(), one.tokens.size());
    for (qsizetype i = 0; i < saved.size(); ++i)
        QCOMPARE(saved.at(i)[u"token"].toString(), QString::fromUtf8(one.tokens.at(i)));
    struct stat status = {};
    QCOMPARE(::stat(out.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
    for (const QByteArray &token : one.tokens)
        QVERIFY(!ended.out.contains(token) && !ended.err.contains(token));
    QVERIFY(ended.out.contains(out.toUtf8()));
    QVERIFY(!QFile::exists(out + u".received"_s));
}

void TestCallRules::whatAKilledRunLeftIsRemovedByTheNext() {
    const EndpointCase one = endpoint("enduser.refresh_token"_L1);
    QVERIFY(addProfile(one));
    m_server->setScript(Script().hang());
    const QString out = m_desk->write(u"out/tokens"_s, "earlier");
    const auto names = [&] {
        return QDir(m_desk->path(u"out"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    };
    QSignalSpy delivered(m_server.get(), &FaultServer::delivered);
    const std::unique_ptr<QProcess> killed = m_desk->start(callOf(one, {u"--out"_s, out}));
    QVERIFY(delivered.wait(30'000));
    const QStringList whileRunning = names();
    QCOMPARE(whileRunning.size(), 3);
    // Another run of the same FILE, with other tokens: the first one's files are in use.
    m_server->setScript(Script::answer(200, one.success));
    QCOMPARE(m_desk
                 ->run({u"call"_s, QString::fromLatin1(one.name), u"--profile"_s, u"there"_s, u"--set"_s,
                        u"refreshToken=fake-other"_s, u"--out"_s, out})
                 .exit,
             0);
    for (const QString &name : whileRunning)
        QVERIFY2(names().contains(name), qPrintable(name));
    killed->kill();
    QCOMPARE(UserDesk::end(*killed).exit, -1);
    QCOMPARE(m_desk->run(callOf(one, {u"--out"_s, out})).exit, 0);
    QCOMPARE(names(), (QStringList{u"tokens"_s, u"tokens.previous"_s}));
}

void TestCallRules::outThatCannotBeWrittenStopsTheCall_data() {
    QTest::addColumn<QString>("out");
    QTest::newRow("no folder") << u"/nonexistent/folder/tokens"_s;
    QTest::newRow("a folder") << u"FOLDER"_s;
    QTest::newRow("a full disk") << u"/dev/full"_s;
    QTest::newRow("below a file") << u"/etc/passwd/tokens"_s;
    QTest::newRow("empty") << QString();
}

void TestCallRules::outThatCannotBeWrittenStopsTheCall() {
    QFETCH(QString, out);
    const EndpointCase one = endpoint("ekuaibao.refresh_token"_L1);
    QVERIFY(addProfile(one));
    out.replace(u"FOLDER"_s, m_desk->configDir());
    const Ended ended = m_desk->run(callOf(one, {u"--out"_s, out, u"--json"_s}));
    QCOMPARE(ended.exit, 5);
    QCOMPARE(ended.object()[u"outcome"].toString(), u"not_sent"_s);
    QCOMPARE(m_server->connections(), 0);
}

void TestCallRules::revealedTokensThatAreLostAreSaidToBeLost_data() {
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

void TestCallRules::revealedTokensThatAreLostAreSaidToBeLost() {
    QFETCH(const bool, json);
    const EndpointCase one = endpoint("enduser.refresh_token"_L1);
    QVERIFY(addProfile(one));
    QStringList words{u"--reveal"_s};
    if (json)
        words.append(u"--json"_s);
    const Ended ended = m_desk->runInto(u"/dev/full"_s, callOf(one, words));
    QCOMPARE(ended.exit, 5);
    QVERIFY(m_server->deliveries() <= 1);
    QVERIFY(ended.err.contains("lost"));
}

void TestCallRules::aMalformedReplyIsShownAsItCame_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("shown");
    QTest::newRow("revealed") << QStringList{u"--reveal"_s} << true;
    QTest::newRow("saved") << QStringList{u"--out"_s, u"OUT"_s} << false;
    QTest::newRow("saved and revealed") << QStringList{u"--out"_s, u"OUT"_s, u"--reveal"_s} << false;
}

void TestCallRules::aMalformedReplyIsShownAsItCame() {
    QFETCH(QStringList, words);
    QFETCH(const bool, shown);
    const EndpointCase one = endpoint("enduser.refresh_token"_L1);
    QVERIFY(addProfile(one));
    words.replaceInStrings(u"OUT"_s, m_desk->path(u"tokens"_s));
    const QByteArray body = "{\"code\":200,\"renamed\":{\"token\":\"fake-new-refresh-0002\"}}\x1b[2J";
    m_server->setScript(Script::answer(200, body));
    const Ended text = m_desk->run(callOf(one, words));
    QCOMPARE(text.exit, 4);
    QCOMPARE(text.out.contains("As it came:\n{\"code\":200,\"renamed\":{\"token\":\"fake-new-refresh-0002"
                               "\"}}<U+001B>[2J\n"),
             shown);
    QCOMPARE(text.out.contains("fake-new-refresh-0002"), shown);
    const Ended json = m_desk->run(callOf(one, words + QStringList{u"--json"_s}));
    QCOMPARE(json.exit, 4);
    QCOMPARE(json.object().value(u"raw"_s),
             shown ? QJsonValue(QString::fromUtf8(body)) : QJsonValue::Undefined);
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
    QVERIFY(!QFile::exists(m_desk->configDir()));
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
