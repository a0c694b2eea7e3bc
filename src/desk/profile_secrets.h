// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/plan.h"
#include "store/vault/sealed_database.h"
#include "token/signature/key.h"

namespace td::desk {

/// The name of a profile's secret in the vault, which says what it is for: `header.NAME` is sent as that
/// header with every call, `app_secret` is a shared secret and `key` a key in PEM, a JWK or a JWK Set that
/// checks signatures. The last two may have a label, `key.LABEL`, where there are several of them.
struct SecretName {
    enum class Use { header, app_secret, key };
    Use use = Use::key;
    QByteArray label;  ///< of a header its name; else empty, or 1 to 64 of A-Z a-z 0-9 . _ -

    bool operator==(const SecretName &other) const = default;
};
QByteArray name(const SecretName &secret);
std::optional<SecretName> secretNamed(QByteArrayView text);

/// A PlanFault when \a value cannot be sent as the header, a KeyFault when no usable key is in it.
base::Result<void> checkSecret(const SecretName &name, const base::Secret &value);

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

/// Keeps \a value under \a secret, in the place of an earlier one: of a header, whatever the case of its
/// name.
base::Result<void> keepSecret(const store::SealedDatabase &vault, const QString &profileId,
                              const SecretName &secret, const base::Secret &value, qint64 nowMs);
/// Removes it; desk_secret_absent when it is not there. The vault need not be unlocked.
base::Result<void> removeSecret(const store::SealedDatabase &vault, const QString &profileId,
                                const SecretName &secret);

}  // namespace td::desk
