// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/foreign_token.h"

#include <algorithm>

#include "desk/codes.h"
#include "token/identity.h"
#include "token/signature/verify.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Among \a homes the one elsewhere; none when one is here.
std::optional<Home> elsewhere(const QList<Home> &homes, const QString &profileId) {
    const bool isHere = std::any_of(homes.begin(), homes.end(),
                                    [&profileId](const Home &home) { return home.profileId == profileId; });
    return isHere || homes.isEmpty() ? std::nullopt : std::optional(homes.first());
}

std::optional<Home> savedElsewhere(const base::Secret &value, const QString &profileId,
                                   const QList<TokenHome> &tokens) {
    const QByteArray fingerprint = token::fingerprint(value.reveal());
    QList<Home> homes;
    for (const TokenHome &token : tokens) {
        if (token.fingerprint == fingerprint)
            homes.append(token.home);
    }
    return elsewhere(homes, profileId);
}

std::optional<Home> signedElsewhere(const base::Secret &value, const QString &profileId,
                                    const QList<KeyHome> &keys) {
    QList<Home> homes;
    for (const KeyHome &one : keys) {
        token::Keys alone;
        alone.usable.append(one.key);
        if (token::verify(value.reveal(), alone).result == token::SignatureResult::valid)
            homes.append(one.home);
    }
    return elsewhere(homes, profileId);
}

}  // namespace

base::Error foreignToken(const service::Values &values, const QString &profileId,
                         const QList<TokenHome> &tokens, const QList<KeyHome> &keys) {
    for (auto value = values.begin(); value != values.end(); ++value) {
        std::optional<Home> home = savedElsewhere(value.value(), profileId, tokens);
        if (!home)
            home = signedElsewhere(value.value(), profileId, keys);
        if (home) {
            return base::error(
                DeskFault::desk_token_elsewhere,
                {{u"parameter"_s, QString::fromUtf8(value.key())}, {u"name"_s, home->profileName}});
        }
    }
    return {};
}

}  // namespace td::desk
