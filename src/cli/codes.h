// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::cli {
Q_NAMESPACE

/// Why a command line cannot be carried out. Values as named; none repeats an argument that may be a secret.
enum class UsageFault {
    usage_no_command,
    usage_unknown_command,     ///< `name`
    usage_incomplete_command,  ///< `name`, `known`: the words that may follow it
    usage_unknown_option,      ///< `name`, `command`
    usage_missing_value,       ///< `name`, `value`: what it is called
    usage_unexpected_value,    ///< `name`
    usage_option_twice,        ///< `name`
    usage_missing_option,      ///< `name`, `value`
    usage_missing_argument,    ///< `name`, `command`
    usage_extra_argument,      ///< `position`, from 1
    usage_bad_value,           ///< `name`, `allowed`
    usage_bad_time,            ///< `name`, `examples`
    usage_not_name_value,      ///< `name`, `form`
    usage_stdin_twice,
    usage_unusable_file,        ///< `file`, `reason`
    usage_unknown_endpoint,     ///< `name`, `known`
    usage_unknown_service,      ///< `name`, `known`: those that can be checked
    usage_no_contract,          ///< `name`, `known`: a service whose definition has no contract
    usage_definition_left_out,  ///< `file`, `reason`
    usage_other_service,        ///< `name`, `service`, `wanted`
    usage_sandbox_port,         ///< `port`
    usage_no_token,
    usage_opaque_token,
    usage_several_tokens,  ///< `count`
    usage_one_of,          ///< `options`: one of them is needed
    usage_profile_keys,    ///< `name`: of a profile, which keeps no keys
    usage_output_lost,     ///< standard output took less than was written
};
Q_ENUM_NS(UsageFault)

}  // namespace td::cli
