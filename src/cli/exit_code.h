// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outcome.h"

namespace td::cli {

/// What the program ends with; scripts rely on the numbers.
enum ExitCode {
    exitYes = 0,        ///< yes, done
    exitNo = 1,         ///< the answer is no
    exitUsage = 2,      ///< usage, configuration, or not sent by a local rule
    exitTransport = 3,  ///< transport error, or outcome unknown
    exitMalformed = 4,  ///< malformed response or input
    exitNotSaved = 5,   ///< something could not be saved
};

/// The code an exchange's end stands for.
ExitCode exitCodeOf(const service::Outcome &outcome);

}  // namespace td::cli
