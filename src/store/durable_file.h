// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "store/codes.h"
#include "store/file_descriptor.h"

namespace td::store {

/// The content of the regular file \a path, through any symbolic link. Never waits: a FIFO, socket, device or
/// folder is store_not_a_file and is not opened. More than \a limit bytes: store_too_large.
base::Result<QByteArray> readFile(const QString &path, qint64 limit);

/// The file that writing to \a path writes: where its symbolic links lead, whether that exists or not.
/// store_not_a_file when something else than a regular file is there.
base::Result<QString> writeTarget(const QString &path);

/// Gives the file \a path the content \a bytes: wholly, or not at all. When it returns the bytes are on the
/// disk, readable by the owner alone (0600); on failure what was there before still is.
base::Result<void> writeDurably(const QString &path, QByteArrayView bytes);

/// Gives the content of the file \a path a second name, `<path>.previous`, taking that name from an earlier
/// one, so that it stays when \a path is written next. The second name; empty when there is no file, or an
/// empty one.
base::Result<QString> keepPrevious(const QString &path);

/// Removes what writers of \a path left beside it when they were killed midway. A writer holds a kernel lock
/// (flock) on its file until it ends, however it ends; what is locked stays.
void removeLeftovers(const QString &path);

/// A new content for a file, prepared before the content is known: what would stop the writing (a missing
/// folder, no permission, a full disk) is found out before something that cannot be repeated is begun.
/// Until commit() the file itself is not touched; without one, nothing is left behind.
class PendingFile {
public:
    /// Makes ready to write \a path, as writeDurably() does, with room for \a room bytes set aside.
    static base::Result<PendingFile> open(const QString &path, qint64 room = 0);
    ~PendingFile();
    PendingFile(PendingFile &&other) noexcept;
    PendingFile &operator=(PendingFile &&) = delete;
    Q_DISABLE_COPY(PendingFile)

    /// Puts \a bytes on the disk and in the place of the file. Once only.
    base::Result<void> commit(QByteArrayView bytes);

private:
    PendingFile() = default;
    base::Result<void> fill(QByteArrayView bytes);

    QString m_path;  ///< as given, for errors
    QByteArray m_name;
    QByteArray m_temporaryName;  ///< empty when there is none to remove
    FileDescriptor m_folder;     ///< the folder may be renamed meanwhile
    FileDescriptor m_file;
};

}  // namespace td::store
