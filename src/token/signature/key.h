// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "base/error.h"
#include "base/secret.h"
#include "token/signature/key_kind.h"
#include "token/signature/key_material.h"

namespace td::token {

/// A key to check signatures with, bound to its kind and to what its owner says it is for. Copies share the
/// material, which is wiped with the last of them.
struct Key {
    KeyKind kind = KeyKind::secret;
    KeyMaterial material;
    QString name;                ///< to show: a file's name, with a number or a `kid` when it holds several
    std::optional<QString> id;   ///< `kid` of a JWK
    std::optional<QString> alg;  ///< the only algorithm it is for
    std::optional<QString> use;
    std::optional<QStringList> operations;  ///< `key_ops`
    int bits = 0;                           ///< of the secret, the RSA modulus or the curve
    bool canSign = false;  ///< a secret, or read from a private key: whoever has the file can make tokens
};

/// A key to be that was refused.
struct RefusedKey {
    QString name;
    base::Error reason;  ///< a KeyFault

    bool operator==(const RefusedKey &other) const = default;
};

/// What was given to check a signature with.
struct Keys {
    QList<Key> usable;
    QList<RefusedKey> refused;

    Keys &operator+=(const Keys &more);
};

/// The secret \a bytes as a key, for any of the HMAC algorithms.
Key secretKey(base::Secret bytes, const QString &name);

}  // namespace td::token
