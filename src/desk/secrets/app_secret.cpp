// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/app_secret.h"

#include "desk/secrets/profile_secrets.h"
#include "store/vault/secret_table.h"

namespace td::desk {

base::Result<std::optional<base::Secret>> appSecretOf(const store::SealedDatabase &vault,
                                                      const QString &profileId) {
    const store::SecretTable secrets(vault);
    const base::Result<QStringList> names = secrets.names(profileId);
    if (!names)
        return base::failure(names.error());
    for (const QString &one : *names) {
        const std::optional<SecretName> secret = secretNamed(one.toUtf8());
        if (secret && secret->use == SecretName::Use::app_secret)
            return secrets.get(profileId, one);
    }
    return std::optional<base::Secret>();
}

}  // namespace td::desk
