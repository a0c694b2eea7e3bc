// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/input.h"
#include "service/profile_connection.h"

namespace td::cli {

/// What the options say of a connection.
struct GivenConnection {
    service::ProfileConnection connection;
    base::Secret clientKey;  ///< of its client certificate; goes into no profile
};

/// The options that say how a server is reached.
std::vector<OptionSpec> connectionOptions();
/// What \a arguments has of them, with the files read. Whether it breaks a rule of profiles is for
/// service::checked() to say.
base::Result<GivenConnection> connectionFrom(const Arguments &arguments, Input &input);

}  // namespace td::cli
