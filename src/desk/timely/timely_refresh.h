// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include <QObject>

#include "base/clock.h"
#include "desk/journal/vault_journal.h"
#include "desk/timely/alarm.h"
#include "desk/timely/grant_state.h"

namespace td::desk {

/// Refreshes the tokens of a vault in time, for those grants whose rule asks for it (store::RefreshRule).
///
/// Each refresh is an Exchange with a VaultJournal like any other, with its locks and its rules, once: what
/// does not end as a saved success is not tried again, but switches the rule off, and failed() says so. Only
/// what another exchange of the same tokens forestalled is looked at again later; and for a while what never
/// reached the network, which a machine that wakes may find before its network is up. Nothing here waits for
/// the disk; one exchange at a time for each grant.
class TimelyRefresh final : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it must outlive this.
    struct Means {
        store::Vault &vault;  ///< unlocked
        const service::Catalog &catalog;
        History &history;
        const base::Clock &clock;
        Alarm &alarm;        ///< its own
        QString lockFolder;  ///< of tokens and exchanges, as everywhere
        /// The profile with an id, as it is now, with its base URL; absent when it is gone.
        std::function<std::optional<service::Profile>(const QString &id)> profile;
        /// True for a production profile that the user has unlocked.
        std::function<bool(const QString &id)> isUnlocked;
    };

    /// How long what does not reach the network is tried again, every shortestPauseMs.
    static constexpr qint64 patienceMs = 15 * 60'000;

    explicit TimelyRefresh(Means means, QObject *parent = nullptr);
    ~TimelyRefresh() override;

    /// Looks at everything anew: to begin with, and whenever tokens, rules, profiles or what is unlocked
    /// changed. planned() follows.
    void look();
    /// What the profile \a id's server said of its clock: server minus here, in seconds.
    void noteClockDifference(const QString &id, qint64 seconds);

    /// When each grant with a rule is refreshed, or why not, as of the last planned().
    const std::map<qint64, DueTime> &plan() const { return m_plan; }
    bool isRunning(qint64 grant) const { return m_runs.contains(grant); }

Q_SIGNALS:
    void planned();
    void started(qint64 grant);
    /// The tokens are saved when it is a success without `unsaved`.
    void ended(qint64 grant, const td::service::Outcome &outcome);
    /// After ended(): its rule is off from now on, for \a why, a timely_ended.
    void failed(qint64 grant, const td::base::Error &why);

private:
    struct Run;

    void take(const base::Result<QList<GrantState>> &states);
    DueTime judged(const GrantState &state) const;
    void start(const GrantState &state);
    void end(qint64 grant, const service::Outcome &outcome);
    /// True, and remembered, when \a outcome is no failure yet: the grant is looked at again after a pause.
    bool putsOff(qint64 grant, const service::Outcome &outcome);
    void switchOff(qint64 grant, const QByteArray &outcome);

    Means m_means;
    std::map<qint64, DueTime> m_plan;
    std::map<qint64, std::unique_ptr<Run>> m_runs;
    QHash<QString, qint64> m_clockDifferencesS;
    QHash<qint64, qint64> m_notBeforeMs;       ///< of a grant that was put off
    QHash<qint64, qint64> m_unreachedSinceMs;  ///< of a grant whose server is not reached
    std::set<qint64> m_failed;  ///< off from the moment it failed, whether or not the vault could be told
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

}  // namespace td::desk
