// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/profile_secrets.h"

#include <algorithm>

#include "desk/codes.h"
#include "service/header_field.h"
#include "store/vault/secret_table.h"
#include "token/signature/key_reader.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using store::SealedDatabase;
using store::SecretTable;
using Use = SecretName::Use;

namespace {

QByteArray word(Use use) {
    switch (use) {
        case Use::header:
            return "header";
        case Use::app_secret:
            return "app_secret";
        case Use::key:
            return "key";
        case Use::client_key:
            return "client_key";
    }
    return {};
}

constexpr qsizetype longestLabel = 64;

bool mayBeInLabel(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

bool isLabel(QByteArrayView text) {
    return !text.isEmpty() && text.size() <= longestLabel &&
           std::all_of(text.begin(), text.end(), mayBeInLabel);
}

QString shown(const SecretName &secret) {
    return QString::fromUtf8(name(secret));
}

/// The name under which \a secret stands among \a names; its own when it does not.
QString standingName(const SecretName &secret, const QStringList &names) {
    const auto same = std::find_if(names.begin(), names.end(), [&](const QString &one) {
        return one.compare(shown(secret),
                           secret.use == Use::header ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    });
    return same == names.end() ? shown(secret) : *same;
}

token::Keys keysOf(Use use, const base::Secret &value, const QString &shownName) {
    return use == Use::app_secret ? token::readSecret(value, token::SecretForm::any, shownName)
                                  : token::readKeys(value.reveal(), shownName);
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

/// Only a private key can show that a certificate is one's own.
base::Result<void> checkClientKey(const base::Secret &value) {
    const token::Keys keys = token::readKeys(value.reveal(), u"client_key"_s);
    if (keys.usable.isEmpty())
        return base::failure(keys.refused.first().reason);
    const bool isPrivate = keys.usable.first().canSign && value.reveal().indexOf("PRIVATE KEY") >= 0;
    return isPrivate ? base::Result<void>() : base::failure(DeskFault::desk_bad_client_key);
}

QList<SecretName> readable(const QStringList &names) {
    QList<SecretName> known;
    for (const QString &one : names) {
        if (const auto secret = secretNamed(one.toUtf8()))
            known.append(*secret);
    }
    return known;
}

}  // namespace

QByteArray name(const SecretName &secret) {
    return secret.label.isEmpty() ? word(secret.use) : word(secret.use) + '.' + secret.label;
}

std::optional<SecretName> secretNamed(QByteArrayView text) {
    const qsizetype dot = text.indexOf('.');
    const QByteArrayView first = dot < 0 ? text : text.first(dot);
    const QByteArrayView label = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
    for (const Use use : {Use::header, Use::app_secret, Use::key, Use::client_key}) {
        if (first != word(use))
            continue;
        const bool fits = use == Use::header
                              ? dot >= 0 && service::checkedHeader({label.toByteArray(), "x"}).has_value()
                              : dot < 0 || (SecretName{use, {}}.isKey() && isLabel(label));
        return fits ? std::optional(SecretName{use, label.toByteArray()}) : std::nullopt;
    }
    return std::nullopt;
}

QByteArray labelFrom(QStringView text) {
    QByteArray label = text.left(longestLabel).toLatin1();
    std::replace_if(
        label.begin(), label.end(), [](char c) { return !mayBeInLabel(c); }, '-');
    return label;
}

base::Result<void> checkSecret(const SecretName &name, const base::Secret &value) {
    if (name.use == Use::header) {
        const base::Header header{name.label, value.reveal().toByteArray()};
        if (!value.isEmpty() && service::checkedHeader(header))
            return {};
        return base::failure(service::PlanFault::plan_bad_header,
                             {{u"name"_s, QString::fromUtf8(name.label)}});
    }
    if (name.use == Use::client_key)
        return checkClientKey(value);
    const token::Keys keys = keysOf(name.use, value, shown(name));
    return keys.usable.isEmpty() ? base::failure(keys.refused.first().reason) : base::Result<void>();
}

QList<QByteArray> headersAmong(const QStringList &names) {
    QList<QByteArray> headers;
    for (const QString &one : names) {
        if (const auto secret = secretNamed(one.toUtf8()); secret && secret->use == Use::header)
            headers.append(secret->label);
    }
    return headers;
}

bool hasKeyAmong(const QStringList &names) {
    return std::any_of(names.begin(), names.end(), [](const QString &one) {
        const auto secret = secretNamed(one.toUtf8());
        return secret && secret->isKey();
    });
}

base::Result<QList<service::SecretHeader>> secretHeaders(const SealedDatabase &vault,
                                                         const QString &profileId) {
    const base::Result<QStringList> names = SecretTable(vault).names(profileId);
    if (!names)
        return base::failure(names.error());
    QList<service::SecretHeader> headers;
    for (const QByteArray &header : headersAmong(*names)) {
        const auto value = SecretTable(vault).get(profileId, shown({Use::header, header}));
        if (!value)
            return base::failure(value.error());
        if (*value)
            headers.append(service::SecretHeader{header, **value});
    }
    return headers;
}

base::Error missingHeaders(const service::Profile &profile, const QList<service::SecretHeader> &given) {
    QStringList missing;
    for (const QByteArray &name : profile.secretHeaders) {
        const bool isGiven = std::any_of(given.begin(), given.end(), [&name](const auto &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!isGiven)
            missing.append(QString::fromUtf8(name));
    }
    if (missing.isEmpty())
        return {};
    return base::error(DeskFault::desk_secrets_missing, {{u"name"_s, profile.name}, {u"headers"_s, missing}});
}

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
            keys += keysOf(secret->use, **value, called);
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

token::Keys keysIn(const ProfileSecret &secret, const QString &shownName) {
    return secret.name.isKey() ? keysOf(secret.name.use, secret.value, shownName) : token::Keys();
}

SecretName freeName(const SecretName &wished, const QList<SecretName> &taken) {
    SecretName free = wished;
    for (int number = 2; taken.contains(free); ++number) {
        const QByteArray tail = QByteArray::number(number);
        free.label =
            wished.label.isEmpty() ? tail : wished.label.left(longestLabel - 1 - tail.size()) + '-' + tail;
    }
    return free;
}

base::Result<void> addSecret(const SealedDatabase &vault, const ProfileSecret &secret, qint64 nowMs) {
    const base::Result<QStringList> names = SecretTable(vault).names(secret.profileId);
    if (!names)
        return base::failure(names.error());
    if (!secret.name.isKey())
        return keepSecret(vault, secret.profileId, secret.name, secret.value, nowMs);
    if (hasKey(vault, secret, *names))
        return {};
    const SecretName name = freeName(secret.name, readable(*names));
    return SecretTable(vault).set(secret.profileId, shown(name), secret.value, nowMs);
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
