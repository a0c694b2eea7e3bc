// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QMutex>
#include <QObject>

#include "base/clock.h"
#include "desk/history/history.h"
#include "store/history/history_file.h"
#include "store/own_thread.h"
#include "store/vault/vault.h"

namespace td::desk {

/// Keeps the exchanges that it is told of: masked in the file of the history, and the request as it was sent
/// in the vault, when one is open then. None is made or asked for.
///
/// Everything is done on a thread of its own, in the order in which it was asked for; masking included. What
/// does not work is told by problemFound(), and nothing else comes of it.
class HistoryKeeper final : public QObject, public History {
    Q_OBJECT

public:
    /// The vault that is open now; null when none is.
    using OpenVault = std::function<std::shared_ptr<store::Vault>()>;

    /// The history in the file \a path, which need not exist. \a clock must outlive it.
    HistoryKeeper(QString path, const base::Clock &clock, OpenVault vault);
    /// Waits for what was asked.
    ~HistoryKeeper() override;

    const QString &path() const { return m_path; }

    void note(const Order &order, const std::optional<Transcript> &transcript,
              const service::Outcome &outcome, qint64 atMs) override;
    /// Waits until everything is kept. What was wrong with it that was not told yet.
    QList<base::Error> settle();

    /// To be called when another vault may be open: lets go of what it has of exchanges that are in the
    /// history no more.
    void settleVault();

    // What the user does with it; changed() follows. Secrets in a vault that is not open go when it is next
    // opened or added to.
    using Done = std::function<void(const base::Result<void> &)>;
    void remove(qint64 id, QObject *context, const Done &done);
    void clear(QObject *context, const Done &done);
    void setRetention(const store::Retention &retention, QObject *context, const Done &done);

Q_SIGNALS:
    void changed();
    void problemFound(const td::base::Error &problem);

private:
    /// What the thread works with beside the file.
    struct Desk;

    using File = std::optional<store::HistoryFile>;
    /// Has \a work, which gives what was wrong, done with the open file and the vault.
    template <typename Work>
    void perform(Work work, QObject *context, const Done &done);
    void tell();

    QString m_path;
    const base::Clock &m_clock;
    OpenVault m_openVault;
    std::shared_ptr<Desk> m_desk;
    std::weak_ptr<store::Vault> m_seenVault;
    qint64 m_jobs = 0;
    std::map<qint64, std::shared_ptr<store::Vault>> m_inUse;  ///< by job: freed on this thread
    store::OwnThread<store::HistoryFile> m_thread;
};

}  // namespace td::desk
