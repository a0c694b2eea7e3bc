// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/profile_check.h"

#include <algorithm>

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

/// A profile of the same service and kind that breaks no rule, to put one field at a time into.
service::Profile soundOne(const service::Profile &profile) {
    service::Profile sound;
    sound.name = u"x"_s;
    sound.service = profile.service;
    sound.kind = profile.kind;
    sound.allowHttp = profile.allowHttp;
    sound.baseUrl = "https://sound.example";
    return sound;
}

}  // namespace

QMap<QByteArray, base::Error> problems(const service::Profile &profile, const Environments &environments) {
    const service::Catalog &catalog = environments.catalog();
    const service::Definition *definition = catalog.service(profile.service);
    const service::Profile sound = soundOne(profile);
    QMap<QByteArray, base::Error> found;
    const auto check = [&](const QByteArray &field, const service::Profile &probe) {
        if (const auto result = service::checked(probe, definition, catalog.ids()); !result)
            found.insert(field, result.error());
    };
    if (!definition) {
        check("service", sound);
        return found;
    }
    service::Profile probe = sound;
    probe.name = profile.name;
    check("name", probe);
    if (!found.contains("name") && isTaken(profile.name, profile.id, environments))
        found.insert("name",
                     base::error(service::ProfileFault::profile_name_taken, {{u"name"_s, profile.name}}));
    probe = sound;
    probe.baseUrl = profile.baseUrl;
    check("base_url", probe);
    probe = sound;
    probe.timeoutSeconds = profile.timeoutSeconds;
    check("timeout_s", probe);
    for (auto url = profile.urls.begin(); url != profile.urls.end(); ++url) {
        probe = sound;
        probe.urls = {{url.key(), url.value()}};
        check("urls/" + url.key(), probe);
    }
    for (auto place = profile.places.begin(); place != profile.places.end(); ++place) {
        probe = sound;
        probe.places = {{place.key(), place.value()}};
        check("places/" + place.key(), probe);
    }
    return found;
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
