// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/database.h"

#include <atomic>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStorageInfo>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Primary result codes, https://www.sqlite.org/rescode.html. The driver reports extended ones, whose low
/// byte is the primary one.
enum SqliteCode {
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteReadOnly = 8,
    sqliteIoError = 10,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteCannotOpen = 14,
    sqliteNotADatabase = 26,
};

QString whyReadOnly(const QString &path) {
    const bool isFileSystem = ::access(QFile::encodeName(path).constData(), W_OK) != 0 && errno == EROFS;
    return isFileSystem ? u"Read-only file system"_s : u"Permission denied"_s;
}

/// Where there is no room for its log, SQLite speaks of input and output.
bool isFull(const QString &path) {
    constexpr qint64 enough = 64 * 1024;
    const qint64 left = QStorageInfo(QFileInfo(path).path()).bytesAvailable();
    return left >= 0 && left < enough;
}

/// Lets its owner write to the log and the index beside a database that may be written. SQLite made them
/// like it, and it may have been closed to everyone for a while.
void openToOwner(const QString &path) {
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return;
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1}) {
        const QByteArray beside = QFile::encodeName(path + suffix);
        struct stat found {};
        if (::stat(beside.constData(), &found) == 0 && found.st_uid == ::geteuid() &&
            (found.st_mode & S_IWUSR) == 0)
            static_cast<void>(::chmod(beside.constData(), S_IRUSR | S_IWUSR));
    }
}

/// \a error without its texts, which may quote a statement.
tl::unexpected<base::Error> sqlFailure(const QSqlError &error, const QString &path) {
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString number = isNumber ? u"SQLite %1"_s.arg(code) : u"Qt SQL %1"_s.arg(error.type());
    const auto failed = [&](VaultFault fault, const QString &detail) {
        return base::failure(fault, {{u"path"_s, path}, {u"detail"_s, detail}});
    };
    switch (isNumber ? code & 0xff : 0) {
        case sqliteBusy:
        case sqliteLocked:
            return base::failure(VaultFault::vault_busy,
                                 {{u"path"_s, path}, {u"seconds"_s, Database::patienceMs / 1000}});
        case sqliteFull:
            return base::failure(VaultFault::vault_full, {{u"path"_s, path}});
        case sqliteCorrupt:
        case sqliteNotADatabase:
            return failed(VaultFault::vault_broken, number);
        case sqliteReadOnly:
            return failed(VaultFault::vault_unusable, whyReadOnly(path));
        case sqliteIoError:
            return isFull(path) ? base::failure(VaultFault::vault_full, {{u"path"_s, path}})
                                : failed(VaultFault::vault_unusable, u"Input/output error"_s);
        case sqliteCannotOpen:
            return failed(VaultFault::vault_unusable, u"Permission denied"_s);
        default:
            return failed(VaultFault::vault_unusable, number);
    }
}

QString newConnectionName() {
    static std::atomic<int> count = 0;
    return u"tokendesk database %1"_s.arg(++count);
}

}  // namespace

Database::Database(QString path) : m_path(std::move(path)), m_connection(newConnectionName()) {
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(other.m_file)
    , m_connection(std::exchange(other.m_connection, {}))
    , m_database(std::exchange(other.m_database, {})) {}

Database::~Database() {
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<Database> Database::open(const QString &path, Mode mode) {
    if (mode == Mode::read_write && !path.isEmpty())
        openToOwner(path);
    Database opened(path);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs)};
    if (mode == Mode::read_only)
        options.append(u"QSQLITE_OPEN_READONLY"_s);
    opened.m_database.setConnectOptions(options.join(u';'));
    opened.m_database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    if (!opened.m_database.open())
        return sqlFailure(opened.m_database.lastError(), path);
    if (const base::Result<void> done = opened.setUp(mode); !done)
        return base::failure(done.error());
    opened.m_file = fileAt(path);
    return opened;
}

std::optional<Database::FileId> Database::fileAt(const QString &path) {
    struct stat found {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileId{found.st_dev, found.st_ino};
}

base::Result<void> Database::checkInPlace() const {
    if (m_path.isEmpty() || fileAt(m_path) == m_file)
        return {};
    return base::failure(VaultFault::vault_gone, {{u"path"_s, m_path}});
}

base::Result<void> Database::setUp(Mode mode) const {
    QStringList pragmas{u"PRAGMA foreign_keys=ON"_s, u"PRAGMA temp_store=MEMORY"_s};
    if (mode == Mode::read_write) {
        // In this order: the first asks for the file's header, and so finds a file that is no database.
        pragmas = QStringList{u"PRAGMA schema_version"_s, u"PRAGMA journal_mode=WAL"_s,
                              u"PRAGMA synchronous=FULL"_s, u"PRAGMA secure_delete=ON"_s} +
                  pragmas;
    }
    for (const QString &pragma : pragmas) {
        if (const base::Result<void> done = run(pragma); !done)
            return done;
    }
    return {};
}

base::Result<QSqlQuery> Database::executed(const QString &sql, const QVariantList &values) const {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlFailure(query.lastError(), m_path);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlFailure(query.lastError(), m_path);
    return query;
}

base::Result<QList<Database::Row>> Database::rows(const QString &sql, const QVariantList &values) const {
    base::Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return base::failure(query.error());
    QList<Row> found;
    const int columns = query->record().count();
    while (query->next()) {
        Row row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query->value(column));
        found.append(std::move(row));
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError(), m_path);
    return found;
}

base::Result<void> Database::run(const QString &sql, const QVariantList &values) const {
    const auto query = executed(sql, values);
    if (!query)
        return base::failure(query.error());
    return {};
}

base::Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const {
    const base::Result<QList<Row>> found = rows(sql, values);
    if (!found)
        return base::failure(found.error());
    return found->isEmpty() ? QVariant() : found->first().value(0);
}

base::Result<Database::Transaction> Database::Transaction::begin(const Database &database) {
    if (const base::Result<void> there = database.checkInPlace(); !there)
        return base::failure(there.error());
    if (const base::Result<void> begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun.error());
    return Transaction(database);
}

Database::Transaction::~Transaction() {
    // After some errors SQLite has rolled back by itself, and says so; there is nothing else to do then.
    if (m_database)
        static_cast<void>(m_database->run(u"ROLLBACK"_s));
}

base::Result<void> Database::Transaction::commit() {
    base::Result<void> committed = m_database->run(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

}  // namespace td::store
