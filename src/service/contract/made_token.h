// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/secret.h"
#include "service/contract/contract.h"
#include "service/plan.h"

// Tokens made for the cases of a contract. None of them is for anybody's use.
namespace td::service {

/// A JWT as \a mint describes it, signed with \a secret (HS256), that ends at \a expiresS. A claim that
/// \a profile is to state is taken from \a given when it does not, and else left out.
base::Secret mintedToken(const Mint &mint, const Profile &profile, const Values &given,
                         const base::Secret &secret, qint64 expiresS);

/// The claims of \a token, a JWT that \a secret signed, signed anew to end at \a expiresS; its other times
/// are moved along. Nothing for any other token.
std::optional<base::Secret> reissuedToken(const base::Secret &token, const base::Secret &secret,
                                          qint64 expiresS);

/// \a token with another signature; one that is no JWS, with another character in the middle.
base::Secret tamperedToken(const base::Secret &token);

/// The claims of \a token, a JWT, with `alg` none and no signature (RFC 8725 section 2.1). Nothing for any
/// other token.
std::optional<base::Secret> bareToken(const base::Secret &token);

}  // namespace td::service
