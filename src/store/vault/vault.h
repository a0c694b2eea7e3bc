// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "store/own_thread.h"
#include "store/vault/sealed_database.h"

namespace td::store {

/// A vault, on a thread of its own: SQLite syncs, and may wait for another program. It may be used from any
/// thread, but not from its own.
class Vault {
public:
    struct Found {
        std::unique_ptr<Vault> vault;  ///< null when there is none
        base::Error notice;            ///< vault_damaged or vault_newer; else null
    };
    /// As SealedDatabase::find(); the vault is still locked.
    static base::Result<Found> find(const QString &path, qint64 nowMs);
    /// As SealedDatabase::create().
    static base::Result<std::unique_ptr<Vault>> create(const QString &path, const QByteArray &vaultId,
                                                       const WrappingKey &key, qint64 nowMs);
    /// A vault for this session only: in memory, and gone with this.
    static base::Result<std::unique_ptr<Vault>> forSession(qint64 nowMs);
    /// Waits for what is being done.
    ~Vault();
    Q_DISABLE_COPY_MOVE(Vault)

    // As OwnThread has it; the work is given the open database.
    template <typename Work>
    std::invoke_result_t<Work, SealedDatabase &> ask(Work work) const {
        return m_thread.ask(onOpen(std::move(work)));
    }
    template <typename Work>
    QFuture<std::invoke_result_t<Work, SealedDatabase &>> askLater(Work work) const {
        return m_thread.askLater(onOpen(std::move(work)));
    }
    template <typename Work, typename Then>
    void askThen(Work work, QObject *context, Then then) const {
        m_thread.askThen(onOpen(std::move(work)), context, std::move(then));
    }

    // What does not change by itself. Asked for often, and so not on the thread of the vault.
    bool isDurable() const { return m_isDurable; }
    const QByteArray &vaultId() const { return m_vaultId; }
    /// How the data key is wrapped; absent for this session only.
    const std::optional<WrappedKey> &wrapped() const { return m_wrapped; }

    base::Result<void> unlock(const WrappingKey &key) const;
    /// As SealedDatabase::rewrap().
    base::Result<void> rewrap(const WrappingKey &key, qint64 generation);

private:
    Vault();
    /// Opens the database on its thread with \a open, whose Result holds a SealedDatabase or an Error.
    template <typename Open>
    base::Result<void> take(Open open);
    void learn();

    template <typename Work>
    static auto onOpen(Work work) {
        return [work = std::move(work)](std::optional<SealedDatabase> &database) { return work(*database); };
    }

    OwnThread<SealedDatabase> m_thread;
    bool m_isDurable = false;
    QByteArray m_vaultId;
    std::optional<WrappedKey> m_wrapped;
};

}  // namespace td::store
