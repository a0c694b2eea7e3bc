// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "desk/codes.h"
#include "desk/journal/journal.h"
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
/// The disk is the vault's thread's to wait for: some ms, and at most the vault's patience for another
/// program that writes. An intent whose journal goes before its answer came is ended as not sent, for nothing
/// was.
class VaultJournal final : public Journal {
public:
    struct Rules {
        QString lockFolder;       ///< where exchanges that run are locked
        bool despite = false;     ///< also a token that is in doubt or was replaced: the user chose so
        bool handedOver = false;  ///< the tokens are given to the user at once, as in MemoryJournal
    };

    /// \a vault, unlocked, and \a catalog must outlive it.
    VaultJournal(store::Vault &vault, const service::Catalog &catalog, Rules rules);
    ~VaultJournal() override;

    /// True unless the vault is of this session only.
    bool keepsTokens() const override { return m_vault.isDurable() || m_rules.handedOver; }
    /// desk_token_unsettled, desk_token_in_doubt or desk_token_replaced when a token must not be sent.
    void noteIntent(const Intent &intent, const Noted &then) override;
    void noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) override;
    void noteOutcome(const service::Outcome &outcome, const Ended &then) override;
    /// Saves once more what noteOutcome() could not; nothing when it could. Waits for the disk.
    base::Result<void> retry();

private:
    /// What the vault's thread makes of one end.
    struct Saved {
        base::Result<void> result;
        service::Outcome outcome;
    };
    /// The lock of the exchange that runs, on the vault's thread alone.
    struct Running;

    /// The work of saving \a outcome, which needs nothing of this journal.
    std::function<Saved(store::SealedDatabase &)> saving(const service::Outcome &outcome) const;

    store::Vault &m_vault;
    const service::Catalog &m_catalog;
    Rules m_rules;
    store::NewExchange m_exchange;
    qint64 m_repliedAtMs = 0;
    std::shared_ptr<Running> m_running;
    bool m_isNoting = false;  ///< the intent's answer has not come yet
    std::optional<service::Outcome> m_unsaved;
};

/// The lock file of the exchange \a id in \a folder.
QString exchangeLock(const QString &folder, qint64 id);

}  // namespace td::desk
