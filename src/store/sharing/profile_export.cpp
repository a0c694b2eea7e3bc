// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/profile_export.h"

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>

#include <QFile>

#include "store/built_in.h"
#include "store/durable_file.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::Profile;

namespace {
bool isNamed(const QString &name, const QStringList &names) {
    return std::any_of(names.begin(), names.end(),
                       [&name](const QString &other) { return isSameName(name, other); });
}

/// Why \a name cannot be exported from \a contents; null when it can.
base::Error faultOf(const QString &name, const ProfileFile::Contents &contents,
                    const service::Catalog &catalog) {
    for (const Profile &builtIn : builtInProfiles(catalog)) {
        if (isSameName(builtIn.name, name))
            return base::error(service::ProfileFault::profile_built_in, {{u"name"_s, builtIn.name}});
    }
    QStringList known;
    for (const ProfileDocument::Entry &entry : contents.document.entries()) {
        if (isSameName(entry.name, name))
            return entry.profile ? base::Error()
                                 : base::error(StoreFault::store_entry_unusable,
                                               {{u"name"_s, entry.name},
                                                {u"reason"_s, QVariant::fromValue(entry.reason)}});
        known.append(entry.name);
    }
    return base::error(StoreFault::store_profile_not_found,
                       {{u"name"_s, name}, {u"known"_s, known.join(", "_L1)}});
}

/// True for a service whose definition is a file of the user's.
bool isOwn(const QByteArray &service, const service::Catalog &catalog) {
    const auto &entries = catalog.entries();
    return std::any_of(entries.begin(), entries.end(), [&service](const service::Catalog::Entry &entry) {
        return entry.definition.id == service && !entry.builtIn;
    });
}
}  // namespace

base::Result<Export> exportProfiles(const ProfileFile &file, const QStringList &names,
                                    const QHash<QString, QStringList> &kept) {
    auto contents = file.load();
    if (!contents)
        return base::failure(contents.error());
    for (const QString &name : names) {
        if (const base::Error fault = faultOf(name, *contents, file.catalog()); !fault.isNull())
            return base::failure(fault);
    }
    ProfileDocument &document = contents->document;
    Export exported;
    for (std::size_t i = document.entries().size(); i-- > 0;) {
        const ProfileDocument::Entry &entry = document.entries()[i];
        // An unusable one may be so because somebody wrote a secret into it.
        if (!entry.profile || (!names.isEmpty() && !isNamed(entry.name, names))) {
            document.remove(i);
            continue;
        }
        const Profile passedOn = withNeeds(*entry.profile, kept.value(entry.id));
        if (isOwn(passedOn.service, file.catalog()) && !exported.services.contains(passedOn.service))
            exported.services.append(passedOn.service);
        if (passedOn != *entry.profile)
            document.replace(i, passedOn);
    }
    std::sort(exported.services.begin(), exported.services.end());
    exported.text = document.text();
    exported.notices = names.isEmpty() ? contents->notices : QList<base::Error>();
    exported.profiles = static_cast<int>(document.entries().size());
    return exported;
}

Profile withNeeds(Profile profile, const QStringList &kept) {
    for (const QString &name : kept) {
        const QByteArray need = name.toUtf8();
        if (!need.startsWith("header.") && !profile.needs.contains(need))
            profile.needs.append(need);
    }
    std::sort(profile.needs.begin(), profile.needs.end());
    return profile;
}

base::Result<void> writeExport(const QString &path, QByteArrayView text, bool replacing) {
    struct stat info = {};
    const bool exists = ::lstat(QFile::encodeName(path).constData(), &info) == 0;
    if (exists && S_ISLNK(info.st_mode))
        return base::failure(ShareFault::share_link, {{u"path"_s, path}});
    if (exists && S_ISREG(info.st_mode) && !replacing)
        return base::failure(ShareFault::share_file_exists, {{u"path"_s, path}});
    return writeDurably(path, text);
}

}  // namespace td::store
