// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"
#include "service/catalog.h"
#include "store/vault/saved_rows.h"

namespace td::desk {

/// What to ask to have the tokens \a grant, all of one grant, refreshed: the first endpoint of their service
/// that takes only tokens which are there, with them and their expiries. The profile is the caller's to fill
/// in. desk_cannot_refresh when there is no such endpoint.
base::Result<Order> refreshOrder(const service::Catalog &catalog, const QList<store::KeptToken> &grant);

/// What time says at \a nowMs about a saved token: by the expiry that came with it, else by its own claims.
token::State stateOf(const store::KeptToken &token, qint64 nowMs);

}  // namespace td::desk
