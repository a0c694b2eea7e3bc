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
    token_header_not_object,   ///< `found`: a JSON type
    token_payload_not_json,    ///< `reason`: a JsonFault; it begins with `{`, so it was meant to be JSON
    token_payload_not_utf8,    ///< neither JSON nor text; `offset`: of the byte in the payload, `byte` (as
                               ///< 0xFF)
    token_too_large,           ///< `bytes`, `limit`
    token_truncated,           ///< `part`: it ends there, and what must follow is not there
    token_shortened,           ///< `mark`: what stands at `at` in place of something left out
    token_placeholder,         ///< `text`: what stands where a token belongs
    token_header_unprotected,  ///< `names`: of all header parameters; RFC 7515 section 7.2.1
    token_enc_missing,  ///< five parts, as a JWE has, and a header without `enc`; RFC 7516 section 4.1.2
};
Q_ENUM_NS(TokenFault)

/// Why a value is not a point in time. Value: `raw`, the text as sent, at most 64 characters of it.
enum class TimeFault {
    time_not_a_number,  ///< a string, null, boolean, array or object
    time_not_whole,     ///< a fraction or an exponent
    time_negative,
    time_out_of_range,     ///< beyond the year 9999
    time_in_milliseconds,  ///< beyond it in seconds; `as_milliseconds`: what it is when it counts those
    time_in_microseconds,  ///< beyond it; `as_microseconds`: in ms, what it is when it counts those
    time_in_nanoseconds,   ///< beyond it; `as_nanoseconds`: in ms, what it is when it counts those
};
Q_ENUM_NS(TimeFault)

/// Something worth saying about a token that can be read. Frozen; listed for users in docs.
enum class TokenFinding {
    finding_alg_none,               ///< `alg`: `none` in any case; RFC 8725 section 3.2
    finding_alg_missing,            ///< no `alg`, an empty one, or no string; RFC 7515 section 4.1.1
    finding_duplicate_name,         ///< `part`, `name`; RFC 7519 section 4
    finding_bad_time,               ///< `name`, `reason` (a TimeFault); RFC 7519 section 2
    finding_no_expiry,              ///< RFC 8725 leaves it to the service; a token that never ends
    finding_expires_before_issued,  ///< `exp` <= `iat`; `expires_at`, `issued_at`
    finding_padded,                 ///< `part`: `=` at the end; RFC 7515 section 2
    finding_unused_bits,  ///< `part`: the last character's spare bits are not zero; RFC 4648 section 3.5
    finding_payload_not_object,  ///< `found`: a JSON type, or utf8; RFC 7519 section 7.2
    finding_signature_missing,   ///< the signature is empty though the header names the algorithm `alg`
    finding_signature_length,    ///< `alg`, `bytes`, `expected`; RFC 7518 section 3: the token was cut or
                                 ///< damaged
    finding_odd_length,  ///< `part`: a character more than whole bytes need, left out; RFC 4648 section 4
    finding_weak_alg,    ///< `alg`; RFC 8725 section 3.2
    finding_weak_key,    ///< `alg`, `bits`: of an RSA key, under 2048; RFC 7518 section 3.3
    finding_compressed,  ///< RFC 8725 section 3.6
    finding_not_before_in_future,  ///< `not_before`; RFC 7519 section 4.1.5
    finding_issued_in_future,      ///< `issued_at`; RFC 7519 section 4.1.6
    finding_long_lifetime,         ///< `days`: over a year; RFC 8725 leaves it to the service
    finding_personal_data,         ///< `name`, `kind`: `mail` or `phone`; RFC 7519 section 12
    finding_invisible_characters,  ///< `part`, `name`, `character`: control, bidirectional or invisible
    finding_alg_unknown,           ///< `alg`: not registered for JOSE; RFC 7518 section 3.1 and 4.1
    finding_alg_misplaced,   ///< `alg`: of a JWE in a JWS, or the other way round; RFC 7515 section 4.1.1
    finding_enc_unknown,     ///< `enc`: not registered; RFC 7516 section 4.1.2
    finding_header_type,     ///< `name`, `expected`, `found`: JSON types; RFC 7515 section 4.1
    finding_crit_malformed,  ///< `raw`: empty, no list of names, or names what may not be there; 4.1.11
    finding_crit_unknown,    ///< `name`: an extension that must be understood; 4.1.11
    finding_b64_false,       ///< RFC 7797: the payload is not base64url-encoded
    finding_claim_type,      ///< `name`, `expected`, `found`: JSON types; RFC 7519 section 4.1
    finding_expires_before_valid,  ///< `exp` <= `nbf`; `expires_at`, `not_before`
    finding_part_length,  ///< `part`, `enc`, `bytes`, `expected`: of the vector or the tag; RFC 7518 section
                          ///< 5
    finding_unprotected_header,  ///< `names`: header parameters no signature covers; RFC 7515 section 7.2.1
    finding_encrypted_key_missing,     ///< `alg` needs one; RFC 7516 section 5.2
    finding_encrypted_key_unexpected,  ///< `alg` has none, `bytes`; RFC 7516 section 5.2 step 10
};
Q_ENUM_NS(TokenFinding)

/// Why a signature does not count as valid.
enum class SignatureFault {
    // The token itself; no key changes it. RFC 7515 section 5.2.
    signature_header_name_twice,  ///< `name`; section 4
    signature_header_type,        ///< `name`, `expected`: a JSON type
    signature_alg_missing,        ///< section 4.1.1
    signature_alg_none,           ///< `alg`: `none` in any case; RFC 8725 section 3.2
    signature_alg_unknown,        ///< `alg`; unsupported
    signature_encrypted,          ///< a JWE; unsupported
    signature_crit_malformed,  ///< `crit` is no list of names, empty, or names what may not be there; 4.1.11
    signature_crit_unknown,    ///< `name`: an extension that must be understood and is not
    signature_b64_false,       ///< RFC 7797: the payload is not base64url encoded; not supported
    signature_unused_bits,     ///< `part`: not the one canonical base64url text of its bytes
    signature_length,          ///< `alg`, `bytes`, `expected`; RFC 7518 section 3, RFC 8037 section 3.1
    signature_out_of_range,    ///< ECDSA: r or s is not within 1 … n-1; `alg`
    // The keys.
    signature_no_key,       ///< none was given
    signature_none_fits,    ///< `keys`: names of those given; why each does not fit is told beside it
    signature_mismatch,     ///< `key`: the name of the only one that fits the token; it did not sign it
    signature_none_signed,  ///< `keys`: names of those that fit the token; none of them signed it
};
Q_ENUM_NS(SignatureFault)

/// Why a key is not one to check a certain token with.
enum class KeyMismatch {
    key_of_other_kind,      ///< `alg`, `needed`, `kind`
    key_is_no_secret,       ///< `alg`, `kind`: HMAC with a key that is not secret; RFC 8725 section 2.1
    key_restricted,         ///< `alg`: an RSA-PSS key for another hash or a longer salt; RFC 4055 section 3.1
    key_for_other_alg,      ///< `alg`, `key_alg`; RFC 7517 section 4.4
    key_for_other_use,      ///< `use`; RFC 7517 section 4.2
    key_not_for_verifying,  ///< `operations`; RFC 7517 section 4.3
    key_of_other_id,        ///< `kid`: the token's, `key_kid`; RFC 7515 section 4.1.4
};
Q_ENUM_NS(KeyMismatch)

/// Why something is not a key, or not one that may be used.
enum class KeyFault {
    key_nothing,          ///< an empty file or text
    key_too_large,        ///< `bytes`, `limit`
    key_unrecognised,     ///< neither PEM nor JSON
    key_pem_kind,         ///< `label`: of a PEM block that holds no key to verify with
    key_pem_broken,       ///< `label`
    key_pem_encrypted,    ///< a private key under a passphrase
    key_not_json,         ///< `reason`: a JsonFault
    key_member_missing,   ///< `name`; RFC 7517 section 4, RFC 7518 section 6
    key_member_type,      ///< `name`, `expected`: a JSON type
    key_member_twice,     ///< `name`; RFC 7517 section 4
    key_member_encoding,  ///< `name`: not canonical base64url, or of an integer with zeroes before it
    key_member_length,    ///< `name`, `bytes`, `expected`
    key_type_unknown,     ///< `type`: of a JWK
    key_kind_unknown,     ///< `kind`: an algorithm or curve that no signature here uses
    key_off_curve,        ///< `curve`: the point is not on it, or one of its few weak points
    key_rsa_small,        ///< `bits`, `least`; RFC 7518 section 3.3
    key_rsa_large,        ///< `bits`, `most`
    key_rsa_exponent,     ///< even, 1, or beyond what is computed with
    key_rsa_modulus,      ///< even
    key_secret_form,      ///< `form`: the text is not hex, or not base64
    key_secret_is_key,    ///< a PEM, JWK or DER key where a secret belongs; RFC 8725 section 2.1
    key_set_empty,        ///< a JWK Set without keys
    key_set_too_long,     ///< `count`, `limit`
    key_not_object,       ///< `found`: a JSON type; RFC 7517 section 4
};
Q_ENUM_NS(KeyFault)

/// Something worth saying about a signature besides whether it is valid.
enum class SignatureFinding {
    finding_weak_secret,   ///< `alg`, `bytes`, `least`: shorter than the hash; RFC 7518 section 3.2
    finding_key_in_token,  ///< `names`: header parameters that offer a key; never used, RFC 8725 section 3.10
};
Q_ENUM_NS(SignatureFinding)

}  // namespace td::token
