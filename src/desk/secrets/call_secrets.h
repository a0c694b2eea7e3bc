// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/secrets/profile_secrets.h"
#include "service/plan.h"
#include "service/profile.h"

namespace td::desk {

/// What a call takes from the secrets of its profile. What is not there is empty.
struct CallSecrets {
    QList<service::SecretHeader> headers;
    base::Secret appSecret;  ///< the one without a label, else the first
    base::Secret bearer;
    base::Secret proxyLogin;
    base::Secret clientKey;
};

/// Those of \a secrets that a call of the profile \a profileId takes.
CallSecrets callSecrets(const QList<ProfileSecret> &secrets, const QString &profileId);
/// The same from \a vault, unlocked; a vault_altered when one of them is not what was sealed.
base::Result<CallSecrets> callSecrets(const store::SealedDatabase &vault, const QString &profileId);

/// True when calls of \a profile, signed as \a signing has it, take the secret \a name where there is one.
bool isTaken(const SecretName &name, const service::Profile &profile,
             const std::optional<service::Signing> &signing);
/// A desk_secrets_missing when \a given lacks one that they cannot do without; else null.
base::Error missingSecrets(const service::Profile &profile, const std::optional<service::Signing> &signing,
                           const CallSecrets &given);

/// The secret that signs, out of \a secrets.
base::Secret signingSecret(const std::optional<service::Signing> &signing, const CallSecrets &secrets);

}  // namespace td::desk
