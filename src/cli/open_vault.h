// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace td::cli {

/// What becomes of a vault that is not there.
enum class NoVault { is_made, stays_absent };

/// Opens the vault of \a session, with the passphrase of `--passphrase-file` or the keychain, into
/// `session.vault`, says on standard error what there is to say about it, and calls \a then: with a null
/// Error when it is open. vault_absent when there is none.
void openVault(const Arguments &arguments, Session &session, NoVault none,
               const std::function<void(const base::Error &)> &then);

/// The exit code for a vault that does not do what it should: 2 when it is for the user to say or give
/// something else, 5 when it cannot be written or read.
ExitCode vaultExit(const base::Error &error);

/// Settles the exchanges that died, and says so on standard error.
void settleTheDead(Session &session);

}  // namespace td::cli
