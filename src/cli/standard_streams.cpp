// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace td::cli {

void holdStandardStreams() {
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) >= 0)
            continue;
        // open() gives the lowest free number, which is this one. The wrong way round, so that it is no
        // stream with nothing in it, or one that takes everything.
        if (::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) != number)
            return;
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace td::cli
