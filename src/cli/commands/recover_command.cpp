// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/recovery_output.h"
#include "cli/open_vault.h"
#include "desk/vault/vault_recovery.h"

namespace td::cli {

namespace {

ExitCode exitOf(const desk::Recovery &recovery) {
    if (!recovery.failed.isEmpty())
        return exitNotSaved;
    const bool isUnknown = std::any_of(
        recovery.settled.begin(), recovery.settled.end(),
        [](const desk::Settled &settled) { return settled.outcome.kind == service::OutcomeKind::unknown; });
    return isUnknown ? exitTransport : exitYes;
}

void show(const desk::Recovery &recovery, Session &session) {
    for (const base::Error &error : recovery.failed)
        session.terminal.complain(error);
    if (session.json)
        return session.terminal.document(recoveryDocument(recovery, session.language()));
    for (const desk::Settled &settled : recovery.settled)
        session.terminal.line(settledLine(settled, session.language()));
    if (recovery.settled.isEmpty() && recovery.failed.isEmpty()) {
        session.terminal.line(words::translate(
            "recover", QT_TRANSLATE_NOOP("recover", "Nothing had been cut short."), session.language()));
    }
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    openVault(arguments, session, NoVault::stays_absent, [&session, done](const base::Error &error) {
        base::Result<desk::Recovery> recovery = desk::Recovery();
        if (error.isNull()) {
            recovery = desk::recover(*session.vault, session.catalog, session.config.locksFolder(),
                                     session.clock.nowMs());
        } else if (!base::is(error, store::VaultFault::vault_absent)) {
            recovery = base::failure(error);
        }
        if (!recovery)
            return session.fail(recovery.error(), vaultExit(recovery.error()), done);
        show(*recovery, session);
        done(exitOf(*recovery));
    });
}

}  // namespace

Command recoverCommand() {
    return {"recover",
            QT_TRANSLATE_NOOP("help", "Settle requests that were cut short, without sending anything"),
            {},
            {{"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
            run};
}

}  // namespace td::cli
