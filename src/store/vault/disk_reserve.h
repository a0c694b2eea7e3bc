// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/result.h"
#include "store/codes.h"

namespace td::store {

/// Disk space set aside for a reply that must be saved: a file beside the vault, `<vault>.reserve`, that
/// holds nothing. A full disk is so found out before anything is sent, and what comes back still finds room.
/// It stays from one exchange to the next.
class DiskReserve {
public:
    static constexpr qint64 bytes = 4 << 20;  ///< the largest reply, in the log and in the database, twice

    explicit DiskReserve(const QString &vault) : m_path(vault + QLatin1String(".reserve")) {}

    /// vault_full when there is not that much space; store_unwritable when there can be no such file.
    base::Result<void> hold() const;
    /// Gives the space back; true when there was some.
    bool release() const;

private:
    QString m_path;
};

}  // namespace td::store
