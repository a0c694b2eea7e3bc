// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include "gui/main_window.h"

namespace td::bench {

/// An application that knows how long its event loop was held by one event.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    /// The longest since the last call, in seconds.
    double takeLongestHold();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
    double m_longest = 0;
};

/// Pastes 1 MiB with 1,000 tokens into the Inspect page of \a window several times, in lines and as a single
/// one, and prints the time from paste to painted and the longest hold of the event loop. False when nothing
/// was painted.
bool pasteLarge(WatchedApplication &app, gui::MainWindow &window, qint64 nowMs);

}  // namespace td::bench
