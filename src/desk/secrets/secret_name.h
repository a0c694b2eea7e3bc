// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "base/result.h"
#include "base/secret.h"
#include "token/signature/key.h"

namespace td::desk {

/// The name of a profile's secret in the vault, which says what it is for. `header.NAME` is sent as that
/// header with every call. `app_secret` is a shared secret, which also signs requests, and `key` a key in
/// PEM, a JWK or a JWK Set; both check signatures, and may have a label, `key.LABEL`, where there are several
/// of them. `bearer` is the token of a service whose requests carry one, `proxy_login` USER:PASSWORD of the
/// proxy, `client_key` the private key of the client certificate, in PEM.
struct SecretName {
    enum class Use { header, app_secret, key, bearer, proxy_login, client_key };
    Use use = Use::key;
    QByteArray label;  ///< of a header its name; else empty, or 1 to 64 of A-Z a-z 0-9 . _ -

    /// True for one that checks signatures.
    bool isKey() const { return use == Use::app_secret || use == Use::key; }
    /// True for one that a call needs.
    bool isForCalls() const { return use != Use::key; }
    bool operator==(const SecretName &other) const = default;
};
QByteArray name(const SecretName &secret);
std::optional<SecretName> secretNamed(QByteArrayView text);
/// Those of \a names that are known.
QList<SecretName> secretsNamed(const QStringList &names);
/// Every name there can be, as people write it: `header.NAME, app_secret, …`.
QString everySecretName();

/// True when both name the same secret: of headers whatever the case (RFC 9110, 5.1).
bool isSame(const SecretName &one, const SecretName &other);

/// \a wished when it is none of \a taken; else the next of it with a number that is.
SecretName freeName(const SecretName &wished, const QList<SecretName> &taken);
/// \a text as a label: what cannot stand in one becomes a `-`.
QByteArray labelFrom(QStringView text);

/// Why \a value cannot serve as that: a PlanFault of a header, a KeyFault of what holds no usable key, of a
/// client key that is not that of \a certificate, in PEM and empty when there is none yet, an
/// identity_other_key, else a DeskFault.
base::Result<void> checkSecret(const SecretName &name, const base::Secret &value,
                               const QByteArray &certificate = {});

/// The keys in \a value, called \a shownName; none but for a key.
token::Keys keysIn(const SecretName &name, const base::Secret &value, const QString &shownName);

}  // namespace td::desk
