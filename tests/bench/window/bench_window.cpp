// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include "display.h"

using namespace Qt::Literals::StringLiterals;
using td::bench::Display;

namespace {

constexpr int starts = 15;
constexpr unsigned long settleSeconds = 3;

void end(QProcess &process) {
    process.terminate();
    process.waitForFinished();
}

/// MiB that the process \a pid holds, shared pages divided among those that share them.
double proportionalMemory(qint64 pid) {
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Program {
    QString path;
    QStringList arguments;
    std::vector<double> seconds;
    double memory = 0;
};

void start(Display &display, Program &program) {
    QProcess process;
    program.seconds.push_back(display.spawnToMapped(program.path, program.arguments, process));
    end(process);
}

void weigh(Display &display, Program &program) {
    QProcess process;
    display.spawnToMapped(program.path, program.arguments, process);
    QThread::sleep(settleSeconds);
    program.memory = proportionalMemory(process.processId());
    end(process);
}

/// Runs \a program, which measures itself, and passes its lines on.
bool run(const Display &display, const QString &program, const QStringList &arguments) {
    QProcess page;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, QString::fromLatin1(display.name()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    page.setProcessEnvironment(environment);
    page.setProcessChannelMode(QProcess::ForwardedChannels);
    page.start(program, arguments);
    return page.waitForFinished(120'000) && page.exitCode() == 0;
}

}  // namespace

/// Our window beside an empty one of Qt's, in turns on one display: spawn to mapped, memory; then the page
/// with a countdown, and pasting; then many saved tokens.
int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    Display display;
    const QTemporaryDir config;
    if (display.name().isEmpty() || !config.isValid())
        return 1;
    Program ours{QStringLiteral(TD_DESK), {u"--config-dir"_s, config.path(), u"--lang"_s, u"en"_s}, {}, 0};
    Program empty{QStringLiteral(TD_EMPTY_WINDOW), {}, {}, 0};
    for (int turn = 0; turn < starts; ++turn) {
        start(display, empty);
        start(display, ours);
    }
    weigh(display, empty);
    weigh(display, ours);
    const double ourTime = median(ours.seconds);
    const double emptyTime = median(empty.seconds);
    std::printf("%-28s ours %9.1f ms   empty window %9.1f ms   ratio %.2f\n", "window.spawn_to_mapped",
                ourTime * 1e3, emptyTime * 1e3, ourTime / emptyTime);
    std::printf("%-28s ours %9.1f MiB  empty window %9.1f MiB  ratio %.2f\n", "window.idle_memory",
                ours.memory, empty.memory, ours.memory / empty.memory);
    std::fflush(stdout);
    bool isDone = true;
    for (const QString &task : {u"paste"_s, u"paste-large"_s, u"countdown"_s})
        isDone = run(display, QStringLiteral(TD_PAGE_LOAD), {task}) && isDone;
    isDone = run(display, QStringLiteral(TD_SAVED_LOAD), {}) && isDone;
    return isDone ? 0 : 1;
}
