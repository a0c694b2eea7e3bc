// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_list.h"

#include "store/built_in.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

base::Result<service::Profile> ProfileList::named(const QString &name) const {
    QStringList known;
    for (const service::Profile &profile : profiles) {
        if (isSameName(profile.name, name))
            return profile;
        known.append(profile.name);
    }
    return base::failure(StoreFault::store_profile_not_found,
                         {{u"name"_s, name}, {u"known"_s, known.join(", "_L1)}});
}

ProfileList listProfiles(const ProfileFile &file) {
    ProfileList list;
    list.profiles = builtInProfiles(file.catalog());
    const auto contents = file.load();
    if (!contents) {
        // The sandbox works all the same.
        list.notices.append(contents.error());
        return list;
    }
    list.notices = contents->notices;
    for (const ProfileDocument::Entry &entry : contents->document.entries()) {
        if (entry.profile)
            list.profiles.append(*entry.profile);
    }
    return list;
}

}  // namespace td::store
