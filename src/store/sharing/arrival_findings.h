// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "base/error.h"
#include "service/profile.h"

namespace td::store {

/// A profile on its way in from a file of somebody else.
struct Arrival {
    const service::Profile &profile;
    const service::Profile *before = nullptr;  ///< the one whose place it takes; null when it is new
    QStringList kept = {};                     ///< the names of the secrets that are kept for that one
};

/// What there is to say of \a arrival beside \a present, the profiles there are: each a ShareFinding, the
/// gravest subject first. What it would turn into, where requests and secrets would go then, whom it would
/// trust, which protection it would take away, and what may look like something else.
QList<base::Error> arrivalFindings(const Arrival &arrival, const QList<service::Profile> &present);

}  // namespace td::store
