// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QTimer>

#include "base/clock.h"
#include "gui/environment/environments.h"

namespace td::gui {

/// How long this computer has been asleep since it was started, in ms: what its boot time has more than its
/// running time (clock_gettime(2)).
qint64 asleepMs();

/// The lock of production environments: nothing is sent to one until it was unlocked by typing its name or
/// one of its hosts. One at a time is unlocked, for as long as its profile says, and no longer than it is
/// chosen and unchanged, the computer awake and its clock not set back.
class ProductionLock final : public QObject {
    Q_OBJECT

public:
    using Asleep = std::function<qint64()>;

    /// Both must outlive it.
    ProductionLock(const Environments &environments, const base::Clock &clock, Asleep asleep = asleepMs);

    /// True when requests to \a profile need no word from the user: it is no production profile, or unlocked.
    bool isOpen(const service::Profile &profile) const;
    /// Unlocks \a profile, as it is now, when \a typed is its name or one of its hosts; false when it is
    /// neither.
    bool unlock(const service::Profile &profile, const QString &typed);
    void lock();
    /// How long the chosen profile stays unlocked, in ms; 0 when it is not.
    qint64 leftMs() const;

Q_SIGNALS:
    /// Something was unlocked or locked.
    void changed();
    /// A second less is left.
    void countedDown();

private:
    struct Unlocked {
        service::Profile profile;  ///< as it was
        qint64 sinceMs = 0;
        qint64 untilMs = 0;
        qint64 asleepMs = 0;
    };

    /// True while nothing has ended it.
    bool holds(const Unlocked &unlocked) const;
    void follow();

    const Environments &m_environments;
    const base::Clock &m_clock;
    Asleep m_asleep;
    std::optional<Unlocked> m_unlocked;
    QTimer m_beat;
};

}  // namespace td::gui
