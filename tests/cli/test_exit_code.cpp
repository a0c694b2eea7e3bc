// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cli/exit_code.h"
#include "desk/codes.h"
#include "support/test_main.h"

using namespace td;
using service::OutcomeKind;

/// The numbers scripts rely on.
class TestExitCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasItsNumber_data();
    void everyOutcomeHasItsNumber();
    void notSavedOutweighsEveryOutcome_data() { everyOutcomeHasItsNumber_data(); }
    void notSavedOutweighsEveryOutcome();
    void whatCannotBeNotedIsNotSaved();
};

void TestExitCode::everyOutcomeHasItsNumber_data() {
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("success") << OutcomeKind::success << 0;
    QTest::newRow("refused") << OutcomeKind::refused << 1;
    QTest::newRow("not sent") << OutcomeKind::not_sent << 2;
    QTest::newRow("transport error") << OutcomeKind::transport_error << 3;
    QTest::newRow("unknown") << OutcomeKind::unknown << 3;
    QTest::newRow("malformed") << OutcomeKind::malformed << 4;
}

void TestExitCode::everyOutcomeHasItsNumber() {
    QFETCH(const OutcomeKind, kind);
    QFETCH(const int, code);
    service::Outcome outcome;
    outcome.kind = kind;
    QCOMPARE(int(cli::exitCodeOf(outcome)), code);
}

void TestExitCode::notSavedOutweighsEveryOutcome() {
    QFETCH(const OutcomeKind, kind);
    service::Outcome outcome;
    outcome.kind = kind;
    outcome.unsaved = base::error(desk::DeskFault::desk_not_saved);
    QCOMPARE(int(cli::exitCodeOf(outcome)), 5);
}

void TestExitCode::whatCannotBeNotedIsNotSaved() {
    service::Outcome outcome;
    outcome.reason = base::error(desk::DeskFault::desk_not_noted);
    QCOMPARE(int(cli::exitCodeOf(outcome)), 5);
    outcome.reason = base::error(desk::DeskFault::desk_not_kept);
    QCOMPARE(int(cli::exitCodeOf(outcome)), 2);
}

TD_TEST_CLASS(TestExitCode);

#include "test_exit_code.moc"
