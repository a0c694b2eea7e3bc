// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/prctl.h>

#include <QtTest>

#include "base/core_dump.h"
#include "support/test_main.h"

class TestCoreDump final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterwardsThereIsNone() {
        td::base::preventCoreDumps();
#ifdef __SANITIZE_ADDRESS__
        const int expected = 1;
#else
        const int expected = 0;
#endif
        const int dumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        QCOMPARE(dumpable, expected);
    }
};

TD_TEST_CLASS(TestCoreDump);
#include "test_core_dump.moc"
