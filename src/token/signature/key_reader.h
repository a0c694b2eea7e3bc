// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include "base/secret.h"
#include "token/signature/key.h"

namespace td::token {

/// A longer file or text of keys is not read; nor more keys than that out of one.
constexpr qsizetype maxKeyBytes = 1 << 20;
constexpr qsizetype maxKeys = 1000;

/// Reads \a text as what it is: PEM (public key, private key, certificate, several of them), a JWK or a JWK
/// Set. Each key that cannot be used is refused with its reason and the others are kept; there is always at
/// least one of either. \a name is what the keys are called, with `kid` or number where there are several.
/// Nothing is fetched, no passphrase asked for, no certificate chain or time checked.
Keys readKeys(QByteArrayView text, const QString &name);

/// How a secret is written down.
enum class SecretForm {
    text,    ///< the bytes are the key
    hex,     ///< in either case
    base64,  ///< or base64url, padded or not
    any,     ///< each of these that it can be: a key each, the text first
};

/// Reads \a secret. Refused: an empty one, and one that is in truth a PEM, JWK or DER key.
Keys readSecret(const base::Secret &secret, SecretForm form, const QString &name);

}  // namespace td::token
