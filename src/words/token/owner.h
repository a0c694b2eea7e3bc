// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/json.h"

namespace td::words {

/// Whose token it is, as the token says; from outside, and not made visible (visible.h).
struct Owner {
    QByteArray claim;
    QString user;
};

/// The first of \a claims that is one of \a userClaims (see userClaims() in verdict.h) and names somebody.
std::optional<Owner> ownerOf(base::JsonView claims, const QList<QByteArray> &userClaims);

}  // namespace td::words
