// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/call_secrets.h"

#include <algorithm>

#include "desk/codes.h"
#include "store/vault/secret_table.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using Use = SecretName::Use;

namespace {

void add(CallSecrets &secrets, const SecretName &name, const base::Secret &value) {
    switch (name.use) {
        case Use::header:
            secrets.headers.append({name.label, value});
            break;
        case Use::app_secret:
            if (name.label.isEmpty() || secrets.appSecret.isEmpty())
                secrets.appSecret = value;
            break;
        case Use::bearer:
            secrets.bearer = value;
            break;
        case Use::proxy_login:
            secrets.proxyLogin = value;
            break;
        case Use::client_key:
            secrets.clientKey = value;
            break;
        case Use::key:
            break;
    }
}

bool has(const CallSecrets &secrets, const SecretName &name) {
    switch (name.use) {
        case Use::header:
            return std::any_of(secrets.headers.begin(), secrets.headers.end(), [&name](const auto &header) {
                return isSame(name, {Use::header, header.name});
            });
        case Use::app_secret:
            return !secrets.appSecret.isEmpty();
        case Use::bearer:
            return !secrets.bearer.isEmpty();
        case Use::proxy_login:
            return !secrets.proxyLogin.isEmpty();
        case Use::client_key:
            return !secrets.clientKey.isEmpty();
        case Use::key:
            break;
    }
    return false;
}

Use signingUse(const service::Signing &signing) {
    return signing.scheme == service::Signing::Scheme::bearer ? Use::bearer : Use::app_secret;
}

/// Those without which no call can be made.
QList<SecretName> neededSecrets(const service::Profile &profile,
                                const std::optional<service::Signing> &signing) {
    QList<SecretName> needed;
    for (const QByteArray &header : profile.secretHeaders)
        needed.append({Use::header, header});
    if (!profile.connection.clientCertificate.isEmpty())
        needed.append({Use::client_key, {}});
    if (service::isSigned(signing, profile))
        needed.append({signingUse(*signing), {}});
    return needed;
}

}  // namespace

CallSecrets callSecrets(const QList<ProfileSecret> &secrets, const QString &profileId) {
    CallSecrets found;
    for (const ProfileSecret &secret : secrets) {
        if (secret.profileId == profileId)
            add(found, secret.name, secret.value);
    }
    return found;
}

base::Result<CallSecrets> callSecrets(const store::SealedDatabase &vault, const QString &profileId) {
    const store::SecretTable table(vault);
    const base::Result<QStringList> names = table.names(profileId);
    if (!names)
        return base::failure(names.error());
    CallSecrets secrets;
    for (const SecretName &one : secretsNamed(*names)) {
        if (!one.isForCalls())
            continue;
        const auto value = table.get(profileId, QString::fromUtf8(name(one)));
        if (!value)
            return base::failure(value.error());
        if (*value)
            add(secrets, one, **value);
    }
    return secrets;
}

bool isTaken(const SecretName &name, const service::Profile &profile,
             const std::optional<service::Signing> &signing) {
    switch (name.use) {
        case Use::header:
            return true;
        case Use::proxy_login:
            return profile.connection.isThroughProxy();
        case Use::client_key:
            return !profile.connection.clientCertificate.isEmpty();
        case Use::app_secret:
        case Use::bearer:
            return service::isSigned(signing, profile) && name.use == signingUse(*signing);
        case Use::key:
            break;
    }
    return false;
}

base::Error missingSecrets(const service::Profile &profile, const std::optional<service::Signing> &signing,
                           const CallSecrets &given) {
    QStringList missing;
    for (const SecretName &one : neededSecrets(profile, signing)) {
        if (!has(given, one))
            missing.append(QString::fromUtf8(one.use == Use::header ? one.label : name(one)));
    }
    if (missing.isEmpty())
        return {};
    return base::error(DeskFault::desk_secrets_missing, {{u"name"_s, profile.name}, {u"secrets"_s, missing}});
}

base::Secret signingSecret(const std::optional<service::Signing> &signing, const CallSecrets &secrets) {
    return signing && signingUse(*signing) == Use::bearer ? secrets.bearer : secrets.appSecret;
}

}  // namespace td::desk
