// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/saved_rows.h"
#include "store/vault/sealed_database.h"

namespace td::store {

/// The exchanges of an unlocked vault. An exchange goes through three transactions: it is begun before it is
/// sent, its reply is saved before it is read, and it ends together with what becomes of the tokens. Each is
/// on the disk when its call returns, so that a death in between leaves what UnfinishedExchange tells.
class ExchangeTable {
public:
    /// Of so many exchanges of each profile, the last that ended, what was kept of the reply stays. Counted,
    /// and not by age: a clock that was set wrong once would take them all.
    static constexpr int mostReplies = 10;

    /// \a vault must outlive it.
    explicit ExchangeTable(const SealedDatabase &vault) : m_vault(vault) {}

    /// Notes that \a exchange is about to be sent, with disk space set aside for its reply, unless there is
    /// an obstacle, which is told instead. With \a despite only Obstacle::unsettled is one. Whoever calls
    /// holds the locks of its tokens.
    base::Result<Obstacle> begin(const NewExchange &exchange, bool despite) const;
    /// Saves the reply of the exchange \a id.
    base::Result<void> noteReply(qint64 id, const ArrivedReply &reply, qint64 atMs) const;
    /// Ends the exchange \a id, unless it has ended already. Gives the grant that its tokens are in. Older
    /// replies, and tokens replaced before the last, go in the same transaction.
    base::Result<std::optional<qint64>> end(qint64 id, const ExchangeEnd &end) const;

    /// The ids of those without an end, the oldest first.
    base::Result<QList<qint64>> unfinishedIds() const;
    /// The exchange \a id when it has no end yet.
    base::Result<std::optional<UnfinishedExchange>> unfinished(qint64 id) const;
    /// The reply that was kept of the exchange \a id, which has ended; absent when none was.
    base::Result<std::optional<ArrivedReply>> keptReply(qint64 id) const;
    /// All that are kept, the newest first. One that is not what was sealed is left out, with a vault_altered
    /// in \a altered.
    base::Result<QList<KeptReply>> keptReplies(QList<base::Error> &altered) const;
    /// Whether a token with one of \a fingerprints may be sent; as begin() judges.
    base::Result<Obstacle> obstacle(const QList<QByteArray> &fingerprints) const;

private:
    base::Result<UnfinishedExchange> read(const Database::Row &row) const;
    base::Result<QList<QByteArray>> usesOf(qint64 id) const;
    base::Result<Obstacle> insert(const NewExchange &exchange, bool despite) const;
    base::Result<std::optional<qint64>> settle(qint64 id, const ExchangeEnd &end) const;
    base::Result<void> dropOldReplies(const QString &profileId) const;
    base::Result<qint64> keep(const ExchangeEnd &end, const UnfinishedExchange &exchange) const;

    const SealedDatabase &m_vault;
};

}  // namespace td::store
