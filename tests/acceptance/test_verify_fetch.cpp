// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/fault_server.h"
#include "support/test_main.h"
#include "user_desk.h"
#include "verify_examples.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// Where `verify` gets its keys from over the network, and where never.
class TestVerifyFetch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJwkSetIsFetchedFromAUrl();
    void aUrlThatBringsNoKeysIsNoKey_data();
    void aUrlThatBringsNoKeysIsNoKey();
    void aKeyThatDoesNotFitBesideAUrlThatBringsNoneSaysNothing();
    void aUrlIsNoKeyFile();
    void nothingIsFetchedForATokenThatNoKeyMends();
    void whatTheTokenPointsToIsNeverAsked();
};

void TestVerifyFetch::aJwkSetIsFetchedFromAUrl() {
    const QJsonObject a3 = example(u"RFC 7515 A.3"_s);
    FaultServer server;
    server.setScript(Script::answer(200, setOf(a3[u"key"])));
    const Ended ended = UserDesk().run({u"verify"_s, a3[u"token"].toString(), u"--jwks"_s,
                                        QString::fromLatin1(server.url("/keys")), u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.object()[u"result"].toString(), u"valid"_s);
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(server.received().first().method, QByteArray("GET"));
}

void TestVerifyFetch::aUrlThatBringsNoKeysIsNoKey_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("reason");
    QTest::newRow("redirect") << QByteArray(
                                     "HTTP/1.1 302 Found\r\nLocation: /keys\r\nContent-Length: 0\r\n\r\n")
                              << u"key_set_redirected"_s;
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                               << u"key_set_status"_s;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")
                            << u"key_unrecognised"_s;
    QTest::newRow("no keys") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}")
                             << u"key_set_empty"_s;
}

void TestVerifyFetch::aUrlThatBringsNoKeysIsNoKey() {
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, reason);
    FaultServer server;
    server.setScript(Script::raw(reply));
    const Ended ended = UserDesk().run(
        {u"verify"_s, shortlySigned, u"--jwks"_s, QString::fromLatin1(server.url()), u"--json"_s});
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.object()[u"result"].toString(), u"no_key"_s);
    QCOMPARE(ended.object()[u"reason"].toString(), reason);
    QCOMPARE(server.deliveries(), 1);
}

void TestVerifyFetch::aKeyThatDoesNotFitBesideAUrlThatBringsNoneSaysNothing() {
    FaultServer server;
    server.setScript(Script::answer(503, {}));
    const UserDesk desk;
    const Ended ended = desk.run({u"verify"_s, shortlySigned, u"--secret"_s, desk.write(u"wrong"_s, "wrong"),
                                  u"--jwks"_s, QString::fromLatin1(server.url()), u"--json"_s});
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.object()[u"result"].toString(), u"no_key"_s);
    QCOMPARE(ended.object()[u"reason"].toString(), u"key_set_unreached"_s);
    QCOMPARE(ended.object()[u"tried"].toArray().last()[u"code"].toString(), u"key_set_status"_s);
    QVERIFY(ended.object()[u"explanation"].toString().contains(u"127.0.0.1"_s));
}

void TestVerifyFetch::aUrlIsNoKeyFile() {
    FaultServer server;
    const Ended ended = UserDesk().run(
        {u"verify"_s, shortlySigned, u"--key"_s, QString::fromLatin1(server.url()), u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QVERIFY(ended.err.contains("--key") && ended.err.contains("--jwks URL"));
    QCOMPARE(server.connections(), 0);
}

void TestVerifyFetch::nothingIsFetchedForATokenThatNoKeyMends() {
    FaultServer server;
    const QString url = QString::fromLatin1(server.url());
    const Ended ended =
        UserDesk().run({u"verify"_s, u"eyJhbGciOiJub25lIn0.e30."_s, u"--jwks"_s, url, u"--json"_s});
    QCOMPARE(ended.object()[u"reason"].toString(), u"signature_alg_none"_s);
    QCOMPARE(server.connections(), 0);
}

void TestVerifyFetch::whatTheTokenPointsToIsNeverAsked() {
    const QJsonObject a3 = example(u"RFC 7515 A.3"_s);
    FaultServer server;
    server.setScript(Script::answer(200, setOf(a3[u"key"])));
    const QByteArray header = R"({"alg":"ES256","jku":")" + server.url("/jku") + R"(","x5u":")" +
                              server.url("/x5u") + R"(","jwk":)" + textOf(a3[u"key"]) + '}';
    const QByteArray token = header.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                             ".e30." + a3[u"token"].toString().section(u'.', 2).toLatin1();
    const UserDesk desk;
    const QString key = desk.write(u"key.jwk"_s, textOf(example(u"RFC 7515 A.4"_s)[u"key"]));
    const Ended ended = desk.run({u"verify"_s, QString::fromLatin1(token), u"--key"_s, key, u"--json"_s});
    QCOMPARE(ended.object()[u"result"].toString(), u"no_key"_s);
    QCOMPARE(ended.object()[u"findings"].toArray().first()[u"code"].toString(), u"finding_key_in_token"_s);
    QCOMPARE(server.connections(), 0);
}

}  // namespace td::test

namespace {
using td::test::TestVerifyFetch;
TD_TEST_CLASS(TestVerifyFetch);
}  // namespace

#include "test_verify_fetch.moc"
