// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/codes.h"

namespace td::store {

/// Whose database a file is, as its header says (https://www.sqlite.org/fileformat.html, 1.3.17).
struct DatabaseKind {
    qint64 application = 0;  ///< in `application_id`
    qint64 format = 0;       ///< the version of the tables that we know, in `user_version`
    bool isSmall = true;     ///< each page is looked at as well; else only the beginning
};

/// What stands where a database of ours is looked for.
struct DatabaseLook {
    enum class State {
        none,     ///< no file, or an empty database: somebody was killed before there was one
        sound,    ///< one of ours, every page in order
        newer,    ///< the same, of a newer version
        damaged,  ///< no database, or one with pages that are not in order
    };
    State state = State::none;
    qint64 format = 0;
    QString detail;  ///< of the damage
};

/// Looks at the file \a path without writing to it. vault_foreign for a database that is not of \a kind;
/// vault_unusable when it cannot be read at all.
base::Result<DatabaseLook> lookAtDatabase(const QString &path, const DatabaseKind &kind);

}  // namespace td::store
