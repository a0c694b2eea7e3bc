// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/profile_import.h"

#include <algorithm>

#include <QUuid>

#include "store/built_in.h"
#include "store/durable_file.h"
#include "store/profile_entry.h"
#include "store/sharing/arrival_findings.h"
#include "store/sharing/profile_hosts.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::Profile;
using Conflict = ImportChange::Conflict;
using Kind = ImportChange::Kind;

namespace {

/// The profiles of \a document that can be read, whether their service is there or not.
QList<Profile> profilesIn(const ProfileDocument &document) {
    QList<Profile> profiles;
    for (const ProfileDocument::Entry &entry : document.entries()) {
        if (entry.profile)
            profiles.append(*entry.profile);
        else if (entry.before)
            profiles.append(*entry.before);
    }
    return profiles;
}

/// What keeps \a entry, which is not usable, from being so once the definition of its service is there; null
/// when nothing does.
base::Error faultBesideService(const ProfileDocument::Entry &entry) {
    if (!base::is(entry.reason, service::ProfileFault::profile_unknown_service) || !entry.before)
        return entry.reason;
    for (const service::ProfileProblem &problem : service::problems(*entry.before, nullptr, {})) {
        if (!base::is(problem.error, service::ProfileFault::profile_unknown_service))
            return problem.error;
    }
    return {};
}

/// What the user is asked of an update from \a before to \a after.
Conflict conflictBetween(const Profile &before, const Profile &after) {
    if (before.kind != after.kind)
        return Conflict::kind;
    if (before.service != after.service)
        return Conflict::service;
    if (originsOf(before) != originsOf(after))
        return Conflict::host;
    if (before.headers != after.headers || before.secretHeaders != after.secretHeaders)
        return Conflict::headers;
    return before.connection == after.connection && before.signs == after.signs ? Conflict::none
                                                                                : Conflict::connection;
}

/// What \a theirs needs, in the words of \a mine when both name the same beside what is \a kept: an export
/// names that as well, see withNeeds().
QList<QByteArray> agreedNeeds(const Profile &theirs, const Profile &mine, const QStringList &kept) {
    const auto beside = [&kept](const Profile &profile) {
        QList<QByteArray> needs = profile.needs;
        needs.removeIf([&kept](const QByteArray &need) { return kept.contains(QString::fromUtf8(need)); });
        std::sort(needs.begin(), needs.end());
        return needs;
    };
    return beside(theirs) == beside(mine) ? mine.needs : theirs.needs;
}

/// One import on its way into a document.
class Merge {
public:
    Merge(const ProfileDocument &imported, ProfileDocument &document, const Decisions &decisions,
          const KeptSecrets &kept)
        : m_document(document)
        , m_decisions(decisions)
        , m_kept(kept)
        , m_mine(profilesIn(document))
        , m_all(m_mine + profilesIn(imported)) {}

    ImportChange take(const ProfileDocument::Entry &entry, qsizetype index) {
        const Decision decision = m_decisions.value(index);
        if (!entry.profile)
            return takeUnusable(entry, decision);
        Profile theirs = *entry.profile;
        const bool both = decision == Decision::keep_both;
        if (both)
            makeOwn(theirs);
        auto place = m_document.withId(theirs.id);
        // Secrets that a vault still has for a profile that is no more are not for one out of a file.
        if (!place && !m_kept.value(theirs.id).isEmpty())
            theirs.id = freshId();
        const auto namesake = place ? std::nullopt : m_document.named(theirs.name);
        if (namesake && decision == Decision::take_theirs) {
            place = namesake;
            theirs.id = m_document.entries()[*namesake].id;
        }
        const Profile *before = profileAt(place);
        if (before)
            theirs.needs = agreedNeeds(theirs, *before, m_kept.value(before->id));
        const auto admitted = m_document.admitted(theirs, place);
        ImportChange change = describe(admitted ? *admitted : theirs, place ? place : namesake);
        if (!admitted)
            return refuse(std::move(change), admitted.error(), namesake.has_value());
        if (const base::Error fault = productionHostFault(*admitted, before, m_all); !fault.isNull())
            return refuse(std::move(change), fault, false);
        if (place)
            return update(std::move(change), entry, *place, *admitted, decision);
        change.kind = Kind::added;
        change.leftOut = decision == Decision::leave_out;
        if (!change.leftOut)
            // What it is called in the file it came from stays with it; the id is its own.
            m_document.append(*admitted, entry.stored);
        return change;
    }

private:
    static QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    /// Keeps \a theirs apart from every profile there is.
    void makeOwn(Profile &theirs) const {
        theirs.id = freshId();
        const QString wished = theirs.name;
        const auto isTaken = [this](const QString &name) {
            const auto builtIn = builtInProfiles(m_document.catalog());
            return m_document.named(name) ||
                   std::any_of(builtIn.begin(), builtIn.end(),
                               [&name](const Profile &one) { return isSameName(one.name, name); });
        };
        for (int number = 2; isTaken(theirs.name); ++number) {
            const QString suffix = u" (%1)"_s.arg(number);
            theirs.name = wished.left(service::longestProfileName - suffix.size()) + suffix;
        }
    }

    const Profile *profileAt(std::optional<std::size_t> place) const {
        if (!place)
            return nullptr;
        const ProfileDocument::Entry &entry = m_document.entries()[*place];
        return entry.profile ? &*entry.profile : entry.before ? &*entry.before : nullptr;
    }

    /// What is to be said of \a theirs beside the one in \a place, whatever becomes of it.
    ImportChange describe(const Profile &theirs, std::optional<std::size_t> place) const {
        ImportChange change;
        change.id = theirs.id;
        change.name = theirs.name;
        const Profile *mine = profileAt(place);
        change.differences = mine ? differences(*mine, theirs) : statements(theirs);
        const QStringList kept = m_kept.value(mine ? mine->id : theirs.id);
        change.findings = arrivalFindings({theirs, mine, kept}, m_mine);
        change.neededSecrets = missingSecrets(theirs, kept);
        return change;
    }

    static ImportChange refuse(ImportChange change, const base::Error &reason, bool byName) {
        change.kind = Kind::refused;
        change.reason = reason;
        if (byName && base::is(reason, service::ProfileFault::profile_name_taken)) {
            change.conflict = Conflict::name_taken;
            return change;
        }
        // What it would have needed is nobody's business any more.
        change.neededSecrets.clear();
        return change;
    }

    ImportChange update(ImportChange change, const ProfileDocument::Entry &entry, std::size_t place,
                        const Profile &admitted, Decision decision) {
        const ProfileDocument::Entry &present = m_document.entries()[place];
        change.fields = changedMembers({admitted, present.before, present.stored, entry.stored});
        if (change.fields.isEmpty()) {
            change.kind = Kind::unchanged;
            change.findings.clear();
            change.differences.clear();
            return change;
        }
        change.kind = Kind::updated;
        if (const Profile *before = profileAt(place))
            change.conflict = conflictBetween(*before, admitted);
        change.leftOut = decision == Decision::leave_out;
        if (!change.leftOut)
            m_document.replace(place, admitted, entry.stored);
        return change;
    }

    /// One of a service that is not there stays as it is in the file until that is.
    ImportChange takeUnusable(const ProfileDocument::Entry &entry, Decision decision) {
        ImportChange change;
        change.id = entry.id;
        change.name = entry.name;
        change.reason = faultBesideService(entry);
        if (!change.reason.isNull())
            return change;
        const auto place = m_document.withId(entry.id);
        change = describe(*entry.before, place);
        const auto isTaken = [&] {
            const auto namesake = m_document.named(entry.name);
            return (namesake && namesake != place) || m_document.isBuiltIn(entry.id, entry.name);
        };
        if (isTaken())
            return refuse(std::move(change),
                          base::error(service::ProfileFault::profile_name_taken, {{u"name"_s, entry.name}}),
                          false);
        if (const base::Error fault = productionHostFault(*entry.before, profileAt(place), m_all);
            !fault.isNull())
            return refuse(std::move(change), fault, false);
        // Nobody knows yet whether the rest of it is right; a profile that works is not given up for that.
        if (place) {
            const ProfileDocument::Entry &present = m_document.entries()[*place];
            const EntryText text{*entry.before, present.before, present.stored, entry.stored};
            return changedMembers(text).isEmpty() ? unchanged(std::move(change))
                                                  : refuse(std::move(change), entry.reason, false);
        }
        change.kind = Kind::added;
        change.reason = {};
        change.neededService = entry.before->service;
        change.leftOut = decision == Decision::leave_out;
        if (!change.leftOut)
            m_document.appendWaiting(entry);
        return change;
    }

    static ImportChange unchanged(ImportChange change) {
        change.kind = Kind::unchanged;
        change.reason = {};
        change.findings.clear();
        change.differences.clear();
        return change;
    }

    ProfileDocument &m_document;
    const Decisions &m_decisions;
    const KeptSecrets &m_kept;
    const QList<Profile> m_mine;  ///< as it was before
    const QList<Profile> m_all;   ///< and those of the imported file
};

Import merge(const ProfileDocument &imported, ProfileDocument &document, const Decisions &decisions,
             const KeptSecrets &kept) {
    Import import;
    Merge merging(imported, document, decisions, kept);
    for (const ProfileDocument::Entry &entry : imported.entries())
        import.changes.append(merging.take(entry, import.changes.size()));
    for (const base::Error &notice : imported.notices({})) {
        if (base::is(notice, StoreFault::store_newer_format))
            import.notices.append(notice);
    }
    return import;
}

base::Result<ProfileDocument> parsed(QByteArrayView text, const service::Catalog &catalog) {
    return ProfileDocument::parse(text, catalog, mostImported);
}

}  // namespace

QStringList missingSecrets(const Profile &profile, const QStringList &kept) {
    QStringList missing;
    for (const QByteArray &header : profile.secretHeaders) {
        const QString name = u"header."_s + QString::fromUtf8(header);
        if (!kept.contains(name, Qt::CaseInsensitive))
            missing.append(name);
    }
    QList<QByteArray> needs = profile.needs;
    if (!profile.connection.clientCertificate.isEmpty())
        needs.append("client_key");
    for (const QByteArray &need : std::as_const(needs)) {
        if (const QString name = QString::fromUtf8(need); !kept.contains(name))
            missing.append(name);
    }
    missing.removeDuplicates();
    return missing;
}

base::Result<QByteArray> readImport(const QString &path) {
    return readFile(path, base::Json::maxBytes);
}

base::Result<Import> previewImport(const ProfileFile &file, QByteArrayView text, const KeptSecrets &kept) {
    const auto imported = parsed(text, file.catalog());
    if (!imported)
        return base::failure(imported.error());
    auto contents = file.load();
    if (!contents)
        return base::failure(contents.error());
    Import import = merge(*imported, contents->document, {}, kept);
    for (const base::Error &notice : contents->notices) {
        if (base::is(notice, StoreFault::store_damaged))
            import.notices.append(notice);
    }
    return import;
}

base::Result<Import> applyImport(const ProfileFile &file, QByteArrayView text, const Decisions &decisions,
                                 const KeptSecrets &kept) {
    const auto imported = parsed(text, file.catalog());
    if (!imported)
        return base::failure(imported.error());
    Import import;
    const auto changed = file.change([&](ProfileDocument &document) -> base::Result<void> {
        import = merge(*imported, document, decisions, kept);
        return {};
    });
    if (!changed)
        return base::failure(changed.error());
    if (!changed->isNull())
        import.notices.append(*changed);
    return import;
}

}  // namespace td::store
