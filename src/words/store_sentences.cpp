// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"store_folder", QT_TRANSLATE_NOOP("sentence", "The folder {path} cannot be made: {detail}.")},
    Worded{"store_not_found", QT_TRANSLATE_NOOP("sentence", "There is no file {path}.")},
    Worded{"store_not_a_file", QT_TRANSLATE_NOOP("sentence", "{path} is not a file but: {kind:word}.")},
    Worded{"store_unreadable", QT_TRANSLATE_NOOP("sentence", "{path} cannot be read: {detail}.")},
    Worded{"store_too_large", QT_TRANSLATE_NOOP("sentence", "{path} is larger than {limit} bytes.")},
    Worded{"store_unwritable",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} cannot be written: {detail}. What was there before is unchanged.")},
    Worded{"store_not_synced",
           QT_TRANSLATE_NOOP("sentence", "{path} was written, but the disk did not confirm it: {detail}.")},
    Worded{"store_locked",
           QT_TRANSLATE_NOOP(
               "sentence",
               "Another program has held {path} for {seconds} seconds. Nothing was changed. Try again.")},
    Worded{"store_not_profiles", QT_TRANSLATE_NOOP("sentence", "This is not a file of profiles. {reason}")},
    Worded{"store_member_missing", QT_TRANSLATE_NOOP("sentence", "{pointer}: “{name}” is missing.")},
    Worded{"store_wrong_type", QT_TRANSLATE_NOOP("sentence", "{pointer}: expected here: {expected:word}.")},
    Worded{"store_not_one_of",
           QT_TRANSLATE_NOOP("sentence", "{pointer}: “{found}” is not allowed here; allowed: {allowed}.")},
    Worded{"store_duplicate_member", QT_TRANSLATE_NOOP("sentence", "{pointer}: “{name}” stands twice.")},
    Worded{"store_bad_id", QT_TRANSLATE_NOOP("sentence", "{pointer}: not a usable id.")},
    Worded{
        "store_damaged",
        QT_TRANSLATE_NOOP(
            "sentence",
            "{path} could not be read and was set aside as {set_aside}; nothing in it was lost. {reason}")},
    Worded{"store_newer_format",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} was written by a newer version (format {format}; this one knows "
                             "{known}). What is not understood is kept.")},
    Worded{"store_entry_unusable",
           QT_TRANSLATE_NOOP(
               "sentence", "The profile “{name}” cannot be used, and stays in the file as it is. {reason}")},
    Worded{"store_id_taken", QT_TRANSLATE_NOOP("sentence", "The profile “{name}” already has the id {id}.")},
    Worded{"store_profile_not_found",
           QT_TRANSLATE_NOOP("sentence", "There is no profile “{name}”. Known: {known}.")},
};
}  // namespace

std::span<const Worded> storeSentences() {
    return sentences;
}

}  // namespace td::words
