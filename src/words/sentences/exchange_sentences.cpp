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
    Worded{"desk_token_expired",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“{parameter}” expired at {expired_at:time}. This service cannot refresh an expired token, so "
               "nothing was sent. Get a new token, or send this one all the same with --send-anyway.")},
    Worded{
        "desk_not_kept",
        QT_TRANSLATE_NOOP("sentence",
                          "This call replaces the tokens you give it, and nothing would keep the new ones. "
                          "Nothing was sent. Add --out FILE to save them, or --reveal to print them.")},
    Worded{"desk_not_noted",
           QT_TRANSLATE_NOOP("sentence",
                             "Nothing was sent, because what comes back could not be saved. {reason}")},
    Worded{"desk_not_saved", QT_TRANSLATE_NOOP("sentence", "What came back could not be saved. {reason}")},
    Worded{"desk_cancelled", QT_TRANSLATE_NOOP("sentence", "Cancelled. Nothing was sent.")},
    Worded{"desk_token_busy",
           QT_TRANSLATE_NOOP(
               "sentence",
               "Another exchange is using this “{parameter}”. Nothing was sent; wait until it has ended.")},
    Worded{"desk_role_not_saved",
           QT_TRANSLATE_NOOP("sentence", "This file of saved tokens holds no token of the role “{role}”.")},
    Worded{"finding_previous_kept",
           QT_TRANSLATE_NOOP("sentence", "What the file held before is now in {path}.")},
    Worded{
        "finding_reply_kept",
        QT_TRANSLATE_NOOP("sentence", "The response was kept as it came in {path}; a token may be in it.")},
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
};
}  // namespace

std::span<const Worded> exchangeSentences() {
    return sentences;
}

}  // namespace td::words
