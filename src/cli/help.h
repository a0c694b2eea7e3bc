// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "cli/command.h"

namespace td::cli {

/// The options that every command takes, before or after its name.
const std::vector<OptionSpec> &globalOptions();

/// What `tokendesk-cli --help` prints.
QStringList programHelp(const std::vector<Command> &commands, words::Language language);
/// What `tokendesk-cli COMMAND --help` prints.
QStringList commandHelp(const Command &command, words::Language language);

}  // namespace td::cli
