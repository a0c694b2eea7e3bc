// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/history_file.h"
#include "store/sqlite/database_look.h"

namespace td::store {

/// `TkDh`. It may be large, so that not every page is looked at each time.
constexpr DatabaseKind historyKind{0x546B4468, 1, false};

/// Makes the tables where they are not there yet, in one transaction.
base::Result<void> makeHistoryTables(const Database &database);

/// The columns of a HistoryRow, and the row that was read with them.
QString historyRowColumns();
HistoryRow historyRowFrom(const Database::Row &row);

}  // namespace td::store
