// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"read_refused", QT_TRANSLATE_NOOP("sentence", "The service refused: {name} = {code}.")},
    Worded{"read_refused_plain", QT_TRANSLATE_NOOP("sentence", "The service refused and gave no code.")},
    Worded{"read_not_json",
           QT_TRANSLATE_NOOP("sentence", "The response (HTTP {status}) is not JSON. {reason}")},
    Worded{"read_empty", QT_TRANSLATE_NOOP("sentence", "The response (HTTP {status}) has no content.")},
    Worded{"read_redirect",
           QT_TRANSLATE_NOOP("sentence",
                             "The server redirects to {host} (HTTP {status}). Redirects are never followed, "
                             "so no token went there. Check the URL in the profile.")},
    Worded{"read_status",
           QT_TRANSLATE_NOOP("sentence",
                             "The response reads as a success, but came with HTTP {status}; by the service's "
                             "contract only these are allowed: {allowed:list}.")},
    Worded{"read_field_missing",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer} is missing in the response.")},
    Worded{
        "read_field_type",
        QT_TRANSLATE_NOOP(
            "sentence",
            "Wrong type in the response, {pointer:pointer}: expected {expected:word}, found {found:word}.")},
    Worded{"read_token_missing",
           QT_TRANSLATE_NOOP("sentence",
                             "The response reads as a success, but holds no token at {pointer:pointer}.")},
    Worded{"read_neither",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The response (HTTP {status}) is neither a success nor a refusal by the service's contract.")},
    Worded{"finding_expiry_mismatch",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer} says {declared:time}, but “exp” in the token says "
                             "{exp:time}. They should agree to the second.")},
    Worded{"finding_expiry_text_differs",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer} says {text}, but the number beside it says {number}. They "
                             "should be the same.")},
    Worded{"finding_expiry_unusable", QT_TRANSLATE_NOOP("sentence",
                                                        "The expiry at {pointer:pointer} cannot be used, so "
                                                        "it is unknown when the token expires. {reason}")},
    Worded{"finding_granted_shorter",
           QT_TRANSLATE_NOOP("sentence", "Asked for {asked:days}, granted only {granted:days}.")},
    Worded{"finding_token_in_refusal",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The refusal carries a token at {pointer:pointer}. It was not saved; do not use it.")},
    Worded{"finding_token_missing", QT_TRANSLATE_NOOP("sentence",
                                                      "Only half a pair came back: there is no token at "
                                                      "{pointer:pointer}, although this call replaces it.")},
    Worded{"finding_token_unchanged",
           QT_TRANSLATE_NOOP("sentence",
                             "The {role} came back unchanged, although this call should replace it.")},
    Worded{"finding_status_unusual",
           QT_TRANSLATE_NOOP("sentence",
                             "The refusal came with HTTP {status}; by the service's contract these are "
                             "expected: {allowed:list}.")},
    Worded{"finding_clock_difference",
           QT_TRANSLATE_N_NOOP("sentence",
                               "The server's clock and this computer's differ by %n second(s). Times left "
                               "are counted by this computer's clock.")},
    Worded{"finding_duplicate_member",
           QT_TRANSLATE_NOOP("sentence", "“{name}” is in the response more than once; the last one counts.")},
    Worded{"finding_expiry_in_seconds",
           QT_TRANSLATE_NOOP(
               "sentence",
               "{pointer:pointer} is {raw}. Read as milliseconds, as the contract says, that lies in 1970; "
               "the service seems to send seconds.")},
    Worded{"finding_status_foreign",
           QT_TRANSLATE_NOOP("sentence",
                             "HTTP {status} is no status this service answers with: the URL in the profile "
                             "may be wrong, or the server out of order.")},
    Worded{
        "finding_claim_of_another",
        QT_TRANSLATE_NOOP("sentence",
                          "The claim “{name}” is “{found}”, but in tokens of the environment “{profile}” "
                          "it is “{expected}”. This token seems to belong to another environment or app.")},
    Worded{"finding_sent_anyway",
           QT_TRANSLATE_NOOP(
               "sentence", "“{parameter}” was known to be expired and was sent all the same, as you asked.")},
};
}  // namespace

std::span<const Worded> responseSentences() {
    return sentences;
}

}  // namespace td::words
