// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/claims_of_profile.h"

#include "service/codes.h"
#include "token/decode.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayView textOf(base::JsonView value) {
    return value.isString() ? value.utf8() : value.raw();
}

bool agrees(base::JsonView claim, QByteArrayView expected) {
    if (!claim.isArray())
        return textOf(claim) == expected;
    for (const auto &element : claim) {
        if (textOf(element.value()) == expected)
            return true;
    }
    return false;
}

}  // namespace

QList<token::Finding> claimsOfAnother(base::JsonView claims, const Profile &profile) {
    QList<token::Finding> findings;
    for (auto stated = profile.claims.begin(); stated != profile.claims.end(); ++stated) {
        const base::JsonView claim = claims[stated.key()];
        if (!claim.exists() || agrees(claim, stated.value()))
            continue;
        findings.append({base::error(ReadFinding::finding_claim_of_another,
                                     {{u"name"_s, QString::fromUtf8(stated.key())},
                                      {u"found"_s, QString::fromUtf8(textOf(claim))},
                                      {u"expected"_s, QString::fromUtf8(stated.value())},
                                      {u"profile"_s, profile.name}}),
                         token::Severity::warning});
    }
    return findings;
}

QList<token::Finding> claimsOfAnother(QByteArrayView token, const Profile &profile) {
    if (profile.claims.isEmpty())
        return {};
    const base::Result<token::Decoded> decoded = token::decode(token);
    return decoded ? claimsOfAnother(decoded->payload.root(), profile) : QList<token::Finding>();
}

}  // namespace td::service
