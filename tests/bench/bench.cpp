// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <cstdio>
#include <cstring>
#include <vector>

namespace td::bench {

namespace {

struct Subject {
    const char *name;
    void (*run)(const char *subject);
};

std::vector<Subject> &subjects() {
    static std::vector<Subject> all;
    return all;
}

}  // namespace

void report(const char *subject, double ours, const char *otherName, double other) {
    std::printf("%-28s ours %9.3f us  %s %9.3f us  ratio %.1f\n", subject, ours * 1e6, otherName, other * 1e6,
                other / ours);
    std::fflush(stdout);
}

bool registerBench(const char *subject, void (*run)(const char *subject)) {
    subjects().push_back({subject, run});
    return true;
}

}  // namespace td::bench

/// Runs every subject, or those whose names begin with one of the arguments; fails when there is none.
int main(int argc, char **argv) {
    int run = 0;
    for (const auto &subject : td::bench::subjects()) {
        bool wanted = argc == 1;
        for (int i = 1; i < argc; ++i)
            wanted = wanted || std::strncmp(subject.name, argv[i], std::strlen(argv[i])) == 0;
        if (!wanted)
            continue;
        subject.run(subject.name);
        ++run;
    }
    return run == 0 ? 1 : 0;
}
