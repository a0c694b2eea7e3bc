// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/production_lock.h"

#include <ctime>

#include "gui/environment/hosts.h"

namespace td::gui {

using service::Profile;
using service::ProfileKind;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr int beatMs = 1'000;
constexpr qint64 shortestSleepMs = 2'000;  ///< less lies between the readings of two clocks

qint64 readMs(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
}

}  // namespace

qint64 asleepMs() {
    return readMs(CLOCK_BOOTTIME) - readMs(CLOCK_MONOTONIC);
}

ProductionLock::ProductionLock(const Environments &environments, const base::Clock &clock, Asleep asleep)
    : m_environments(environments), m_clock(clock), m_asleep(std::move(asleep)) {
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &ProductionLock::follow);
    connect(&environments, &Environments::listChanged, this, &ProductionLock::follow);
    connect(&environments, &Environments::currentChanged, this, &ProductionLock::follow);
}

bool ProductionLock::holds(const Unlocked &unlocked) const {
    const qint64 nowMs = m_clock.nowMs();
    return m_environments.current() == unlocked.profile && nowMs >= unlocked.sinceMs &&
           nowMs < unlocked.untilMs && m_asleep() - unlocked.asleepMs < shortestSleepMs;
}

bool ProductionLock::isOpen(const Profile &profile) const {
    return profile.kind != ProfileKind::production ||
           (m_unlocked && m_unlocked->profile == profile && holds(*m_unlocked));
}

bool ProductionLock::unlock(const Profile &profile, const QString &typed) {
    const service::Definition *definition = m_environments.catalog().service(profile.service);
    const QString word = typed.trimmed();
    if (word != profile.name && !(definition && hostsOf(*definition, profile).contains(word)))
        return false;
    const qint64 nowMs = m_clock.nowMs();
    m_unlocked = Unlocked{profile, nowMs, nowMs + profile.unlockMinutes * msPerMinute, m_asleep()};
    m_beat.start();
    Q_EMIT changed();
    return true;
}

void ProductionLock::lock() {
    m_beat.stop();
    if (!m_unlocked)
        return;
    m_unlocked.reset();
    Q_EMIT changed();
}

qint64 ProductionLock::leftMs() const {
    return m_unlocked && holds(*m_unlocked) ? m_unlocked->untilMs - m_clock.nowMs() : 0;
}

void ProductionLock::follow() {
    if (!m_unlocked)
        return;
    if (holds(*m_unlocked))
        Q_EMIT countedDown();
    else
        lock();
}

}  // namespace td::gui
