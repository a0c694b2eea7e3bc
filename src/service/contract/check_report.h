// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/contract/judgement.h"

namespace td::service {

/// How a server keeps one check of its contract.
struct CheckResult {
    QByteArray id;
    Text label;
    Level level = Level::required;
    Judgement judgement;  ///< of the expectation that decided, in the case that decided
    Text inCase;          ///< that case's label; empty when none was looked at
};

/// How a server keeps its contract.
struct CheckReport {
    QList<CheckResult> checks;  ///< in the definition's order, each once

    qsizetype count(Judgement::Result result) const;
    /// True when a check that is required failed.
    bool isBroken() const;
};

/// What \a runs, as far as they have come, say of the server. A check that needs another one which did not
/// pass is not run; so one fault is told once. A case that was sent and not answered fails a check for any
/// end of it.
CheckReport reportOf(const Definition &definition, const CaseRuns &runs,
                     const std::optional<base::Secret> &secret);

}  // namespace td::service
