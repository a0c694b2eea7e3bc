// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"desk_production_locked",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” is a production environment. Nothing was sent. To allow this one "
                             "call, add --production \"{name}\".")},
    Worded{
        "desk_profile_gone",
        QT_TRANSLATE_NOOP("sentence",
                          "The environment “{name}” that this token was saved for was removed. Nothing was "
                          "sent. Save the token anew for the environment that it belongs to.")},
    Worded{
        "desk_token_elsewhere",
        QT_TRANSLATE_NOOP("sentence",
                          "“{parameter}” is a token of “{name}”, which is another environment. Nothing was "
                          "sent. Choose that environment, or use a token of this one.")},
    Worded{"desk_token_expired",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“{parameter}” expired at {expired_at:time}. This service cannot refresh an expired token, so "
               "nothing was sent. Get a new token, or send this one all the same with --send-anyway.")},
    Worded{"desk_not_kept",
           QT_TRANSLATE_NOOP(
               "sentence",
               "This call replaces the tokens you give it, and nothing would keep the new ones. "
               "Nothing was sent. Add --passphrase-file FILE to keep them in the vault, --out FILE to save "
               "them in a file, or --reveal to print them.")},
    Worded{"desk_not_noted",
           QT_TRANSLATE_NOOP("sentence",
                             "Nothing was sent, because what comes back could not be saved. {reason}")},
    Worded{"desk_not_saved", QT_TRANSLATE_NOOP("sentence", "What came back could not be saved. {reason}")},
    Worded{"desk_cancelled", QT_TRANSLATE_NOOP("sentence", "Cancelled. Nothing was sent.")},
    Worded{
        "desk_secrets_missing",
        QT_TRANSLATE_NOOP("sentence",
                          "Requests of “{name}” need secrets that are not here: {secrets:list}. Nothing was "
                          "sent. Give them: in the settings of the environment, or with profiles secret.")},
    Worded{"desk_bad_bearer",
           QT_TRANSLATE_NOOP("sentence",
                             "A bearer token is one word, without “Bearer”, spaces or line breaks.")},
    Worded{"desk_bad_proxy_login",
           QT_TRANSLATE_NOOP("sentence", "The login of a proxy is written as USER:PASSWORD.")},
    Worded{
        "desk_bad_client_key",
        QT_TRANSLATE_NOOP("sentence",
                          "This is no private key. The key of a client certificate is a private key in PEM, "
                          "without a passphrase.")},
    Worded{"desk_token_busy",
           QT_TRANSLATE_NOOP(
               "sentence",
               "Another exchange is using this “{parameter}”. Nothing was sent; wait until it has ended.")},
    Worded{
        "desk_token_unsettled",
        QT_TRANSLATE_NOOP("sentence",
                          "An earlier exchange of this token was cut short and has not been settled. Nothing "
                          "was sent. Settle it first (on the command line: recover).")},
    Worded{"desk_token_in_doubt",
           QT_TRANSLATE_NOOP("sentence",
                             "An earlier exchange of this token ended without telling whether the token was "
                             "replaced. Nothing was sent. To send it all the same, choose so (on the command "
                             "line: --retry-unknown, or --send-anyway with call).")},
    Worded{"desk_token_replaced",
           QT_TRANSLATE_NOOP(
               "sentence",
               "This token has been replaced by an earlier exchange. Nothing was sent; use the new "
               "one, which is saved.")},
    Worded{
        "desk_cut_short",
        QT_TRANSLATE_NOOP("sentence",
                          "TokenDesk was ended before a whole response had been saved. Whether the service "
                          "replaced the tokens is not known.")},
    Worded{"desk_definition_gone",
           QT_TRANSLATE_NOOP("sentence",
                             "A response of {service}.{endpoint} was saved but cannot be read, because this "
                             "endpoint is not defined any more. It is kept; restore the definition.")},
    Worded{
        "desk_cannot_refresh",
        QT_TRANSLATE_NOOP("sentence",
                          "The service {service} has no endpoint that refreshes this token, or a token that "
                          "it takes is not saved.")},
    Worded{"desk_secrets_locked",
           QT_TRANSLATE_NOOP("sentence",
                             "Requests of “{name}” need secrets in the vault, and the vault does not open. "
                             "Nothing was sent. {reason}")},
    Worded{"desk_secret_absent", QT_TRANSLATE_NOOP("sentence", "The profile has no secret “{key}”.")},
    Worded{"desk_role_not_saved",
           QT_TRANSLATE_NOOP("sentence", "This file of saved tokens holds no token of the role “{role}”.")},
    Worded{"finding_previous_kept",
           QT_TRANSLATE_NOOP("sentence", "What the file held before is now in {path}.")},
    Worded{
        "finding_reply_kept",
        QT_TRANSLATE_NOOP("sentence", "The response was kept as it came in {path}; a token may be in it.")},
    Worded{"finding_kept_beside",
           QT_TRANSLATE_NOOP("sentence",
                             "There were tokens in this response, though it is no success. They were saved "
                             "beside the old ones, which may still be the good ones.")},
    Worded{"finding_other_holder",
           QT_TRANSLATE_NOOP("sentence",
                             "The new “{role}” is not for whom the old one was: {claims:list} differ. It was "
                             "saved beside the old one.")},
    Worded{"key_set_in_clear", QT_TRANSLATE_NOOP("sentence",
                                                 "With http://, anyone on the way to {host} could put in a "
                                                 "key of their own. Nothing was sent. Use https://.")},
    Worded{"key_set_redirected",
           QT_TRANSLATE_NOOP("sentence",
                             "{host} sent no keys, only a redirect (HTTP {status}), which is not followed. "
                             "Give the URL that the keys are really at.")},
    Worded{"key_set_status", QT_TRANSLATE_NOOP("sentence", "{host} sent no keys: HTTP {status}.")},
    Worded{"key_set_incomplete",
           QT_TRANSLATE_NOOP("sentence",
                             "No complete response came from {host}, so there are no keys. Try again.")},
    Worded{"key_set_unreached",
           QT_TRANSLATE_NOOP("sentence",
                             "None of the keys at hand signed this token, and the keys of these could not be "
                             "had: {keys:list}. One of those may have signed it.")},
    Worded{"timely_off", QT_TRANSLATE_NOOP("sentence", "Not refreshed automatically.")},
    Worded{"timely_ended",
           QT_TRANSLATE_NOOP("sentence",
                             "Automatic refresh was switched off, because the last one did not succeed "
                             "({outcome:word}). Refresh the token yourself, then switch it on again.")},
    Worded{"timely_not_only_here",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: somebody else may use these tokens, and would be "
                             "locked out. Mark them as used only here first.")},
    Worded{"timely_production_locked",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: “{name}” is a production environment, and it is "
                             "locked.")},
    Worded{"timely_profile_gone",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: the profile “{name}” is not there any more.")},
    Worded{"timely_expiry_unknown",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: it is not known when these tokens expire.")},
    Worded{"timely_expired",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: a token expired at {expired_at:time}, and this "
                             "service cannot refresh an expired one. Get a new token.")},
    Worded{"timely_too_short",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: these tokens live for {seconds:seconds} only.")},
    Worded{"timely_unclear",
           QT_TRANSLATE_NOOP("sentence",
                             "Not refreshed automatically: what became of these tokens in an earlier "
                             "exchange is not known. Refresh the token yourself.")},
};
}  // namespace

std::span<const Worded> exchangeSentences() {
    return sentences;
}

}  // namespace td::words
