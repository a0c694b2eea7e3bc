// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/original_table.h"

#include "store/vault/schema.h"
#include "store/vault/sealed_form.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr const char *table = "originals";
constexpr const char *column = "sealed_request";
}  // namespace

base::Result<void> OriginalTable::put(qint64 tie, const OriginalRequest &original,
                                      const QList<qint64> &gone) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    const Database &database = m_vault.database();
    base::Result<Database::Transaction> change = Database::Transaction::begin(database);
    if (!change)
        return base::failure(change.error());
    auto done = makeOriginals(database);
    if (done)
        done = drop(gone);
    if (done) {
        done = database.run(u"INSERT INTO originals (id, sealed_request) VALUES (?, ?)"_s,
                            {tie, m_vault.seal(table, tie, column, bytesOf(original).reveal())});
    }
    return done ? change->commit() : done;
}

base::Result<std::optional<OriginalRequest>> OriginalTable::get(qint64 tie) const {
    const base::Result<bool> isThere = hasOriginals(m_vault.database());
    if (!isThere)
        return base::failure(isThere.error());
    const auto rows =
        *isThere ? m_vault.database().rows(u"SELECT sealed_request FROM originals WHERE id = ?"_s, {tie})
                 : QList<Database::Row>();
    if (!rows)
        return base::failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const base::Result<base::Secret> bytes =
        m_vault.unseal(table, tie, column, rows->first().first().toByteArray());
    if (!bytes)
        return base::failure(bytes.error());
    std::optional<OriginalRequest> original = originalFrom(*bytes);
    if (!original)
        return m_vault.altered(table, tie);
    return original;
}

base::Result<QList<qint64>> OriginalTable::ties() const {
    const base::Result<bool> isThere = hasOriginals(m_vault.database());
    if (!isThere)
        return base::failure(isThere.error());
    const auto rows =
        *isThere ? m_vault.database().rows(u"SELECT id FROM originals"_s) : QList<Database::Row>();
    if (!rows)
        return base::failure(rows.error());
    QList<qint64> ties;
    for (const Database::Row &row : *rows)
        ties.append(row.first().toLongLong());
    return ties;
}

base::Result<void> OriginalTable::remove(const QList<qint64> &gone) const {
    const base::Result<bool> isThere = hasOriginals(m_vault.database());
    if (!isThere || !*isThere || gone.isEmpty())
        return isThere ? base::Result<void>() : base::failure(isThere.error());
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_vault.database());
    if (!change)
        return base::failure(change.error());
    const base::Result<void> done = drop(gone);
    return done ? change->commit() : done;
}

base::Result<void> OriginalTable::drop(const QList<qint64> &gone) const {
    for (const qint64 tie : gone) {
        if (const auto done = m_vault.database().run(u"DELETE FROM originals WHERE id = ?"_s, {tie}); !done)
            return done;
    }
    return {};
}

}  // namespace td::store
