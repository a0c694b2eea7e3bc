// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/alg_name.h"

#include <algorithm>
#include <array>

#include "token/signature/algorithm.h"

namespace td::token {

namespace {
/// RFC 7518 section 5.
constexpr std::array<ContentEncryption, 6> encryptions{{{"A128CBC-HS256", 16, 16},
                                                        {"A192CBC-HS384", 16, 24},
                                                        {"A256CBC-HS512", 16, 32},
                                                        {"A128GCM", 12, 16},
                                                        {"A192GCM", 12, 16},
                                                        {"A256GCM", 12, 16}}};
/// Registered, and not supported here.
constexpr std::array<QByteArrayView, 3> otherSigning{"ML-DSA-44", "ML-DSA-65", "ML-DSA-87"};
/// The first two have no encrypted key.
constexpr std::array<QByteArrayView, 19> keyEncryptions{"dir",
                                                        "ECDH-ES",
                                                        "RSA1_5",
                                                        "RSA-OAEP",
                                                        "RSA-OAEP-256",
                                                        "RSA-OAEP-384",
                                                        "RSA-OAEP-512",
                                                        "A128KW",
                                                        "A192KW",
                                                        "A256KW",
                                                        "ECDH-ES+A128KW",
                                                        "ECDH-ES+A192KW",
                                                        "ECDH-ES+A256KW",
                                                        "A128GCMKW",
                                                        "A192GCMKW",
                                                        "A256GCMKW",
                                                        "PBES2-HS256+A128KW",
                                                        "PBES2-HS384+A192KW",
                                                        "PBES2-HS512+A256KW"};
constexpr std::array<QByteArrayView, 5> weak{"RSA1_5", "RS1", "HS1", "ES1", "MD5"};
}  // namespace

bool isNone(base::JsonView alg) {
    return alg.utf8().compare("none", Qt::CaseInsensitive) == 0;
}

bool isWeakAlgorithm(QByteArrayView alg) {
    return std::any_of(weak.begin(), weak.end(),
                       [alg](QByteArrayView one) { return alg.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isSigningAlgorithm(QByteArrayView alg) {
    return algorithmNamed(alg) != nullptr || alg == "none" ||
           std::find(otherSigning.begin(), otherSigning.end(), alg) != otherSigning.end();
}

bool isKeyEncryption(QByteArrayView alg) {
    return std::find(keyEncryptions.begin(), keyEncryptions.end(), alg) != keyEncryptions.end();
}

EncryptedKey encryptedKeyOf(QByteArrayView alg) {
    if (alg == keyEncryptions[0] || alg == keyEncryptions[1])
        return EncryptedKey::none;
    return isKeyEncryption(alg) ? EncryptedKey::some : EncryptedKey::unknown;
}

const ContentEncryption *contentEncryption(QByteArrayView enc) {
    const auto found = std::find_if(encryptions.begin(), encryptions.end(),
                                    [enc](const ContentEncryption &one) { return one.name == enc; });
    return found == encryptions.end() ? nullptr : &*found;
}

QList<qsizetype> likelySignatureSizes(QByteArrayView alg) {
    if (isRsaSignature(alg))
        return {128, 256, 384, 512};
    if (alg == "EdDSA")
        return {64, 114};
    const Algorithm *known = algorithmNamed(alg);
    return known ? QList<qsizetype>{known->signatureBytes} : QList<qsizetype>();
}

bool isRsaSignature(QByteArrayView alg) {
    return (alg.startsWith("RS") && !alg.startsWith("RSA")) || alg.startsWith("PS");
}

QList<qsizetype> likelyLastSizes(base::JsonView header) {
    if (header["enc"].exists()) {
        const ContentEncryption *const enc = contentEncryption(header["enc"].utf8());
        return enc != nullptr ? QList<qsizetype>{enc->tag} : QList<qsizetype>();
    }
    const base::JsonView alg = header["alg"];
    if (isNone(alg))
        return {0};
    return likelySignatureSizes(alg.utf8());
}

}  // namespace td::token
