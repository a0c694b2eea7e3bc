// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "store/profile_file.h"

namespace td::store {

/// Profiles as a file to hand to others: the same format, without a secret. Each one names the secrets it is
/// used with.
struct Export {
    QByteArray text;
    QList<base::Error> notices;  ///< a store_entry_unusable for each one that is left out
    int profiles = 0;            ///< how many there are in the text
    QList<QByteArray> services;  ///< those of the user's own definitions that the profiles need, sorted
};

/// The profiles called \a names in \a file, or all of them when there are no names. A name that no profile
/// has is store_profile_not_found, a built-in one's profile_built_in, that of an unusable one its
/// store_entry_unusable. \a kept are the names of the secrets that are kept, by the profile's id.
base::Result<Export> exportProfiles(const ProfileFile &file, const QStringList &names,
                                    const QHash<QString, QStringList> &kept = {});

/// \a profile as it is passed on: with the names of what is kept for it, but for its headers, which it names
/// itself.
service::Profile withNeeds(service::Profile profile, const QStringList &kept);

/// Writes \a text into the file \a path, for its owner alone. It follows no symbolic link (share_link) and,
/// unless \a replacing, takes the place of no file (share_file_exists).
base::Result<void> writeExport(const QString &path, QByteArrayView text, bool replacing);

}  // namespace td::store
