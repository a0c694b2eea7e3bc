// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>

#include "token/signature/key_kind.h"

using EVP_PKEY = struct evp_pkey_st;

namespace td::test {

/// A private key made for a test, and all that its owner does with it: the other half of what is tested.
class Signer {
public:
    /// A new key; \a rsaBits counts for RSA alone.
    explicit Signer(token::KeyKind kind, int rsaBits = 2048);
    /// A new RSA key with the public exponent \a exponent.
    static Signer rsaWithExponent(unsigned exponent);
    /// A new RSA-PSS key that is restricted to \a digest and salts of \a salt bytes or more.
    static Signer restrictedPss(const char *digest, int salt);
    /// A new key of OpenSSL's type \a type (X25519, …) or, with \a group, on that curve.
    static Signer other(const char *type, const char *group = nullptr);

    token::KeyKind kind() const { return m_kind; }
    QByteArray publicPem() const;
    QByteArray privatePem() const;
    /// As `RSA PRIVATE KEY`, `EC PRIVATE KEY`.
    QByteArray oldPrivatePem() const;
    QByteArray encryptedPem() const;
    QByteArray certificatePem() const;
    QByteArray publicDer() const;
    /// The public key as a JWK, with \a more members (`,"kid":"a"`).
    QByteArray jwk(const QByteArray &more = {}) const;
    /// One member of that JWK, decoded.
    QByteArray part(const char *member) const;

    /// A compact JWS under the algorithm \a alg with the header \a header, which may say something else.
    /// \a pssSalt is the length of the salt where there is one; -1 for that of the hash.
    QByteArray jws(const QByteArray &alg, const QByteArray &header, const QByteArray &payload,
                   int pssSalt = -1) const;
    /// The same with a header that says \a alg and nothing else.
    QByteArray jws(const QByteArray &alg, const QByteArray &payload = R"({"sub":"123"})") const;

private:
    Signer(token::KeyKind kind, EVP_PKEY *key);
    QByteArray signature(const QByteArray &alg, const QByteArray &text, int pssSalt) const;

    token::KeyKind m_kind;
    std::shared_ptr<EVP_PKEY> m_key;
};

}  // namespace td::test
