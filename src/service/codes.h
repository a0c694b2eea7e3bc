// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::service {
Q_NAMESPACE

/// Why a definition file is not accepted. Each carries `pointer` (RFC 6901) unless the file could not be read
/// as JSON.
enum class DefinitionFault {
    definition_not_json,           ///< `reason`
    definition_newer_format,       ///< `format`, `known`
    definition_missing,            ///< `name`
    definition_unknown_name,       ///< `name`
    definition_wrong_type,         ///< `expected`
    definition_not_one_of,         ///< `found`, `allowed`
    definition_bad_id,             ///< `found`: not [a-z][a-z0-9_-]*
    definition_duplicate,          ///< `found`: an id, name or role that stands twice
    definition_bad_path,           ///< `found`
    definition_bad_pointer,        ///< `found`: not a JSON pointer
    definition_bad_header,         ///< `found`: a parameter in a header whose name no header may have
    definition_unknown_parameter,  ///< `found`: names a parameter the endpoint has not
    definition_asked_days,         ///< `found`: no parameter of the endpoint, named by its response
    definition_unknown_role,       ///< `found`: names a role the endpoints do not yield
    definition_mixed_body,         ///< parameters in both JSON and form, or in the body of a GET
    definition_unknown_endpoint,   ///< `found`: a case of the contract asks one that the service has not
    definition_unknown_check,      ///< `found`: no case, or no check, of that name stands before it
    definition_unknown_part,  ///< `found`: no part of a signature (docs/services.md), or none at this place
    definition_shadows,       ///< `found`: the id of a built-in service
    definition_id_taken,      ///< `found`, `file`: another file's
    definition_unreadable,    ///< the file cannot be read; `file`, `detail`
    definition_too_large,     ///< `file`, `limit`
};
Q_ENUM_NS(DefinitionFault)

/// Why a profile is refused. Values as named.
enum class ProfileFault {
    profile_bad_name,         ///< `name`: empty, over 64 characters, or control characters in it
    profile_name_taken,       ///< `name`
    profile_unknown_service,  ///< `service`, `known`
    profile_no_base_url,
    profile_bad_url,         ///< `url` (without anything secret): cannot be read as an absolute URL
    profile_url_scheme,      ///< `scheme`: neither https nor http
    profile_url_userinfo,    ///< `host` it leads to; a user name or password in the URL
    profile_url_characters,  ///< `url` (without anything secret): white space, control characters, backslash
    profile_url_fragment,
    profile_url_query,          ///< a query in a base URL
    profile_http_refused,       ///< `host`: http:// needs allow_http
    profile_http_production,    ///< `host`: http:// is never used for production
    profile_unknown_endpoint,   ///< `endpoint`, `service`
    profile_endpoint_no_url,    ///< `endpoint`: its URL is always the base URL and the path
    profile_bad_header,         ///< `name`: not a header name, or a value with control characters
    profile_reserved_header,    ///< `name`: set by the transport itself
    profile_secret_header,      ///< `name`: secrets do not enter the file
    profile_unknown_parameter,  ///< `parameter`, `service`
    profile_place_refused,      ///< `parameter`, `place`, `allowed`
    profile_unknown_claim,      ///< `claim`, `service`, `known`: those a profile may state, perhaps none
    profile_bad_claim,          ///< `claim`: its value is empty, too long or has control characters
    profile_cannot_sign,        ///< `service`: it does not sign its requests, or always
    profile_signing_claim,      ///< `claim`: requests are signed with it, and the profile does not state it
    profile_bad_proxy,          ///< neither system, none nor an address as ProfileConnection has it
    profile_proxy_login,        ///< a user name or password in the proxy's address
    profile_bad_certificate,    ///< no certificate in PEM, or one that cannot be read
    profile_private_key,        ///< a private key among the certificates
    profile_bad_tls,            ///< neither 1.2 nor 1.3
    profile_bad_pin,            ///< no SHA-256
    profile_pin_in_clear,       ///< `host`: a key is pinned, and nobody shows one there
    profile_bad_timeout,        ///< `found`: 1 to 300 seconds
    profile_bad_unlock,         ///< `found`: 1 to 240 minutes
    profile_built_in,           ///< `name`: built-in profiles are not changed
};
Q_ENUM_NS(ProfileFault)

/// Why a request cannot be made. Values as named.
enum class PlanFault {
    plan_missing_parameter,  ///< `parameter`
    plan_unknown_parameter,  ///< `parameter`, `known`
    plan_bad_value,          ///< `parameter`, `expected`: not UTF-8, not an integer, not fit for a header
    plan_bad_header,         ///< `name`
    plan_no_signing_key,     ///< the request is to be signed, and there is nothing to sign it with
};
Q_ENUM_NS(PlanFault)

/// Why a complete response is not a success. Values as named.
enum class ReadFault {
    read_refused,        ///< `code`, `name`: refused by the service with its code
    read_refused_plain,  ///< refused, with no code in the response
    read_not_json,       ///< `reason`, `status`
    read_empty,          ///< `status`: no body
    read_redirect,       ///< `status`, `host` it points to
    read_status,         ///< `status`, `allowed`: reads as a success, but not with this status
    read_field_missing,  ///< `pointer`
    read_field_type,     ///< `pointer`, `expected`, `found`
    read_token_missing,  ///< `pointer`, `role`
    read_neither,        ///< neither what the definition calls a success nor a refusal; `status`
};
Q_ENUM_NS(ReadFault)

/// What else there is to say about a response.
enum class ReadFinding {
    finding_expiry_mismatch,      ///< `pointer`, `declared`, `exp`: the stated expiry and the token's `exp`
                                  ///< disagree
    finding_expiry_text_differs,  ///< `pointer`, `number`, `text`
    finding_expiry_unusable,      ///< `pointer`, `reason` (a TimeFault): shown raw, expiry unknown
    finding_expiry_in_seconds,    ///< `pointer`, `raw`: declared in ms, and plausible only as seconds
    finding_granted_shorter,      ///< `asked`, `granted`: days
    finding_token_in_refusal,     ///< `pointer`, `role`: not to be used
    finding_token_missing,        ///< `pointer`, `role`: half a pair
    finding_token_unchanged,      ///< `role`: the same token came back from a call that rotates
    finding_status_foreign,       ///< `status`: of a malformed response; probably not this service at all
    finding_status_unusual,       ///< `status`, `allowed`: a refusal with an unlisted status
    finding_clock_difference,     ///< `n`: seconds, from 30
    finding_duplicate_member,     ///< `name`: stands twice in the response; the last one counts
    finding_sent_anyway,          ///< `parameter`: known to be expired, sent on the user's word
    finding_claim_of_another,     ///< `name`, `found`, `expected`, `profile`: not what the profile states
};
Q_ENUM_NS(ReadFinding)

/// Why a text is not taken for a curl command. Values as named.
enum class CurlFault {
    curl_no_command,      ///< it does not begin with `curl`
    curl_too_large,       ///< `limit` bytes
    curl_too_many_words,  ///< `limit`
    curl_control,         ///< a NUL in it, which no command can hold
    curl_unterminated,    ///< `quote`: it is opened and not closed
    curl_no_value,        ///< `option`: it stands at the end, and needs a value
    curl_no_url,          ///< no URL in it
};
Q_ENUM_NS(CurlFault)

/// What of a curl command is not taken over, or not as it stands. Values as named.
enum class CurlFinding {
    curl_unknown_option,  ///< `option`
    curl_insecure,        ///< `option`: asks not to check the certificate
    curl_proxy,           ///< `option`
    curl_certificate,     ///< `option`: names a file with a certificate or key
    curl_file,            ///< `option`, `file`: it is not read
    curl_redirects,       ///< `option`: redirects are not followed
    curl_no_effect,       ///< `option`: about what curl prints and keeps
    curl_further,         ///< something stands behind the command: another one, or where its output goes
    curl_further_url,     ///< `host`: a second URL
    curl_expansion,       ///< `text`: a shell would put something else in its place
    curl_masked,          ///< `name`: of a parameter whose value is masked, and not the real one
    curl_own_header,      ///< `names`: the program sets them itself, or they describe a browser
    curl_bad_header,      ///< `name`: cannot be sent as it stands
    curl_no_parameter,    ///< `name`, `endpoint`: has no place there
    curl_other_method,    ///< `found`, `expected`: the endpoint's
    curl_body_unread,     ///< the body is neither a form nor JSON with texts and numbers
};
Q_ENUM_NS(CurlFinding)

}  // namespace td::service
