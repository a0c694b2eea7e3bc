// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/alg_name.h"

#include <algorithm>
#include <array>

namespace td::token {

namespace {
struct Fixed {
    QByteArrayView name;
    qsizetype bytes = 0;
};

constexpr std::array<Fixed, 7> signatures{{{"HS256", 32},
                                           {"HS384", 48},
                                           {"HS512", 64},
                                           {"ES256", 64},
                                           {"ES256K", 64},
                                           {"ES384", 96},
                                           {"ES512", 132}}};
/// RFC 7518 section 5.
constexpr std::array<Fixed, 6> tags{{{"A128CBC-HS256", 16},
                                     {"A192CBC-HS384", 24},
                                     {"A256CBC-HS512", 32},
                                     {"A128GCM", 16},
                                     {"A192GCM", 16},
                                     {"A256GCM", 16}}};
constexpr std::array<QByteArrayView, 5> weak{"RSA1_5", "RS1", "HS1", "ES1", "MD5"};

template <std::size_t size>
qsizetype sizeOf(const std::array<Fixed, size> &known, QByteArrayView name) {
    const auto found =
        std::find_if(known.begin(), known.end(), [name](const Fixed &fixed) { return fixed.name == name; });
    return found == known.end() ? 0 : found->bytes;
}
}  // namespace

bool isNone(base::JsonView alg) {
    return alg.utf8().compare("none", Qt::CaseInsensitive) == 0;
}

bool isWeakAlgorithm(QByteArrayView alg) {
    return std::any_of(weak.begin(), weak.end(),
                       [alg](QByteArrayView one) { return alg.compare(one, Qt::CaseInsensitive) == 0; });
}

QList<qsizetype> likelySignatureSizes(QByteArrayView alg) {
    if (isRsaSignature(alg))
        return {128, 256, 384, 512};
    if (alg == "EdDSA")
        return {64, 114};
    const qsizetype fixed = sizeOf(signatures, alg);
    return fixed > 0 ? QList<qsizetype>{fixed} : QList<qsizetype>();
}

bool isRsaSignature(QByteArrayView alg) {
    return alg.startsWith("RS") || alg.startsWith("PS");
}

QList<qsizetype> likelyLastSizes(base::JsonView header) {
    if (header["enc"].exists()) {
        const qsizetype tag = sizeOf(tags, header["enc"].utf8());
        return tag > 0 ? QList<qsizetype>{tag} : QList<qsizetype>();
    }
    const base::JsonView alg = header["alg"];
    if (isNone(alg))
        return {0};
    return likelySignatureSizes(alg.utf8());
}

}  // namespace td::token
