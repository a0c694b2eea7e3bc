// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/further_findings.h"

#include "service/claims_of_profile.h"

namespace td::gui {

QList<token::Finding> furtherFindings(const FoundToken &token, const Checked &checked,
                                      const Workplace &workplace) {
    return checked.verification.findings +
           service::claimsOfAnother(token.inspection.payload.root(), workplace.environments.current());
}

}  // namespace td::gui
