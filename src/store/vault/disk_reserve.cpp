// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/disk_reserve.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

#include "store/file_descriptor.h"
#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The bytes on the disk, not those the file seems to have.
qint64 allocated(const FileDescriptor &file) {
    struct stat info = {};
    return ::fstat(file.number(), &info) == 0 ? qint64(info.st_blocks) * 512 : 0;
}

}  // namespace

base::Result<void> DiskReserve::hold() const {
    const FileDescriptor file(::open(QFile::encodeName(m_path).constData(),
                                     O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!file.isOpen())
        return systemFailure(StoreFault::store_unwritable, m_path, errno);
    if (allocated(file) >= bytes)
        return {};
    const int refused = ::posix_fallocate(file.number(), 0, bytes);
    if (refused == 0)
        return {};
    // What was set aside of it until there was no more is of use to others.
    if (::ftruncate(file.number(), 0) != 0)
        return systemFailure(StoreFault::store_unwritable, m_path, errno);
    if (refused == ENOSPC || refused == EDQUOT || refused == EFBIG)
        return base::failure(VaultFault::vault_full, {{u"path"_s, m_path}});
    return systemFailure(StoreFault::store_unwritable, m_path, refused);
}

bool DiskReserve::release() const {
    const FileDescriptor file(
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    return file.isOpen() && allocated(file) > 0 && ::ftruncate(file.number(), 0) == 0;
}

}  // namespace td::store
