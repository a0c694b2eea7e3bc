// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::desk {
Q_NAMESPACE

/// Why nothing was sent, or not everything was kept. Values as named.
enum class DeskFault {
    desk_production_locked,  ///< `name`: the profile's; it was not confirmed
    desk_token_expired,      ///< `parameter`, `expired_at` (ms): this service cannot refresh an expired token
    desk_token_elsewhere,    ///< `parameter`, `name`: it is a token of that environment, another one
    desk_token_busy,         ///< `parameter`: another exchange is using the same token
    desk_token_unsettled,    ///< an earlier exchange of the token has no end yet: recovery settles it
    desk_token_in_doubt,     ///< an earlier exchange of the token ended without telling what became of it
    desk_token_replaced,     ///< an earlier exchange has replaced the token
    desk_cut_short,          ///< of a recovered exchange: it ended before a whole response was saved
    desk_definition_gone,    ///< `service`, `endpoint`: of a recovered exchange, which nobody can read now
    desk_profile_gone,       ///< `name`: the environment that a token was saved for is there no more
    desk_cannot_refresh,     ///< `service`: it has no endpoint that refreshes the tokens there are
    desk_secrets_locked,     ///< `name`: a profile whose calls need it; `reason`: why the vault does not open
    desk_secrets_missing,    ///< `name`: a profile; `secrets`: those that its calls need and that are nowhere
    desk_bad_bearer,         ///< empty, or white space or control characters in it
    desk_bad_proxy_login,    ///< not USER:PASSWORD
    desk_bad_client_key,     ///< a key, but no private one in PEM
    desk_secret_absent,      ///< `key`: the profile has no such secret
    desk_not_kept,           ///< the call replaces tokens, and nothing would keep the new ones
    desk_not_noted,          ///< `reason`: the journal could not note the intent
    desk_not_saved,          ///< `reason`: the journal could not save what came back
    desk_role_not_saved,     ///< `role`: the file of saved tokens has none of it
    desk_cancelled,          ///< before anything was handed over
};
Q_ENUM_NS(DeskFault)

/// What else there is to say about how an exchange was kept.
enum class DeskFinding {
    finding_previous_kept,  ///< `path`: what stood in the file before
    finding_reply_kept,     ///< `path`: the raw reply, which could not be read as it should
    finding_kept_beside,    ///< tokens in a response that is no success; saved beside those there are
    finding_other_holder,   ///< `role`, `claims`: not of the one whose place they take; saved beside it
};
Q_ENUM_NS(DeskFinding)

/// Why a JWK Set was not fetched, or what that leaves open. Value: `host`.
enum class KeySetFault {
    key_set_in_clear,    ///< http to other than this machine: anyone on the way could put in a key
    key_set_redirected,  ///< `status`
    key_set_status,      ///< `status`: not 200
    key_set_incomplete,  ///< `host`: no complete response came
    key_set_unreached,   ///< `keys`: whose keys could not be had, where those at hand did not sign the token
};
Q_ENUM_NS(KeySetFault)

/// Why a token is not refreshed in time.
enum class TimelyFault {
    timely_off,                ///< nobody asked for it
    timely_ended,              ///< `outcome`: of the exchange that switched it off
    timely_not_only_here,      ///< somebody else may use the tokens
    timely_production_locked,  ///< `name`: of the profile
    timely_profile_gone,       ///< `name`: of the profile
    timely_expiry_unknown,     ///< of all its tokens
    timely_expired,            ///< `expired_at` (ms): this service cannot refresh an expired token
    timely_too_short,          ///< `seconds`: the lifetime; it would be refreshed without end
    timely_unclear,            ///< what an earlier exchange did to the tokens is not known, or not yet
};
Q_ENUM_NS(TimelyFault)

}  // namespace td::desk
