// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::store {
Q_NAMESPACE

/// Why something cannot be kept or read back, and what there is to say about what was read. Every `path` is
/// as the user knows it; `detail` is the system's own word for its error.
enum class StoreFault {
    // Files and folders.
    store_folder,      ///< `path`, `detail`: cannot be made, or is no folder
    store_not_found,   ///< `path`, `detail`
    store_not_a_file,  ///< `path`, `kind`: folder, fifo, socket, device
    store_unreadable,  ///< `path`, `detail`
    store_too_large,   ///< `path`, `limit` bytes
    store_unwritable,  ///< `path`, `detail`: not written; what was there before still is
    store_not_synced,  ///< `path`, `detail`: written, but whether it outlives a power failure is not known
    store_locked,      ///< `path`, `seconds`: another program held the lock all that time

    // The file of profiles, as a whole.
    store_not_profiles,      ///< `reason`: a JsonFault, or one of the next five; no file of profiles
    store_member_missing,    ///< `pointer`, `name`
    store_wrong_type,        ///< `pointer`, `expected`: object, array, string, integer, boolean
    store_not_one_of,        ///< `pointer`, `found`, `allowed`
    store_duplicate_member,  ///< `pointer`, `name`: stands twice in one object
    store_bad_id,            ///< `pointer`: not 1 to 64 of A-Z a-z 0-9 . _ -
    store_damaged,           ///< `path`, `set_aside`: its new name, `reason`: a store_not_profiles
    store_newer_format,      ///< `path`, `format`, `known`: read as far as it is understood, kept whole

    // One profile.
    store_entry_unusable,     ///< `pointer`, `name` (may be empty), `reason`: stays in the file, untouched
    store_id_taken,           ///< `id`, `name`: that of the profile which has it
    store_profile_not_found,  ///< `name`, `known`
    store_profile_changed,    ///< `name`: it is no longer what the change began with
};
Q_ENUM_NS(StoreFault)

/// Why the vault does not open, or keep or give what it should. `path` is that of its file.
enum class VaultFault {
    vault_absent,            ///< `path`: there is none yet
    vault_needs_passphrase,  ///< `path`: it is kept by a passphrase, and none was given
    vault_needs_keychain,    ///< `path`: a passphrase was given, but its key is in the keychain
    vault_wrong_passphrase,  ///< `path`
    vault_wrong_key,         ///< `path`: what the keychain holds under its name does not open it
    vault_empty_passphrase,
    vault_exists,        ///< `path`: it is not made anew over one that is there
    vault_altered,       ///< `path`, `table`, `row`: not what was sealed there; everything else still opens
    vault_newer,         ///< `path`, `format`, `known`: of a newer version; nothing is written to it
    vault_foreign,       ///< `path`: a database of another program
    vault_damaged,       ///< `path`, `set_aside`: its new name, `detail`
    vault_broken,        ///< `path`, `detail`: damage that came to light while it was open
    vault_gone,          ///< `path`: its file was removed, moved or replaced while it was open
    vault_full,          ///< `path`: the disk is full
    vault_busy,          ///< `path`, `seconds`: another program was writing all that time
    vault_unusable,      ///< `path`, `detail`: cannot be read or written
    vault_token_absent,  ///< `id`: no saved token has it
};
Q_ENUM_NS(VaultFault)

/// Why the history does not keep or give what it should. `path` is that of its file.
enum class HistoryFault {
    history_not_kept,          ///< `reason`: an exchange took place, and is not in the history
    history_secrets_not_kept,  ///< `reason`: it is there, but without its secrets
    history_newer,             ///< `path`, `format`, `known`: of a newer version; nothing is written to it
    history_foreign,           ///< `path`: a database of another program
    history_damaged,           ///< `path`, `set_aside`: its new name, `detail`
    history_broken,            ///< `path`, `detail`: damage that came to light while it was open
    history_gone,              ///< `path`: its file was removed, moved or replaced while it was open
    history_full,              ///< `path`: the disk is full
    history_busy,              ///< `path`, `seconds`: another program was writing all that time
    history_unusable,          ///< `path`, `detail`: cannot be read or written
    history_entry_absent,      ///< `id`: no exchange in it has that number
    history_no_secrets,        ///< `id`: the secrets of that exchange were not kept
    history_no_request,        ///< `id`: nothing was sent, and no request could be made
};
Q_ENUM_NS(HistoryFault)

/// Why the system's keychain does not help. Nothing in it was changed.
enum class KeychainFault {
    keychain_absent,   ///< no keychain answers in this session
    keychain_locked,   ///< it refuses to be written
    keychain_silent,   ///< `seconds`: no answer in that time
    keychain_missing,  ///< `name`: the entry is not there, and the keychain is open
    keychain_taken,    ///< `name`: there is such an entry already; it was not overwritten
    keychain_failed,   ///< `detail`
};
Q_ENUM_NS(KeychainFault)

/// Why profiles are not taken from others, or not written for them. Values as named.
enum class ShareFault {
    share_too_many,         ///< `found`, `limit`: profiles in one file
    share_production_host,  ///< `host`, `profile`: a test profile arrives with a host of this production one
    share_link,             ///< `path`: a symbolic link, which writing does not follow
    share_file_exists,      ///< `path`: there is a file already
};
Q_ENUM_NS(ShareFault)

/// What else there is to say of a profile that arrives. Values as named; those that take something away
/// have none.
enum class ShareFinding {
    share_becomes_test,         ///< `name`: it is a production one so far
    share_becomes_production,   ///< `name`: it is a test one so far
    share_name_letters,         ///< `name`, and the `letters` in it that look like Latin ones
    share_foreign_letters,      ///< `host`, and the same in its own `letters`
    share_proxy,                ///< `proxy`, `hosts`: what is sent to them would go through it
    share_login_follows,        ///< `proxy`: the login that is kept would be sent to it
    share_secrets_follow,       ///< `hosts`, `names`: secrets that are kept for it would be used there
    share_new_hosts,            ///< `origins`: requests would go there, and do not so far
    share_authorities,          ///< `hosts`: certificates in the file would be trusted for them
    share_authorities_removed,  ///< those of its own are trusted so far
    share_pin_removed,
    share_pin_changed,
    share_certificate_removed,  ///< that of the client
    share_older_tls,            ///< TLS 1.2 would do, where 1.3 is asked for so far
    share_unsigned,             ///< its requests are signed so far
    share_clear,                ///< `host`: it is reached without encryption
    share_also_test_host,       ///< `host`: of an arriving production profile, and of the test one `profile`
};
Q_ENUM_NS(ShareFinding)

}  // namespace td::store
