// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "desk/contract_check.h"
#include "words/language.h"

namespace td::cli {

/// The document of `check --format json`; \a unreached says why the server could not be asked, where it could
/// not.
QByteArray checkDocument(const service::CheckReport &report, const base::Error &unreached,
                         words::Language language);

/// 1 when a required check failed; else 3 when the server could not be asked; else 0.
ExitCode exitCodeOf(const service::CheckReport &report, const base::Error &unreached);

}  // namespace td::cli
