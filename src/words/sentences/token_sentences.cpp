// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"token_part_count", QT_TRANSLATE_NOOP("sentence",
                                                 "This is not a complete JWT: a signed one has 3 parts and "
                                                 "an encrypted one 5, but this has {parts} (byte {at}).")},
    Worded{"token_part_empty", QT_TRANSLATE_NOOP("sentence", "The {part:word} is empty (byte {at}).")},
    Worded{"token_bad_character",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The {part:word} holds {character} at byte {at}, which is not a base64url character.")},
    Worded{"token_bad_length", QT_TRANSLATE_NOOP("sentence",
                                                 "The {part:word} has a length that base64url never has: "
                                                 "characters were lost or added before byte {at}.")},
    Worded{"token_header_not_json", QT_TRANSLATE_NOOP("sentence", "The header is not JSON. {reason}")},
    Worded{"token_header_not_object",
           QT_TRANSLATE_NOOP("sentence", "The header is JSON, but not an object (found: {found:word}).")},
    Worded{"token_payload_not_json",
           QT_TRANSLATE_NOOP("sentence", "The payload begins like JSON but is not valid JSON. {reason}")},
    Worded{"token_payload_not_utf8",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The payload is neither JSON nor text: its byte {offset} is {byte}, which is not UTF-8.")},
    Worded{
        "token_too_large",
        QT_TRANSLATE_NOOP("sentence", "The token has {bytes:bytes}; more than {limit:bytes} are not read.")},
    Worded{"token_truncated",
           QT_TRANSLATE_NOOP("sentence",
                             "The token is cut off: its {part:word} is the last part there is, and it is not "
                             "followed by what must come next (byte {at}).")},
    Worded{"token_shortened",
           QT_TRANSLATE_NOOP("sentence",
                             "The token is shortened: “{mark}” at byte {at} stands in place of the rest. The "
                             "whole token is needed to read it.")},
    Worded{"token_placeholder",
           QT_TRANSLATE_NOOP(
               "sentence", "“{text}” stands where a token belongs: a placeholder that was never filled in.")},
    Worded{"token_header_unprotected",
           QT_TRANSLATE_NOOP("sentence",
                             "All of the header ({names:list}) stands outside the signature, in the "
                             "unprotected “header”. A token without a protected header is not read.")},
    Worded{"token_enc_missing",
           QT_TRANSLATE_NOOP("sentence",
                             "This has five parts, as an encrypted token does, but the header has no “enc”, "
                             "so it is neither encrypted nor signed.")},
    Worded{"time_not_a_number", QT_TRANSLATE_NOOP("sentence", "{raw} is not a number.")},
    Worded{"time_not_whole", QT_TRANSLATE_NOOP("sentence", "{raw} is not written as a whole number.")},
    Worded{"time_negative", QT_TRANSLATE_NOOP("sentence", "{raw} is negative.")},
    Worded{"time_out_of_range", QT_TRANSLATE_NOOP("sentence", "{raw} lies beyond the year 9999.")},
    Worded{"time_in_milliseconds",
           QT_TRANSLATE_NOOP("sentence",
                             "{raw} lies beyond the year 9999 in seconds, which belong here; in milliseconds "
                             "it would be {as_milliseconds:time}.")},
    Worded{"time_in_microseconds",
           QT_TRANSLATE_NOOP(
               "sentence",
               "{raw} lies beyond the year 9999; in microseconds it would be {as_microseconds:time}.")},
    Worded{"time_in_nanoseconds",
           QT_TRANSLATE_NOOP(
               "sentence",
               "{raw} lies beyond the year 9999; in nanoseconds it would be {as_nanoseconds:time}.")},
    Worded{"finding_alg_none",
           QT_TRANSLATE_NOOP("sentence",
                             "The header says “alg”: “{alg}”: nobody signed this token. Never accept it.")},
    Worded{"finding_alg_missing",
           QT_TRANSLATE_NOOP("sentence",
                             "The header names no algorithm: “alg” is missing, empty or no string.")},
    Worded{"finding_signature_missing",
           QT_TRANSLATE_NOOP("sentence",
                             "The signature is empty, although the header names the algorithm {alg}.")},
    Worded{"finding_signature_length", QT_TRANSLATE_NOOP("sentence",
                                                         "The signature is {bytes:bytes} long; {alg} makes "
                                                         "{expected:bytes}. The token was cut or damaged.")},
    Worded{"finding_duplicate_name",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“{name}” is in the {part:word} more than once; programs differ on which one counts.")},
    Worded{"finding_bad_time", QT_TRANSLATE_NOOP("sentence", "“{name}” is not a usable time. {reason}")},
    Worded{"finding_no_expiry",
           QT_TRANSLATE_NOOP("sentence", "The token has no expiry (“exp”): it never ends by itself.")},
    Worded{"finding_expires_before_issued",
           QT_TRANSLATE_NOOP("sentence",
                             "The token expires at {expires_at:time}, no later than it was issued "
                             "({issued_at:time}), so it was never good for any time.")},
    Worded{
        "finding_padded",
        QT_TRANSLATE_NOOP(
            "sentence", "The {part:word} ends in “=”, which a JWT leaves out; it was decoded all the same.")},
    Worded{"finding_unused_bits", QT_TRANSLATE_NOOP("sentence",
                                                    "The last character of the {part:word} carries bits that "
                                                    "belong to no byte; no correct encoder writes this.")},
    Worded{
        "finding_payload_not_object",
        QT_TRANSLATE_NOOP("sentence",
                          "The payload is not a JSON object (found: {found:word}), so there are no claims.")},
    Worded{"finding_odd_length",
           QT_TRANSLATE_NOOP("sentence",
                             "The {part:word} has a length that base64url never has; it was decoded without "
                             "its last character.")},
    Worded{"finding_weak_alg",
           QT_TRANSLATE_NOOP("sentence", "The algorithm {alg} is weak and not to be used any more.")},
    Worded{"finding_weak_key", QT_TRANSLATE_NOOP("sentence",
                                                 "The signature is that of an RSA key of {bits} bits; {alg} "
                                                 "needs 2048 at least.")},
    Worded{"finding_compressed",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The content is compressed before it is encrypted (“zip”), so its length may tell what "
               "is in it.")},
    Worded{"finding_not_before_in_future",
           QT_TRANSLATE_NOOP("sentence", "The token is not to be accepted before {not_before:time}.")},
    Worded{"finding_issued_in_future",
           QT_TRANSLATE_NOOP("sentence",
                             "The token says it was issued at {issued_at:time}, which is still to come: the "
                             "clock of its issuer is ahead, or this computer's is behind.")},
    Worded{"finding_long_lifetime",
           QT_TRANSLATE_NOOP("sentence", "The token lives {days:days}, which is more than a year.")},
    Worded{"finding_personal_data",
           QT_TRANSLATE_NOOP("sentence", "“{name}” holds a {kind:word}: whoever has the token can read it.")},
    Worded{"finding_invisible_characters",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” in the {part:word} holds {character}, which cannot be seen or changes "
                             "how text is shown.")},
    Worded{"finding_alg_unknown",
           QT_TRANSLATE_NOOP("sentence",
                             "No algorithm is registered under the name “{alg}” (upper and lower case "
                             "differ), so most programs can do nothing with this token.")},
    Worded{"finding_alg_misplaced",
           QT_TRANSLATE_NOOP("sentence",
                             "The algorithm {alg} does not belong in a token of this kind: signatures and "
                             "encryption have different ones.")},
    Worded{"finding_enc_unknown",
           QT_TRANSLATE_NOOP("sentence",
                             "No content encryption is registered under the name “{enc}” (upper and lower "
                             "case differ), so most programs cannot decrypt this token.")},
    Worded{"finding_header_type",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“{name}” in the header has the wrong type. Expected: {expected:word}; found: {found:word}.")},
    Worded{"finding_crit_malformed",
           QT_TRANSLATE_NOOP("sentence",
                             "“crit” in the header is {raw}, which is not a list of extensions that the "
                             "header has, each named once.")},
    Worded{"finding_crit_unknown",
           QT_TRANSLATE_NOOP(
               "sentence",
               "Only a program that understands the extension “{name}” (“crit”) may accept this token.")},
    Worded{"finding_b64_false", QT_TRANSLATE_NOOP("sentence",
                                                  "The header says that the payload is not base64url-encoded "
                                                  "(“b64”: false); it was decoded all the same.")},
    Worded{"finding_claim_type",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The claim “{name}” has the wrong type. Expected: {expected:word}; found: {found:word}.")},
    Worded{"finding_expires_before_valid",
           QT_TRANSLATE_NOOP("sentence",
                             "The token expires at {expires_at:time}, no later than it becomes valid "
                             "({not_before:time}), so it is never good for any time.")},
    Worded{"finding_part_length", QT_TRANSLATE_NOOP("sentence",
                                                    "The {part:word} is {bytes:bytes} long; {enc} makes "
                                                    "{expected:bytes}. The token was cut or damaged.")},
    Worded{"finding_unprotected_header",
           QT_TRANSLATE_NOOP("sentence",
                             "The unprotected “header” holds {names:list}, which no signature covers: anyone "
                             "may have changed it.")},
    Worded{"finding_encrypted_key_missing",
           QT_TRANSLATE_NOOP("sentence", "The encrypted key is empty, although {alg} needs one.")},
    Worded{"finding_encrypted_key_unexpected",
           QT_TRANSLATE_NOOP("sentence",
                             "There is an encrypted key of {bytes:bytes}, although {alg} has none.")},
};
}  // namespace

std::span<const Worded> tokenSentences() {
    return sentences;
}

}  // namespace td::words
