// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "base/json.h"
#include "base/json_writer.h"
#include "base/result.h"
#include "service/catalog.h"
#include "service/profile.h"
#include "store/codes.h"

namespace td::store {

/// The content of a file of profiles:
/// `{"format":1,"profiles":[{"id","name","service","kind","base_url","urls":{endpoint:url},
/// "headers":[{"name","value"}],"places":{parameter:place},"timeout_s","allow_http"}]}`.
///
/// What it does not know, at the top, in an entry or a whole entry it cannot use, it writes again as it
/// stood; so too the number of a newer format.
class ProfileDocument {
public:
    static constexpr qint64 knownFormat = 1;

    struct Entry {
        QString id;  ///< as far as it can be read, like the name
        QString name;
        std::optional<service::Profile> profile;  ///< absent when it is not usable
        base::Error reason;                       ///< why it is not usable
        base::JsonView stored;                    ///< absent for one added since
        std::optional<service::Profile> before;   ///< what `stored` says, whether usable or not
        base::JsonView incoming;                  ///< see append()
        bool edited = false;
    };

    /// No profiles. \a catalog must outlive this.
    explicit ProfileDocument(const service::Catalog &catalog) : m_catalog(&catalog) {}
    /// Reads \a text. store_not_profiles when it is no file of profiles; an entry that is no usable profile
    /// is only marked so.
    /// With more than \a most entries it is a share_too_many, and none is read.
    static base::Result<ProfileDocument> parse(QByteArrayView text, const service::Catalog &catalog,
                                               qsizetype most = std::numeric_limits<qsizetype>::max());
    const service::Catalog &catalog() const { return *m_catalog; }

    const std::vector<Entry> &entries() const { return m_entries; }
    /// The JSON text of a format newer than ours; empty when it is not newer.
    QByteArray newerFormat() const;
    /// A store_entry_unusable for each entry that is so, a store_newer_format where it is. \a path is for the
    /// latter.
    QList<base::Error> notices(const QString &path) const;

    std::optional<std::size_t> withId(const QString &id) const;
    std::optional<std::size_t> named(const QString &name) const;

    /// True when a built-in profile has this id or name.
    bool isBuiltIn(const QString &id, const QString &name) const;

    /// \a profile in normal form if it may stand here, in \a place or as a new one: it keeps the rules
    /// (ProfileFault), its id (store_id_taken, profile_built_in) and its name (profile_name_taken) are no
    /// other's, nor a built-in profile's.
    base::Result<service::Profile> admitted(const service::Profile &profile,
                                            std::optional<std::size_t> place = {}) const;

    /// The profile must be admitted. Unknown members of \a incoming, which must outlive this, come with it.
    void append(const service::Profile &profile, base::JsonView incoming = {});
    void replace(std::size_t place, const service::Profile &profile, base::JsonView incoming = {});
    /// Takes \a entry as it stands in another document, which must outlive this, though it is not usable: it
    /// lacks the definition of its service.
    void appendWaiting(const Entry &entry);
    void remove(std::size_t place);

    /// True once something was appended, replaced or removed.
    bool isEdited() const { return m_edited; }
    /// The whole content, indented.
    QByteArray text() const;

private:
    Entry judged(base::JsonView stored, std::size_t index) const;
    void writeEntries(base::JsonWriter &writer) const;

    const service::Catalog *m_catalog;
    base::Json m_json;  ///< keeps what the views of the entries see
    std::vector<Entry> m_entries;
    bool m_edited = false;
};

}  // namespace td::store
