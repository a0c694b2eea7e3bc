// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "desk/codes.h"
#include "desk/journal.h"
#include "service/catalog.h"
#include "store/file_lock.h"
#include "store/vault/saved_rows.h"
#include "store/vault/vault.h"

namespace td::desk {

/// Keeps an exchange in the vault: the intent is on the disk before it is sent, the reply before it is read,
/// and the new tokens, the end of the old ones and that of the exchange in one transaction. Killed at any
/// moment, recovery (vault_recovery.h) finds what there was. A lock of the kernel tells it that the exchange
/// still runs.
///
/// Each step waits for the disk, some ms, and at most the vault's patience for another program that writes.
class VaultJournal final : public Journal {
public:
    struct Rules {
        QString lockFolder;       ///< where exchanges that run are locked
        bool despite = false;     ///< also a token that is in doubt or was replaced: the user chose so
        bool handedOver = false;  ///< the tokens are given to the user at once, as in MemoryJournal
    };

    /// \a vault, unlocked, and \a catalog must outlive it.
    VaultJournal(store::Vault &vault, const service::Catalog &catalog, Rules rules);

    /// True unless the vault is of this session only.
    bool keepsTokens() const override { return m_vault.isDurable() || m_rules.handedOver; }
    /// desk_token_unsettled, desk_token_in_doubt or desk_token_replaced when a token must not be sent.
    base::Result<void> noteIntent(const Intent &intent) override;
    base::Result<void> noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs) override;
    base::Result<void> noteOutcome(service::Outcome &outcome) override;
    /// Saves once more what noteOutcome() could not; nothing when it could.
    base::Result<void> retry();

private:
    base::Result<void> save(service::Outcome &outcome);
    void release();

    store::Vault &m_vault;
    const service::Catalog &m_catalog;
    Rules m_rules;
    store::NewExchange m_exchange;
    qint64 m_repliedAtMs = 0;
    QString m_lockPath;
    std::optional<store::FileLock> m_lock;
    std::optional<service::Outcome> m_unsaved;
};

/// The lock file of the exchange \a id in \a folder.
QString exchangeLock(const QString &folder, qint64 id);

}  // namespace td::desk
