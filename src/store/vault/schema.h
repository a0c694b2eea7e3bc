// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlite/database.h"
#include "store/sqlite/database_look.h"

namespace td::store {

/// `TkDs`.
constexpr DatabaseKind vaultKind{0x546B4473, 1};

/// Makes the tables; part of the transaction that fills them.
base::Result<void> makeTables(const Database &database);

// Tables that came later, without which a vault is whole. Each is made where it is not there yet, as a part
// of the transaction that needs it.
base::Result<bool> hasRefreshRules(const Database &database);
base::Result<void> makeRefreshRules(const Database &database);
base::Result<bool> hasOriginals(const Database &database);
base::Result<void> makeOriginals(const Database &database);

}  // namespace td::store
