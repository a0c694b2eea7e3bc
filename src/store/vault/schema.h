// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlite/database.h"

namespace td::store {

/// `TkDs`, in the header of the file: whose database it is (https://www.sqlite.org/fileformat.html, 1.3.17).
constexpr qint64 vaultApplicationId = 0x546B4473;
/// The version of the tables, in `user_version`.
constexpr qint64 vaultFormat = 1;

/// What a database says it is.
struct Format {
    qint64 application = 0;
    qint64 version = 0;
    bool isEmpty = false;  ///< without a single table
};
base::Result<Format> formatOf(const Database &database);

/// Makes the tables; part of the transaction that fills them.
base::Result<void> makeTables(const Database &database);

// A table that came later, without which a vault is whole.
base::Result<bool> hasRefreshRules(const Database &database);
/// Makes it where it is not there yet; part of the transaction that needs it.
base::Result<void> makeRefreshRules(const Database &database);

}  // namespace td::store
