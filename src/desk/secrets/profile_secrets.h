// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "desk/secrets/secret_name.h"
#include "store/vault/sealed_database.h"

namespace td::desk {

/// A secret of a profile, out of an open vault or on its way into one.
struct ProfileSecret {
    QString profileId;
    SecretName name;
    base::Secret value;
};
/// What a vault has for each profile, by its id.
using SecretNames = QHash<QString, QList<SecretName>>;

/// The keys that \a vault, unlocked, has for the profile \a profileId, called `<shownName>/<name>`. One that
/// is not what was sealed is refused with a vault_altered.
base::Result<token::Keys> profileKeys(const store::SealedDatabase &vault, const QString &profileId,
                                      const QString &shownName);

struct ProfileSecrets {
    QList<ProfileSecret> secrets;  ///< by profile
    QList<base::Error> altered;    ///< a vault_altered for each that is not what was sealed, and left out
};
/// All that \a vault, unlocked, has for its profiles.
base::Result<ProfileSecrets> profileSecrets(const store::SealedDatabase &vault);
/// What it is called. The vault need not be unlocked.
base::Result<SecretNames> profileSecretNames(const store::SealedDatabase &vault);

/// Keeps the key \a key under its name or the next that is free, unless the profile has it already.
base::Result<void> addKey(const store::SealedDatabase &vault, const ProfileSecret &key, qint64 nowMs);

/// Keeps \a value under \a secret, in the place of an earlier one: of a header, whatever the case of its
/// name.
base::Result<void> keepSecret(const store::SealedDatabase &vault, const QString &profileId,
                              const SecretName &secret, const base::Secret &value, qint64 nowMs);
/// Removes it; desk_secret_absent when it is not there. The vault need not be unlocked.
base::Result<void> removeSecret(const store::SealedDatabase &vault, const QString &profileId,
                                const SecretName &secret);
/// Removes all that a profile has there. The vault need not be unlocked, nor writable when there is nothing.
base::Result<void> removeSecrets(const store::SealedDatabase &vault, const QString &profileId);

}  // namespace td::desk
