// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "store/profile_file.h"
#include "store/sharing/import_change.h"

namespace td::store {

/// An imported file holds no more profiles: share_too_many.
constexpr int mostImported = 1000;

/// The names of the secrets that are kept for profiles, by the profile's id.
using KeptSecrets = QHash<QString, QStringList>;

struct Import {
    QList<ImportChange> changes;  ///< in the order of the imported file
    QList<base::Error> notices;   ///< a store_newer_format of the imported file, a store_damaged of ours
};

/// What the user wants with an entry.
enum class Decision {
    as_usual,     ///< see previewImport()
    leave_out,    ///< mine stays as it is
    take_theirs,  ///< as usual; and under a taken name, theirs takes the place of mine, which keeps its id
    keep_both,    ///< theirs is added under an id of its own and a name that is free
};
/// By the entry's place in the imported file; as usual where there is none.
using Decisions = QHash<qsizetype, Decision>;

/// What importing \a text, a file of profiles, would do to \a file. An entry with the id of a profile updates
/// it; one with a new id is added, unless its name is taken; one that breaks a rule is refused, and so is a
/// test profile with a host of a production profile, of the user's or of the same file. One of a service that
/// is not there is added, and waits for the service's definition. The entries count in their order.
/// store_not_profiles when \a text is no file of profiles, share_too_many when there are too many.
base::Result<Import> previewImport(const ProfileFile &file, QByteArrayView text,
                                   const KeptSecrets &kept = {});

/// Does it, with \a decisions, and says what was done: the file may have changed since the preview. What is
/// refused or left out is not imported.
base::Result<Import> applyImport(const ProfileFile &file, QByteArrayView text,
                                 const Decisions &decisions = {}, const KeptSecrets &kept = {});

/// The content of the file \a path to be imported: base::Json::maxBytes at most, see readFile().
base::Result<QByteArray> readImport(const QString &path);

/// The names of what \a profile is used with, secret headers as `header.NAME`, that is not among \a kept.
QStringList missingSecrets(const service::Profile &profile, const QStringList &kept);

}  // namespace td::store
