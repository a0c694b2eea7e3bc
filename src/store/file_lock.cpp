// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pollMs = 5;
}

base::Result<FileLock> FileLock::acquire(const QString &path, int waitMs) {
    FileDescriptor file(::open(QFile::encodeName(path).constData(),
                               O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!file.isOpen())
        return systemFailure(StoreFault::store_unwritable, path, errno);
    const QDeadlineTimer deadline(waitMs);
    // flock has no deadline of its own, and an alarm signal would hit the whole program.
    while (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return systemFailure(StoreFault::store_unwritable, path, errno);
        if (deadline.hasExpired())
            return base::failure(StoreFault::store_locked,
                                 {{u"path"_s, path}, {u"seconds"_s, waitMs / 1000}});
        QThread::msleep(pollMs);
    }
    return FileLock(std::move(file));
}

}  // namespace td::store
