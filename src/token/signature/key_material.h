// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArrayView>

#include "base/secret.h"
#include "token/signature/algorithm.h"

using EVP_PKEY = struct evp_pkey_st;

namespace td::token {

/// What a signature was found to be under a key.
enum class Match { yes, no, out_of_range };

/// The bytes of a key, as OpenSSL takes them. Copies share them; the last one wipes them. May be used from
/// several threads at once.
class KeyMaterial {
public:
    KeyMaterial() = default;
    static KeyMaterial ofSecret(base::Secret secret);
    /// Takes \a key over. Only its public half is used.
    static KeyMaterial ofPublicKey(EVP_PKEY *key);

    /// Bytes of a secret; 0 for every other kind.
    qsizetype secretBytes() const;
    /// Bytes of a signature by this key under \a algorithm.
    qsizetype signatureBytes(const Algorithm &algorithm) const;
    /// False when the key itself says that it is not for \a algorithm, though it is of its kind (RSA-PSS
    /// parameters, RFC 4055 section 3.1).
    bool allows(const Algorithm &algorithm) const;
    /// Whether \a signature, of signatureBytes(), is one of this key over \a text. The kind of the key must
    /// fit \a algorithm. Constant time where the key is a secret.
    Match check(const Algorithm &algorithm, QByteArrayView text, QByteArrayView signature) const;

private:
    struct Secret;
    struct Public;
    std::shared_ptr<const Secret> m_secret;
    std::shared_ptr<const Public> m_public;
};

}  // namespace td::token
