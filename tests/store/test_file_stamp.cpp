// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/durable_file.h"
#include "store/file_stamp.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;

class TestFileStamp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatNobodyWroteKeepsIt() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"file"_s);
        test::writePlainly(path, "content");
        const FileStamp before = stampOf(path);
        QCOMPARE(before.size, 7);
        QVERIFY(stampOf(path) == before);
        QVERIFY(QFile::link(path, desk.path(u"link"_s)));
        QVERIFY(stampOf(desk.path(u"link"_s)) == before);
    }

    void aFileThatWasWrittenHasAnother() {
        const test::DeskFolder desk;
        const QString path = desk.path(u"file"_s);
        test::writePlainly(path, "content");
        const FileStamp before = stampOf(path);
        QVERIFY(writeDurably(path, "CONTENT"));
        QVERIFY(stampOf(path) != before);
    }

    void aFileThatIsNotThereHasNone() {
        const test::DeskFolder desk;
        QVERIFY(stampOf(desk.path(u"file"_s)) == FileStamp());
    }
};

TD_TEST_CLASS(TestFileStamp);

#include "test_file_stamp.moc"
