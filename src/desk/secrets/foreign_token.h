// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/plan.h"
#include "token/signature/key.h"

namespace td::desk {

/// Where something is known to belong.
struct Home {
    QString profileId;
    QString profileName;
};

/// A saved token, by its token::fingerprint().
struct TokenHome {
    QByteArray fingerprint;
    Home home;
};

/// A key that checks the tokens of an environment.
struct KeyHome {
    token::Key key;
    Home home;
};

/// Why \a values may not be sent to the profile \a profileId: one of them is a token of another environment,
/// saved there and not here, or signed with a key of another and with none of this one. A
/// desk_token_elsewhere; null when nothing is known against it.
base::Error foreignToken(const service::Values &values, const QString &profileId,
                         const QList<TokenHome> &tokens, const QList<KeyHome> &keys);

}  // namespace td::desk
