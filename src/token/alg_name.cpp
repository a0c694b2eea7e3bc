// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/alg_name.h"

#include <algorithm>
#include <array>

#include "token/signature/algorithm.h"

namespace td::token {

namespace {
/// The authentication tag of a content encryption.
struct Tag {
    QByteArrayView enc;
    qsizetype bytes = 0;
};

/// RFC 7518 section 5.
constexpr std::array<Tag, 6> tags{{{"A128CBC-HS256", 16},
                                   {"A192CBC-HS384", 24},
                                   {"A256CBC-HS512", 32},
                                   {"A128GCM", 16},
                                   {"A192GCM", 16},
                                   {"A256GCM", 16}}};
constexpr std::array<QByteArrayView, 5> weak{"RSA1_5", "RS1", "HS1", "ES1", "MD5"};

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
    const Algorithm *known = algorithmNamed(alg);
    return known ? QList<qsizetype>{known->signatureBytes} : QList<qsizetype>();
}

bool isRsaSignature(QByteArrayView alg) {
    return alg.startsWith("RS") || alg.startsWith("PS");
}

QList<qsizetype> likelyLastSizes(base::JsonView header) {
    if (header["enc"].exists()) {
        const auto tag = std::find_if(tags.begin(), tags.end(),
                                      [&header](const Tag &one) { return one.enc == header["enc"].utf8(); });
        return tag == tags.end() ? QList<qsizetype>() : QList<qsizetype>{tag->bytes};
    }
    const base::JsonView alg = header["alg"];
    if (isNone(alg))
        return {0};
    return likelySignatureSizes(alg.utf8());
}

}  // namespace td::token
