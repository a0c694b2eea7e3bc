// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// What is said of a server that is held against its contract.
namespace td::service::contract {
Q_NAMESPACE

/// Why a case of a contract was not sent, or a check has nothing to look at. Values as named.
enum class CheckObstacle {
    check_not_yet,             ///< its turn has not come
    check_no_value,            ///< `parameter`: nobody gave a value
    check_no_value_or_secret,  ///< `parameter`: neither a value nor the app secret to make one with
    check_no_secret,           ///< `parameter`: the app secret is needed to make one
    check_no_expired,          ///< `parameter`: nobody gave an expired value, and none can be made
    check_no_token,            ///< `role`: the case that should bring the token brought none
    check_not_ours,         ///< `parameter`: no JWT that the app secret signed, so none like it can be made
    check_production_made,  ///< values that are made here are never sent to production
    check_production_used_up,  ///< tokens are never used up in production
    check_needs_consent,       ///< it would use up the tokens given
    check_after,               ///< `check`: another case, which had to succeed, did not
    check_needs,               ///< `check`: another check, which had to pass, did not
    check_other_end,           ///< `outcome`: what came is not what the check looks at
    check_no_claim,            ///< `claim`: one of the tokens does not say it, or is no JWT
    check_no_jwt,              ///< the token is no JWT
    check_no_key,              ///< no key to check the signature with
    check_claim_unstated,      ///< `claim`: left out of what is made, as nobody states it
    check_no_expiry,           ///< the expiry of one of the tokens is not known
};
Q_ENUM_NS(CheckObstacle)

/// How a server keeps to its contract, or does not. `expected` and `got` are what stands in a report; more
/// where named.
enum class CheckFailure {
    check_status,       ///< `expected`, `got`: HTTP statuses
    check_outcome,      ///< `expected`, `got`, `reason`: why it is that outcome
    check_no_response,  ///< `reason`: no complete response came
    check_value,        ///< `expected`, `got`
    check_forbidden,    ///< `expected`, `got`: the value must not be this
    check_present,      ///< `got`: must not be there
    check_misnamed,     ///< `got`, `other`: the place by its right name, where nothing is
    check_type,         ///< `expected`, `got`
    check_no_jwt_form,  ///< `expected`: the token has not its form
    check_token_gone,   ///< `role`: there is no such token
    check_over,         ///< `got` (ms): the expiry, not in the future
    check_no_time,      ///< `got`: no usable time
    check_signature,    ///< `reason`: a SignatureFault or another of the verification
    check_claim,        ///< `claim`, `expected`, `got`
    check_exp,          ///< `expected`, `got`: the stated expiry in ms and the token's own
    check_no_exp,       ///< the token says no expiry of its own
    check_differs,      ///< `expected`, `got`, `other`: the place that says it otherwise
    check_earlier,      ///< `expected`, `got`: expiries in ms
    check_slow,         ///< `expected`, `got`: ms
};
Q_ENUM_NS(CheckFailure)

}  // namespace td::service::contract

namespace td::service {
using contract::CheckFailure;
using contract::CheckObstacle;
}  // namespace td::service
