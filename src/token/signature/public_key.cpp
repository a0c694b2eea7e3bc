// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/public_key.h"

#include <algorithm>
#include <array>
#include <utility>

#include <openssl/core_names.h>
#include <openssl/err.h>

#include "token/codes.h"
#include "token/signature/edwards.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastRsaBits = 2048;    // RFC 7518 sections 3.3 and 3.5
constexpr int mostRsaBits = 16384;    // what OpenSSL computes with
constexpr int mostExponentBits = 64;  // the same, for large keys; real ones have 17

struct Curve {
    KeyKind kind;
    const char *group;  ///< OpenSSL's name
    qsizetype bytes;    ///< of a coordinate
};

constexpr std::array curves{
    Curve{KeyKind::p256, "prime256v1", 32},
    Curve{KeyKind::p384, "secp384r1", 48},
    Curve{KeyKind::p521, "secp521r1", 66},
    Curve{KeyKind::secp256k1, "secp256k1", 32},
};

/// One of `curves`.
const Curve &curveOf(KeyKind kind) {
    return *std::find_if(curves.begin(), curves.end(), [kind](const Curve &one) { return one.kind == kind; });
}

BnPtr numberIn(const EVP_PKEY *key, const char *param) {
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, param, &number);
    return BnPtr(number);
}

tl::unexpected<base::Error> unknownKind(const QString &kind) {
    return base::failure(KeyFault::key_kind_unknown, {{u"kind"_s, kind}});
}

tl::unexpected<base::Error> offCurve(KeyKind kind) {
    return base::failure(KeyFault::key_off_curve, {{u"curve"_s, name(kind)}});
}

/// Only the public half of \a key, so that a private one is not kept.
PkeyPtr publicHalf(const EVP_PKEY *key) {
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    const unsigned char *at = der;
    PkeyPtr half(size > 0 ? d2i_PUBKEY(nullptr, &at, size) : nullptr);
    OPENSSL_free(der);
    return half;
}

base::Result<Key> keyOf(KeyKind kind, PkeyPtr whole) {
    PkeyPtr half = publicHalf(whole.get());
    ERR_clear_error();
    if (!half)
        return unknownKind(name(kind));
    Key key;
    key.kind = kind;
    key.bits = EVP_PKEY_get_bits(half.get());
    key.material = KeyMaterial::ofPublicKey(half.release());
    return key;
}

base::Result<Key> checkedRsa(KeyKind kind, PkeyPtr key) {
    const BnPtr modulus = numberIn(key.get(), OSSL_PKEY_PARAM_RSA_N);
    const BnPtr exponent = numberIn(key.get(), OSSL_PKEY_PARAM_RSA_E);
    if (!modulus || !exponent || !BN_is_odd(modulus.get()))
        return base::failure(KeyFault::key_rsa_modulus);
    const int bits = BN_num_bits(modulus.get());
    if (bits < leastRsaBits)
        return base::failure(KeyFault::key_rsa_small, {{u"bits"_s, bits}, {u"least"_s, leastRsaBits}});
    if (bits > mostRsaBits)
        return base::failure(KeyFault::key_rsa_large, {{u"bits"_s, bits}, {u"most"_s, mostRsaBits}});
    if (!BN_is_odd(exponent.get()) || BN_is_one(exponent.get()) ||
        BN_num_bits(exponent.get()) > mostExponentBits)
        return base::failure(KeyFault::key_rsa_exponent);
    return keyOf(kind, std::move(key));
}

base::Result<Key> checkedEc(PkeyPtr key) {
    std::array<char, 64> group{};
    EVP_PKEY_get_group_name(key.get(), group.data(), group.size(), nullptr);
    const auto curve = std::find_if(curves.begin(), curves.end(), [&group](const Curve &one) {
        return qstrcmp(one.group, group.data()) == 0;
    });
    if (curve == curves.end())
        return unknownKind(group.front() == '\0' ? u"EC"_s : QString::fromLatin1(group.data()));
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!context || EVP_PKEY_public_check(context.get()) != 1)
        return offCurve(curve->kind);
    return keyOf(curve->kind, std::move(key));
}

base::Result<Key> checkedEdwards(KeyKind kind, PkeyPtr key) {
    QByteArray point(coordinateBytes(kind), Qt::Uninitialized);
    auto size = static_cast<size_t>(point.size());
    const bool isRead =
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(point.data()), &size) == 1;
    if (!isRead || !isStrongPoint(kind, point))
        return offCurve(kind);
    return keyOf(kind, std::move(key));
}

/// The key that \a builder describes; null when OpenSSL does not take it, as it does not a point that is on
/// no curve.
PkeyPtr built(const char *type, OSSL_PARAM_BLD *builder) {
    const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder));
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (params && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get());
    ERR_clear_error();
    return PkeyPtr(key);
}

BnPtr numberFrom(QByteArrayView bytes) {
    return BnPtr(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

}  // namespace

base::Result<Key> checkedPublicKey(PkeyPtr key) {
    switch (EVP_PKEY_get_base_id(key.get())) {
        case EVP_PKEY_RSA:
            return checkedRsa(KeyKind::rsa, std::move(key));
        case EVP_PKEY_RSA_PSS:
            return checkedRsa(KeyKind::rsa_pss, std::move(key));
        case EVP_PKEY_EC:
            return checkedEc(std::move(key));
        case EVP_PKEY_ED25519:
            return checkedEdwards(KeyKind::ed25519, std::move(key));
        case EVP_PKEY_ED448:
            return checkedEdwards(KeyKind::ed448, std::move(key));
        default:
            return unknownKind(QString::fromLatin1(EVP_PKEY_get0_type_name(key.get())));
    }
}

base::Result<Key> rsaKey(QByteArrayView modulus, QByteArrayView exponent) {
    // Before OpenSSL has to do with it: it takes no modulus beyond its limits.
    const qsizetype bits = modulus.size() * 8;
    if (bits > mostRsaBits)
        return base::failure(KeyFault::key_rsa_large, {{u"bits"_s, bits}, {u"most"_s, mostRsaBits}});
    if (exponent.size() * 8 > mostExponentBits)
        return base::failure(KeyFault::key_rsa_exponent);
    const BnPtr n = numberFrom(modulus);
    const BnPtr e = numberFrom(exponent);
    const ParamsBuilderPtr builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    PkeyPtr key = built("RSA", builder.get());
    return key ? checkedRsa(KeyKind::rsa, std::move(key)) : base::failure(KeyFault::key_rsa_modulus);
}

base::Result<Key> ecKey(KeyKind curve, QByteArrayView x, QByteArrayView y) {
    QByteArray point("\x04");  // uncompressed
    point.append(x).append(y);
    const ParamsBuilderPtr builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curveOf(curve).group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<size_t>(point.size()));
    PkeyPtr key = built("EC", builder.get());
    return key ? checkedEc(std::move(key)) : offCurve(curve);
}

base::Result<Key> edwardsKey(KeyKind curve, QByteArrayView x) {
    const int type = curve == KeyKind::ed25519 ? EVP_PKEY_ED25519 : EVP_PKEY_ED448;
    PkeyPtr key(EVP_PKEY_new_raw_public_key(type, nullptr, bytesOf(x), static_cast<size_t>(x.size())));
    ERR_clear_error();
    return key ? checkedEdwards(curve, std::move(key)) : offCurve(curve);
}

qsizetype coordinateBytes(KeyKind curve) {
    if (curve == KeyKind::ed25519)
        return 32;
    return curve == KeyKind::ed448 ? 57 : curveOf(curve).bytes;
}

}  // namespace td::token
