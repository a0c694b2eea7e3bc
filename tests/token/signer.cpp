// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signer.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "token/base64url.h"

namespace td::test {

using token::KeyKind;

namespace {

EVP_PKEY *generated(const char *type, const char *group, int rsaBits, unsigned exponent) {
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY_keygen_init(context.get());
    if (group)
        EVP_PKEY_CTX_set_group_name(context.get(), group);
    if (rsaBits > 0)
        EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), rsaBits);
    if (exponent > 0) {
        BIGNUM *number = BN_new();
        BN_set_word(number, exponent);
        EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.get(), number);
        BN_free(number);
    }
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_generate(context.get(), &key) != 1)
        qFatal("no key of the type %s", type);
    return key;
}

EVP_PKEY *generated(KeyKind kind, int rsaBits) {
    switch (kind) {
        case KeyKind::rsa:
            return generated("RSA", nullptr, rsaBits, 0);
        case KeyKind::rsa_pss:
            return generated("RSA-PSS", nullptr, rsaBits, 0);
        case KeyKind::p256:
            return generated("EC", "P-256", 0, 0);
        case KeyKind::p384:
            return generated("EC", "P-384", 0, 0);
        case KeyKind::p521:
            return generated("EC", "P-521", 0, 0);
        case KeyKind::secp256k1:
            return generated("EC", "secp256k1", 0, 0);
        case KeyKind::ed25519:
            return generated("ED25519", nullptr, 0, 0);
        case KeyKind::ed448:
            return generated("ED448", nullptr, 0, 0);
        case KeyKind::secret:
            break;
    }
    qFatal("a secret is not generated here");
}

/// What \a write writes to memory.
template <typename Write>
QByteArray written(Write write) {
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

QByteArray number(const EVP_PKEY *key, const char *param, qsizetype bytes = 0) {
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, param, &value);
    const qsizetype size = bytes > 0 ? bytes : BN_num_bytes(value);
    QByteArray big(size, Qt::Uninitialized);
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(big.data()), static_cast<int>(size));
    BN_free(value);
    return big;
}

qsizetype coordinateBytes(KeyKind kind) {
    return kind == KeyKind::p384 ? 48 : kind == KeyKind::p521 ? 66 : 32;
}

/// r and s of the ASN.1 form that OpenSSL makes.
QByteArray fixedLength(const QByteArray &asn1, qsizetype half) {
    const auto *at = reinterpret_cast<const unsigned char *>(asn1.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &at, asn1.size());
    QByteArray both(2 * half, Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(both.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), to, static_cast<int>(half));
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), to + half, static_cast<int>(half));
    ECDSA_SIG_free(pair);
    return both;
}

const char *digestOf(const QByteArray &alg) {
    if (alg.startsWith("Ed"))
        return nullptr;
    return alg.contains("384") ? "SHA384" : alg.contains("512") ? "SHA512" : "SHA256";
}

bool isEc(KeyKind kind) {
    return kind == KeyKind::p256 || kind == KeyKind::p384 || kind == KeyKind::p521 ||
           kind == KeyKind::secp256k1;
}

}  // namespace

Signer::Signer(KeyKind kind, EVP_PKEY *key) : m_kind(kind), m_key(key, EVP_PKEY_free) {}

Signer::Signer(KeyKind kind, int rsaBits) : Signer(kind, generated(kind, rsaBits)) {}

Signer Signer::rsaWithExponent(unsigned exponent) {
    return {KeyKind::rsa, generated("RSA", nullptr, 2048, exponent)};
}

Signer Signer::restrictedPss(const char *digest, int salt) {
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA-PSS", nullptr);
    EVP_PKEY_keygen_init(context);
    EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048);
    EVP_PKEY_CTX_set_rsa_pss_keygen_md_name(context, digest, nullptr);
    EVP_PKEY_CTX_set_rsa_pss_keygen_mgf1_md_name(context, digest);
    EVP_PKEY_CTX_set_rsa_pss_keygen_saltlen(context, salt);
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_generate(context, &key) != 1)
        qFatal("no restricted RSA-PSS key");
    EVP_PKEY_CTX_free(context);
    return {KeyKind::rsa_pss, key};
}

Signer Signer::other(const char *type, const char *group) {
    return {KeyKind::p256, generated(type, group, 0, 0)};
}

QByteArray Signer::publicPem() const {
    return written([this](BIO *to) { PEM_write_bio_PUBKEY(to, m_key.get()); });
}

QByteArray Signer::privatePem() const {
    return written([this](BIO *to) {
        PEM_write_bio_PKCS8PrivateKey(to, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

QByteArray Signer::oldPrivatePem() const {
    return written([this](BIO *to) {
        PEM_write_bio_PrivateKey_traditional(to, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

QByteArray Signer::encryptedPem() const {
    return written([this](BIO *to) {
        PEM_write_bio_PKCS8PrivateKey(to, m_key.get(), EVP_aes_128_cbc(), "fake", 4, nullptr, nullptr);
    });
}

QByteArray Signer::certificatePem() const {
    X509 *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), -7200);
    X509_gmtime_adj(X509_getm_notAfter(certificate), -3600);  // of no concern to signatures
    X509_set_pubkey(certificate, m_key.get());
    X509_sign(certificate, m_key.get(),
              digestOf(isEc(m_kind)             ? "ES256"
                       : m_kind == KeyKind::rsa ? "RS256"
                                                : "Ed")
                  ? EVP_sha256()
                  : nullptr);
    const QByteArray pem = written([certificate](BIO *to) { PEM_write_bio_X509(to, certificate); });
    X509_free(certificate);
    return pem;
}

QByteArray Signer::publicDer() const {
    return written([this](BIO *to) { i2d_PUBKEY_bio(to, m_key.get()); });
}

QByteArray Signer::part(const char *member) const {
    const QByteArray name(member);
    if (name == "n" || name == "e")
        return number(m_key.get(), name == "n" ? OSSL_PKEY_PARAM_RSA_N : OSSL_PKEY_PARAM_RSA_E);
    if (isEc(m_kind))
        return number(m_key.get(), name == "x" ? OSSL_PKEY_PARAM_EC_PUB_X : OSSL_PKEY_PARAM_EC_PUB_Y,
                      coordinateBytes(m_kind));
    QByteArray point(57, Qt::Uninitialized);
    auto size = static_cast<size_t>(point.size());
    EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(point.data()), &size);
    return point.first(static_cast<qsizetype>(size));
}

QByteArray Signer::jwk(const QByteArray &more) const {
    const auto member = [this](const char *name) -> QByteArray {
        return QByteArray(",\"") + name + "\":\"" + token::encodeBase64Url(part(name)) + '"';
    };
    if (m_kind == KeyKind::rsa)
        return R"({"kty":"RSA")" + member("n") + member("e") + more + '}';
    const QByteArray curve = R"(,"crv":")" + token::name(m_kind).toLatin1() + '"';
    if (isEc(m_kind))
        return R"({"kty":"EC")" + curve + member("x") + member("y") + more + '}';
    return R"({"kty":"OKP")" + curve + member("x") + more + '}';
}

QByteArray Signer::signature(const QByteArray &alg, const QByteArray &text, int pssSalt) const {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *inner = nullptr;
    EVP_DigestSignInit_ex(context.get(), &inner, digestOf(alg), nullptr, nullptr, m_key.get(), nullptr);
    if (alg.startsWith("PS")) {
        EVP_PKEY_CTX_set_rsa_padding(inner, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(inner, pssSalt < 0 ? RSA_PSS_SALTLEN_DIGEST : pssSalt);
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const auto length = static_cast<size_t>(text.size());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytes, length);
    QByteArray made(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(made.data()), &size, bytes, length) !=
        1)
        qFatal("no signature under %s", alg.constData());
    made.truncate(static_cast<qsizetype>(size));
    return isEc(m_kind) ? fixedLength(made, coordinateBytes(m_kind)) : made;
}

QByteArray Signer::jws(const QByteArray &alg, const QByteArray &header, const QByteArray &payload,
                       int pssSalt) const {
    const QByteArray text = token::encodeBase64Url(header) + '.' + token::encodeBase64Url(payload);
    return text + '.' + token::encodeBase64Url(signature(alg, text, pssSalt));
}

QByteArray Signer::jws(const QByteArray &alg, const QByteArray &payload) const {
    return jws(alg, R"({"alg":")" + alg + R"("})", payload);
}

}  // namespace td::test
