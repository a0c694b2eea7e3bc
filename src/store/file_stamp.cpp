// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_stamp.h"

#include <sys/stat.h>

#include <QFile>

namespace td::store {

FileStamp stampOf(const QString &path) {
    constexpr qint64 second = 1'000'000'000;
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {info.st_ino, info.st_size, info.st_mtim.tv_sec * second + info.st_mtim.tv_nsec};
}

}  // namespace td::store
