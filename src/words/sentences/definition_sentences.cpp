// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"definition_not_json", QT_TRANSLATE_NOOP("sentence", "The file is not JSON. {reason}")},
    Worded{"definition_newer_format",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: the file has format {format}; this version of TokenDesk "
                             "reads formats up to {known}. Use a newer one.")},
    Worded{"definition_missing", QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{name}” is missing.")},
    Worded{"definition_unknown_name",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: there is no “{name}” in a definition here.")},
    Worded{"definition_wrong_type",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: expected here: {expected:word}.")},
    Worded{"definition_not_one_of",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: “{found}” is not allowed here; allowed: {allowed:list}.")},
    Worded{"definition_bad_id", QT_TRANSLATE_NOOP("sentence",
                                                  "{pointer:pointer}: “{found}” cannot be an id: lower-case "
                                                  "letters, digits and “_”, beginning with a letter.")},
    Worded{"definition_duplicate",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{found}” is there twice.")},
    Worded{"definition_bad_path",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: “{found}” cannot be a path: it must begin with exactly one "
                             "“/” and hold no query, fragment or dot segment.")},
    Worded{"definition_bad_pointer",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{found}” is not a JSON pointer.")},
    Worded{"definition_bad_header",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{found}” cannot be the name of a header.")},
    Worded{"definition_unknown_parameter",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: the endpoint has no parameter “{found}”.")},
    Worded{"definition_asked_days",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: “asked_days” in this response names “{found}”, a parameter "
                             "that the endpoint has not.")},
    Worded{"definition_unknown_role",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: no endpoint yields a token of the role “{found}”.")},
    Worded{"definition_mixed_body",
           QT_TRANSLATE_NOOP(
               "sentence", "{pointer:pointer}: the body can be JSON or a form, not both, and GET has none.")},
    Worded{"definition_unknown_endpoint",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: the service has no endpoint “{found}”.")},
    Worded{"definition_unknown_check",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: no case or check “{found}” stands above this place.")},
    Worded{"definition_unknown_part",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: “{found}” is nothing that can be signed or sent here; "
                             "docs/services.md lists what can.")},
    Worded{"definition_shadows",
           QT_TRANSLATE_NOOP(
               "sentence", "{pointer:pointer}: “{found}” is the id of a built-in service; choose another.")},
    Worded{"definition_id_taken",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{found}” is already defined by {file}.")},
    Worded{"definition_unreadable", QT_TRANSLATE_NOOP("sentence", "{file} cannot be read: {detail:word}.")},
    Worded{"definition_too_large", QT_TRANSLATE_NOOP("sentence", "{file} is larger than {limit:bytes}.")},
};
}  // namespace

std::span<const Worded> definitionSentences() {
    return sentences;
}

}  // namespace td::words
