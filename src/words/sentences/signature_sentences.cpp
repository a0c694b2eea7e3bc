// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"signature_header_name_twice",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” is in the header more than once; programs differ on which one counts, "
                             "so the token is refused.")},
    Worded{"signature_header_type",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” in the header has the wrong type; expected: {expected:word}.")},
    Worded{"signature_alg_missing", QT_TRANSLATE_NOOP("sentence", "The header names no algorithm (“alg”).")},
    Worded{"signature_alg_none",
           QT_TRANSLATE_NOOP("sentence", "The header says “alg”: “{alg}”: nobody signed this token.")},
    Worded{"signature_alg_unknown", QT_TRANSLATE_NOOP("sentence", "The algorithm “{alg}” is not supported.")},
    Worded{"signature_encrypted",
           QT_TRANSLATE_NOOP("sentence", "This token is encrypted (JWE) and has no signature of its own.")},
    Worded{"signature_crit_malformed",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“crit” in the header is not a list of extensions that the header has, each named once.")},
    Worded{"signature_crit_unknown",
           QT_TRANSLATE_NOOP("sentence",
                             "The token may only be accepted by who understands its extension “{name}” "
                             "(“crit”), which is not supported.")},
    Worded{"signature_b64_false",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The payload is said not to be base64url-encoded (“b64”: false), which is not supported.")},
    Worded{"signature_unused_bits",
           QT_TRANSLATE_NOOP("sentence",
                             "The last character of the {part:word} carries bits that belong to no byte: the "
                             "token was changed, or written by an incorrect encoder.")},
    Worded{"signature_length",
           QT_TRANSLATE_NOOP("sentence",
                             "The signature is {bytes:bytes} long, where {alg} needs {expected:bytes}: the "
                             "token was cut, damaged, or signed in another way.")},
    Worded{"signature_out_of_range",
           QT_TRANSLATE_NOOP("sentence",
                             "The signature cannot be one: a number in it is outside the range of {alg}.")},
    Worded{"signature_no_key", QT_TRANSLATE_NOOP("sentence", "No key was given.")},
    Worded{"signature_none_fits",
           QT_TRANSLATE_NOOP("sentence", "None of these keys fits the token: {keys:list}.")},
    Worded{"signature_mismatch",
           QT_TRANSLATE_NOOP("sentence",
                             "The key {key} did not sign this token, or the token was changed since.")},
    Worded{"signature_none_signed",
           QT_TRANSLATE_NOOP(
               "sentence",
               "None of these keys signed this token, or the token was changed since: {keys:list}.")},
    Worded{"key_of_other_kind",
           QT_TRANSLATE_NOOP("sentence",
                             "{alg} needs another kind of key: {needed:word}. This one is: {kind:word}.")},
    Worded{"key_is_no_secret",
           QT_TRANSLATE_NOOP("sentence",
                             "{alg} is checked with a shared secret, and this key is not one (kind: {kind}). "
                             "With a public key in its place, anyone could make tokens.")},
    Worded{
        "key_restricted",
        QT_TRANSLATE_NOOP("sentence",
                          "This RSA-PSS key says that it is not for {alg}: another hash, or a longer salt.")},
    Worded{"key_for_other_alg",
           QT_TRANSLATE_NOOP("sentence", "This key is for {key_alg} alone (“alg”); the token says {alg}.")},
    Worded{"key_for_other_use",
           QT_TRANSLATE_NOOP("sentence", "This key is not for signatures: its “use” is “{use}”.")},
    Worded{"key_not_for_verifying",
           QT_TRANSLATE_NOOP("sentence",
                             "This key is not for checking signatures; its “key_ops”: {operations:list}.")},
    Worded{"key_of_other_id",
           QT_TRANSLATE_NOOP("sentence",
                             "The token names the key “{kid}” (“kid”), and this one is “{key_kid}”.")},
    Worded{"key_nothing", QT_TRANSLATE_NOOP("sentence", "The key is empty.")},
    Worded{"key_too_large",
           QT_TRANSLATE_NOOP("sentence",
                             "This has {bytes:bytes}; more than {limit:bytes} are not read as keys.")},
    Worded{"key_unrecognised",
           QT_TRANSLATE_NOOP("sentence", "This is no key: neither PEM nor a JWK or JWK Set.")},
    Worded{"key_pem_kind",
           QT_TRANSLATE_NOOP("sentence", "The PEM block “{label}” holds no key to check a signature with.")},
    Worded{"key_pem_broken", QT_TRANSLATE_NOOP("sentence", "The PEM block “{label}” is damaged.")},
    Worded{"key_pem_encrypted",
           QT_TRANSLATE_NOOP("sentence",
                             "This private key is locked with a passphrase. Give the public key or the "
                             "certificate instead: it is all that is needed.")},
    Worded{"key_not_json",
           QT_TRANSLATE_NOOP("sentence", "The key looks like a JWK but is not JSON. {reason}")},
    Worded{"key_member_missing", QT_TRANSLATE_NOOP("sentence", "“{name}” is missing in the JWK.")},
    Worded{
        "key_member_type",
        QT_TRANSLATE_NOOP("sentence", "“{name}” in the JWK has the wrong type; expected: {expected:word}.")},
    Worded{"key_member_twice", QT_TRANSLATE_NOOP("sentence", "“{name}” is in the JWK more than once.")},
    Worded{"key_member_encoding",
           QT_TRANSLATE_NOOP("sentence", "“{name}” in the JWK is not proper base64url.")},
    Worded{"key_member_length",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” in the JWK has {bytes:bytes}; this curve needs {expected:bytes}.")},
    Worded{"key_type_unknown",
           QT_TRANSLATE_NOOP("sentence", "The JWK is of a type that is not supported (“kty”: “{type}”).")},
    Worded{"key_kind_unknown",
           QT_TRANSLATE_NOOP("sentence", "No supported algorithm uses a key of this kind: {kind}.")},
    Worded{
        "key_off_curve",
        QT_TRANSLATE_NOOP(
            "sentence", "The public key is not a proper point of the curve {curve}, so it proves nothing.")},
    Worded{"key_rsa_small",
           QT_TRANSLATE_NOOP("sentence", "The RSA key has {bits} bits; at least {least} are needed.")},
    Worded{"key_rsa_large",
           QT_TRANSLATE_NOOP("sentence", "The RSA key has {bits} bits; at most {most} are supported.")},
    Worded{
        "key_rsa_exponent",
        QT_TRANSLATE_NOOP(
            "sentence", "The exponent of the RSA key is 1, even, or too large, so the key proves nothing.")},
    Worded{"key_rsa_modulus",
           QT_TRANSLATE_NOOP("sentence", "The modulus of the RSA key is even, so the key proves nothing.")},
    Worded{"key_secret_form", QT_TRANSLATE_NOOP("sentence", "The secret is not written as {form:word}.")},
    Worded{"key_secret_is_key",
           QT_TRANSLATE_NOOP("sentence",
                             "This is a key (PEM, JWK or DER), not a shared secret. A public key used as a "
                             "secret would let anyone make tokens.")},
    Worded{"key_set_empty", QT_TRANSLATE_NOOP("sentence", "The JWK Set holds no keys.")},
    Worded{"key_set_too_long",
           QT_TRANSLATE_NOOP("sentence", "There are {count} keys; no more than {limit} are read.")},
    Worded{"key_not_object",
           QT_TRANSLATE_NOOP("sentence", "A JWK is a JSON object, and this is none (found: {found:word}).")},
    Worded{"finding_weak_secret",
           QT_TRANSLATE_NOOP("sentence",
                             "The secret has {bytes:bytes}; {alg} needs {least:bytes} or more. Whoever has a "
                             "token can find a short secret by trying.")},
    Worded{"finding_key_in_token",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The header offers a key ({names:list}). It is never used: whoever made the token chose it.")},
};
}  // namespace

std::span<const Worded> signatureSentences() {
    return sentences;
}

}  // namespace td::words
