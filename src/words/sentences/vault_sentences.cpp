// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include <array>

#include <QtGlobal>

namespace td::words {

namespace {
constexpr std::array sentences{
    Worded{"vault_absent", QT_TRANSLATE_NOOP("sentence", "There is no vault yet ({path}).")},
    Worded{"vault_needs_passphrase",
           QT_TRANSLATE_NOOP("sentence",
                             "The vault {path} opens with its passphrase, and none was given. On the command "
                             "line, give it with --passphrase-file.")},
    Worded{"vault_needs_keychain",
           QT_TRANSLATE_NOOP("sentence",
                             "The key of the vault {path} is in the keychain; no passphrase opens it.")},
    Worded{
        "vault_wrong_passphrase",
        QT_TRANSLATE_NOOP(
            "sentence", "This is not the passphrase of the vault {path}. Nothing in it is damaged or lost.")},
    Worded{"vault_wrong_key",
           QT_TRANSLATE_NOOP("sentence",
                             "The key in the keychain is not that of the vault {path}. Nothing in it is "
                             "damaged or lost; it may belong to another keychain.")},
    Worded{"vault_empty_passphrase", QT_TRANSLATE_NOOP("sentence", "The passphrase is empty.")},
    Worded{"vault_exists",
           QT_TRANSLATE_NOOP("sentence", "There is a vault {path} already. It was left as it is.")},
    Worded{"vault_altered",
           QT_TRANSLATE_NOOP("sentence",
                             "An entry of the vault {path} was changed by something else than TokenDesk and "
                             "no longer opens (table {table}, row {row}). Everything else in it is usable.")},
    Worded{"vault_newer",
           QT_TRANSLATE_NOOP("sentence",
                             "The vault {path} was written by a newer version (format {format}; this one "
                             "knows {known}). It is only read; nothing is saved in it.")},
    Worded{"vault_foreign",
           QT_TRANSLATE_NOOP("sentence",
                             "{path} is a database of another program. It was left as it is; move it away "
                             "to save tokens.")},
    Worded{"vault_damaged",
           QT_TRANSLATE_NOOP("sentence",
                             "The vault {path} is damaged ({detail:word}) and was set aside, whole, as "
                             "{set_aside}. Nothing in it was changed; a new vault takes its place.")},
    Worded{"vault_broken",
           QT_TRANSLATE_NOOP("sentence",
                             "The vault {path} turned out to be damaged ({detail:word}). It will be set "
                             "aside, whole, when it is opened next.")},
    Worded{"vault_gone",
           QT_TRANSLATE_NOOP(
               "sentence",
               "The file of the vault, {path}, was removed, moved or replaced while the vault was "
               "open. Nothing can be saved in it any more. Put it back, or lock the vault and open "
               "it again.")},
    Worded{
        "vault_full",
        QT_TRANSLATE_NOOP("sentence",
                          "The disk is full: {path} cannot be written. What was saved before is unchanged.")},
    Worded{"vault_busy",
           QT_TRANSLATE_NOOP("sentence",
                             "Another program has been writing to the vault {path} for {seconds:seconds}. "
                             "Nothing was changed. Try again.")},
    Worded{"vault_unusable",
           QT_TRANSLATE_NOOP("sentence",
                             "The vault {path} cannot be used: {detail:word}. What was saved before is "
                             "unchanged.")},
    Worded{"vault_token_absent", QT_TRANSLATE_NOOP("sentence", "There is no saved token with the id {id}.")},
    Worded{"keychain_absent",
           QT_TRANSLATE_NOOP("sentence",
                             "No keychain answers in this session. Use a passphrase instead (on the command "
                             "line: --passphrase-file).")},
    Worded{"keychain_locked",
           QT_TRANSLATE_NOOP("sentence", "The keychain is locked. Unlock it and try again.")},
    Worded{"keychain_silent",
           QT_TRANSLATE_NOOP("sentence",
                             "The keychain did not answer for {seconds:seconds}. Nothing was changed. Try "
                             "again when it responds.")},
    Worded{"keychain_missing",
           QT_TRANSLATE_NOOP("sentence",
                             "The keychain has no entry “{name}”, which opens the vault. The vault is "
                             "unchanged: restore that entry, or use the keychain it was made with.")},
    Worded{
        "keychain_taken",
        QT_TRANSLATE_NOOP("sentence", "The keychain has an entry “{name}” already. It was not overwritten.")},
    Worded{
        "keychain_failed",
        QT_TRANSLATE_NOOP("sentence", "The keychain reports an error ({detail:word}). Nothing was changed.")},
};
}  // namespace

std::span<const Worded> vaultSentences() {
    return sentences;
}

}  // namespace td::words
