// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include "base/result.h"
#include "store/codes.h"

class QSqlQuery;

namespace td::store {

/// An SQLite database, a vault or other, on the thread that opened it and no other.
///
/// It is set up to lose nothing that was committed: WAL with synchronous=FULL, which syncs the log at each
/// commit (https://www.sqlite.org/pragma.html#pragma_synchronous). Every failure is a VaultFault; none
/// repeats a value.
class Database {
public:
    enum class Mode { read_only, read_write };
    static constexpr int patienceMs = 5'000;  ///< for another program that is writing

    /// Opens the file \a path, which must exist; an empty path is a database in memory.
    static base::Result<Database> open(const QString &path, Mode mode);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Q_DISABLE_COPY(Database)

    const QString &path() const { return m_path; }
    /// vault_gone when the file that is open is not the one at its path any more: what is written to it would
    /// be nowhere.
    base::Result<void> checkInPlace() const;

    using Row = QVariantList;
    /// Runs the one statement \a sql with \a values for its question marks, and gives its rows.
    base::Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {}) const;
    base::Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid QVariant when there is no row.
    base::Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// A transaction that writes, or will. It is rolled back unless it is committed.
    class Transaction {
    public:
        /// As checkInPlace(). Waits up to patienceMs for another writer. A transaction that begins to read
        /// and writes later would fail at once instead (https://www.sqlite.org/lang_transaction.html).
        static base::Result<Transaction> begin(const Database &database);
        ~Transaction();
        Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
        Transaction &operator=(Transaction &&) = delete;
        Q_DISABLE_COPY(Transaction)

        /// When it returns without an error, what was written outlives a power failure.
        base::Result<void> commit();

    private:
        explicit Transaction(const Database &database) : m_database(&database) {}
        const Database *m_database;
    };

private:
    explicit Database(QString path);
    base::Result<QSqlQuery> executed(const QString &sql, const QVariantList &values) const;
    base::Result<void> setUp(Mode mode) const;

    /// Which file it is (stat(2)).
    struct FileId {
        quint64 device = 0;
        quint64 number = 0;

        bool operator==(const FileId &other) const = default;
    };
    static std::optional<FileId> fileAt(const QString &path);

    QString m_path;
    std::optional<FileId> m_file;  ///< absent in memory
    QString m_connection;          ///< empty when moved from
    QSqlDatabase m_database;
};

}  // namespace td::store
