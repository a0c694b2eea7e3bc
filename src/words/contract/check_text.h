// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "service/contract/check_report.h"
#include "words/language.h"

namespace td::words {

/// "Passed", "Failed", "Not run".
QString label(service::Judgement::Result result, Language language);
/// "Required", "Recommended".
QString label(service::Level level, Language language);

/// "3 passed, 1 failed, 2 not run".
QString countsText(const service::CheckReport &report, Language language);

/// What was expected, or got, as it is shown: names of types, outcomes and conditions in \a language,
/// anything else as it is, made visible.
QString judgedText(const QString &value, Language language);

/// Why it failed or was not run, with the case it was; empty for a check that passed.
QString reasonText(const service::CheckResult &check, Language language);

}  // namespace td::words
