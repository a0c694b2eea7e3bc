// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpServer>
#include <QtTest>

#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `sandbox`, as a script that tries things out against it.
class TestSandboxCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsSamplesWork_data();
    void itsSamplesWork();
    void endsWhenAskedTo_data();
    void endsWhenAskedTo();
    void itsTokensLiveAsLongAsSaid();
    void listensWhereSaid();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
};

namespace {

/// A running sandbox and what its first line says.
struct Running {
    std::unique_ptr<QProcess> program;
    QJsonObject first;
};

Running startSandbox(const UserDesk &desk, const QStringList &words = {}) {
    Running running{desk.start(QStringList{u"sandbox"_s} + words), {}};
    QEventLoop loop;
    QObject::connect(running.program.get(), &QProcess::readyReadStandardOutput, &loop, [&] {
        if (running.program->canReadLine())
            loop.quit();
    });
    QObject::connect(running.program.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    loop.exec();
    running.first = QJsonDocument::fromJson(running.program->readLine()).object();
    return running;
}

Ended stop(const Running &running) {
    running.program->terminate();
    return UserDesk::end(*running.program);
}

}  // namespace

void TestSandboxCommand::itsSamplesWork_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("sud.get_sstoken") << u"sud.get_sstoken"_s << QStringList{u"code"_s} << QStringList{};
    QTest::newRow("enduser.refresh_token")
        << u"enduser.refresh_token"_s << QStringList{u"refreshToken"_s} << QStringList{};
    QTest::newRow("ekuaibao.refresh_token")
        << u"ekuaibao.refresh_token"_s << QStringList{u"accessToken"_s, u"refreshToken"_s}
        << QStringList{u"--set"_s, u"expireDate=7"_s};
}

void TestSandboxCommand::itsSamplesWork() {
    QFETCH(const QString, endpoint);
    QFETCH(const QStringList, samples);
    QFETCH(const QStringList, more);
    const UserDesk desk;
    const Running sandbox = startSandbox(desk);
    QVERIFY(
        desk.addProfile(u"there"_s, endpoint.section(u'.', 0, 0), sandbox.first[u"url"].toString().toUtf8()));
    QStringList words{u"call"_s, endpoint, u"--profile"_s, u"there"_s, u"--reveal"_s, u"--json"_s};
    for (const QString &name : samples) {
        const QString value = sandbox.first[u"samples"][name].toString();
        QVERIFY(!value.isEmpty());
        words << u"--set"_s << name + u'=' + value;
    }
    const Ended ended = desk.run(words + more);
    QCOMPARE(ended.object()[u"outcome"].toString(), u"success"_s);
    QCOMPARE(ended.exit, 0);
    QVERIFY(!ended.object()[u"tokens"].toArray().isEmpty());
    if (endpoint != "sud.get_sstoken"_L1)
        QCOMPARE(desk.run(words + more).exit, 1);
    QCOMPARE(stop(sandbox).exit, 0);
}

void TestSandboxCommand::endsWhenAskedTo_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << QStringList{};
    QTest::newRow("JSON") << QStringList{u"--json"_s};
}

void TestSandboxCommand::endsWhenAskedTo() {
    QFETCH(const QStringList, words);
    const Running sandbox = startSandbox(UserDesk(), words);
    QVERIFY(sandbox.first[u"url"].toString().startsWith(u"http://127.0.0.1:"_s));
    for (const char *name : {"code", "refreshToken", "accessToken"})
        QVERIFY(!sandbox.first[u"samples"][QLatin1String(name)].toString().isEmpty());
    const Ended ended = stop(sandbox);
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ended.err, QByteArray());
}

void TestSandboxCommand::itsTokensLiveAsLongAsSaid() {
    const UserDesk desk;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Running sandbox = startSandbox(desk, {u"--ttl"_s, u"1"_s});
    QVERIFY(desk.addProfile(u"there"_s, u"sud"_s, sandbox.first[u"url"].toString().toUtf8()));
    const Ended ended = desk.run({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                                  u"code="_s + sandbox.first[u"samples"][u"code"].toString(), u"--json"_s});
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(stop(sandbox).exit, 0);
    if (ended.exit == 1) {  // the code lives no longer either, and its time is in whole seconds
        QVERIFY(after.toSecsSinceEpoch() > before.toSecsSinceEpoch());
        return;
    }
    QCOMPARE(ended.exit, 0);
    const QString time = ended.object()[u"tokens"][0][u"expires_at"].toString();
    const QDateTime expires = QDateTime::fromString(time, Qt::ISODateWithMs);
    QVERIFY(expires >= before && expires <= after.addSecs(1));
}

void TestSandboxCommand::listensWhereSaid() {
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString port = QString::number(free.serverPort());
    const UserDesk desk;
    const Ended taken = desk.run({u"sandbox"_s, u"--port"_s, port, u"--json"_s});
    QCOMPARE(taken.exit, 2);
    QCOMPARE(taken.object()[u"error"][u"code"].toString(), u"usage_sandbox_port"_s);
    free.close();
    const Running sandbox = startSandbox(desk, {u"--port"_s, port});
    QCOMPARE(sandbox.first[u"url"].toString(), u"http://127.0.0.1:"_s + port);
    QCOMPARE(stop(sandbox).exit, 0);
}

void TestSandboxCommand::refusesWhatItCannotDo_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no time at all") << QStringList{u"--ttl"_s, u"0"_s};
    QTest::newRow("a time that is no number") << QStringList{u"--ttl"_s, u"1h"_s};
    QTest::newRow("no port") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("a negative port") << QStringList{u"--port"_s, u"-1"_s};
    QTest::newRow("an argument") << QStringList{u"now"_s};
}

void TestSandboxCommand::refusesWhatItCannotDo() {
    QFETCH(const QStringList, words);
    const Ended ended = UserDesk().run(QStringList{u"sandbox"_s} + words);
    QCOMPARE(ended.exit, 2);
    QVERIFY(!ended.err.isEmpty());
}

}  // namespace td::test

namespace {
using td::test::TestSandboxCommand;
TD_TEST_CLASS(TestSandboxCommand);
}  // namespace

#include "test_sandbox.moc"
