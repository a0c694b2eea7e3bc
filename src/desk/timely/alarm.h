// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

class QSocketNotifier;

namespace td::desk {

/// Rings at a moment of the wall clock, and whenever that clock was set or the machine woke up: then what was
/// to come may be over. One moment at a time.
class Alarm : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Rings once \a wallMs (ms since the epoch) has come; at once when it has. The one set before is off.
    virtual void setAt(qint64 wallMs) = 0;
    virtual void clear() = 0;

Q_SIGNALS:
    /// Never from within setAt().
    void rang();
};

/// The machine's own: a timer of the kernel on CLOCK_REALTIME, which goes on while the machine sleeps and is
/// cancelled when the clock is set (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET). Where there is none, it
/// never rings.
class SystemAlarm final : public Alarm {
    Q_OBJECT

public:
    explicit SystemAlarm(QObject *parent = nullptr);
    ~SystemAlarm() override;

    void setAt(qint64 wallMs) override;
    void clear() override;

private:
    void take();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace td::desk
