// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"profile_bad_name", QT_TRANSLATE_NOOP("sentence",
                                                 "“{name}” cannot be its name. A profile needs a name of 1 "
                                                 "to 64 characters, without control characters and without "
                                                 "spaces around it.")},
    Worded{"profile_name_taken",
           QT_TRANSLATE_NOOP("sentence", "There is already a profile called “{name}”. Nothing was changed.")},
    Worded{"profile_unknown_service",
           QT_TRANSLATE_NOOP("sentence", "There is no service “{service}”. Known: {known:list}.")},
    Worded{"profile_no_base_url",
           QT_TRANSLATE_NOOP("sentence", "The profile needs a base URL, such as https://test.example.com.")},
    Worded{"profile_bad_url",
           QT_TRANSLATE_NOOP("sentence",
                             "This is not a complete URL. It should look like https://test.example.com.")},
    Worded{"profile_url_scheme",
           QT_TRANSLATE_NOOP("sentence", "“{scheme}:” cannot be used here; use https or http.")},
    Worded{"profile_url_userinfo",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The URL holds a user name or password, and leads to {host}. Leave them out: a URL is shown "
               "and passed on.")},
    Worded{
        "profile_url_characters",
        QT_TRANSLATE_NOOP("sentence", "The URL “{url}” holds a space, a control character or a backslash.")},
    Worded{"profile_url_fragment",
           QT_TRANSLATE_NOOP("sentence", "The URL holds a “#” part, which is never sent. Leave it out.")},
    Worded{"profile_url_query", QT_TRANSLATE_NOOP("sentence", "A base URL cannot hold a query (“?…”).")},
    Worded{"profile_http_refused",
           QT_TRANSLATE_NOOP("sentence",
                             "With http://, anyone on the way to {host} could read the tokens. Use https, or "
                             "allow it for this profile with --allow-http.")},
    Worded{"profile_http_production",
           QT_TRANSLATE_NOOP("sentence", "http:// is never used for production ({host}). Use https.")},
    Worded{"profile_unknown_endpoint",
           QT_TRANSLATE_NOOP("sentence", "The service {service} has no endpoint “{endpoint}”.")},
    Worded{"profile_endpoint_no_url",
           QT_TRANSLATE_NOOP("sentence",
                             "“{endpoint}” cannot have a URL of its own; its address is always "
                             "the base URL and its path.")},
    Worded{"profile_bad_header", QT_TRANSLATE_NOOP("sentence",
                                                   "“{name}” cannot be sent as a header: the name or the "
                                                   "value holds characters that no header may.")},
    Worded{"profile_reserved_header",
           QT_TRANSLATE_NOOP("sentence", "“{name}” is set by the program itself and cannot be given.")},
    Worded{"profile_secret_header",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” may carry a secret, and secrets do not go into the file of "
                             "profiles. Keep it in the vault (profiles secret … header.{name}=@FILE), or "
                             "give it with each call: --header {name}=@FILE.")},
    Worded{"profile_unknown_parameter",
           QT_TRANSLATE_NOOP("sentence", "The service {service} has no parameter “{parameter}”.")},
    Worded{
        "profile_place_refused",
        QT_TRANSLATE_NOOP("sentence", "“{parameter}” cannot be sent as {place}; allowed: {allowed:list}.")},
    Worded{"profile_unknown_claim",
           QT_TRANSLATE_NOOP("sentence",
                             "The tokens of the service {service} have no claim “{claim}” that an "
                             "environment could fix. There are: {known:list}.")},
    Worded{"profile_bad_claim",
           QT_TRANSLATE_NOOP("sentence",
                             "The value of the claim “{claim}” needs 1 to 256 characters, without control "
                             "characters and without spaces around it.")},
    Worded{"profile_bad_timeout",
           QT_TRANSLATE_NOOP("sentence", "The time limit must be 1 to 300 seconds, not {found}.")},
    Worded{"profile_cannot_sign",
           QT_TRANSLATE_NOOP("sentence",
                             "The definition of “{service}” leaves no choice about signing requests.")},
    Worded{"profile_signing_claim",
           QT_TRANSLATE_NOOP("sentence",
                             "Signed requests carry “{claim}”: say what it is in this environment (command "
                             "line: --claim {claim}=VALUE).")},
    Worded{"profile_bad_proxy",
           QT_TRANSLATE_NOOP("sentence",
                             "This is no proxy. Write “system”, “none”, or an address such as "
                             "http://proxy.example.com:3128 or socks5://proxy.example.com:1080.")},
    Worded{"profile_proxy_login",
           QT_TRANSLATE_NOOP("sentence",
                             "A profile holds no secret: leave the user name and the password out of the "
                             "proxy's address. They are kept in the vault, as proxy_login.")},
    Worded{"profile_bad_certificate",
           QT_TRANSLATE_NOOP("sentence", "There is no certificate in PEM in it, or one that is damaged.")},
    Worded{
        "profile_private_key",
        QT_TRANSLATE_NOOP("sentence",
                          "A profile holds no secret: there is a private key among the certificates. It is "
                          "kept in the vault, as client_key.")},
    Worded{
        "identity_unreadable",
        QT_TRANSLATE_NOOP("sentence",
                          "There is neither a certificate nor a private key in it that can be read. A client "
                          "certificate is a file in PEM or PKCS#12 (.pem, .crt, .p12, .pfx).")},
    Worded{"identity_sealed", QT_TRANSLATE_NOOP("sentence", "It is sealed: its passphrase is needed.")},
    Worded{"identity_passphrase",
           QT_TRANSLATE_NOOP("sentence", "It is sealed, and this passphrase does not open it.")},
    Worded{
        "identity_old_cipher",
        QT_TRANSLATE_NOOP("sentence",
                          "It is sealed with a cipher that is not used any more. Export it anew, for example "
                          "with AES-256.")},
    Worded{"identity_incomplete",
           QT_TRANSLATE_NOOP(
               "sentence",
               "A client certificate needs its private key as well: choose a file that holds both, "
               "in PEM or PKCS#12.")},
    Worded{"identity_other_key",
           QT_TRANSLATE_NOOP("sentence", "The private key is not that of the certificate.")},
    Worded{"profile_bad_tls", QT_TRANSLATE_NOOP("sentence", "The lowest version of TLS is 1.2 or 1.3.")},
    Worded{"profile_pin_in_clear",
           QT_TRANSLATE_NOOP("sentence",
                             "A pinned key needs https://: {host} is reached with http://, where no key is "
                             "shown.")},
    Worded{"profile_bad_pin",
           QT_TRANSLATE_NOOP("sentence",
                             "This is no pinned key: it takes the SHA-256 of the server's public key, 64 "
                             "hexadecimal digits or sha256/ and Base64.")},
    Worded{
        "profile_bad_unlock",
        QT_TRANSLATE_NOOP(
            "sentence", "A production environment can stay unlocked for 1 to 240 minutes, not for {found}.")},
    Worded{"profile_built_in",
           QT_TRANSLATE_NOOP(
               "sentence", "“{name}” is built in and cannot be changed. Add a profile of your own instead.")},
    Worded{"plan_missing_parameter",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“{parameter}” is needed. Give it with --set {parameter}=VALUE or --set {parameter}=@FILE.")},
    Worded{"plan_unknown_parameter",
           QT_TRANSLATE_NOOP("sentence", "There is no parameter “{parameter}” here. Known: {known:list}.")},
    Worded{"plan_bad_value",
           QT_TRANSLATE_NOOP("sentence",
                             "The value of “{parameter}” cannot be sent; expected: {expected:word}.")},
    Worded{
        "plan_no_signing_key",
        QT_TRANSLATE_NOOP("sentence",
                          "The request is to be signed, and there is no secret to sign it with. Nothing was "
                          "sent.")},
    Worded{"plan_bad_header", QT_TRANSLATE_NOOP("sentence",
                                                "The header “{name}” cannot be sent: its name or value is "
                                                "not allowed, or the program sets it itself.")},
};
}  // namespace

std::span<const Worded> profileSentences() {
    return sentences;
}

}  // namespace td::words
