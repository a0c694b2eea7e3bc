// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/sqlite/database.h"
#include "support/test_main.h"
#include "tokens_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `history` and `curl`: what took place, masked, and complete where the user asks for it.
class TestHistoryCommands final : public QObject, private TokensDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void listsWhatTookPlace();
    void thereIsNoneYet();
    void findsAndLimits();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void whatIsNotThereIsSaid();
    void curlIsMaskedUnlessAskedFor();
    void revealedCurlSendsTheSameBytes();
    void withoutAVaultTheSecretsWereNotKept();
    void aCallThatCannotBeNotedStillSucceeds_data();
    void aCallThatCannotBeNotedStillSucceeds();
    void twoProgramsAddAtOnce();

private:
    QJsonArray history(const QStringList &more = {}) const {
        const Ended ended = m_desk->run(QStringList{u"history"_s, u"--json"_s} + more);
        return ended.exit == 0 ? ended.array() : QJsonArray{u"exit %1"_s.arg(ended.exit)};
    }
    QString file(const char *suffix = "") const {
        return m_desk->configDir() + u"/history.db"_s + QLatin1String(suffix);
    }
    Ended callSandbox() const {
        return m_desk->run({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"sandbox-sud"_s});
    }
    /// A refresh of the pair in the vault.
    void refreshOnce() {
        QVERIFY(makeVault() && addPair());
        QCOMPARE(run({u"tokens"_s, u"refresh"_s, u"1"_s}).exit, 0);
    }
};

void TestHistoryCommands::listsWhatTookPlace() {
    refreshOnce();
    const QJsonArray all = history();
    QCOMPARE(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    QCOMPARE(one.value("id"_L1).toInt(), 1);
    QVERIFY(QDateTime::fromString(one.value("at"_L1).toString(), Qt::ISODate).isValid());
    QCOMPARE(one.value("profile"_L1).toString(), u"there"_s);
    QCOMPARE(one.value("kind"_L1).toString(), u"test"_s);
    QCOMPARE(one.value("endpoint"_L1).toString(), u"enduser.refresh_token"_s);
    QCOMPARE(one.value("asked_by"_L1).toString(), u"refresh"_s);
    QCOMPARE(one.value("outcome"_L1).toString(), u"success"_s);
    QVERIFY(one.value("reason"_L1).isNull());
    QCOMPARE(one.value("http_status"_L1).toInt(), 200);
    QCOMPARE(one.value("codes"_L1).toObject().value("code"_L1).toInt(), 200);
    QVERIFY(one.value("elapsed_ms"_L1).toInt(-1) >= 0);
    const QJsonObject request = one.value("request"_L1).toObject();
    QVERIFY(!request.value("method"_L1).toString().isEmpty());
    QVERIFY(request.value("url"_L1).toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(request.value("headers"_L1).isArray());
    const QJsonObject response = one.value("response"_L1).toObject();
    QCOMPARE(response.value("status"_L1).toInt(), 200);
    QVERIFY(response.value("body"_L1).toString().contains("accessToken"_L1));
    // Neither the token that was sent nor those that came.
    const QByteArray kept =
        m_desk->everythingKept() + QJsonDocument(all).toJson() + m_desk->run({u"history"_s}).out;
    for (int number = 1; number <= 2; ++number) {
        QVERIFY(!kept.contains(access(number)));
        QVERIFY(!kept.contains(refresh(number)));
    }
    const Ended text = m_desk->run({u"history"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains("enduser.refresh_token"), text.out.constData());
}

void TestHistoryCommands::thereIsNoneYet() {
    QCOMPARE(history(), QJsonArray());
    const Ended text = m_desk->run({u"history"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void TestHistoryCommands::findsAndLimits() {
    for (int count = 0; count < 3; ++count)
        QCOMPARE(callSandbox().exit, 0);
    m_desk->run({u"call"_s, u"enduser.refresh_token"_s, u"--profile"_s, u"there"_s, u"--set"_s,
                 u"refreshToken=a-dead-one"_s, u"--reveal"_s});
    QCOMPARE(history().size(), 4);
    QCOMPARE(history().first().toObject().value("id"_L1).toInt(), 4);
    QCOMPARE(history({u"--limit"_s, u"2"_s}).size(), 2);
    QCOMPARE(history({u"--grep"_s, u"SANDBOX-sud"_s}).size(), 3);
    QCOMPARE(history({u"--grep"_s, u"5032"_s}).size(), 1);
    QCOMPARE(history({u"--grep"_s, u"sandbox-sud"_s, u"--limit"_s, u"1"_s}).size(), 1);
    QCOMPARE(history({u"--grep"_s, u"nowhere to be found"_s}).size(), 0);
}

void TestHistoryCommands::refusesWhatItCannotDo_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("limit 0") << QStringList{u"history"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("limit text") << QStringList{u"history"_s, u"--limit"_s, u"all"_s};
    QTest::newRow("no id") << QStringList{u"curl"_s};
    QTest::newRow("bad id") << QStringList{u"curl"_s, u"first"_s};
    QTest::newRow("absent") << QStringList{u"curl"_s, u"7"_s};
    QTest::newRow("absent, revealed") << QStringList{u"curl"_s, u"7"_s, u"--reveal"_s};
}

void TestHistoryCommands::refusesWhatItCannotDo() {
    QFETCH(QStringList, words);
    const Ended ended = m_desk->run(words);
    QCOMPARE(ended.exit, 2);
    QVERIFY(ended.out.isEmpty() && !ended.err.isEmpty());
}

void TestHistoryCommands::whatIsNotThereIsSaid() {
    const Ended none = m_desk->run({u"history"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY2(none.out.isEmpty() && none.err.contains("No exchange"), none.err.constData());
    QCOMPARE(callSandbox().exit, 0);
    const Ended missed = m_desk->run({u"history"_s, u"--grep"_s, u"nowhere"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(missed.exit, 0);
    QVERIFY2(missed.out.isEmpty() && missed.err.contains("Nothing"), missed.err.constData());
}

void TestHistoryCommands::curlIsMaskedUnlessAskedFor() {
    refreshOnce();
    const Ended masked = m_desk->run({u"curl"_s, u"1"_s});
    QCOMPARE(masked.exit, 0);
    QVERIFY(masked.out.startsWith("curl "));
    QVERIFY2(!masked.out.contains(refresh(1)), masked.out.constData());
    QVERIFY(masked.out.contains(m_server->url("")));
    const Ended whole = run({u"curl"_s, u"1"_s, u"--reveal"_s});
    QCOMPARE(whole.exit, 0);
    QVERIFY(whole.out.contains(refresh(1)));
    // Without the passphrase it stays closed.
    const Ended closed = m_desk->run({u"curl"_s, u"1"_s, u"--reveal"_s});
    QCOMPARE(closed.exit, 2);
    QVERIFY(closed.out.isEmpty());
}

void TestHistoryCommands::revealedCurlSendsTheSameBytes() {
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    refreshOnce();
    const Received sent = m_server->received().last();
    const QByteArray command = run({u"curl"_s, u"1"_s, u"--reveal"_s}).out;
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(command)});
    QVERIFY(QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 30'000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    const Received again = m_server->received().last();
    QCOMPARE(again.method, sent.method);
    QCOMPARE(again.target, sent.target);
    QCOMPARE(again.body, sent.body);
    QCOMPARE(base::headerValue(again.headers, "Content-Type"),
             base::headerValue(sent.headers, "Content-Type"));
}

void TestHistoryCommands::withoutAVaultTheSecretsWereNotKept() {
    QCOMPARE(callSandbox().exit, 0);
    const Ended ended = m_desk->run({u"curl"_s, u"1"_s, u"--reveal"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains("not kept"), ended.err.constData());
    QVERIFY(!QFile::exists(m_desk->configDir() + u"/vault.db"_s));
}

void TestHistoryCommands::aCallThatCannotBeNotedStillSucceeds_data() {
    QTest::addColumn<QByteArray>("obstacle");
    for (const char *obstacle : {"damaged", "foreign", "newer", "folder"})
        QTest::newRow(obstacle) << QByteArray(obstacle);
}

void TestHistoryCommands::aCallThatCannotBeNotedStillSucceeds() {
    QFETCH(QByteArray, obstacle);
    QCOMPARE(callSandbox().exit, 0);
    if (obstacle == "damaged") {
        m_desk->write(u"config/history.db"_s, "this is no database, and never was one");
    } else if (obstacle == "folder") {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(file(suffix));
        QVERIFY(QDir().mkdir(file()));
    } else {
        const auto database = store::Database::open(file(), store::Database::Mode::read_write);
        QVERIFY(database && database->run(obstacle == "newer" ? u"PRAGMA user_version=2"_s
                                                              : u"PRAGMA application_id=7"_s));
    }
    const Ended ended = callSandbox();
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.out.contains("ss_token"));
    QVERIFY2(ended.err.contains("history"), ended.err.constData());
    if (obstacle == "damaged") {
        QCOMPARE(history().size(), 1);
        QCOMPARE(QDir(m_desk->configDir()).entryList({u"history.db.damaged-*"_s}).size(), 1);
    }
}

void TestHistoryCommands::twoProgramsAddAtOnce() {
    std::vector<std::unique_ptr<QProcess>> programs;
    programs.reserve(4);
    for (int count = 0; count < 4; ++count)
        programs.push_back(
            m_desk->start({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"sandbox-sud"_s}));
    for (const auto &program : programs)
        QCOMPARE(UserDesk::end(*program).exit, 0);
    QCOMPARE(history().size(), 4);
}

}  // namespace td::test

using td::test::TestHistoryCommands;
TD_TEST_CLASS(TestHistoryCommands);
#include "test_history.moc"
