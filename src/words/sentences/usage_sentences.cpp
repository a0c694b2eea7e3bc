// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"usage_no_command",
           QT_TRANSLATE_NOOP("sentence", "No command was given. “tokendesk-cli --help” lists the commands.")},
    Worded{"usage_unknown_command",
           QT_TRANSLATE_NOOP("sentence",
                             "There is no command “{name}”. “tokendesk-cli --help” lists the commands.")},
    Worded{"usage_incomplete_command",
           QT_TRANSLATE_NOOP("sentence",
                             "“{name}” is not a command by itself. One of these must follow: {known:list}.")},
    Worded{"usage_unknown_option",
           QT_TRANSLATE_NOOP(
               "sentence",
               "“{command}” has no option {name}. “tokendesk-cli {command} --help” lists its options.")},
    Worded{"usage_missing_value",
           QT_TRANSLATE_NOOP("sentence", "The option {name} needs a value: {name} {value}.")},
    Worded{"usage_unexpected_value", QT_TRANSLATE_NOOP("sentence", "The option {name} takes no value.")},
    Worded{"usage_option_twice", QT_TRANSLATE_NOOP("sentence", "The option {name} can be given only once.")},
    Worded{"usage_missing_option", QT_TRANSLATE_NOOP("sentence", "The option {name} {value} is needed.")},
    Worded{"usage_missing_argument",
           QT_TRANSLATE_NOOP("sentence", "{name} is missing. “tokendesk-cli {command} --help” shows how.")},
    Worded{"usage_extra_argument", QT_TRANSLATE_NOOP("sentence", "Argument {position} is one too many.")},
    Worded{"usage_bad_value",
           QT_TRANSLATE_NOOP("sentence", "The value of {name} cannot be used. Allowed: {allowed:list}.")},
    Worded{"usage_bad_time",
           QT_TRANSLATE_NOOP("sentence",
                             "The value of {name} is not a time. Write it in ISO 8601 or as seconds since "
                             "1970, for example: {examples:list}.")},
    Worded{"usage_not_name_value",
           QT_TRANSLATE_NOOP("sentence", "The value of {name} must look like {form}.")},
    Worded{"usage_stdin_twice",
           QT_TRANSLATE_NOOP("sentence", "Standard input can be read only once; “-” was given twice.")},
    Worded{"usage_unknown_endpoint",
           QT_TRANSLATE_NOOP("sentence", "There is no endpoint “{name}”. Known: {known:list}.")},
    Worded{"usage_other_service",
           QT_TRANSLATE_NOOP("sentence",
                             "The profile “{name}” is for the service {service}, not for {wanted}.")},
    Worded{"usage_sandbox_port",
           QT_TRANSLATE_NOOP("sentence",
                             "The sandbox cannot listen on port {port}; another program may be using it.")},
    Worded{"usage_unknown_service",
           QT_TRANSLATE_NOOP("sentence",
                             "There is no service “{name}”. Those that can be checked: {known:list}.")},
    Worded{"usage_no_contract",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The definition of “{name}” has no contract to check. Those that have one: {known:list}.")},
    Worded{"usage_unusable_file", QT_TRANSLATE_NOOP("sentence", "{file} cannot be used. {reason}")},
    Worded{"usage_definition_left_out",
           QT_TRANSLATE_NOOP("sentence", "The service definition {file} is not in use. {reason}")},
    Worded{"usage_opaque_token", QT_TRANSLATE_NOOP("sentence",
                                                   "This token is opaque: it carries no signature, and only "
                                                   "the service that issued it can check it.")},
    Worded{
        "usage_several_tokens",
        QT_TRANSLATE_NOOP("sentence", "There are {count} tokens in this text. Give the one that is meant.")},
    Worded{"usage_one_of", QT_TRANSLATE_NOOP("sentence", "One of these options is needed: {options:list}.")},
    Worded{"usage_profile_keys", QT_TRANSLATE_NOOP("sentence",
                                                   "No keys are kept with the profile “{name}”. Give the key "
                                                   "with --key, --secret or --jwks, or keep "
                                                   "it with the profile (profiles secret).")},
    Worded{"usage_no_token", QT_TRANSLATE_NOOP("sentence", "No token was found in this text.")},
    Worded{
        "usage_output_lost",
        QT_TRANSLATE_NOOP("sentence", "The output could not be written in full; what is missing is lost.")},
};
}  // namespace

std::span<const Worded> usageSentences() {
    return sentences;
}

}  // namespace td::words
