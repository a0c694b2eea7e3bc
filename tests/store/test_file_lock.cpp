// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/file_lock.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

class TestFileLock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHoldsIt() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"lock"_s);
        const auto first = FileLock::acquire(path);
        QVERIFY(first);
        const auto second = FileLock::acquire(path, 20);
        QVERIFY(!second);
        QVERIFY(base::is(second.error(), StoreFault::store_locked));
        QCOMPARE(second.error().values.value(u"path"_s).toString(), path);
    }

    void itIsWaitedForOnlySoLong() {
        const test::DeskFolder desk;
        const auto held = FileLock::acquire(desk.path(u"lock"_s));
        QElapsedTimer timer;
        timer.start();
        const auto refused = FileLock::acquire(desk.path(u"lock"_s), 1'000);
        QVERIFY(timer.elapsed() >= 1'000);
        QCOMPARE(refused.error().values.value(u"seconds"_s).toInt(), 1);
    }

    void itIsFreeWhenItsHolderGoes() {
        const test::DeskFolder desk;
        {
            const auto held = FileLock::acquire(desk.path(u"lock"_s));
            QVERIFY(held);
        }
        QVERIFY(FileLock::acquire(desk.path(u"lock"_s), 0));
    }

    void itMovesWithItsOwner() {
        const test::DeskFolder desk;
        auto held = FileLock::acquire(desk.path(u"lock"_s));
        const FileLock moved = *std::move(held);
        QVERIFY(!FileLock::acquire(desk.path(u"lock"_s), 0));
    }

    void itsFileIsForItsOwnerAlone() {
        const test::DeskFolder desk;
        const auto held = FileLock::acquire(desk.path(u"lock"_s));
        QCOMPARE(test::modeOf(desk.path(u"lock"_s)), 0600);
    }

    void whereNoFileCanBeThereIsNoLock_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"none/lock"_s;
        QTest::newRow("a folder") << u"."_s;
    }
    void whereNoFileCanBeThereIsNoLock() {
        QFETCH(const QString, name);
        const test::DeskFolder desk;
        const auto refused = FileLock::acquire(desk.path(name));
        QVERIFY(!refused);
        QVERIFY(base::is(refused.error(), StoreFault::store_unwritable));
    }
};

TD_TEST_CLASS(TestFileLock);
#include "test_file_lock.moc"
