// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/algorithm.h"

#include <algorithm>
#include <array>

#include <QStringList>

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array algorithms{
    Algorithm{"HS256", Scheme::hmac, "SHA256", 32, 32, KeyKind::secret},
    Algorithm{"HS384", Scheme::hmac, "SHA384", 48, 48, KeyKind::secret},
    Algorithm{"HS512", Scheme::hmac, "SHA512", 64, 64, KeyKind::secret},
    Algorithm{"RS256", Scheme::rsa_pkcs1, "SHA256", 32, 0, KeyKind::rsa},
    Algorithm{"RS384", Scheme::rsa_pkcs1, "SHA384", 48, 0, KeyKind::rsa},
    Algorithm{"RS512", Scheme::rsa_pkcs1, "SHA512", 64, 0, KeyKind::rsa},
    Algorithm{"PS256", Scheme::rsa_pss, "SHA256", 32, 0, KeyKind::rsa},
    Algorithm{"PS384", Scheme::rsa_pss, "SHA384", 48, 0, KeyKind::rsa},
    Algorithm{"PS512", Scheme::rsa_pss, "SHA512", 64, 0, KeyKind::rsa},
    Algorithm{"ES256", Scheme::ecdsa, "SHA256", 32, 64, KeyKind::p256},
    Algorithm{"ES384", Scheme::ecdsa, "SHA384", 48, 96, KeyKind::p384},
    Algorithm{"ES512", Scheme::ecdsa, "SHA512", 64, 132, KeyKind::p521},
    Algorithm{"ES256K", Scheme::ecdsa, "SHA256", 32, 64, KeyKind::secp256k1},
    Algorithm{"EdDSA", Scheme::eddsa, nullptr, 0, 0, KeyKind::ed25519},
    Algorithm{"Ed25519", Scheme::eddsa, nullptr, 0, 64, KeyKind::ed25519},
    Algorithm{"Ed448", Scheme::eddsa, nullptr, 0, 114, KeyKind::ed448},
};

/// `EdDSA` names no curve (RFC 8037 section 3.1): its signatures are as long as the key's curve has them.
bool leavesCurveOpen(const Algorithm &algorithm) {
    return algorithm.scheme == Scheme::eddsa && algorithm.signatureBytes == 0;
}

}  // namespace

const Algorithm *algorithmNamed(QByteArrayView name) {
    const auto found = std::find_if(algorithms.begin(), algorithms.end(),
                                    [name](const Algorithm &algorithm) { return algorithm.name == name; });
    return found == algorithms.end() ? nullptr : found;
}

bool fits(const Algorithm &algorithm, KeyKind kind) {
    if (kind == algorithm.kind)
        return true;
    if (algorithm.scheme == Scheme::rsa_pss)
        return kind == KeyKind::rsa_pss;
    return leavesCurveOpen(algorithm) && kind == KeyKind::ed448;
}

QString neededKind(const Algorithm &algorithm) {
    return leavesCurveOpen(algorithm) ? name(KeyKind::ed25519) + ", "_L1 + name(KeyKind::ed448)
                                      : name(algorithm.kind);
}

QString name(KeyKind kind) {
    static const QStringList names{u"secret"_s, u"RSA"_s,       u"RSA-PSS"_s, u"P-256"_s, u"P-384"_s,
                                   u"P-521"_s,  u"secp256k1"_s, u"Ed25519"_s, u"Ed448"_s};
    return names.at(static_cast<qsizetype>(kind));
}

}  // namespace td::token
