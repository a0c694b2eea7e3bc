// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "base/clock.h"

namespace td::gui {

/// The one timer behind every countdown. Beats at each full second of the wall clock, and only while somebody
/// listens: a widget connects to tick() when it is shown and disconnects when it is hidden. Nothing is
/// counted: each beat says what the clock says, so a clock that was set or a machine that slept is followed
/// at the next one.
class Ticker final : public QObject {
    Q_OBJECT

public:
    /// \a clock must outlive it.
    explicit Ticker(const base::Clock &clock, QObject *parent = nullptr);

    /// What the clock says now, ms since the epoch.
    qint64 nowMs() const { return m_clock.nowMs(); }
    /// True while it beats. It rests as soon as the event loop runs after the last listener has gone.
    bool isRunning() const { return m_timer.isActive(); }
    /// Nothing is to be seen of the window (minimised): no beats until it is again, which beats at once.
    void setPaused(bool paused);
    /// Beats now.
    void beat();

Q_SIGNALS:
    void tick(qint64 nowMs);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    void schedule();

    const base::Clock &m_clock;
    QTimer m_timer;
    bool m_paused = false;
    bool m_askingSoon = false;  ///< whether anybody still listens
};

}  // namespace td::gui
