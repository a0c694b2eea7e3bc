// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QProcess>

struct xcb_connection_t;

namespace td::bench {

/// An X server of its own (Xvfb), and an eye on the windows that programs open on it. Ends with it.
class Display {
public:
    Display();
    ~Display();
    Q_DISABLE_COPY_MOVE(Display)

    /// Empty when there is none; the reason stands on standard error.
    const QByteArray &name() const { return m_name; }

    /// Seconds from the start of \a program with \a arguments to its first window being mapped; the program
    /// runs on in \a process. Negative when no window came within 20 s.
    double spawnToMapped(const QString &program, const QStringList &arguments, QProcess &process);

private:
    bool watch();

    QProcess m_server;
    QByteArray m_name;
    xcb_connection_t *m_connection = nullptr;
};

}  // namespace td::bench
