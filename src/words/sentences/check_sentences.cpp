// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"check_not_yet", QT_TRANSLATE_NOOP("sentence", "Its turn has not come.")},
    Worded{"check_no_value", QT_TRANSLATE_NOOP("sentence", "It needs a value for “{parameter}”.")},
    Worded{"check_no_value_or_secret",
           QT_TRANSLATE_NOOP("sentence",
                             "It needs a value for “{parameter}”, or the app secret to make one with.")},
    Worded{"check_no_secret",
           QT_TRANSLATE_NOOP("sentence", "It needs the app secret, to make a value for “{parameter}”.")},
    Worded{"check_no_expired", QT_TRANSLATE_NOOP("sentence",
                                                 "It needs an expired value for “{parameter}” (on the "
                                                 "command line: --set expired.{parameter}=@FILE).")},
    Worded{"check_no_token",
           QT_TRANSLATE_NOOP("sentence", "It needs a token of the role “{role}”, and none was received.")},
    Worded{"check_not_ours", QT_TRANSLATE_NOOP("sentence",
                                               "The “{parameter}” is not a JWT signed with the app secret, "
                                               "so one like it cannot be made for the test.")},
    Worded{
        "check_production_made",
        QT_TRANSLATE_NOOP("sentence", "Values made for a test are never sent to a production environment.")},
    Worded{"check_production_used_up",
           QT_TRANSLATE_NOOP("sentence",
                             "It would use up tokens, and that is never done in a production environment.")},
    Worded{"check_needs_consent",
           QT_TRANSLATE_NOOP("sentence",
                             "It would use up the tokens given. To allow that in a test environment, agree "
                             "to it (on the command line: --use-up).")},
    Worded{"check_after",
           QT_TRANSLATE_NOOP("sentence", "It says nothing unless “{check}” succeeds, and that did not.")},
    Worded{"check_needs", QT_TRANSLATE_NOOP("sentence", "“{check}” failed, so this could not be judged.")},
    Worded{"check_other_end",
           QT_TRANSLATE_NOOP("sentence", "There was no such response to look at: {outcome:word}.")},
    Worded{
        "check_no_claim",
        QT_TRANSLATE_NOOP(
            "sentence",
            "The claim “{claim}” cannot be compared: one of the tokens does not state it, or is not a JWT.")},
    Worded{"check_no_jwt", QT_TRANSLATE_NOOP("sentence", "The token is not a JWT.")},
    Worded{"check_no_key", QT_TRANSLATE_NOOP("sentence", "There is no key at hand that fits the signature.")},
    Worded{"check_claim_unstated",
           QT_TRANSLATE_NOOP(
               "sentence",
               "What is made for the test does not state “{claim}”. A server that looks at it refuses it; "
               "state it in the profile (on the command line: --claim, or --set {claim}=… here).")},
    Worded{"check_no_expiry", QT_TRANSLATE_NOOP("sentence", "The expiry of one of the tokens is not known.")},
    Worded{"check_status", QT_TRANSLATE_NOOP("sentence", "Expected HTTP status {expected}, got {got}.")},
    Worded{"check_outcome",
           QT_TRANSLATE_NOOP("sentence", "Expected: {expected:word}. Got: {got:word}. {reason}")},
    Worded{"check_no_response", QT_TRANSLATE_NOOP("sentence", "No complete response came. {reason}")},
    Worded{"check_value", QT_TRANSLATE_NOOP("sentence", "Expected {expected}, got {got}.")},
    Worded{"check_forbidden", QT_TRANSLATE_NOOP("sentence", "This value must not be {got}.")},
    Worded{"check_present", QT_TRANSLATE_NOOP("sentence", "Nothing should be here, but there is {got}.")},
    Worded{"check_misnamed", QT_TRANSLATE_NOOP("sentence", "This should be at {other}.")},
    Worded{"check_type", QT_TRANSLATE_NOOP("sentence", "Expected: {expected:word}. Got {got}.")},
    Worded{"check_no_jwt_form", QT_TRANSLATE_NOOP("sentence", "The token does not have the form of a JWT.")},
    Worded{"check_token_gone",
           QT_TRANSLATE_NOOP("sentence", "There is no token of the role “{role}” in the response.")},
    Worded{"check_over",
           QT_TRANSLATE_NOOP("sentence",
                             "The token that was just received has expired: this reads as {got:time}.")},
    Worded{"check_no_time", QT_TRANSLATE_NOOP("sentence", "{got} is not a usable time.")},
    Worded{"check_signature",
           QT_TRANSLATE_NOOP("sentence", "The app secret does not verify the signature. {reason}")},
    Worded{"check_claim",
           QT_TRANSLATE_NOOP("sentence", "The claim “{claim}” should be {expected} and is {got}.")},
    Worded{"check_exp",
           QT_TRANSLATE_NOOP("sentence",
                             "The token's own exp is {expected:time}, but the response states {got:time}.")},
    Worded{"check_no_exp", QT_TRANSLATE_NOOP("sentence", "The token states no exp of its own.")},
    Worded{"check_differs", QT_TRANSLATE_NOOP("sentence", "This is {got}, but {other} says {expected}.")},
    Worded{"check_earlier",
           QT_TRANSLATE_NOOP("sentence", "It ends at {got:time}, earlier than the {expected:time} before.")},
    Worded{"check_slow",
           QT_TRANSLATE_NOOP("sentence", "It took {got} ms; at most {expected} ms are expected.")},
};
}  // namespace

std::span<const Worded> checkSentences() {
    return sentences;
}

}  // namespace td::words
