// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/database_look.h"

#include "store/sqlite/database.h"
#include "store/sqlite/database_file.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a database says it is.
struct Format {
    qint64 application = 0;
    qint64 version = 0;
    bool isEmpty = false;  ///< without a single table
};

base::Result<Format> formatOf(const Database &database) {
    const auto application = database.value(u"PRAGMA application_id"_s);
    const auto version = application ? database.value(u"PRAGMA user_version"_s) : application;
    const auto count = version ? database.value(u"SELECT count(*) FROM sqlite_master"_s) : version;
    if (!count)
        return base::failure(count.error());
    return Format{application->toLongLong(), version->toLongLong(), count->toLongLong() == 0};
}

/// What \a error says of the file: damage is an answer, everything else an Error.
base::Result<DatabaseLook> lookOf(const base::Error &error) {
    if (!base::is(error, VaultFault::vault_broken))
        return base::failure(error);
    return DatabaseLook{DatabaseLook::State::damaged, 0, error.values.value(u"detail"_s).toString()};
}

}  // namespace

base::Result<DatabaseLook> lookAtDatabase(const QString &path, const DatabaseKind &kind) {
    if (!isThere(path))
        return DatabaseLook();
    const base::Result<Database> database = Database::open(path, Database::Mode::read_only);
    if (!database)
        return lookOf(database.error());
    const base::Result<Format> format = formatOf(*database);
    if (!format)
        return lookOf(format.error());
    if (format->isEmpty && format->application == 0)
        return DatabaseLook();
    if (format->application != kind.application)
        return base::failure(VaultFault::vault_foreign, {{u"path"_s, path}});
    const base::Result<QVariant> checked =
        kind.isSmall ? database->value(u"PRAGMA quick_check(1)"_s) : QVariant();
    if (!checked)
        return lookOf(checked.error());
    // What else it finds is a value that a table does not allow: somebody changed a row, and the file is
    // whole.
    if (checked->toString().startsWith("*** in database"_L1))
        return DatabaseLook{DatabaseLook::State::damaged, format->version, u"quick_check"_s};
    return DatabaseLook{
        format->version > kind.format ? DatabaseLook::State::newer : DatabaseLook::State::sound,
        format->version,
        {}};
}

}  // namespace td::store
