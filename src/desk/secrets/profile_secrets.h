// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "service/plan.h"
#include "service/profile.h"
#include "store/vault/sealed_database.h"
#include "token/signature/key.h"

namespace td::desk {

/// The name of a profile's secret in the vault, which says what it is for: `header.NAME` is sent as that
/// header with every call, `app_secret` is a shared secret and `key` a key in PEM, a JWK or a JWK Set that
/// checks signatures. These two may have a label, `key.LABEL`, where there are several of them. `client_key`
/// is the private key of the client certificate, in PEM.
struct SecretName {
    enum class Use { header, app_secret, key, client_key };
    Use use = Use::key;
    QByteArray label;  ///< of a header its name; else empty, or 1 to 64 of A-Z a-z 0-9 . _ -

    /// True for one that checks signatures.
    bool isKey() const { return use == Use::app_secret || use == Use::key; }
    bool operator==(const SecretName &other) const = default;
};
QByteArray name(const SecretName &secret);
std::optional<SecretName> secretNamed(QByteArrayView text);

/// \a text as a label: what cannot stand in one becomes a `-`.
QByteArray labelFrom(QStringView text);

/// A PlanFault when \a value cannot be sent as the header, a KeyFault when no usable key is in it.
base::Result<void> checkSecret(const SecretName &name, const base::Secret &value);

/// A secret of a profile, out of an open vault or on its way into one.
struct ProfileSecret {
    QString profileId;
    SecretName name;
    base::Secret value;
};
/// What a vault has for each profile, by its id.
using SecretNames = QHash<QString, QList<SecretName>>;

/// Those of \a names that are headers; and whether any of them is a key to check signatures with.
QList<QByteArray> headersAmong(const QStringList &names);
bool hasKeyAmong(const QStringList &names);

/// The secret headers that \a vault, unlocked, has for the profile \a profileId.
base::Result<QList<service::SecretHeader>> secretHeaders(const store::SealedDatabase &vault,
                                                         const QString &profileId);
/// The keys that it has for it, called `<shownName>/<name>`. One that is not what was sealed is refused with
/// a vault_altered.
base::Result<token::Keys> profileKeys(const store::SealedDatabase &vault, const QString &profileId,
                                      const QString &shownName);

struct ProfileSecrets {
    QList<ProfileSecret> secrets;  ///< by profile
    QList<base::Error> altered;    ///< a vault_altered for each that is not what was sealed, and left out
};
/// A desk_secrets_missing when a secret header of \a profile is not among \a given; else null.
base::Error missingHeaders(const service::Profile &profile, const QList<service::SecretHeader> &given);

/// All that \a vault, unlocked, has for its profiles.
base::Result<ProfileSecrets> profileSecrets(const store::SealedDatabase &vault);
/// What it is called. The vault need not be unlocked.
base::Result<SecretNames> profileSecretNames(const store::SealedDatabase &vault);
/// The keys in \a secret, called \a shownName; none in a header.
token::Keys keysIn(const ProfileSecret &secret, const QString &shownName);

/// \a wished when it is none of \a taken; else the next of it with a number that is.
SecretName freeName(const SecretName &wished, const QList<SecretName> &taken);
/// Keeps \a secret: a header in the place of an earlier one; a key under its name or the next that is free,
/// unless the profile has that key already.
base::Result<void> addSecret(const store::SealedDatabase &vault, const ProfileSecret &secret, qint64 nowMs);

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
