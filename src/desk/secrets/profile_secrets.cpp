// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/profile_secrets.h"

#include <algorithm>

#include "desk/codes.h"
#include "store/vault/secret_table.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using store::SealedDatabase;
using store::SecretTable;

namespace {

QString shown(const SecretName &secret) {
    return QString::fromUtf8(name(secret));
}

/// The name under which \a secret stands among \a names; its own when it does not.
QString standingName(const SecretName &secret, const QStringList &names) {
    const auto same = std::find_if(names.begin(), names.end(), [&](const QString &one) {
        const std::optional<SecretName> standing = secretNamed(one.toUtf8());
        return standing && isSame(*standing, secret);
    });
    return same == names.end() ? shown(secret) : *same;
}

/// Whether \a profileId has the key \a value, under whatever name. One that is not what was sealed is none.
bool hasKey(const SealedDatabase &vault, const ProfileSecret &key, const QStringList &names) {
    return std::any_of(names.begin(), names.end(), [&](const QString &one) {
        const std::optional<SecretName> name = secretNamed(one.toUtf8());
        if (!name || name->use != key.name.use)
            return false;
        const auto value = SecretTable(vault).get(key.profileId, one);
        return value && *value && (*value)->matches(key.value);
    });
}

}  // namespace

base::Result<token::Keys> profileKeys(const SealedDatabase &vault, const QString &profileId,
                                      const QString &shownName) {
    const base::Result<QStringList> names = SecretTable(vault).names(profileId);
    if (!names)
        return base::failure(names.error());
    token::Keys keys;
    for (const QString &one : *names) {
        const std::optional<SecretName> secret = secretNamed(one.toUtf8());
        if (!secret || !secret->isKey())
            continue;
        const QString called = shownName + u'/' + one;
        const auto value = SecretTable(vault).get(profileId, one);
        if (!value)
            keys.refused.append({called, value.error()});
        else if (*value)
            keys += keysIn(*secret, **value, called);
    }
    return keys;
}

base::Result<ProfileSecrets> profileSecrets(const SealedDatabase &vault) {
    const auto all = SecretTable(vault).all();
    if (!all)
        return base::failure(all.error());
    ProfileSecrets found;
    for (const auto &[profileId, shownName] : *all) {
        const std::optional<SecretName> secret = secretNamed(shownName.toUtf8());
        if (!secret)
            continue;
        const auto value = SecretTable(vault).get(profileId, shownName);
        if (!value)
            found.altered.append(value.error());
        else if (*value)
            found.secrets.append({profileId, *secret, **value});
    }
    return found;
}

base::Result<SecretNames> profileSecretNames(const SealedDatabase &vault) {
    const auto all = SecretTable(vault).all();
    if (!all)
        return base::failure(all.error());
    SecretNames names;
    for (const auto &[profileId, shownName] : *all) {
        if (const auto secret = secretNamed(shownName.toUtf8()))
            names[profileId].append(*secret);
    }
    return names;
}

base::Result<void> addKey(const SealedDatabase &vault, const ProfileSecret &key, qint64 nowMs) {
    const base::Result<QStringList> names = SecretTable(vault).names(key.profileId);
    if (!names)
        return base::failure(names.error());
    if (hasKey(vault, key, *names))
        return {};
    const SecretName name = freeName(key.name, secretsNamed(*names));
    return SecretTable(vault).set(key.profileId, shown(name), key.value, nowMs);
}

base::Result<void> keepSecret(const SealedDatabase &vault, const QString &profileId, const SecretName &secret,
                              const base::Secret &value, qint64 nowMs) {
    const base::Result<QStringList> names = SecretTable(vault).names(profileId);
    if (!names)
        return base::failure(names.error());
    return SecretTable(vault).set(profileId, standingName(secret, *names), value, nowMs);
}

base::Result<void> removeSecret(const SealedDatabase &vault, const QString &profileId,
                                const SecretName &secret) {
    const base::Result<QStringList> names = SecretTable(vault).names(profileId);
    if (!names)
        return base::failure(names.error());
    const QString standing = standingName(secret, *names);
    if (!names->contains(standing))
        return base::failure(DeskFault::desk_secret_absent, {{u"key"_s, shown(secret)}});
    return SecretTable(vault).remove(profileId, standing);
}

base::Result<void> removeSecrets(const SealedDatabase &vault, const QString &profileId) {
    const SecretTable secrets(vault);
    const base::Result<QStringList> names = secrets.names(profileId);
    if (!names)
        return base::failure(names.error());
    return names->isEmpty() ? base::Result<void>() : secrets.removeAll(profileId);
}

}  // namespace td::desk
