// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/codes.h"

namespace td::store {

/// What stands where a vault is looked for.
struct VaultLook {
    enum class State {
        none,     ///< no file, or an empty database: somebody was killed before there was a vault
        sound,    ///< a vault of ours, every page in order
        newer,    ///< the same, of a newer version
        damaged,  ///< no database, or one with pages that are not in order
    };
    State state = State::none;
    qint64 format = 0;
    QString detail;  ///< of the damage
};

/// Looks at the file \a path without writing to it. vault_foreign for another program's database;
/// vault_unusable when it cannot be read at all.
base::Result<VaultLook> lookAtVault(const QString &path);

}  // namespace td::store
