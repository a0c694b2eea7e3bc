// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QSignalSpy>
#include <QtTest>

#include "call_desk.h"
#include "support/test_main.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// What becomes of the tokens of a call: --out, --reveal, or nothing.
class TestCallTokens final : public QObject, private CallDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
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
};

void TestCallTokens::aRotatingCallNeedsAPlaceForItsTokens_data() {
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

void TestCallTokens::aRotatingCallNeedsAPlaceForItsTokens() {
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

void TestCallTokens::outHoldsTheTokensForTheirOwnerAlone_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("json");
    for (const EndpointCase &one : endpointCases()) {
        QTest::addRow("%s, text", one.name) << QString::fromLatin1(one.name) << false;
        QTest::addRow("%s, JSON", one.name) << QString::fromLatin1(one.name) << true;
    }
}

void TestCallTokens::outHoldsTheTokensForTheirOwnerAlone() {
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

void TestCallTokens::whatAKilledRunLeftIsRemovedByTheNext() {
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

void TestCallTokens::outThatCannotBeWrittenStopsTheCall_data() {
    QTest::addColumn<QString>("out");
    QTest::newRow("no folder") << u"/nonexistent/folder/tokens"_s;
    QTest::newRow("a folder") << u"FOLDER"_s;
    QTest::newRow("a full disk") << u"/dev/full"_s;
    QTest::newRow("below a file") << u"/etc/passwd/tokens"_s;
    QTest::newRow("empty") << QString();
}

void TestCallTokens::outThatCannotBeWrittenStopsTheCall() {
    QFETCH(QString, out);
    const EndpointCase one = endpoint("ekuaibao.refresh_token"_L1);
    QVERIFY(addProfile(one));
    out.replace(u"FOLDER"_s, m_desk->configDir());
    const Ended ended = m_desk->run(callOf(one, {u"--out"_s, out, u"--json"_s}));
    QCOMPARE(ended.exit, 5);
    QCOMPARE(ended.object()[u"outcome"].toString(), u"not_sent"_s);
    QCOMPARE(m_server->connections(), 0);
}

void TestCallTokens::revealedTokensThatAreLostAreSaidToBeLost_data() {
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

void TestCallTokens::revealedTokensThatAreLostAreSaidToBeLost() {
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

void TestCallTokens::aMalformedReplyIsShownAsItCame_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("shown");
    QTest::newRow("revealed") << QStringList{u"--reveal"_s} << true;
    QTest::newRow("saved") << QStringList{u"--out"_s, u"OUT"_s} << false;
    QTest::newRow("saved and revealed") << QStringList{u"--out"_s, u"OUT"_s, u"--reveal"_s} << false;
}

void TestCallTokens::aMalformedReplyIsShownAsItCame() {
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

}  // namespace td::test

namespace {
using td::test::TestCallTokens;
TD_TEST_CLASS(TestCallTokens);
}  // namespace

#include "test_call_tokens.moc"
