// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "gui/main_window.h"
#include "own_desk.h"

namespace td::test {

/// The whole window on a desk of its own.
class FilledWindow {
public:
    explicit FilledWindow(words::Language language = words::Language::english);

    /// Puts two tokens and a response on the Inspect page.
    void fillInspect();
    /// Asks the sandbox of \a service for tokens and waits for them.
    bool fillRequest(const QByteArray &service);
    /// Keeps tokens for this session, unless they are kept otherwise, and saves a pair that can be refreshed
    /// and a token that has expired, which is chosen.
    bool fillSaved();
    /// Calls \a look for every state of every page there is to see: empty and filled, each tab, a request on
    /// its way. \a look gets the state's name. False when one could not be brought about.
    bool walk(const std::function<void(const QByteArray &)> &look);

    void say(words::Language language);
    template <typename Widget>
    Widget *find(const QString &name) {
        auto *widget = window.findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }

    OwnDesk desk;
    gui::MainWindow window;

private:
    void walkTabs(const QByteArray &page, const std::function<void(const QByteArray &)> &look);
    void chooseSandbox(const QByteArray &service);
};

}  // namespace td::test
