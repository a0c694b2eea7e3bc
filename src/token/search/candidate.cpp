// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/candidate.h"

#include "token/alg_name.h"
#include "token/compact.h"
#include "token/decode.h"

namespace td::token {

namespace {

Rank rankByEnd(base::JsonView header, qsizetype lastSize) {
    const QList<qsizetype> likely = likelyLastSizes(header);
    // A line may end where the signature of a shorter RSA key would.
    if (!header["enc"].exists() && isRsaSignature(header["alg"].utf8()))
        return lastSize == likely.last() ? Rank::whole : Rank::readable;
    return likely.isEmpty() || likely.contains(lastSize) ? Rank::whole : Rank::readable;
}

Rank rankOfJwt(QByteArrayView token) {
    const auto decoded = decode(token);
    if (!decoded)
        return Rank::broken;
    return decoded->oddLength ? Rank::readable : rankByEnd(decoded->header.root(), decoded->signature.size());
}

Rank rankOfJwe(QByteArrayView token) {
    const Parts parts = split(token);
    if (parts.count != Parts::inJwe || token.size() > maxTokenBytes)
        return Rank::broken;
    const auto header = readHeader(parts);
    if (!header)
        return Rank::broken;
    Base64Url last;
    for (size_t index = 1; index < Parts::inJwe; ++index) {
        last = decodeBase64Url(parts.part.at(index));
        if (last.fault != Base64UrlForm::Fault::none)
            return Rank::broken;
    }
    return rankByEnd(header->root(), last.size);
}

}  // namespace

Rank rankOf(Kind kind, QByteArrayView token) {
    switch (kind) {
        case Kind::jwt:
            return rankOfJwt(token);
        case Kind::jwe:
            return rankOfJwe(token);
        case Kind::opaque:
            break;
    }
    return Rank::opaque;
}

}  // namespace td::token
