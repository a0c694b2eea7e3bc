// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDir>
#include <QWidget>

#include "gui/workplace.h"

namespace td::tour {

/// One way through the window: says of each step whether it worked, and takes pictures on the way.
class Tour {
public:
    /// Pictures go to \a folder, which is made. \a workplace must outlive the tour.
    Tour(const QString &folder, gui::Workplace &workplace);

    /// Prints a line for the step \a what: `ok` when \a holds became true within ten seconds.
    void step(const QString &what, const std::function<bool()> &holds);
    /// Pictures of \a window in both languages, light and dark: `<name>-en-light.png`, ….
    void picture(QWidget *window, const QString &name);

    /// True when every step and every picture worked so far.
    bool worked() const { return m_worked; }

private:
    void note(bool good, const QString &what);

    QDir m_folder;
    gui::Workplace &m_workplace;
    bool m_worked = true;
};

/// The descendant of \a parent called \a name, a visible one first. Null when there is none.
template <typename Widget = QWidget>
Widget *find(const QWidget *parent, const QString &name) {
    Widget *found = nullptr;
    for (Widget *widget : parent->findChildren<Widget *>(name)) {
        if (!found || (widget->isVisible() && !found->isVisible()))
            found = widget;
    }
    return found;
}

}  // namespace td::tour
