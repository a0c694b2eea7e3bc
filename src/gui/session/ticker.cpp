// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ticker.h"

#include <QMetaMethod>

namespace td::gui {

namespace {

constexpr qint64 second = 1000;
/// Past the full second, so that a timer that fires a little early does not see the old one.
constexpr qint64 margin = 5;

}  // namespace

Ticker::Ticker(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &Ticker::beat);
}

void Ticker::setPaused(bool paused) {
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else
        beat();
}

void Ticker::beat() {
    Q_EMIT tick(nowMs());
    schedule();
}

void Ticker::schedule() {
    if (m_paused || !isSignalConnected(QMetaMethod::fromSignal(&Ticker::tick))) {
        m_timer.stop();
        return;
    }
    m_timer.start(static_cast<int>(second - nowMs() % second + margin));
}

void Ticker::connectNotify(const QMetaMethod &signal) {
    if (signal == QMetaMethod::fromSignal(&Ticker::tick) && !m_timer.isActive())
        schedule();
}

void Ticker::disconnectNotify(const QMetaMethod &signal) {
    // A default-constructed one stands for "all signals".
    const bool isTick = !signal.isValid() || signal == QMetaMethod::fromSignal(&Ticker::tick);
    if (!isTick || m_askingSoon)
        return;
    // Not now: Qt may be holding the lock that isSignalConnected() takes.
    m_askingSoon = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_askingSoon = false;
            schedule();
        },
        Qt::QueuedConnection);
}

}  // namespace td::gui
