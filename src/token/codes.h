// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::token {
Q_NAMESPACE

/// Why a token cannot be read. Values: `at` is the byte, within the token, where the fault lies. `part` is
/// header, payload or signature; in a JWE header, encrypted_key, iv, ciphertext or tag.
enum class TokenFault {
    token_part_count,       ///< `parts`: a JWS has 3 parts, a JWE 5; `at` the end, or the first dot too many
    token_part_empty,       ///< `part`: header, payload, and in a JWE all but encrypted_key
    token_bad_character,    ///< `part`, `character` (as U+0041, or 0xFF where it is not UTF-8)
    token_bad_length,       ///< `part`: 1 mod 4, which no bytes encode to; `at` the last character
    token_header_not_json,  ///< `reason`: a JsonFault
    token_header_not_object,
    token_payload_not_json,  ///< `reason`: a JsonFault; it begins with `{`, so it was meant to be JSON
    token_payload_not_utf8,  ///< the payload is neither JSON nor text
    token_too_large,         ///< `bytes`, `limit`
};
Q_ENUM_NS(TokenFault)

/// Why a value is not a point in time. Value: `raw`, the text as sent, at most 64 characters of it.
enum class TimeFault {
    time_not_a_number,  ///< a string, null, boolean, array or object
    time_not_whole,     ///< a fraction or an exponent
    time_negative,
    time_out_of_range,  ///< beyond the year 9999, as milliseconds are where seconds belong
};
Q_ENUM_NS(TimeFault)

/// Something worth saying about a token that can be read. Frozen; listed for users in docs.
enum class TokenFinding {
    finding_alg_none,               ///< RFC 8725 section 3.2; `none` in any case
    finding_alg_missing,            ///< no `alg`, or one that is no string; RFC 7515 section 4.1.1
    finding_duplicate_name,         ///< `part`, `name`; RFC 7519 section 4
    finding_bad_time,               ///< `name`, `reason` (a TimeFault); RFC 7519 section 2
    finding_no_expiry,              ///< RFC 8725 leaves it to the service; a token that never ends
    finding_expires_before_issued,  ///< `exp` <= `iat`
    finding_padded,                 ///< `part`: `=` at the end; RFC 7515 section 2
    finding_unused_bits,  ///< `part`: the last character's spare bits are not zero; RFC 4648 section 3.5
    finding_payload_not_object,  ///< RFC 7519 section 7.2: claims are a JSON object
    finding_signature_missing,   ///< the signature is empty though `alg` names an algorithm
    finding_signature_length,    ///< `alg`, `bytes`, `expected`; RFC 7518 section 3: the token was cut or
                                 ///< damaged
};
Q_ENUM_NS(TokenFinding)

}  // namespace td::token
