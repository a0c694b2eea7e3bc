// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "base/json.h"
#include "desk/desk_fixture.h"
#include "desk/journal/file_journal.h"
#include "support/fault_server.h"
#include "support/test_main.h"

using namespace td;
using service::Outcome;
using test::FaultServer;
using test::Script;
using namespace Qt::Literals::StringLiterals;

/// `--out FILE`: the new tokens are on the disk, or the raw reply is, and FILE is never spoilt.
class TestFileJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_server.forget();
    }

    void aSuccessIsSavedForItsOwnerAlone() {
        const Outcome outcome = exchange(Script::answer(200, test::successBody("enduser")));
        QCOMPARE(service::name(outcome.kind), QByteArray("success"));
        QVERIFY(outcome.unsaved.isNull());
        QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x7777),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        const auto json = base::Json::parse(content(path()));
        QVERIFY(json);
        QCOMPARE(json->root().find("/tokens/0/token").toString(), u"fake-new-access-0001"_s);
        QCOMPARE(json->root().find("/tokens/1/token").toString(), u"fake-new-refresh-0001"_s);
        QCOMPARE(json->root().find("/tokens/0/expires_at").toString(), u"2021-08-31T14:36:40Z"_s);
        QVERIFY(!QFile::exists(received()));
    }

    void whatTheFileHeldStaysBesideIt() {
        write(path(), "earlier tokens");
        const Outcome outcome = exchange(Script::answer(200, test::successBody("enduser")));
        QVERIFY(content(path()).contains("fake-new-refresh-0001"));
        QCOMPARE(content(path() + ".previous"_L1), QByteArray("earlier tokens"));
        QVERIFY(base::is(outcome.findings.last().what, desk::DeskFinding::finding_previous_kept));
    }

    void anEmptyFileLeavesNoPrevious() {
        write(path(), "");
        exchange(Script::answer(200, test::successBody("enduser")));
        QCOMPARE(entries(), QStringList{u"tokens.json"_s});
    }

    void aRefusalLeavesTheFileAsItWas() {
        write(path(), "earlier tokens");
        exchange(Script::answer(200, test::refusalBody("enduser")));
        QCOMPARE(content(path()), QByteArray("earlier tokens"));
        QCOMPARE(entries(), QStringList{u"tokens.json"_s});
    }

    void aMalformedReplyIsKeptBesideTheFile_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("half a success")
            << QByteArray(R"({"code":200,"data":{"refreshToken":{"token":"fake-half"}}})")
            << QByteArray("/body")
            << QByteArray(R"({"code":200,"data":{"refreshToken":{"token":"fake-half"}}})");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << QByteArray("/body_base64")
                                   << QByteArray("//4=");
    }

    void aMalformedReplyIsKeptBesideTheFile() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, kept);
        write(path(), "earlier tokens");
        const Outcome outcome = exchange(Script::answer(200, body));
        QCOMPARE(service::name(outcome.kind), QByteArray("malformed"));
        QCOMPARE(content(path()), QByteArray("earlier tokens"));
        const auto json = base::Json::parse(content(received()));
        QVERIFY(json);
        QCOMPARE(json->root().find(pointer).utf8().toByteArray(), kept);
        QVERIFY(base::is(outcome.findings.last().what, desk::DeskFinding::finding_reply_kept));
    }

    void aPlaceThatCannotBeWrittenStopsTheCall_data() {
        QTest::addColumn<QString>("place");
        QTest::newRow("a folder that is not there") << u"none/tokens.json"_s;
        QTest::newRow("a folder") << u"."_s;
    }

    void aPlaceThatCannotBeWrittenStopsTheCall() {
        QFETCH(QString, place);
        m_server.setScript(Script::answer(200, test::successBody("enduser")));
        desk::FileJournal journal(m_folder->filePath(place));
        const Outcome outcome =
            test::run(test::orderFor("enduser.refresh_token", m_server.url("")), journal, m_clock);
        QCOMPARE(m_server.connections(), 0);
        QVERIFY(base::is(outcome.reason, desk::DeskFault::desk_not_noted));
        QVERIFY(entries().isEmpty());
    }

    void anUnknownOutcomeLeavesNothingBehind() {
        const Outcome outcome = exchange(Script().close());
        QCOMPARE(service::name(outcome.kind), QByteArray("unknown"));
        QVERIFY(entries().isEmpty());
    }

private:
    QString path() const { return m_folder->filePath(u"tokens.json"_s); }
    QString received() const { return path() + ".received"_L1; }
    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    static QByteArray content(const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Outcome exchange(const Script &script) {
        m_server.setScript(script);
        desk::FileJournal journal(path());
        return test::run(test::orderFor("enduser.refresh_token", m_server.url("")), journal, m_clock);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    FaultServer m_server;
};

TD_TEST_CLASS(TestFileJournal);

#include "test_file_journal.moc"
