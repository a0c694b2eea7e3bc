// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>

#include "base/clock.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/input.h"
#include "cli/terminal.h"
#include "desk/history/history_keeper.h"
#include "service/catalog.h"
#include "store/config_dir.h"
#include "store/vault/keychain.h"
#include "store/vault/vault.h"

namespace td::cli {

/// Ends a command: called exactly once, from within it or later.
using Done = std::function<void(ExitCode)>;

/// What every command of one run works with.
struct Session {
    Session(words::Language language, const base::Clock &usedClock, bool asJson)
        : clock(usedClock), terminal(language), json(asJson) {}

    store::ConfigDir config;
    service::Catalog catalog;
    const base::Clock &clock;
    Terminal terminal;
    Input input;
    bool json = false;
    store::SystemKeychain keychain;
    std::unique_ptr<store::Vault> vault;           ///< once it is open (open_vault.h)
    std::unique_ptr<desk::HistoryKeeper> history;  ///< is told of every exchange; uses the vault when open
    QObject owner;  ///< of what outlives the call of a command, until the program ends

    words::Language language() const { return terminal.language(); }

    /// Ends a command with the sentence of \a error on standard error, and with `--json` an `error` object on
    /// standard output.
    void fail(const base::Error &error, ExitCode code, const Done &done);
};

/// A command: its words for `--help`, and what it does.
struct Command {
    const char *name = nullptr;  ///< `inspect`, `profiles add`
    const char *summary = nullptr;
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;
    void (*run)(const Arguments &arguments, Session &session, const Done &done) = nullptr;
};

/// The number, of a saved token or an exchange, that stands as the first argument; usage_bad_value when it is
/// none.
base::Result<qint64> tokenId(const Arguments &arguments);

// One file per command.
Command inspectCommand();
Command verifyCommand();
Command diffCommand();
Command servicesCommand();
Command profilesListCommand();
Command profilesAddCommand();
Command profilesRemoveCommand();
Command profilesSecretCommand();
Command profilesTestCommand();
Command profilesExportCommand();
Command profilesImportCommand();
Command callCommand();
Command checkCommand();
Command sandboxCommand();
Command tokensListCommand();
Command tokensAddCommand();
Command tokensForgetCommand();
Command tokensRefreshCommand();
Command tokensResponsesCommand();
Command recoverCommand();
Command historyCommand();
Command curlCommand();

}  // namespace td::cli
