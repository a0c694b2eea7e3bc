// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"store_folder",
           QT_TRANSLATE_NOOP("sentence", "{path} cannot be used as a folder: {detail:word}.")},
    Worded{"store_not_found", QT_TRANSLATE_NOOP("sentence", "There is no file {path}.")},
    Worded{"store_not_a_file",
           QT_TRANSLATE_NOOP("sentence", "{path} is not a regular file; it is: {kind:word}.")},
    Worded{"store_unreadable", QT_TRANSLATE_NOOP("sentence", "{path} cannot be read: {detail:word}.")},
    Worded{"store_too_large", QT_TRANSLATE_NOOP("sentence", "{path} is larger than {limit:bytes}.")},
    Worded{"store_unwritable",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} cannot be written: {detail:word}. What was there before is unchanged.")},
    Worded{"store_not_synced", QT_TRANSLATE_NOOP("sentence",
                                                 "{path} was written, but the disk did not confirm it: "
                                                 "{detail:word}. It may be lost in a power failure.")},
    Worded{"store_locked",
           QT_TRANSLATE_NOOP(
               "sentence",
               "Another program has held {path} for {seconds:seconds}. Nothing was changed. Try again.")},
    Worded{"store_not_profiles", QT_TRANSLATE_NOOP("sentence", "This is not a profiles file. {reason}")},
    Worded{"store_member_missing", QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{name}” is missing.")},
    Worded{"store_wrong_type",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: expected here: {expected:word}.")},
    Worded{"store_not_one_of",
           QT_TRANSLATE_NOOP("sentence",
                             "{pointer:pointer}: “{found}” is not allowed here; allowed: {allowed:list}.")},
    Worded{"store_duplicate_member",
           QT_TRANSLATE_NOOP("sentence", "{pointer:pointer}: “{name}” is there twice.")},
    Worded{"store_bad_id",
           QT_TRANSLATE_NOOP(
               "sentence",
               "{pointer:pointer}: this cannot be an id: 1 to 64 letters, digits, “.”, “_” or “-”.")},
    Worded{
        "store_damaged",
        QT_TRANSLATE_NOOP(
            "sentence",
            "{path} could not be read and was set aside as {set_aside}; nothing in it was lost. {reason}")},
    Worded{"store_newer_format",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} was written by a newer version (format {format}; this one knows "
                             "{known}). What this version does not understand is kept unchanged.")},
    Worded{
        "store_entry_unusable",
        QT_TRANSLATE_NOOP("sentence",
                          "The profile “{name}” in the file of profiles ({pointer:pointer}) cannot be used; "
                          "it stays there as it is. {reason}")},
    Worded{"store_id_taken", QT_TRANSLATE_NOOP("sentence", "The profile “{name}” already has the id {id}.")},
    Worded{"store_profile_not_found",
           QT_TRANSLATE_NOOP("sentence", "There is no profile “{name}”. Known: {known:list}.")},
    Worded{"store_profile_changed",
           QT_TRANSLATE_NOOP("sentence",
                             "The profile “{name}” was changed meanwhile, here or by another "
                             "program; nothing was saved. Close it and open it again.")},

    Worded{"history_not_kept",
           QT_TRANSLATE_NOOP("sentence",
                             "This exchange is not in the history; nothing else is affected. {reason}")},
    Worded{"history_secrets_not_kept",
           QT_TRANSLATE_NOOP("sentence",
                             "This exchange is in the history without its secrets: it can be read, but not "
                             "be copied or sent again complete. {reason}")},
    Worded{"history_newer",
           QT_TRANSLATE_NOOP("sentence",
                             "The history {path} was written by a newer version (format {format}; this one "
                             "knows {known}). It is only read.")},
    Worded{"history_foreign",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} is a database of another program, and is left as it is. Move it away "
                             "to have a history.")},
    Worded{"history_damaged",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The history {path} was damaged ({detail:word}) and was set aside as {set_aside}. A "
               "new one begins; saved tokens are not affected.")},
    Worded{"history_broken",
           QT_TRANSLATE_NOOP("sentence",
                             "The history {path} is damaged ({detail:word}). The next exchange "
                             "sets it aside and begins a new one.")},
    Worded{"history_gone",
           QT_TRANSLATE_NOOP("sentence", "The history {path} was removed or replaced while it was open.")},
    Worded{"history_full",
           QT_TRANSLATE_NOOP("sentence", "The disk is full, so {path} could not be written.")},
    Worded{"history_busy",
           QT_TRANSLATE_NOOP("sentence",
                             "Another program was writing to the history {path} for {seconds:seconds}.")},
    Worded{"history_unusable",
           QT_TRANSLATE_NOOP("sentence", "The history {path} cannot be read or written: {detail:word}.")},
    Worded{"history_entry_absent",
           QT_TRANSLATE_NOOP("sentence",
                             "There is no exchange {id} in the history. “tokendesk-cli history” lists those "
                             "there are.")},
    Worded{"history_no_secrets",
           QT_TRANSLATE_NOOP("sentence",
                             "The secrets of exchange {id} were not kept: no vault was open when it took "
                             "place. Only the masked request can be shown.")},
    Worded{"history_no_request",
           QT_TRANSLATE_NOOP("sentence",
                             "Exchange {id} was stopped before a request could be made, so there is none to "
                             "show.")},
};
}  // namespace

std::span<const Worded> storeSentences() {
    return sentences;
}

}  // namespace td::words
