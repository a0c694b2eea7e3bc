// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timely/alarm.h"

#include <algorithm>

#include <sys/timerfd.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace td::desk {

SystemAlarm::SystemAlarm(QObject *parent)
    : Alarm(parent), m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)) {
    if (m_timer < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemAlarm::take);
}

SystemAlarm::~SystemAlarm() {
    m_notifier.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void SystemAlarm::setAt(qint64 wallMs) {
    constexpr qint64 msPerSecond = 1'000;
    constexpr qint64 nsPerMs = 1'000'000;
    // Zero would switch it off.
    const qint64 ms = std::max<qint64>(wallMs, 1);
    itimerspec when{};
    when.it_value.tv_sec = ms / msPerSecond;
    when.it_value.tv_nsec = ms % msPerSecond * nsPerMs;
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void SystemAlarm::clear() {
    const itimerspec off{};
    ::timerfd_settime(m_timer, 0, &off, nullptr);
}

void SystemAlarm::take() {
    quint64 times = 0;
    // A cancelled one answers ECANCELED, once; either way there is something to look at.
    [[maybe_unused]] const auto read = ::read(m_timer, &times, sizeof times);
    Q_EMIT rang();
}

}  // namespace td::desk
