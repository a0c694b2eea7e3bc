// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/secret_headers.h"

#include <algorithm>

namespace td::gui {

using Use = desk::SecretName::Use;

QList<service::SecretHeader> missingHeaders(const HeldSecrets &secrets, const service::Profile &profile) {
    QList<service::SecretHeader> missing;
    for (const QByteArray &name : profile.secretHeaders) {
        if (!secrets.knows(profile.id, {Use::header, name}))
            missing.append({name, {}});
    }
    return missing;
}

QList<QByteArray> sealedHeaders(const HeldSecrets &secrets, const QString &profileId,
                                const QList<service::SecretHeader> &typed) {
    QList<QByteArray> names;
    for (const desk::SecretName &secret : secrets.sealed().value(profileId)) {
        const auto isTyped = [&secret](const service::SecretHeader &header) {
            return base::isSameField(header.name, secret.label);
        };
        if (secret.use == Use::header && std::none_of(typed.begin(), typed.end(), isTyped))
            names.append(secret.label);
    }
    return names;
}

}  // namespace td::gui
