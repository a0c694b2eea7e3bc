// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/profile_check.h"

#include <algorithm>

#include "service/url.h"
#include "store/built_in.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTaken(const QString &name, const QString &exceptId, const Environments &environments) {
    const QList<service::Profile> &profiles = environments.profiles();
    return std::any_of(profiles.begin(), profiles.end(), [&](const service::Profile &other) {
        return other.id != exceptId && store::isSameName(other.name, name);
    });
}

/// The field of the form where \a problem is said; empty when it is said elsewhere.
QByteArray fieldOf(const service::ProfileProblem &problem) {
    switch (problem.field) {
        case service::ProfileField::name:
            return "name";
        case service::ProfileField::service:
            return "service";
        case service::ProfileField::timeout:
            return "timeout_s";
        case service::ProfileField::unlock:
            return "unlock_minutes";
        case service::ProfileField::base_url:
            return "base_url";
        case service::ProfileField::endpoint_url:
            return "urls/" + problem.key;
        case service::ProfileField::allow_http:  // said of the URL that asks for it
            return problem.key.isEmpty() ? QByteArray("base_url") : "urls/" + problem.key;
        case service::ProfileField::place:
            return "places/" + problem.key;
        case service::ProfileField::claim:
            return "claims/" + problem.key;
        case service::ProfileField::signing:
            return "signs";
        case service::ProfileField::connection:
            return "connection/" + problem.key;
        case service::ProfileField::header:
            break;
    }
    return {};
}

}  // namespace

QMap<QByteArray, base::Error> problems(const service::Profile &profile, const Environments &environments) {
    const service::Catalog &catalog = environments.catalog();
    QMap<QByteArray, base::Error> found;
    for (const service::ProfileProblem &problem :
         service::problems(profile, catalog.service(profile.service), catalog.ids())) {
        const QByteArray field = fieldOf(problem);
        if (!field.isEmpty() && !found.contains(field))
            found.insert(field, problem.error);
    }
    if (!found.contains("name") && isTaken(profile.name, profile.id, environments)) {
        found.insert("name",
                     base::error(service::ProfileFault::profile_name_taken, {{u"name"_s, profile.name}}));
    }
    return found;
}

base::Result<service::Profile> reachableProfile(service::Profile profile, const service::Catalog &catalog) {
    const auto found = service::problems(profile, catalog.service(profile.service), catalog.ids());
    const auto problem = std::find_if(found.begin(), found.end(), [](const service::ProfileProblem &one) {
        using service::ProfileField;
        return one.field == ProfileField::base_url || one.field == ProfileField::connection ||
               (one.field == ProfileField::allow_http && one.key.isEmpty());
    });
    if (problem != found.end())
        return base::failure(problem->error);
    profile.baseUrl = service::checkedUrl(profile.baseUrl).value_or(QByteArray());
    while (profile.baseUrl.endsWith('/'))
        profile.baseUrl.chop(1);
    profile.connection = service::normalised(profile.connection);
    return profile;
}

QString freeName(QString stem, const Numbered &numbered, const Environments &environments) {
    constexpr qsizetype longest = 64;
    for (int number = 1;; ++number) {
        QString name = numbered(stem, number);
        while (name.size() > longest && !stem.isEmpty()) {
            stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
            name = numbered(stem, number);
        }
        if (!isTaken(name, {}, environments))
            return name;
    }
}

}  // namespace td::gui
