// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "store/profile_file.h"

namespace td::store {

/// Profiles as a file to hand to others: the same format, without a secret.
struct Export {
    QByteArray text;
    QList<base::Error> notices;  ///< a store_entry_unusable for each one that is left out
    int profiles = 0;            ///< how many there are in the text
};

/// The profiles called \a names in \a file, or all of them when there are no names. A name that no profile
/// has is store_profile_not_found, a built-in one's profile_built_in, that of an unusable one its
/// store_entry_unusable.
base::Result<Export> exportProfiles(const ProfileFile &file, const QStringList &names);

/// What importing does, or would do, with one entry of the imported file.
struct ImportChange {
    enum class Kind { added, updated, unchanged, refused };

    Kind kind = Kind::refused;
    QString id;                ///< of a refused one: as far as it can be read, like the name
    QString name;              ///< the imported one
    QList<QByteArray> fields;  ///< of an updated one: the members that change
    base::Error reason;        ///< of a refused one
};

/// `added`, `updated`, …: the name used on the command line.
QByteArray name(ImportChange::Kind kind);

struct Import {
    QList<ImportChange> changes;  ///< in the order of the imported file
    QList<base::Error> notices;   ///< a store_newer_format of the imported file, a store_damaged of ours
};

/// What importing \a text, a file of profiles, would do to \a file. An entry with the id of a profile updates
/// it; one with a new id is added, unless its name is taken; one that breaks a rule is refused. The entries
/// count in their order. store_not_profiles when \a text is no file of profiles.
base::Result<Import> previewImport(const ProfileFile &file, QByteArrayView text);

/// Does it, and says what was done: the file may have changed since the preview. What is refused is left out.
base::Result<Import> applyImport(const ProfileFile &file, QByteArrayView text);

}  // namespace td::store
