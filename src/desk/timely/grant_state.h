// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/saved_order.h"
#include "desk/timely/due_time.h"

namespace td::desk {

/// A grant as the vault has it, with what to ask to have it refreshed.
struct GrantState {
    qint64 grant = 0;
    QString profileId;
    QString profileName;
    QByteArray fingerprint;  ///< of the first of its tokens
    Order order;             ///< without the profile
    TimelyFacts facts;       ///< as far as the vault tells
    base::Error fault;       ///< why it cannot be refreshed at all; null when it can
};

/// Every grant in \a vault, unlocked, that has a rule. Of a vault that is only read, or of this session only,
/// none: nothing would keep the new tokens.
base::Result<QList<GrantState>> grantStates(const store::SealedDatabase &vault,
                                            const service::Catalog &catalog);

}  // namespace td::desk
