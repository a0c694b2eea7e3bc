// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_share.h"

#include "store/built_in.h"
#include "store/profile_entry.h"

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

ImportChange refused(const ProfileDocument::Entry &entry, const base::Error &reason) {
    return {ImportChange::Kind::refused, entry.id, entry.name, {}, reason};
}

/// Puts \a entry, of an imported file, into \a document.
ImportChange merge(const ProfileDocument::Entry &entry, ProfileDocument &document) {
    if (!entry.profile)
        return refused(entry, entry.reason);
    const auto place = document.withId(entry.id);
    const auto admitted = document.admitted(*entry.profile, place);
    if (!admitted)
        return refused(entry, admitted.error());
    ImportChange change{ImportChange::Kind::added, admitted->id, admitted->name, {}, {}};
    if (!place) {
        document.append(*admitted, entry.stored);
        return change;
    }
    const ProfileDocument::Entry &present = document.entries()[*place];
    change.fields = changedMembers({*admitted, present.before, present.stored, entry.stored});
    change.kind = change.fields.isEmpty() ? ImportChange::Kind::unchanged : ImportChange::Kind::updated;
    if (!change.fields.isEmpty())
        document.replace(*place, *admitted, entry.stored);
    return change;
}

Import merge(const ProfileDocument &imported, ProfileDocument &document) {
    Import import;
    for (const ProfileDocument::Entry &entry : imported.entries())
        import.changes.append(merge(entry, document));
    for (const base::Error &notice : imported.notices({})) {
        if (base::is(notice, StoreFault::store_newer_format))
            import.notices.append(notice);
    }
    return import;
}
}  // namespace

base::Result<Export> exportProfiles(const ProfileFile &file, const QStringList &names) {
    auto contents = file.load();
    if (!contents)
        return base::failure(contents.error());
    for (const QString &name : names) {
        if (const base::Error fault = faultOf(name, *contents, file.catalog()); !fault.isNull())
            return base::failure(fault);
    }
    ProfileDocument &document = contents->document;
    for (std::size_t i = document.entries().size(); i-- > 0;) {
        const ProfileDocument::Entry &entry = document.entries()[i];
        // An unusable one may be so because somebody wrote a secret into it.
        if (!entry.profile || (!names.isEmpty() && !isNamed(entry.name, names)))
            document.remove(i);
    }
    return Export{document.text(), names.isEmpty() ? contents->notices : QList<base::Error>(),
                  static_cast<int>(document.entries().size())};
}

QByteArray name(ImportChange::Kind kind) {
    switch (kind) {
        case ImportChange::Kind::added:
            return "added";
        case ImportChange::Kind::updated:
            return "updated";
        case ImportChange::Kind::unchanged:
            return "unchanged";
        case ImportChange::Kind::refused:
            return "refused";
    }
    Q_UNREACHABLE();
}

base::Result<Import> previewImport(const ProfileFile &file, QByteArrayView text) {
    const auto imported = ProfileDocument::parse(text, file.catalog());
    if (!imported)
        return base::failure(imported.error());
    auto contents = file.load();
    if (!contents)
        return base::failure(contents.error());
    Import import = merge(*imported, contents->document);
    for (const base::Error &notice : contents->notices) {
        if (base::is(notice, StoreFault::store_damaged))
            import.notices.append(notice);
    }
    return import;
}

base::Result<Import> applyImport(const ProfileFile &file, QByteArrayView text) {
    const auto imported = ProfileDocument::parse(text, file.catalog());
    if (!imported)
        return base::failure(imported.error());
    Import import;
    const auto changed = file.change([&imported, &import](ProfileDocument &document) -> base::Result<void> {
        import = merge(*imported, document);
        return {};
    });
    if (!changed)
        return base::failure(changed.error());
    if (!changed->isNull())
        import.notices.append(*changed);
    return import;
}

}  // namespace td::store
