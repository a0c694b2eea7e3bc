// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/secret_table.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr const char *table = "secrets";
constexpr const char *column = "sealed_value";
}  // namespace

base::Result<void> SecretTable::set(const QString &profileId, const QString &name, const base::Secret &value,
                                    qint64 nowMs) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_vault.database());
    if (!change)
        return base::failure(change.error());
    const qint64 id = randomRowId();
    auto done = remove(profileId, name);
    if (done) {
        done = m_vault.database().run(
            u"INSERT INTO secrets (id, profile_id, name, sealed_value, changed_at) VALUES (?, ?, ?, ?, ?)"_s,
            {id, profileId, name, m_vault.seal(table, id, column, value.reveal()), nowMs});
    }
    return done ? change->commit() : done;
}

base::Result<std::optional<base::Secret>> SecretTable::get(const QString &profileId,
                                                           const QString &name) const {
    const auto rows = m_vault.database().rows(
        u"SELECT id, sealed_value FROM secrets WHERE profile_id = ? AND name = ?"_s, {profileId, name});
    if (!rows)
        return base::failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const Database::Row &row = rows->first();
    const base::Result<base::Secret> opened =
        m_vault.unseal(table, row.at(0).toLongLong(), column, row.at(1).toByteArray());
    if (!opened)
        return base::failure(opened.error());
    return *opened;
}

base::Result<QStringList> SecretTable::names(const QString &profileId) const {
    const auto rows = m_vault.database().rows(
        u"SELECT name FROM secrets WHERE profile_id = ? ORDER BY name"_s, {profileId});
    if (!rows)
        return base::failure(rows.error());
    QStringList names;
    for (const Database::Row &row : *rows)
        names.append(row.first().toString());
    return names;
}

base::Result<QList<std::pair<QString, QString>>> SecretTable::all() const {
    const auto rows =
        m_vault.database().rows(u"SELECT profile_id, name FROM secrets ORDER BY profile_id, name"_s);
    if (!rows)
        return base::failure(rows.error());
    QList<std::pair<QString, QString>> all;
    for (const Database::Row &row : *rows)
        all.append({row.at(0).toString(), row.at(1).toString()});
    return all;
}

base::Result<void> SecretTable::remove(const QString &profileId, const QString &name) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    return m_vault.database().run(u"DELETE FROM secrets WHERE profile_id = ? AND name = ?"_s,
                                  {profileId, name});
}

base::Result<void> SecretTable::removeAll(const QString &profileId) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    return m_vault.database().run(u"DELETE FROM secrets WHERE profile_id = ?"_s, {profileId});
}

}  // namespace td::store
