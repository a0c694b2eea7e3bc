// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>

namespace td::bench {

/// Keeps the compiler from leaving out the work whose result is \a value.
template <typename T>
void keep(const T &value) {
    asm volatile("" : : "r"(&value) : "memory");
}

/// Seconds that one call of \a work takes: the best of many rounds. The best, since everything else
/// that runs only ever adds; and each round short enough (about 1 ms) that some are not interrupted.
template <typename Work>
double measure(Work work) {
    using Clock = std::chrono::steady_clock;
    constexpr int rounds = 400;
    constexpr double roundSeconds = 0.001;
    const auto run = [&work](long times) {
        const auto begin = Clock::now();
        for (long i = 0; i < times; ++i)
            work();
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    long times = 1;
    while (run(times) < roundSeconds)
        times *= 2;
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round)
        best = std::min(best, run(times) / static_cast<double>(times));
    return best;
}

/// Prints one line: what was measured, both sides in seconds, and how many times faster ours is.
void report(const char *subject, double ours, const char *otherName, double other);

/// Adds a subject to the program; `TD_BENCH` calls it before main.
bool registerBench(const char *subject, void (*run)(const char *subject));

}  // namespace td::bench

/// Registers `void run(const char *subject)`, which measures and reports: one line at the end of a .cpp.
#define TD_BENCH(subject, run) static const bool registered_##run = td::bench::registerBench(subject, run)
