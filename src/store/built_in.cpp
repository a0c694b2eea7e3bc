// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/built_in.h"

namespace td::store {

QList<service::Profile> builtInProfiles(const service::Catalog &catalog) {
    QList<service::Profile> profiles;
    for (const service::Catalog::Entry &entry : catalog.entries()) {
        if (!entry.builtIn || !entry.error.isNull())
            continue;
        service::Profile profile;
        profile.id = QLatin1String("sandbox-") + QString::fromUtf8(entry.definition.id);
        profile.name = profile.id;
        profile.service = entry.definition.id;
        profile.kind = service::ProfileKind::test;
        profile.builtIn = true;
        profiles.append(profile);
    }
    return profiles;
}

bool isSameName(const QString &one, const QString &other) {
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    return folded(one) == folded(other);
}

}  // namespace td::store
