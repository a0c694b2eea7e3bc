// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/codes.h"

namespace td::store {

/// \a error, which the database of the history gave, as a HistoryFault: Database speaks of vaults. Any other
/// error stays as it is.
base::Error historyError(const base::Error &error);

}  // namespace td::store
