// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/secret_name.h"

#include <algorithm>
#include <array>

#include "desk/codes.h"
#include "net/client_identity.h"
#include "net/tls_setup.h"
#include "service/codes.h"
#include "service/header_field.h"
#include "token/signature/key_reader.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using Use = SecretName::Use;

namespace {

struct Word {
    Use use;
    const char *text;
};

constexpr std::array words{
    Word{Use::header, "header"}, Word{Use::app_secret, "app_secret"},   Word{Use::key, "key"},
    Word{Use::bearer, "bearer"}, Word{Use::proxy_login, "proxy_login"}, Word{Use::client_key, "client_key"},
};

QByteArray word(Use use) {
    for (const Word &one : words) {
        if (one.use == use)
            return one.text;
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

bool fits(Use use, const std::optional<QByteArray> &label) {
    if (use == Use::header)
        return label && service::checkedHeader({*label, "x"}).has_value();
    return !label || (SecretName{use, {}}.isKey() && isLabel(*label));
}

base::Result<void> checkHeader(const QByteArray &name, const base::Secret &value) {
    if (!value.isEmpty() && service::checkedHeader({name, value.reveal().toByteArray()}))
        return {};
    return base::failure(service::PlanFault::plan_bad_header, {{u"name"_s, QString::fromUtf8(name)}});
}

bool isPlain(QByteArrayView text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 127; });
}

/// As a header takes it after `Bearer ` (RFC 6750, 2.1).
base::Result<void> checkBearer(const base::Secret &value) {
    return !value.isEmpty() && isPlain(value.reveal()) ? base::Result<void>()
                                                       : base::failure(DeskFault::desk_bad_bearer);
}

base::Result<void> checkLogin(const base::Secret &value) {
    const QByteArrayView login = value.reveal();
    const bool hasControl =
        std::any_of(login.begin(), login.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
    return !hasControl && login.indexOf(':') > 0 ? base::Result<void>()
                                                 : base::failure(DeskFault::desk_bad_proxy_login);
}

/// Only a private key that TLS can use shows that a certificate is one's own.
base::Result<void> checkClientKey(const base::Secret &value, const QByteArray &certificate) {
    const token::Keys keys = token::readKeys(value.reveal(), u"client_key"_s);
    if (keys.usable.isEmpty())
        return base::failure(keys.refused.first().reason);
    if (!net::canBeShown(value))
        return base::failure(DeskFault::desk_bad_client_key);
    return certificate.isEmpty() ? base::Result<void>() : net::checkBelongs(certificate, value);
}

}  // namespace

QByteArray name(const SecretName &secret) {
    return secret.label.isEmpty() ? word(secret.use) : word(secret.use) + '.' + secret.label;
}

std::optional<SecretName> secretNamed(QByteArrayView text) {
    const qsizetype dot = text.indexOf('.');
    const QByteArrayView first = dot < 0 ? text : text.first(dot);
    const auto label = dot < 0 ? std::optional<QByteArray>() : text.sliced(dot + 1).toByteArray();
    for (const Word &one : words) {
        if (first == QByteArrayView(one.text) && fits(one.use, label))
            return SecretName{one.use, label.value_or(QByteArray())};
    }
    return std::nullopt;
}

QList<SecretName> secretsNamed(const QStringList &names) {
    QList<SecretName> known;
    for (const QString &one : names) {
        if (const auto secret = secretNamed(one.toUtf8()))
            known.append(*secret);
    }
    return known;
}

QString everySecretName() {
    QStringList names{u"header.NAME"_s};
    for (const Word &one : words) {
        if (one.use == Use::header)
            continue;
        names.append(QString::fromLatin1(one.text));
        if (SecretName{one.use, {}}.isKey())
            names.append(names.last() + u".LABEL"_s);
    }
    return names.join(u", "_s);
}

bool isSame(const SecretName &one, const SecretName &other) {
    return one.use == Use::header ? other.use == Use::header && base::isSameField(one.label, other.label)
                                  : one == other;
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

QByteArray labelFrom(QStringView text) {
    QByteArray label = text.left(longestLabel).toLatin1();
    std::replace_if(
        label.begin(), label.end(), [](char c) { return !mayBeInLabel(c); }, '-');
    return label;
}

base::Result<void> checkSecret(const SecretName &name, const base::Secret &value,
                               const QByteArray &certificate) {
    switch (name.use) {
        case Use::header:
            return checkHeader(name.label, value);
        case Use::bearer:
            return checkBearer(value);
        case Use::proxy_login:
            return checkLogin(value);
        case Use::client_key:
            return checkClientKey(value, certificate);
        case Use::app_secret:
        case Use::key:
            break;
    }
    const token::Keys keys = keysIn(name, value, QString::fromUtf8(desk::name(name)));
    return keys.usable.isEmpty() ? base::failure(keys.refused.first().reason) : base::Result<void>();
}

token::Keys keysIn(const SecretName &name, const base::Secret &value, const QString &shownName) {
    if (name.use == Use::app_secret)
        return token::readSecret(value, token::SecretForm::any, shownName);
    return name.use == Use::key ? token::readKeys(value.reveal(), shownName) : token::Keys();
}

}  // namespace td::desk
