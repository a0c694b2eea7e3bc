// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/result.h"
#include "store/codes.h"

namespace td::store {

/// The folder that holds everything of one user, or of one run with `--config-dir`.
class ConfigDir {
public:
    /// The folder \a given, or the platform's own (`$XDG_CONFIG_HOME/tokendesk`, else
    /// `~/.config/tokendesk`) when that is empty. Touches nothing.
    explicit ConfigDir(const QString &given = {});

    /// Absolute.
    const QString &path() const { return m_path; }
    QString profilesFile() const;
    /// The user's own service definitions; need not exist.
    QString servicesFolder() const;

    /// The saved tokens; need not exist.
    QString vaultFile() const;

    /// What was sent and what came of it; need not exist.
    QString historyFile() const;

    /// Where tokens in use are locked; need not exist.
    QString locksFolder() const;

    /// Makes the folder when it is not there. store_folder when it cannot be.
    base::Result<void> create() const;

private:
    QString m_path;
};

/// Makes the folder \a path and those above it, each for its owner alone (0700); one that is there already
/// keeps its mode. store_folder when it cannot be made.
base::Result<void> makePrivateFolder(const QString &path);

}  // namespace td::store
