// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile_file.h"

namespace td::store {

/// Every profile there is to choose from: the built-in ones, then the file's usable ones in their order.
struct ProfileList {
    QList<service::Profile> profiles;
    QList<base::Error> notices;  ///< see ProfileFile::Contents; the file's Error when it cannot be read

    /// The profile called \a name, in any case; store_profile_not_found when there is none.
    base::Result<service::Profile> named(const QString &name) const;
};

ProfileList listProfiles(const ProfileFile &file);

}  // namespace td::store
