// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/result.h"
#include "store/codes.h"

namespace td::store {

/// Makes the file \a path, empty and for its owner alone (0600), on the disk with its name; one that is there
/// already, or one of the two that SQLite keeps beside it, loses what rights others have. SQLite gives those
/// two the rights of the file (https://www.sqlite.org/src/file/src/os_unix.c, findCreateFileMode).
base::Result<void> makePrivateFile(const QString &path);

/// True when there is something called \a path.
bool isThere(const QString &path);

/// Moves the database \a path away with all that SQLite keeps beside it, as `<name>.damaged-YYYYMMDDTHHMMSSZ`
/// (with `-2`, … where that is taken): whole, and never over something else. The new name.
base::Result<QString> setDatabaseAside(const QString &path, qint64 nowMs);

}  // namespace td::store
