// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QSaveFile is not used: on a full disk its commit() returns true with a truncated file in the place of the
// good one, and it does not sync the folder (measured, Qt 6.4.2).
#include "store/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int maxLinks = 40;  // as many as Linux itself follows

QString kindOf(mode_t mode) {
    switch (mode & S_IFMT) {
        case S_IFDIR:
            return u"folder"_s;
        case S_IFIFO:
            return u"fifo"_s;
        case S_IFSOCK:
            return u"socket"_s;
        default:
            return u"device"_s;
    }
}

base::Result<void> requireRegular(const QString &path, mode_t mode) {
    if (S_ISREG(mode))
        return {};
    return base::failure(StoreFault::store_not_a_file, {{u"path"_s, path}, {u"kind"_s, kindOf(mode)}});
}

/// Where the symbolic link \a path points to.
QByteArray linkTarget(const QByteArray &path) {
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = ::readlink(path.constData(), target.data(), static_cast<size_t>(target.size()));
    target.truncate(length < 0 ? 0 : length);
    return QDir::isAbsolutePath(QFile::decodeName(target)) ? target
                                                           : path.left(path.lastIndexOf('/') + 1) + target;
}

bool writeAll(int file, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Leftovers are recognised by this beginning of their names.
QByteArray temporaryPrefix(QByteArrayView name) {
    // A file name has at most 255 bytes.
    return '.' + name.first(std::min<qsizetype>(name.size(), 200)).toByteArray() + ".new-";
}

QByteArray randomSuffix() {
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

bool isRandomSuffix(QStringView suffix) {
    return !suffix.isEmpty() && suffix.size() <= 13 && std::all_of(suffix.begin(), suffix.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
    });
}

/// Removes the file \a path unless a living writer holds it.
void removeIfLeft(const QByteArray &path) {
    // For writing, which an exclusive lock takes on some network file systems.
    const FileDescriptor file(
        ::open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info = {};
    if (!file.isOpen() || ::fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode))
        return;
    // The lock is held until the name is gone: whoever comes for it in between sees that (see makeTemporary).
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
        ::unlink(path.constData());
}

/// A new file in the folder \a folder, locked as long as it is open, so that nobody takes it for a leftover;
/// not open, with errno, when there can be none. \a name becomes its name, which begins with \a prefix.
FileDescriptor makeTemporary(int folder, const QByteArray &prefix, QByteArray &name) {
    constexpr int attempts = 100;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        name = prefix + randomSuffix();
        FileDescriptor file(::openat(folder, name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file.isOpen())
            return file;
        // Between the two a cleaner can have taken it. A file system without locks has no cleaners either.
        const bool taken = ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        struct stat info = {};
        if (!taken && ::fstat(file.number(), &info) == 0 && info.st_nlink > 0)
            return file;
        ::unlinkat(folder, name.constData(), 0);
    }
    errno = EBUSY;
    return {};
}

/// The folder and the name of \a target, an absolute path.
QByteArray folderOf(const QByteArray &target) {
    return target.left(std::max<qsizetype>(target.lastIndexOf('/'), 1));
}
QByteArray nameOf(const QByteArray &target) {
    return target.mid(target.lastIndexOf('/') + 1);
}
}  // namespace

base::Result<QByteArray> readFile(const QString &path, qint64 limit) {
    const QByteArray native = QFile::encodeName(path);
    // Before it is opened, for opening a device can already do something; and after, for it may have changed.
    struct stat info = {};
    if (::stat(native.constData(), &info) == 0 && !S_ISREG(info.st_mode))
        return base::failure(requireRegular(path, info.st_mode).error());
    const FileDescriptor file(::open(native.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen() && errno == ENOENT)
        return systemFailure(StoreFault::store_not_found, path, errno);
    if (!file.isOpen() || ::fstat(file.number(), &info) != 0)
        return systemFailure(StoreFault::store_unreadable, path, errno);
    if (const auto regular = requireRegular(path, info.st_mode); !regular)
        return base::failure(regular.error());

    // Told from its size alone; what grows meanwhile is noticed below.
    if (info.st_size > limit)
        return base::failure(StoreFault::store_too_large, {{u"path"_s, path}, {u"limit"_s, limit}});

    QByteArray content;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t length = ::read(file.number(), block.data(), static_cast<size_t>(block.size()));
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return systemFailure(StoreFault::store_unreadable, path, errno);
        if (length == 0)
            return content;
        content.append(block.constData(), length);
        if (content.size() > limit)
            return base::failure(StoreFault::store_too_large, {{u"path"_s, path}, {u"limit"_s, limit}});
    }
}

base::Result<QString> writeTarget(const QString &path) {
    QByteArray target = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    struct stat info = {};
    for (int links = 0; ::lstat(target.constData(), &info) == 0; ++links) {
        if (!S_ISLNK(info.st_mode)) {
            const auto regular = requireRegular(path, info.st_mode);
            return regular ? base::Result<QString>(QFile::decodeName(target))
                           : base::failure(regular.error());
        }
        if (links == maxLinks)
            return systemFailure(StoreFault::store_unwritable, path, ELOOP);
        target = linkTarget(target);
    }
    return errno == ENOENT ? base::Result<QString>(QFile::decodeName(target))
                           : systemFailure(StoreFault::store_unwritable, path, errno);
}

base::Result<void> writeDurably(const QString &path, QByteArrayView bytes) {
    auto file = PendingFile::open(path);
    return file ? file->commit(bytes) : base::failure(file.error());
}

base::Result<QString> keepPrevious(const QString &path) {
    const auto target = writeTarget(path);
    if (!target)
        return base::failure(target.error());
    const QByteArray current = QFile::encodeName(*target);
    struct stat info = {};
    if (::lstat(current.constData(), &info) != 0 || info.st_size == 0)
        return QString();
    const QByteArray previous = current + ".previous";
    // A second name, not a copy: nothing can be cut short, and the file itself is not touched.
    if (::unlink(previous.constData()) != 0 && errno != ENOENT)
        return systemFailure(StoreFault::store_unwritable, QFile::decodeName(previous), errno);
    // Not every file system has second names. The file is about to be replaced in any case.
    if (::link(current.constData(), previous.constData()) != 0 &&
        ::rename(current.constData(), previous.constData()) != 0)
        return systemFailure(StoreFault::store_unwritable, QFile::decodeName(previous), errno);
    return QFile::decodeName(previous);
}

void removeLeftovers(const QString &path) {
    const auto target = writeTarget(path);
    if (!target)
        return;
    const QByteArray native = QFile::encodeName(*target);
    const QDir folder(QFile::decodeName(folderOf(native)));
    const QString pattern = QFile::decodeName(temporaryPrefix(nameOf(native)));
    const auto entries = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &entry : entries) {
        if (entry.startsWith(pattern) && isRandomSuffix(QStringView(entry).sliced(pattern.size())))
            removeIfLeft(QFile::encodeName(folder.filePath(entry)));
    }
}

base::Result<PendingFile> PendingFile::open(const QString &path, qint64 room) {
    const auto target = writeTarget(path);
    if (!target)
        return base::failure(target.error());
    const QByteArray native = QFile::encodeName(*target);
    PendingFile pending;
    pending.m_path = path;
    pending.m_name = nameOf(native);
    pending.m_folder =
        FileDescriptor(::open(folderOf(native).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!pending.m_folder.isOpen())
        return systemFailure(StoreFault::store_unwritable, path, errno);
    // Renaming over a file asks nothing of the file itself; who made it read-only means it to stay.
    const int folder = pending.m_folder.number();
    if (::faccessat(folder, pending.m_name.constData(), W_OK, AT_EACCESS) != 0 && errno != ENOENT)
        return systemFailure(StoreFault::store_unwritable, path, errno);

    QByteArray name;
    pending.m_file = makeTemporary(folder, temporaryPrefix(pending.m_name), name);
    if (!pending.m_file.isOpen())
        return systemFailure(StoreFault::store_unwritable, path, errno);
    pending.m_temporaryName = name;
    const int refused = room > 0 ? ::posix_fallocate(pending.m_file.number(), 0, room) : 0;
    if (refused != 0)
        return systemFailure(StoreFault::store_unwritable, path, refused);
    return pending;
}

PendingFile::~PendingFile() {
    if (!m_temporaryName.isEmpty())
        ::unlinkat(m_folder.number(), m_temporaryName.constData(), 0);
}

PendingFile::PendingFile(PendingFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::move(other.m_name))
    , m_temporaryName(std::exchange(other.m_temporaryName, {}))
    , m_folder(std::move(other.m_folder))
    , m_file(std::move(other.m_file)) {}

base::Result<void> PendingFile::fill(QByteArrayView bytes) {
    // Written into the room that was set aside, which is cut off only behind the bytes.
    if (!writeAll(m_file.number(), bytes) || ::ftruncate(m_file.number(), bytes.size()) != 0 ||
        ::fsync(m_file.number()) != 0)
        return systemFailure(StoreFault::store_unwritable, m_path, errno);
    return {};
}

base::Result<void> PendingFile::commit(QByteArrayView bytes) {
    Q_ASSERT(!m_temporaryName.isEmpty());
    if (const auto filled = fill(bytes); !filled)
        return filled;
    if (::renameat(m_folder.number(), m_temporaryName.constData(), m_folder.number(), m_name.constData()) !=
        0)
        return systemFailure(StoreFault::store_unwritable, m_path, errno);
    m_temporaryName.clear();
    if (::fsync(m_folder.number()) != 0)
        return systemFailure(StoreFault::store_not_synced, m_path, errno);
    return {};
}

}  // namespace td::store
