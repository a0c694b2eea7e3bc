// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vault_look.h"

#include "store/sqlite/database_file.h"
#include "store/vault/schema.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What \a error says of the file: damage is an answer, everything else an Error.
base::Result<VaultLook> lookOf(const base::Error &error) {
    if (!base::is(error, VaultFault::vault_broken))
        return base::failure(error);
    return VaultLook{VaultLook::State::damaged, 0, error.values.value(u"detail"_s).toString()};
}

}  // namespace

base::Result<VaultLook> lookAtVault(const QString &path) {
    if (!isThere(path))
        return VaultLook();
    const base::Result<Database> database = Database::open(path, Database::Mode::read_only);
    if (!database)
        return lookOf(database.error());
    const base::Result<Format> format = formatOf(*database);
    if (!format)
        return lookOf(format.error());
    if (format->isEmpty && format->application == 0)
        return VaultLook();
    if (format->application != vaultApplicationId)
        return base::failure(VaultFault::vault_foreign, {{u"path"_s, path}});
    const base::Result<QVariant> checked = database->value(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return lookOf(checked.error());
    // What else it finds is a value that a table does not allow: somebody changed a row, and the file is
    // whole.
    if (checked->toString().startsWith("*** in database"_L1))
        return VaultLook{VaultLook::State::damaged, format->version, u"quick_check"_s};
    return VaultLook{format->version > vaultFormat ? VaultLook::State::newer : VaultLook::State::sound,
                     format->version,
                     {}};
}

}  // namespace td::store
