// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <atomic>
#include <memory>

#include <QThread>
#include <QtTest>

#include "store/desk_folder.h"
#include "store/durable_file.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

namespace {
void makeFifo(const QString &path) {
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("no FIFO");
}

FileDescriptor makeSocket(const QString &path) {
    FileDescriptor listener(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    if (::bind(listener.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no socket");
    return listener;
}
}  // namespace

class TestDurableFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("bytes of every kind") << QByteArray("\0\n\r\xff\xc3", 5);
        QTest::newRow("more than one block") << QByteArray(200'000, 'x');
    }
    void whatIsWrittenIsRead() {
        QFETCH(const QByteArray, content);
        const test::DeskFolder desk;
        QVERIFY(writeDurably(desk.path(u"file"_s), content));
        QCOMPARE(readFile(desk.path(u"file"_s), 1 << 20).value(), content);
        QCOMPARE(test::modeOf(desk.path(u"file"_s)), 0600);
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList{u"file"_s});
    }

    void aWriteReplacesTheWholeFile() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"file"_s), "a much longer content than the next");
        QVERIFY(writeDurably(desk.path(u"file"_s), "short"));
        QCOMPARE(test::contentOf(desk.path(u"file"_s)), "short");
        QCOMPARE(test::modeOf(desk.path(u"file"_s)), 0600);
    }

    void aNameMayBeAsLongAsTheSystemAllows() {
        const test::DeskFolder desk;
        const QString path = desk.path(QString(255, u'n'));
        QVERIFY(writeDurably(path, "x"));
        QCOMPARE(test::contentOf(path), "x");
    }

    void onlySoMuchIsRead() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"file"_s), "12345678");
        QVERIFY(readFile(desk.path(u"file"_s), 8));
        const auto read = readFile(desk.path(u"file"_s), 7);
        QVERIFY(base::is(read.error(), StoreFault::store_too_large));
        QCOMPARE(read.error().values.value(u"limit"_s).toLongLong(), 7);
    }

    void aMissingFileIsToldApart() {
        const test::DeskFolder desk;
        QVERIFY(base::is(readFile(desk.path(u"none"_s), 8).error(), StoreFault::store_not_found));
    }

    void aFileThatMayNotBeReadIsNamed() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"file"_s), "x");
        QFile(desk.path(u"file"_s)).setPermissions({});
        const test::WithoutRights nobody;
        const auto read = readFile(desk.path(u"file"_s), 8);
        QVERIFY(base::is(read.error(), StoreFault::store_unreadable));
        QCOMPARE(read.error().values.value(u"detail"_s).toString(), u"Permission denied"_s);
    }

    void onlyRegularFilesAreTouched_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::newRow("folder") << u"folder"_s << u"folder"_s;
        QTest::newRow("FIFO") << u"fifo"_s << u"fifo"_s;
        QTest::newRow("link to a FIFO") << u"link"_s << u"fifo"_s;
        QTest::newRow("socket") << u"socket"_s << u"socket"_s;
        QTest::newRow("device") << u"/dev/null"_s << u"device"_s;
        QTest::newRow("endless device") << u"/dev/zero"_s << u"device"_s;
    }
    void onlyRegularFilesAreTouched() {
        QFETCH(const QString, name);
        QFETCH(const QString, kind);
        const test::DeskFolder desk;
        QVERIFY(QDir(desk.folder.path()).mkdir(u"folder"_s));
        makeFifo(desk.path(u"fifo"_s));
        QVERIFY(QFile::link(u"fifo"_s, desk.path(u"link"_s)));
        const FileDescriptor listener = makeSocket(desk.path(u"socket"_s));
        const QString path = QDir(desk.folder.path()).absoluteFilePath(name);
        const QStringList before = test::namesIn(desk.folder.path());

        const base::Error errors[] = {readFile(path, 8).error(), writeDurably(path, "x").error(),
                                      PendingFile::open(path).error()};
        for (const base::Error &error : errors) {
            QCOMPARE(error.code, "store_not_a_file");
            QCOMPARE(error.values.value(u"kind"_s).toString(), kind);
            QCOMPARE(error.values.value(u"path"_s).toString(), path);
        }
        QCOMPARE(test::namesIn(desk.folder.path()), before);
    }

    void aLinkIsWrittenThrough_data() {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<bool>("absolute");
        QTest::newRow("relative") << true << false;
        QTest::newRow("absolute") << true << true;
        QTest::newRow("to nothing yet") << false << false;
    }
    void aLinkIsWrittenThrough() {
        QFETCH(const bool, exists);
        QFETCH(const bool, absolute);
        const test::DeskFolder desk;
        QVERIFY(QDir(desk.folder.path()).mkdir(u"dotfiles"_s));
        const QString target = desk.path(u"dotfiles/file"_s);
        if (exists)
            test::writePlainly(target, "old");
        QVERIFY(QFile::link(absolute ? target : u"dotfiles/file"_s, desk.path(u"second"_s)));
        QVERIFY(QFile::link(u"second"_s, desk.path(u"first"_s)));

        QCOMPARE(writeTarget(desk.path(u"first"_s)).value(), target);
        QVERIFY(writeDurably(desk.path(u"first"_s), "new"));
        QCOMPARE(test::contentOf(target), "new");
        QVERIFY(QFileInfo(desk.path(u"first"_s)).isSymLink());
        QVERIFY(QFileInfo(desk.path(u"second"_s)).isSymLink());
    }

    void linksInACircleAreRefused() {
        const test::DeskFolder desk;
        QVERIFY(QFile::link(u"b"_s, desk.path(u"a"_s)));
        QVERIFY(QFile::link(u"a"_s, desk.path(u"b"_s)));
        QVERIFY(base::is(writeDurably(desk.path(u"a"_s), "x").error(), StoreFault::store_unwritable));
        QVERIFY(base::is(readFile(desk.path(u"a"_s), 8).error(), StoreFault::store_unreadable));
    }

    void aFullDiskLeavesTheOldFile() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"file"_s), "old");
        base::Error error;
        {
            const test::FullDisk full(4096);
            error = writeDurably(desk.path(u"file"_s), QByteArray(10'000, 'x')).error();
        }
        QCOMPARE(error.code, "store_unwritable");
        QCOMPARE(error.values.value(u"detail"_s).toString(), u"File too large"_s);
        QCOMPARE(test::contentOf(desk.path(u"file"_s)), "old");
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList{u"file"_s});
    }

    void aPlaceThatCannotBeWrittenIsFoundBefore_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("detail");
        QTest::newRow("read-only folder") << u"sealed/file"_s << u"Permission denied"_s;
        QTest::newRow("read-only file") << u"protected"_s << u"Permission denied"_s;
        QTest::newRow("no such folder") << u"none/file"_s << u"No such file or directory"_s;
        QTest::newRow("a file for a folder") << u"protected/file"_s << u"Not a directory"_s;
    }
    void aPlaceThatCannotBeWrittenIsFoundBefore() {
        QFETCH(const QString, name);
        QFETCH(const QString, detail);
        const test::DeskFolder desk;
        QFile(desk.folder.path()).setPermissions(QFile::Permissions(0x7777));
        test::writePlainly(desk.path(u"protected"_s), "old");
        QFile(desk.path(u"protected"_s)).setPermissions(QFile::Permissions(0x4444));
        QVERIFY(QDir(desk.folder.path()).mkdir(u"sealed"_s));
        QFile(desk.path(u"sealed"_s)).setPermissions(QFile::Permissions(0x5555));
        const QStringList before = test::namesIn(desk.folder.path());
        {
            const test::WithoutRights nobody;
            const base::Error error = PendingFile::open(desk.path(name)).error();
            QCOMPARE(error.code, "store_unwritable");
            QCOMPARE(error.values.value(u"detail"_s).toString(), detail);
        }
        QCOMPARE(test::namesIn(desk.folder.path()), before);
        QCOMPARE(test::contentOf(desk.path(u"protected"_s)), "old");
    }

    void roomIsSetAsideBefore() {
        const test::DeskFolder desk;
        const test::FullDisk full(4096);
        QVERIFY(PendingFile::open(desk.path(u"small"_s), 4096));
        const auto pending = PendingFile::open(desk.path(u"large"_s), 4097);
        QVERIFY(!pending);
        QVERIFY(base::is(pending.error(), StoreFault::store_unwritable));
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList());
    }

    void theOldFileStandsUntilTheNewIsDurable() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"tokens.json"_s);
        test::writePlainly(path, "old");
        auto pending = PendingFile::open(path, 65'536);
        QVERIFY(pending);
        QCOMPARE(test::contentOf(path), "old");
        QVERIFY(pending->commit("new"));
        QCOMPARE(test::contentOf(path), "new");
        QCOMPARE(test::modeOf(path), 0600);
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList{u"tokens.json"_s});
    }

    void whatIsNotCommittedLeavesNothing() {
        const test::DeskFolder desk;
        test::writePlainly(desk.path(u"file"_s), "old");
        {
            auto pending = PendingFile::open(desk.path(u"file"_s));
            const PendingFile moved = *std::move(pending);
            QCOMPARE(test::namesIn(desk.folder.path()).size(), 2);
        }
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList{u"file"_s});
        QCOMPARE(test::contentOf(desk.path(u"file"_s)), "old");
    }

    void aPendingFileIsForItsOwnerAlone() {
        const test::DeskFolder desk;
        const auto pending = PendingFile::open(desk.path(u"file"_s));
        QVERIFY(pending);
        const QStringList names = test::namesIn(desk.folder.path());
        QCOMPARE(names.size(), 1);
        QCOMPARE(test::modeOf(desk.path(names.first())), 0600);
    }

    void aFolderRenamedMeanwhileGetsTheFile() {
        const test::DeskFolder desk;
        QDir folder(desk.folder.path());
        QVERIFY(folder.mkdir(u"before"_s));
        auto pending = PendingFile::open(desk.path(u"before/file"_s));
        QVERIFY(folder.rename(u"before"_s, u"after"_s));
        QVERIFY(pending->commit("x"));
        QCOMPARE(test::contentOf(desk.path(u"after/file"_s)), "x");
    }

    void leftoversOfThisFileAloneAreRemoved() {
        const test::DeskFolder desk;
        const QStringList kept = {u".file.new-"_s,  u".file.new-Notes"_s, u".file.new-of.mine"_s,
                                  u".file.newer"_s, u".other.new-1"_s,    u"file"_s,
                                  u"file.new-1"_s};
        for (const QString &name : kept)
            test::writePlainly(desk.path(name), "kept");
        test::writePlainly(desk.path(u".file.new-1x2y"_s), "left");
        removeLeftovers(desk.path(u"file"_s));
        QCOMPARE(test::namesIn(desk.folder.path()), kept);
    }
    void whatALivingWriterHoldsStays() {
        const test::DeskFolder desk;
        auto pending = PendingFile::open(desk.path(u"file"_s));
        QVERIFY(pending);
        removeLeftovers(desk.path(u"file"_s));
        QCOMPARE(test::namesIn(desk.folder.path()).size(), 1);
        QVERIFY(pending->commit("new"));
        QCOMPARE(test::contentOf(desk.path(u"file"_s)), "new");
    }

    /// The file of a writer that has just begun is not locked yet.
    void noWriterLosesItsFileToACleaner() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"file"_s);
        std::atomic_bool finished = false;
        const std::unique_ptr<QThread> cleaner(QThread::create([&] {
            while (!finished)
                removeLeftovers(path);
        }));
        cleaner->start();
        int committed = 0;
        for (int i = 0; i < 300; ++i) {
            auto pending = PendingFile::open(path);
            committed += pending && pending->commit("x") ? 1 : 0;
        }
        finished = true;
        QVERIFY(cleaner->wait(30'000));
        QCOMPARE(committed, 300);
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList{u"file"_s});
    }
};

TD_TEST_CLASS(TestDurableFile);
#include "test_durable_file.moc"
