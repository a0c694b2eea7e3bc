// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "store/sqlite/database.h"
#include "store/vault/vault_key.h"

namespace td::store {

/// A vault's database with its keys, on the thread that opened it and no other. Locked until unlock().
class SealedDatabase {
public:
    /// What looking for a vault found.
    struct Found;

    /// Looks for the vault \a path at \a nowMs. One that is damaged (no database, or one whose pages or key
    /// rows are not whole) is set aside; one of a newer version opens for reading alone; one of another
    /// program is a vault_foreign and stays as it is. Nothing is made.
    static base::Result<Found> find(const QString &path, qint64 nowMs);
    /// Makes the vault \a path, unlocked, whose data key \a key wraps as generation 1. vault_exists when
    /// there is one.
    static base::Result<SealedDatabase> create(const QString &path, const QByteArray &vaultId,
                                               const WrappingKey &key, qint64 nowMs);
    /// A vault in memory, unlocked, that goes with this.
    static base::Result<SealedDatabase> inMemory(qint64 nowMs);
    /// An id for a new vault: 32 hex digits.
    static QByteArray newVaultId();

    const Database &database() const { return m_database; }
    const QString &path() const { return m_database.path(); }
    bool isDurable() const { return !path().isEmpty(); }
    bool isReadOnly() const { return !m_newer.isNull(); }
    bool isUnlocked() const { return !m_dataKey.isEmpty(); }
    const QByteArray &vaultId() const { return m_vaultId; }
    /// How the data key is wrapped; absent in memory.
    const std::optional<WrappedKey> &wrapped() const { return m_wrapped; }

    /// vault_wrong_passphrase or vault_wrong_key when \a key is not the one.
    base::Result<void> unlock(const WrappingKey &key);

    /// A generation for the next wrapping key, never given before, nor again: a keychain entry is written
    /// under its name before the vault relies on it.
    base::Result<qint64> reserveGeneration();
    /// Wraps the data key under \a key from now on, in one transaction in which both wraps stand side by side
    /// until the new one has been read back and has opened. Killed at any moment, the vault opens with the
    /// old key or the new one.
    base::Result<void> rewrap(const WrappingKey &key, qint64 generation);

    /// The sealed value of \a column in the row \a row of \a table. It must be unlocked.
    QByteArray seal(const char *table, qint64 row, const char *column, QByteArrayView plain) const;
    /// What is sealed there; vault_altered when it is not what was.
    base::Result<base::Secret> unseal(const char *table, qint64 row, const char *column,
                                      QByteArrayView sealed) const;
    /// That the row \a row of \a table is not what was sealed.
    tl::unexpected<base::Error> altered(const char *table, qint64 row) const;
    /// vault_newer when nothing may be written.
    base::Result<void> requireWritable() const;

private:
    static base::Result<Found> findBehindDoor(const QString &path, qint64 nowMs);
    static base::Result<Found> openFound(const QString &path, qint64 format);
    explicit SealedDatabase(Database database) : m_database(std::move(database)) {}
    base::Result<void> fill(const QByteArray &vaultId, const WrappingKey *key, qint64 nowMs);
    base::Result<void> insertWrap(const WrappedKey &wrapped) const;
    base::Result<void> readKeyRows();
    base::Result<std::optional<WrappedKey>> readWrap() const;
    SealedPlace placeOf(const char *table, qint64 row, const char *column) const;

    Database m_database;
    base::Error m_newer;  ///< why nothing is written; null when something may be
    QByteArray m_vaultId;
    qint64 m_keyGeneration = 1;
    QByteArray m_sealedCheck;
    std::optional<WrappedKey> m_wrapped;
    base::Secret m_dataKey;
};

struct SealedDatabase::Found {
    std::optional<SealedDatabase> vault;  ///< absent when there is none
    base::Error notice;                   ///< vault_damaged or vault_newer; else null
};

}  // namespace td::store
