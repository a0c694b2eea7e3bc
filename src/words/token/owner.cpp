// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/owner.h"

#include <algorithm>

namespace td::words {

std::optional<Owner> ownerOf(base::JsonView claims, const QList<QByteArray> &userClaims) {
    if (!claims.isObject())
        return std::nullopt;
    for (const auto &claim : claims) {
        const bool namesUser = std::any_of(userClaims.begin(), userClaims.end(),
                                           [&claim](const QByteArray &one) { return claim.name() == one; });
        const base::JsonView value = claims[claim.name()];  // of several, the one that counts
        if (!namesUser || !(value.isString() || value.isNumber()))
            continue;
        const QString user = value.isString() ? value.toString() : QString::fromUtf8(value.raw());
        if (!user.isEmpty())
            return Owner{QByteArray(claim.name().data(), claim.name().size()), user};
    }
    return std::nullopt;
}

}  // namespace td::words
