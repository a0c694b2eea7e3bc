// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/database_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "store/file_descriptor.h"
#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array suffixes{"", "-wal", "-shm"};

base::Result<void> syncFolderOf(const QString &path) {
    const FileDescriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return systemFailure(StoreFault::store_not_synced, path, errno);
    return {};
}

/// The first name for what is set aside under which nothing is there yet.
QString freeName(const QString &path, qint64 nowMs) {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const QString name = path + ".damaged-"_L1 + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const auto isTaken = [](const QString &candidate) {
        return std::any_of(suffixes.begin(), suffixes.end(),
                           [&](const char *suffix) { return isThere(candidate + QLatin1String(suffix)); });
    };
    QString candidate = name;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = name + u'-' + QString::number(number);
    return candidate;
}

}  // namespace

bool isThere(const QString &path) {
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0;
}

base::Result<void> makePrivateFile(const QString &path) {
    const FileDescriptor made(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (made.isOpen())
        return syncFolderOf(path);
    if (errno != EEXIST)
        return systemFailure(StoreFault::store_unwritable, path, errno);
    for (const char *suffix : suffixes) {
        const QByteArray name = QFile::encodeName(path + QLatin1String(suffix));
        struct stat info = {};
        const bool isOpenToOthers = ::stat(name.constData(), &info) == 0 && (info.st_mode & 077) != 0;
        if (isOpenToOthers && ::chmod(name.constData(), 0600) != 0)
            return systemFailure(StoreFault::store_unwritable, path, errno);
    }
    return {};
}

base::Result<QString> setDatabaseAside(const QString &path, qint64 nowMs) {
    const QString aside = freeName(path, nowMs);
    // The log first: killed in between, the rest is found again by its name, and still without an owner.
    for (const char *suffix : {"-wal", "-shm", ""}) {
        const QString name = path + QLatin1String(suffix);
        if (isThere(name) && std::rename(QFile::encodeName(name).constData(),
                                         QFile::encodeName(aside + QLatin1String(suffix)).constData()) != 0)
            return systemFailure(StoreFault::store_unwritable, name, errno);
    }
    if (const base::Result<void> synced = syncFolderOf(path); !synced)
        return base::failure(synced.error());
    return aside;
}

}  // namespace td::store
