// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/result.h"
#include "store/codes.h"
#include "store/file_descriptor.h"

namespace td::store {

/// A lock between programs, held as long as this lives. It is the kernel's (flock): any death of the program
/// frees it, and nothing is left to be cleaned up. The file itself stays; to remove it would let two in.
class FileLock {
public:
    static constexpr int patienceMs = 5'000;

    /// The lock whose file is \a path (made when it is not there, 0600), waiting up to \a waitMs for another
    /// holder, in this program or elsewhere. store_locked when it is still held then; store_unwritable when
    /// there can be no such file.
    static base::Result<FileLock> acquire(const QString &path, int waitMs = patienceMs);

private:
    explicit FileLock(FileDescriptor file) : m_file(std::move(file)) {}

    FileDescriptor m_file;
};

}  // namespace td::store
