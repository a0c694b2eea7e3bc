// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cli/columns.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

/// Texts below each other in a terminal.
class TestColumns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextTakesTheColumnsItIsShownIn_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Latin") << u"a-1"_s << 3;
        QTest::newRow("Chinese") << u"客服"_s << 4;
        QTest::newRow("full-width punctuation") << u"（a）"_s << 5;
        QTest::newRow("a rare Chinese character") << u"𠮷"_s << 2;
        QTest::newRow("an accent of its own") << u"e\u0301"_s << 1;
    }
    void aTextTakesTheColumnsItIsShownIn() {
        QFETCH(const QString, text);
        QTEST(static_cast<int>(cli::columnsOf(text)), "columns");
    }

    void rowsStandBelowEachOther() {
        QCOMPARE(
            cli::inColumns(
                {{u"sandbox"_s, u"Test"_s, u"here"_s}, {u"客服"_s, u"Production"_s, u"there"_s}, {u"a"_s}}),
            (QStringList{u"sandbox  Test        here"_s, u"客服     Production  there"_s, u"a"_s}));
    }

    void noRowsAreNoLines() { QCOMPARE(cli::inColumns({}), QStringList()); }
};

TD_TEST_CLASS(TestColumns);
#include "test_columns.moc"
