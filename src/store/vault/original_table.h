// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/saved_rows.h"
#include "store/vault/sealed_database.h"

namespace td::store {

/// The requests of the history (history/history_file.h) as they were sent, secrets and all, sealed in an
/// unlocked vault under the tie of their entry. The table is made with the first; a vault from before is
/// whole without it.
class OriginalTable {
public:
    /// \a vault must outlive it.
    explicit OriginalTable(const SealedDatabase &vault) : m_vault(vault) {}

    /// Keeps \a original for \a tie, and in the same transaction lets go of those of \a gone.
    base::Result<void> put(qint64 tie, const OriginalRequest &original, const QList<qint64> &gone) const;
    /// Absent when none was kept.
    base::Result<std::optional<OriginalRequest>> get(qint64 tie) const;
    /// All there are.
    base::Result<QList<qint64>> ties() const;
    base::Result<void> remove(const QList<qint64> &gone) const;

private:
    base::Result<void> drop(const QList<qint64> &gone) const;

    const SealedDatabase &m_vault;
};

}  // namespace td::store
