// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QEvent>
#include <QObject>

namespace td::bench {

using Clock = std::chrono::steady_clock;

/// Sees when a widget is painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QObject *watched) : m_watched(watched) { watched->installEventFilter(this); }
    bool painted = false;

    bool eventFilter(QObject *watched, QEvent *event) override {
        painted = painted || (watched == m_watched && event->type() == QEvent::Paint);
        return false;
    }

private:
    QObject *m_watched;
};

double secondsSince(Clock::time_point begin);
/// What this process has worked so far, all its threads together.
double processorSeconds();

}  // namespace td::bench
