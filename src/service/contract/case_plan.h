// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/contract/case_run.h"
#include "service/definition.h"

namespace td::service {

/// What a check has to work with beside the definition.
struct CheckMeans {
    Profile profile;  ///< with its base URL
    /// What the user gave: parameters by their names on the wire, claims of minted tokens by theirs, and an
    /// expired value for a parameter as `expired.NAME`.
    Values values;
    std::optional<base::Secret> appSecret;  ///< signs what is made here
    bool mayUseUp = false;                  ///< the user agrees that the tokens given are used up
};

/// A case ready to be sent: the endpoint as this case sees it, and its values.
struct PlannedCase {
    Endpoint endpoint;
    Values values;
};

/// \a one as it is to be sent at \a nowMs, when \a runs have been run; else a CheckObstacle, or why an
/// earlier case that it builds on was not run. Nothing made here ever goes to production, and nothing that
/// uses up a token goes anywhere without the user's consent, or to production at all.
base::Result<PlannedCase> planCase(const Definition &definition, const CheckCase &one,
                                   const CheckMeans &means, const CaseRuns &runs, qint64 nowMs);

/// The names under which the user may give something to \a definition's contract (CheckMeans::values).
QList<QByteArray> valueNames(const Definition &definition);

/// A check_claim_unstated for each claim that tokens made with \a means should have and will not. Nothing
/// when none can be made.
QList<base::Error> unstatedClaims(const Definition &definition, const CheckMeans &means);

}  // namespace td::service
