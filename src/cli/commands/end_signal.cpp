// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/end_signal.h"

#include <sys/signalfd.h>
#include <unistd.h>
#include <csignal>

#include <QSocketNotifier>

namespace td::cli {

EndSignal::EndSignal(QObject *parent) : QObject(parent) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    // Blocked, so that they arrive at the descriptor instead of ending the program.
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const int descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignal::requested);
    connect(this, &QObject::destroyed, notifier, [descriptor] { close(descriptor); });
}

}  // namespace td::cli
