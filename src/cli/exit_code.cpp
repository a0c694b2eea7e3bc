// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_code.h"

#include "desk/codes.h"

namespace td::cli {

ExitCode exitCodeOf(const service::Outcome &outcome) {
    if (!outcome.unsaved.isNull() || base::is(outcome.reason, desk::DeskFault::desk_not_noted))
        return exitNotSaved;
    switch (outcome.kind) {
        case service::OutcomeKind::success:
            return exitYes;
        case service::OutcomeKind::refused:
            return exitNo;
        case service::OutcomeKind::not_sent:
            return exitUsage;
        case service::OutcomeKind::transport_error:
        case service::OutcomeKind::unknown:
            return exitTransport;
        case service::OutcomeKind::malformed:
            return exitMalformed;
    }
    return exitUsage;
}

}  // namespace td::cli
