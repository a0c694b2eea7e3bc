// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/made_token.h"

#include <algorithm>

#include "base/json_writer.h"
#include "token/base64url.h"
#include "token/decode.h"
#include "token/sign.h"
#include "token/signature/verify.h"

namespace td::service {

using base::JsonView;

namespace {

/// A claim of \a mint that is no time: what the user gave, else what is stated; empty when nobody says.
QByteArray valueOf(const MintedClaim &claim, const Profile &profile, const Values &given) {
    if (const auto own = given.constFind(claim.name); own != given.constEnd() && !own->isEmpty())
        return own->reveal().toByteArray();
    return claim.source == MintedClaim::Source::value ? claim.value : profile.claims.value(claim.name);
}

bool isSignedWith(const base::Secret &token, const base::Secret &secret) {
    return token::verify(token.reveal(), {{token::secretKey(secret, {})}, {}}).result ==
           token::SignatureResult::valid;
}

/// \a claims with the expiry moved to \a expiresS, and what else is a time by as much.
QByteArray movedTo(qint64 expiresS, JsonView claims) {
    const qint64 shift = expiresS - claims["exp"].toInt64().value_or(expiresS);
    base::JsonWriter writer;
    writer.beginObject();
    for (const auto &member : claims) {
        const QByteArrayView name = member.name();
        const auto number = member.value().toInt64();
        if (name == "exp")
            continue;
        writer.name(name);
        // Never into the future: it would not be valid yet.
        if ((name == "iat" || name == "nbf" || name == "auth_time") && number)
            writer.integer(*number + std::min<qint64>(shift, 0));
        else
            writer.copy(member.value());
    }
    writer.name("exp").integer(expiresS);
    return writer.endObject().take();
}

}  // namespace

base::Secret mintedToken(const Mint &mint, const Profile &profile, const Values &given,
                         const base::Secret &secret, qint64 expiresS) {
    base::JsonWriter claims;
    claims.beginObject();
    for (const MintedClaim &claim : mint.claims) {
        if (claim.source == MintedClaim::Source::expiry) {
            claims.name(claim.name).integer(expiresS);
            continue;
        }
        if (const QByteArray value = valueOf(claim, profile, given); !value.isEmpty())
            claims.name(claim.name).utf8(value);
    }
    return base::Secret(token::signHs256(claims.endObject().take(), secret));
}

std::optional<base::Secret> reissuedToken(const base::Secret &token, const base::Secret &secret,
                                          qint64 expiresS) {
    const base::Result<token::Decoded> decoded = token::decode(token.reveal());
    if (!decoded || !decoded->payload.root().isObject() || !isSignedWith(token, secret))
        return std::nullopt;
    return base::Secret(token::signHs256(movedTo(expiresS, decoded->payload.root()), secret));
}

base::Secret tamperedToken(const base::Secret &token) {
    QByteArray bytes = token.reveal().toByteArray();
    if (bytes.isEmpty())
        return {};
    // The last character of a signature may hold bits that count for nothing; one in the middle does not.
    const qsizetype dot = bytes.count('.') == 2 ? bytes.lastIndexOf('.') : -1;
    const qsizetype at = (dot + bytes.size()) / 2;
    char &changed = bytes[std::min(at, bytes.size() - 1)];
    changed = changed == 'A' ? 'B' : 'A';
    return base::Secret(std::move(bytes));
}

std::optional<base::Secret> bareToken(const base::Secret &token) {
    const base::Result<token::Decoded> decoded = token::decode(token.reveal());
    if (!decoded || !decoded->payload.root().isObject())
        return std::nullopt;
    return base::Secret(token::encodeBase64Url(R"({"alg":"none","typ":"JWT"})") + '.' +
                        token::encodeBase64Url(decoded->payload.text()) + '.');
}

}  // namespace td::service
