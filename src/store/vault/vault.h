// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

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

    /// Has \a work done with the database on its thread, after what was asked before, and waits.
    template <typename Work>
    std::invoke_result_t<Work, SealedDatabase &> ask(Work work) const {
        std::optional<std::invoke_result_t<Work, SealedDatabase &>> answer;
        QMetaObject::invokeMethod(
            m_worker.get(), [&] { answer.emplace(work(**m_database)); }, Qt::BlockingQueuedConnection);
        return std::move(*answer);
    }
    /// The same without waiting.
    template <typename Work>
    QFuture<std::invoke_result_t<Work, SealedDatabase &>> askLater(Work work) const {
        using Answer = std::invoke_result_t<Work, SealedDatabase &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [promise, work = std::move(work), database = m_database] {
                promise->addResult(work(**database));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
    /// The same, and \a then with the answer, once, on the thread of \a context and never from within; not at
    /// all when \a context goes first. What was asked is done all the same.
    template <typename Work, typename Then>
    void askThen(Work work, QObject *context, Then then) const {
        using Watcher = QFutureWatcher<std::invoke_result_t<Work, SealedDatabase &>>;
        auto *watcher = new Watcher(context);
        // Queued: a watcher of what is done already emits from within setFuture() (Qt 6.4.2).
        QObject::connect(
            watcher, &Watcher::finished, context,
            [watcher, then = std::move(then)] {
                watcher->deleteLater();
                then(watcher->result());
            },
            Qt::QueuedConnection);
        watcher->setFuture(askLater(std::move(work)));
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

    using Shared = std::shared_ptr<std::optional<SealedDatabase>>;

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    Shared m_database;
    bool m_isDurable = false;
    QByteArray m_vaultId;
    std::optional<WrappedKey> m_wrapped;
};

}  // namespace td::store
