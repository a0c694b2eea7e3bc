// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/sealed_database.h"

#include "store/file_lock.h"
#include "store/sqlite/database_file.h"
#include "store/vault/disk_reserve.h"
#include "store/vault/schema.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *checkText = "this opens with the data key";

/// Held while a vault is looked for, made or set aside, so that no two programs do so at once.
base::Result<FileLock> lockDoor(const QString &path) {
    return FileLock::acquire(path + ".lock"_L1);
}

base::Result<SealedDatabase::Found> setAside(const QString &path, qint64 nowMs, const QString &detail) {
    const base::Result<QString> aside = setDatabaseAside(path, nowMs);
    if (!aside)
        return base::failure(aside.error());
    return SealedDatabase::Found{
        std::nullopt, base::error(VaultFault::vault_damaged,
                                  {{u"path"_s, path}, {u"set_aside"_s, *aside}, {u"detail"_s, detail}})};
}

}  // namespace

QByteArray SealedDatabase::newVaultId() {
    return randomBytes(16).toHex();
}

base::Result<SealedDatabase::Found> SealedDatabase::find(const QString &path, qint64 nowMs) {
    if (!isThere(path))
        return Found();
    const base::Result<FileLock> door = lockDoor(path);
    if (!door)
        return base::failure(door.error());
    base::Result<Found> found = findBehindDoor(path, nowMs);
    // Even to read, SQLite needs some space beside the file. On a full disk it is there, set aside; nothing
    // is sent before it could be set aside again.
    const bool mayBeFull = !found && (base::is(found.error(), VaultFault::vault_unusable) ||
                                      base::is(found.error(), VaultFault::vault_full));
    if (mayBeFull && DiskReserve(path).release())
        return findBehindDoor(path, nowMs);
    return found;
}

base::Result<SealedDatabase::Found> SealedDatabase::findBehindDoor(const QString &path, qint64 nowMs) {
    const base::Result<DatabaseLook> look = lookAtDatabase(path, vaultKind);
    if (!look)
        return base::failure(look.error());
    switch (look->state) {
        case DatabaseLook::State::none:
            return Found();
        case DatabaseLook::State::damaged:
            return setAside(path, nowMs, look->detail);
        case DatabaseLook::State::newer:
            return openFound(path, look->format);
        case DatabaseLook::State::sound:
            break;
    }
    base::Result<Found> found = openFound(path, look->format);
    if (!found && base::is(found.error(), VaultFault::vault_broken))
        return setAside(path, nowMs, found.error().values.value(u"detail"_s).toString());
    return found;
}

base::Result<SealedDatabase::Found> SealedDatabase::openFound(const QString &path, qint64 format) {
    const bool isNewer = format > vaultKind.format;
    const base::Error notice =
        isNewer ? base::error(VaultFault::vault_newer,
                              {{u"path"_s, path}, {u"format"_s, format}, {u"known"_s, vaultKind.format}})
                : base::Error();
    if (const auto made = isNewer ? base::Result<void>() : makePrivateFile(path); !made)
        return base::failure(made.error());
    base::Result<Database> database =
        Database::open(path, isNewer ? Database::Mode::read_only : Database::Mode::read_write);
    if (!database)
        return base::failure(database.error());
    SealedDatabase opened(std::move(*database));
    opened.m_newer = notice;
    if (const base::Result<void> read = opened.readKeyRows(); !read)
        return base::failure(isNewer ? notice : read.error());
    return Found{std::move(opened), notice};
}

base::Result<SealedDatabase> SealedDatabase::create(const QString &path, const QByteArray &vaultId,
                                                    const WrappingKey &key, qint64 nowMs) {
    const base::Result<FileLock> door = lockDoor(path);
    if (!door)
        return base::failure(door.error());
    const base::Result<DatabaseLook> look = lookAtDatabase(path, vaultKind);
    if (!look)
        return base::failure(look.error());
    if (look->state != DatabaseLook::State::none)
        return base::failure(VaultFault::vault_exists, {{u"path"_s, path}});
    if (const base::Result<void> made = makePrivateFile(path); !made)
        return base::failure(made.error());
    base::Result<Database> database = Database::open(path, Database::Mode::read_write);
    if (!database)
        return base::failure(database.error());
    SealedDatabase created(std::move(*database));
    if (const base::Result<void> filled = created.fill(vaultId, &key, nowMs); !filled)
        return base::failure(filled.error());
    return created;
}

base::Result<SealedDatabase> SealedDatabase::inMemory(qint64 nowMs) {
    base::Result<Database> database = Database::open({}, Database::Mode::read_write);
    if (!database)
        return base::failure(database.error());
    SealedDatabase created(std::move(*database));
    if (const base::Result<void> filled = created.fill(newVaultId(), nullptr, nowMs); !filled)
        return base::failure(filled.error());
    return created;
}

base::Result<void> SealedDatabase::fill(const QByteArray &vaultId, const WrappingKey *key, qint64 nowMs) {
    constexpr qint64 firstWrap = 1;
    m_vaultId = vaultId;
    m_dataKey = randomKey();
    if (key)
        m_wrapped = wrap(m_dataKey, *key, vaultId, firstWrap);
    base::Result<Database::Transaction> all = Database::Transaction::begin(m_database);
    if (!all)
        return base::failure(all.error());
    if (const base::Result<void> made = makeTables(m_database); !made)
        return made;
    const QByteArray check = seal("vault", 1, "sealed_check", checkText);
    const auto inserted = m_database.run(
        u"INSERT INTO vault (id, name, created_at, key_generation, next_wrap, sealed_check) VALUES (1, ?, ?, ?, ?, ?)"_s,
        {QString::fromLatin1(vaultId), nowMs, m_keyGeneration, firstWrap + 1, check});
    if (!inserted)
        return inserted;
    if (const auto done = m_wrapped ? insertWrap(*m_wrapped) : base::Result<void>(); !done)
        return done;
    return all->commit();
}

base::Result<void> SealedDatabase::insertWrap(const WrappedKey &wrapped) const {
    // An empty salt, as a keychain's key has, must not become NULL.
    const QByteArray salt = wrapped.salt.isNull() ? QByteArray("") : wrapped.salt;
    return m_database.run(
        u"INSERT INTO wraps (generation, holder, scrypt_n, scrypt_r, scrypt_p, salt, sealed_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {wrapped.generation, QString::fromLatin1(name(wrapped.holder)), wrapped.cost.n, wrapped.cost.r,
         wrapped.cost.p, salt, wrapped.sealed});
}

base::Result<void> SealedDatabase::readKeyRows() {
    const auto broken = [this](const char *detail) {
        return base::failure(VaultFault::vault_broken,
                             {{u"path"_s, path()}, {u"detail"_s, QString::fromLatin1(detail)}});
    };
    const auto rows = m_database.rows(u"SELECT name, key_generation, sealed_check FROM vault"_s);
    if (!rows)
        return base::failure(rows.error());
    if (rows->size() != 1)
        return broken("no vault row");
    m_vaultId = rows->first().at(0).toString().toLatin1();
    m_keyGeneration = rows->first().at(1).toLongLong();
    m_sealedCheck = rows->first().at(2).toByteArray();
    base::Result<std::optional<WrappedKey>> wrapped = readWrap();
    if (!wrapped)
        return base::failure(wrapped.error());
    if (!*wrapped)
        return broken("no key row");
    m_wrapped = std::move(*wrapped);
    return {};
}

base::Result<std::optional<WrappedKey>> SealedDatabase::readWrap() const {
    const auto rows = m_database.rows(
        u"SELECT generation, holder, scrypt_n, scrypt_r, scrypt_p, salt, sealed_key FROM wraps "
        "ORDER BY generation DESC LIMIT 1"_s);
    if (!rows)
        return base::failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const Database::Row &row = rows->first();
    const std::optional<KeyHolder> holder = keyHolderNamed(row.at(1).toByteArray());
    WrappedKey wrapped{row.at(0).toLongLong(),
                       holder.value_or(KeyHolder::passphrase),
                       {row.at(2).toInt(), row.at(3).toInt(), row.at(4).toInt()},
                       row.at(5).toByteArray(),
                       row.at(6).toByteArray()};
    if (!holder || !isSound(wrapped.cost))
        return std::nullopt;
    return wrapped;
}

base::Result<void> SealedDatabase::unlock(const WrappingKey &key) {
    Q_ASSERT(m_wrapped);
    const std::optional<base::Secret> dataKey =
        m_wrapped->holder == key.holder ? unwrap(*m_wrapped, key, m_vaultId) : std::nullopt;
    if (!dataKey)
        return base::failure(key.holder == KeyHolder::passphrase ? VaultFault::vault_wrong_passphrase
                                                                 : VaultFault::vault_wrong_key,
                             {{u"path"_s, path()}});
    m_dataKey = *dataKey;
    // The wrap proves the key; that the check does not open with it means that its row is another's.
    if (const auto opened = unseal("vault", 1, "sealed_check", m_sealedCheck); !opened) {
        m_dataKey = {};
        return base::failure(opened.error());
    }
    return {};
}

base::Result<qint64> SealedDatabase::reserveGeneration() {
    if (const base::Result<void> writable = requireWritable(); !writable)
        return base::failure(writable.error());
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_database);
    if (!change)
        return base::failure(change.error());
    const auto next = m_database.value(u"SELECT next_wrap FROM vault"_s);
    const auto taken =
        next ? m_database.run(u"UPDATE vault SET next_wrap = next_wrap + 1"_s) : base::failure(next.error());
    const base::Result<void> committed = taken ? change->commit() : taken;
    if (!committed)
        return base::failure(committed.error());
    return next->toLongLong();
}

base::Result<void> SealedDatabase::rewrap(const WrappingKey &key, qint64 generation) {
    if (const base::Result<void> writable = requireWritable(); !writable)
        return writable;
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_database);
    if (!change)
        return base::failure(change.error());
    if (const auto added = insertWrap(wrap(m_dataKey, key, m_vaultId, generation)); !added)
        return added;
    base::Result<std::optional<WrappedKey>> stored = readWrap();
    if (!stored)
        return base::failure(stored.error());
    const std::optional<base::Secret> opened =
        *stored && (*stored)->generation == generation ? unwrap(**stored, key, m_vaultId) : std::nullopt;
    if (!opened || !opened->matches(m_dataKey))
        return altered("wraps", generation);
    if (const auto removed = m_database.run(u"DELETE FROM wraps WHERE generation <> ?"_s, {generation});
        !removed)
        return removed;
    if (const base::Result<void> committed = change->commit(); !committed)
        return committed;
    m_wrapped = std::move(*stored);
    return {};
}

SealedPlace SealedDatabase::placeOf(const char *table, qint64 row, const char *column) const {
    return {m_vaultId, table, row, column, m_keyGeneration};
}

QByteArray SealedDatabase::seal(const char *table, qint64 row, const char *column,
                                QByteArrayView plain) const {
    return store::seal(m_dataKey, placeOf(table, row, column), plain);
}

base::Result<base::Secret> SealedDatabase::unseal(const char *table, qint64 row, const char *column,
                                                  QByteArrayView sealed) const {
    const auto opened = store::unseal(m_dataKey, placeOf(table, row, column), sealed);
    if (!opened)
        return altered(table, row);
    return *opened;
}

tl::unexpected<base::Error> SealedDatabase::altered(const char *table, qint64 row) const {
    return base::failure(VaultFault::vault_altered,
                         {{u"path"_s, path()}, {u"table"_s, QString::fromLatin1(table)}, {u"row"_s, row}});
}

base::Result<void> SealedDatabase::requireWritable() const {
    return m_newer.isNull() ? m_database.checkInPlace() : base::failure(m_newer);
}

}  // namespace td::store
