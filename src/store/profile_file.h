// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "base/clock.h"
#include "store/profile_document.h"

namespace td::store {

/// The profiles of a user, in one file (see ProfileDocument), for its owner alone. It never holds a secret.
///
/// Every change reads the file again and writes it whole, under a lock: of two programs that change it at
/// once, neither loses anything. A file that is none of profiles is set aside, as
/// `<name>.damaged-YYYYMMDDTHHMMSSZ` beside it (with `-2`, … where that is taken), and work goes on without
/// profiles; a store_damaged says so.
class ProfileFile {
public:
    /// \a catalog and \a clock must outlive this.
    ProfileFile(QString path, const service::Catalog &catalog, const base::Clock &clock);

    const QString &path() const { return m_path; }
    const service::Catalog &catalog() const { return *m_catalog; }

    struct Contents {
        ProfileDocument document;
        QList<base::Error> notices;  ///< of the whole file, and of each entry that is not usable
    };
    /// What is in the file; nothing when there is none. An Error when it cannot be read, or is damaged and
    /// cannot be set aside.
    base::Result<Contents> load() const;

    struct Saved {
        service::Profile profile;
        base::Error notice;  ///< a store_damaged, or null
    };
    /// Adds \a profile under a new id (its own is ignored) and a name that no other has, in any case.
    base::Result<Saved> add(service::Profile profile) const;
    /// Puts \a profile in the place of the one with its id. store_profile_not_found when there is none,
    /// store_profile_changed when that one is no longer \a start: what another program wrote is not undone.
    base::Result<Saved> replace(const service::Profile &profile, const service::Profile &start) const;
    /// Removes the profile called \a name, usable or not.
    base::Result<void> remove(const QString &name) const;

    /// Edits a document; an Error leaves the file as it is.
    using Edit = std::function<base::Result<void>(ProfileDocument &)>;
    /// Reads the file under the lock, lets \a edit change it, and writes it when it did. Gives a
    /// store_damaged when the file had to be set aside, else a null Error.
    base::Result<base::Error> change(const Edit &edit) const;

private:
    base::Result<ProfileDocument> read() const;
    base::Result<ProfileDocument> readOrSetAside(base::Error *notice) const;
    base::Result<QString> setAside() const;
    base::Result<void> write(const ProfileDocument &document) const;

    QString m_path;
    const service::Catalog *m_catalog;
    const base::Clock *m_clock;
};

}  // namespace td::store
