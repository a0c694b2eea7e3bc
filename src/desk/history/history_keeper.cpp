// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/history/history_keeper.h"

#include <QFileInfo>
#include <QSet>

#include "desk/history/ended_exchange.h"
#include "store/config_dir.h"
#include "store/vault/original_table.h"
#include "store/vault/sealing.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using store::HistoryFault;
using store::HistoryFile;
using store::OriginalTable;
using store::SealedDatabase;

/// On the thread of the history, but for what the lock guards.
struct HistoryKeeper::Desk {
    QString path;
    QByteArray settledVault;  ///< the id of the vault without secrets of exchanges that are gone

    QMutex lock;
    QList<base::Error> problems;  ///< not told yet

    void report(const base::Error &problem) {
        const QMutexLocker locked(&lock);
        if (!problem.isNull() && !problems.contains(problem))
            problems.append(problem);
    }
    QList<base::Error> take() {
        const QMutexLocker locked(&lock);
        return std::exchange(problems, {});
    }

    base::Result<void> open(File &file, qint64 nowMs) {
        if (const auto made = store::makePrivateFolder(QFileInfo(path).path()); !made)
            return made;
        base::Result<HistoryFile::Found> found =
            HistoryFile::open(path, store::Database::Mode::read_write, nowMs);
        if (!found)
            return base::failure(found.error());
        if (found->file)
            file.emplace(std::move(*found->file));
        report(found->notice);
        return {};
    }

    /// Does \a work with the file, once more when it is another one, or has to be.
    template <typename Work>
    auto with(File &file, qint64 nowMs, const Work &work) -> decltype(work(*file)) {
        if (const auto opened = file ? base::Result<void>() : open(file, nowMs); !opened)
            return base::failure(opened.error());
        auto done = work(*file);
        const bool isBroken = !done && base::is(done.error(), HistoryFault::history_broken);
        const bool isGone = !done && base::is(done.error(), HistoryFault::history_gone);
        if (!isBroken && !isGone)
            return done;
        // Another program may have set it aside, and made a good one, since it was opened here.
        const bool stands = file->isInPlace();
        file.reset();
        if (isBroken && stands)
            report(HistoryFile::setAside(path, nowMs, done.error()));
        if (const auto opened = open(file, nowMs); !opened)
            return base::failure(opened.error());
        return work(*file);
    }

    /// Lets go of the secrets of exchanges that are in the history no more, once for each vault.
    base::Result<void> settle(const HistoryFile &file, const store::Vault &vault) {
        if (settledVault == vault.vaultId())
            return {};
        const auto sealed =
            vault.ask([](const SealedDatabase &database) { return OriginalTable(database).ties(); });
        const auto kept = sealed && !sealed->isEmpty() ? file.ties() : QList<qint64>();
        if (!sealed || !kept)
            return base::failure(sealed ? kept.error() : sealed.error());
        const QSet<qint64> known(kept->begin(), kept->end());
        QList<qint64> gone = *sealed;
        gone.removeIf([&known](qint64 tie) { return known.contains(tie); });
        const auto done = drop(vault, gone);
        if (done)
            settledVault = vault.vaultId();
        return done;
    }

    /// Lets go of \a gone in the vault. What cannot be removed now, since no vault is open or it does not
    /// take it, goes with the next settle().
    base::Result<void> dropOrMark(const store::Vault *vault, const QList<qint64> &gone) {
        if (gone.isEmpty())
            return {};
        const auto done = vault ? drop(*vault, gone) : base::Result<void>();
        if (!vault || !done)
            settledVault.clear();
        return done;
    }

    static base::Result<void> drop(const store::Vault &vault, const QList<qint64> &gone) {
        return vault.ask(
            [&gone](const SealedDatabase &database) { return OriginalTable(database).remove(gone); });
    }
};

namespace {

base::Error wrapped(HistoryFault what, const base::Error &reason) {
    return base::error(what, {{u"reason"_s, QVariant::fromValue(reason)}});
}

}  // namespace

HistoryKeeper::HistoryKeeper(QString path, const base::Clock &clock, OpenVault vault)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_openVault(std::move(vault))
    , m_desk(std::make_shared<Desk>())
    , m_thread(u"history"_s) {
    m_desk->path = m_path;
}

HistoryKeeper::~HistoryKeeper() = default;

template <typename Work>
void HistoryKeeper::perform(Work work, QObject *context, const Done &done) {
    const qint64 job = ++m_jobs;
    // Held here, lest the last to let go of it be the other thread.
    const store::Vault *vault = m_inUse.emplace(job, m_openVault()).first->second.get();
    auto answer = std::make_shared<base::Result<void>>();
    m_thread.askThen(
        [work = std::move(work), desk = m_desk, vault, answer, nowMs = m_clock.nowMs()](File &file) {
            *answer = work(*desk, file, vault, nowMs);
            return true;
        },
        this,
        [this, job, answer, done, guard = QPointer(context)](bool) {
            m_inUse.erase(job);
            tell();
            Q_EMIT changed();
            if (guard && done)
                done(*answer);
        });
}

void HistoryKeeper::tell() {
    const QList<base::Error> problems = m_desk->take();
    for (const base::Error &problem : problems)
        Q_EMIT problemFound(problem);
}

void HistoryKeeper::note(const Order &order, const std::optional<Transcript> &transcript,
                         const service::Outcome &outcome, qint64 atMs) {
    const auto ended =
        std::make_shared<EndedExchange>(EndedExchange{order, *order.endpoint, transcript, outcome, atMs});
    ended->order.endpoint = nullptr;
    perform(
        [ended](Desk &desk, File &file, const store::Vault *vault, qint64 nowMs) -> base::Result<void> {
            store::HistoryEntry entry = historyEntry(*ended);
            entry.row.tie = store::randomRowId();
            const auto added =
                desk.with(file, nowMs, [&](const HistoryFile &history) { return history.add(entry, nowMs); });
            if (!added) {
                desk.report(wrapped(HistoryFault::history_not_kept, added.error()));
                return base::failure(added.error());
            }
            if (!vault)
                return desk.dropOrMark(nullptr, *added ? (*added)->gone : QList<qint64>());
            // Nothing is kept of it when the history is off.
            const auto original = *added ? originalOf(*ended) : std::optional<store::OriginalRequest>();
            auto kept = desk.settle(*file, *vault);
            if (kept && original) {
                kept = vault->ask([&](const SealedDatabase &database) {
                    return OriginalTable(database).put(entry.row.tie, *original, (*added)->gone);
                });
            }
            // Of a vault that is only read, nobody expects that something is kept.
            if (!kept && !base::is(kept.error(), store::VaultFault::vault_newer))
                desk.report(wrapped(HistoryFault::history_secrets_not_kept, kept.error()));
            return {};
        },
        this, {});
}

QList<base::Error> HistoryKeeper::settle() {
    m_thread.ask([](File &) { return true; });
    return m_desk->take();
}

void HistoryKeeper::settleVault() {
    const std::shared_ptr<store::Vault> now = m_openVault();
    const bool isOther = now && now != m_seenVault.lock();
    m_seenVault = now;
    // No history is made for this.
    if (!isOther || !QFileInfo::exists(m_path))
        return;
    perform(
        [](Desk &desk, File &file, const store::Vault *vault, qint64 nowMs) -> base::Result<void> {
            return desk.with(file, nowMs,
                             [&](const HistoryFile &history) { return desk.settle(history, *vault); });
        },
        this, {});
}

void HistoryKeeper::remove(qint64 id, QObject *context, const Done &done) {
    perform(
        [id](Desk &desk, File &file, const store::Vault *vault, qint64 nowMs) -> base::Result<void> {
            const auto gone =
                desk.with(file, nowMs, [id](const HistoryFile &history) { return history.remove(id); });
            if (!gone)
                return base::failure(gone.error());
            return desk.dropOrMark(vault, *gone ? QList{**gone} : QList<qint64>());
        },
        context, done);
}

void HistoryKeeper::clear(QObject *context, const Done &done) {
    perform(
        [](Desk &desk, File &file, const store::Vault *vault, qint64 nowMs) -> base::Result<void> {
            const auto cleared =
                desk.with(file, nowMs, [](const HistoryFile &history) { return history.clear(); });
            desk.settledVault.clear();
            return cleared && vault ? desk.settle(*file, *vault) : cleared;
        },
        context, done);
}

void HistoryKeeper::setRetention(const store::Retention &retention, QObject *context, const Done &done) {
    perform(
        [retention](Desk &desk, File &file, const store::Vault *vault, qint64 nowMs) -> base::Result<void> {
            const auto gone = desk.with(file, nowMs, [&](const HistoryFile &history) {
                return history.setRetention(retention, nowMs);
            });
            if (!gone)
                return base::failure(gone.error());
            return desk.dropOrMark(vault, *gone);
        },
        context, done);
}

}  // namespace td::desk
