// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/end_signal.h"

#include <sys/eventfd.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <initializer_list>

#include <QSocketNotifier>

namespace td::base {

namespace {

// A signal may come on any thread, in the middle of anything: all that is safe there is to write into this.
std::atomic<int> &descriptor() {
    static std::atomic<int> number = -1;
    return number;
}

extern "C" void note(int) {
    const int before = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(descriptor(), &one, sizeof one);
    errno = before;
}

void handle(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT})
        ::sigaction(signal, &action, nullptr);
}

}  // namespace

EndSignal::EndSignal(QObject *parent) : QObject(parent) {
    Q_ASSERT(descriptor() < 0);
    descriptor() = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(descriptor(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (::read(descriptor(), &count, sizeof count) > 0)
            Q_EMIT requested();
    });
    handle(note);
}

EndSignal::~EndSignal() {
    handle(SIG_DFL);
    delete findChild<QSocketNotifier *>();
    ::close(descriptor().exchange(-1));
}

}  // namespace td::base
