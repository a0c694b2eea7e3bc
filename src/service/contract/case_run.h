// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "service/outcome.h"
#include "service/plan.h"

namespace td::service {

/// What became of one case of a contract.
struct CaseRun {
    base::Error notRun;  ///< why it was not sent, a CheckObstacle or what the desk says; null once it was
    Values sent;
    base::Reply reply;  ///< status 0: no complete one
    Outcome outcome;

    bool isAnswered() const { return notRun.isNull() && reply.status != 0; }
};

/// By the case's id; one whose turn has not come is not there.
using CaseRuns = QHash<QByteArray, CaseRun>;

}  // namespace td::service
