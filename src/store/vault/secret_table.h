// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "store/vault/sealed_database.h"

namespace td::store {

/// The secrets of profiles in an unlocked vault: header values, app secrets, keys.
class SecretTable {
public:
    /// \a vault must outlive it.
    explicit SecretTable(const SealedDatabase &vault) : m_vault(vault) {}

    /// Keeps \a value as the secret \a name of the profile \a profileId, in the place of an earlier one.
    base::Result<void> set(const QString &profileId, const QString &name, const base::Secret &value,
                           qint64 nowMs) const;
    /// Absent when the profile has none by that name.
    base::Result<std::optional<base::Secret>> get(const QString &profileId, const QString &name) const;
    /// The names of a profile's secrets, sorted.
    base::Result<QStringList> names(const QString &profileId) const;
    /// The profile and the name of every one, sorted. The vault may be locked.
    base::Result<QList<std::pair<QString, QString>>> all() const;
    base::Result<void> remove(const QString &profileId, const QString &name) const;
    /// Removes all that a profile has.
    base::Result<void> removeAll(const QString &profileId) const;

private:
    const SealedDatabase &m_vault;
};

}  // namespace td::store
