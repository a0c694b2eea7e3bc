// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QList>

#include "base/clock.h"
#include "cli/command.h"

namespace td::cli {

/// One run of the command line: finds the command, opens what it needs, runs it.
class Program {
public:
    /// \a words are the arguments without the program's name. \a clock must outlive it.
    Program(const QList<QByteArray> &words, const base::Clock &clock);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Calls \a done once, from within or later.
    void start(const Done &done);

private:
    /// True when help was asked for and shown.
    bool showHelp(const Command *command, const QByteArray &name);
    void open(const Arguments &arguments);
    /// Waits until the exchanges of this run are in the history; says what was wrong with that.
    void settleHistory();

    QList<QByteArray> m_words;
    const base::Clock &m_clock;
    std::unique_ptr<Session> m_session;
};

}  // namespace td::cli
