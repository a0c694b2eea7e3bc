// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::store {

/// What tells whether a file was written since, without reading it.
struct FileStamp {
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;  ///< since the epoch

    bool operator==(const FileStamp &other) const = default;
};

/// That of the file \a path, where its symbolic links lead; all zero when there is none to be seen.
FileStamp stampOf(const QString &path);

}  // namespace td::store
