// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/key_material.h"

#include <array>
#include <mutex>
#include <utility>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include "token/signature/openssl.h"

namespace td::token {

namespace {

using Mac = std::array<unsigned char, EVP_MAX_MD_SIZE>;

/// A context with \a secret and the hash of \a algorithm in it; kept, as making one takes longer than using
/// it.
MacContextPtr macContext(const Algorithm &algorithm, QByteArrayView secret) {
    const unsigned char none = 0;  // an empty secret is one; a null pointer would mean that there is none
    const unsigned char *bytes = secret.isEmpty() ? &none : bytesOf(secret);
    const MacPtr hmac(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
    MacContextPtr context(hmac ? EVP_MAC_CTX_new(hmac.get()) : nullptr);
    std::array<char, 16> digest{};
    qstrncpy(digest.data(), algorithm.digest, digest.size());
    const std::array params{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                            OSSL_PARAM_construct_end()};
    if (!context ||
        EVP_MAC_init(context.get(), bytes, static_cast<size_t>(secret.size()), params.data()) != 1)
        qFatal("HMAC is not available");
    return context;
}

/// Which of the hashes \a algorithm has, from 0.
size_t hashIndex(const Algorithm &algorithm) {
    return static_cast<size_t>(algorithm.hashBytes) / 16 - 2;
}

/// The order of the group that \a key is on.
BnPtr orderOf(const EVP_PKEY *key) {
    BIGNUM *order = nullptr;
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_ORDER, &order);
    return BnPtr(order);
}

/// One half of an ECDSA signature, when it is within 1 … n-1.
BnPtr scalarOf(QByteArrayView half, const BIGNUM *order) {
    BnPtr scalar(BN_bin2bn(bytesOf(half), static_cast<int>(half.size()), nullptr));
    const bool inRange = scalar && !BN_is_zero(scalar.get()) && BN_cmp(scalar.get(), order) < 0;
    return inRange ? std::move(scalar) : nullptr;
}

/// The ASN.1 form that OpenSSL verifies, of \a signature as JWS has it (RFC 7518 section 3.4); empty when r
/// or s is out of range.
QByteArray asn1Signature(QByteArrayView signature, const EVP_PKEY *key) {
    const qsizetype half = signature.size() / 2;
    const BnPtr order = orderOf(key);
    BnPtr r = order ? scalarOf(signature.first(half), order.get()) : nullptr;
    BnPtr s = order ? scalarOf(signature.sliced(half), order.get()) : nullptr;
    const Owned<ECDSA_SIG, ECDSA_SIG_free> pair(ECDSA_SIG_new());
    if (!r || !s || !pair)
        return {};
    ECDSA_SIG_set0(pair.get(), r.release(), s.release());
    QByteArray encoded(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(encoded.data());
    i2d_ECDSA_SIG(pair.get(), &end);
    return encoded;
}

/// RFC 7518 section 3.5: MGF1 with the same hash, and a salt exactly as long as it.
bool setPss(EVP_PKEY_CTX *context, const Algorithm &algorithm) {
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md_name(context, algorithm.digest, nullptr) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

/// A context that verifies under \a algorithm; null when the key does not allow it.
DigestContextPtr verifyContext(const Algorithm &algorithm, EVP_PKEY *key) {
    DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *inner = nullptr;  // owned by context
    const bool ready = context && EVP_DigestVerifyInit_ex(context.get(), &inner, algorithm.digest, nullptr,
                                                          nullptr, key, nullptr) == 1;
    const bool padded = ready && (algorithm.scheme == Scheme::rsa_pss ? setPss(inner, algorithm)
                                  : algorithm.scheme == Scheme::rsa_pkcs1
                                      ? EVP_PKEY_CTX_set_rsa_padding(inner, RSA_PKCS1_PADDING) == 1
                                      : true);
    ERR_clear_error();
    return padded ? std::move(context) : nullptr;
}

}  // namespace

/// A secret, and a context for each of the hashes it was used with.
struct KeyMaterial::Secret {
    explicit Secret(base::Secret secretBytes) : bytes(std::move(secretBytes)) {}

    bool matches(const Algorithm &algorithm, QByteArrayView text, QByteArrayView signature) const {
        Mac mac{};
        size_t size = 0;
        const std::lock_guard lock(mutex);
        MacContextPtr &context = contexts.at(hashIndex(algorithm));
        if (!context)
            context = macContext(algorithm, bytes.reveal());
        else
            EVP_MAC_init(context.get(), nullptr, 0, nullptr);  // with the secret it has
        const bool made =
            EVP_MAC_update(context.get(), bytesOf(text), static_cast<size_t>(text.size())) == 1 &&
            EVP_MAC_final(context.get(), mac.data(), &size, mac.size()) == 1;
        return made && signature.size() == static_cast<qsizetype>(size) &&
               CRYPTO_memcmp(signature.data(), mac.data(), size) == 0;
    }

    const base::Secret bytes;
    mutable std::mutex mutex;
    mutable std::array<MacContextPtr, 3> contexts;  ///< by hashIndex()
};

struct KeyMaterial::Public {
    explicit Public(EVP_PKEY *taken) : key(taken) {}

    const PkeyPtr key;
};

KeyMaterial KeyMaterial::ofSecret(base::Secret secret) {
    KeyMaterial material;
    material.m_secret = std::make_shared<const Secret>(std::move(secret));
    return material;
}

KeyMaterial KeyMaterial::ofPublicKey(EVP_PKEY *key) {
    KeyMaterial material;
    material.m_public = std::make_shared<const Public>(key);
    return material;
}

qsizetype KeyMaterial::secretBytes() const {
    return m_secret ? m_secret->bytes.size() : 0;
}

qsizetype KeyMaterial::signatureBytes(const Algorithm &algorithm) const {
    if (algorithm.signatureBytes > 0 || !m_public)
        return algorithm.signatureBytes;
    return EVP_PKEY_get_size(m_public->key.get());
}

bool KeyMaterial::allows(const Algorithm &algorithm) const {
    return m_secret || (m_public && verifyContext(algorithm, m_public->key.get()));
}

Match KeyMaterial::check(const Algorithm &algorithm, QByteArrayView text, QByteArrayView signature) const {
    if (m_secret)
        return m_secret->matches(algorithm, text, signature) ? Match::yes : Match::no;
    const DigestContextPtr context = m_public ? verifyContext(algorithm, m_public->key.get()) : nullptr;
    if (!context)
        return Match::no;
    QByteArray encoded;
    if (algorithm.scheme == Scheme::ecdsa) {
        encoded = asn1Signature(signature, m_public->key.get());
        if (encoded.isEmpty())
            return Match::out_of_range;
        signature = encoded;
    }
    const int verdict =
        EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                         bytesOf(text), static_cast<size_t>(text.size()));
    ERR_clear_error();
    return verdict == 1 ? Match::yes : Match::no;
}

}  // namespace td::token
