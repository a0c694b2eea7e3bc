// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMenu>
#include <QSystemTrayIcon>

#include "gui/notices/token_notices.h"

namespace td::gui {

/// An icon in the tray, from the moment there are saved tokens, where the desktop has a tray. Everything in
/// its menu is in the window too.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    Tray(Workplace &workplace, TokenNotices &notices, QObject *parent = nullptr);

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    void showWhenNeeded();
    void retranslate();

    Workplace &m_workplace;
    TokenNotices &m_notices;
    QMenu m_menu;
    QAction *m_window;
    QAction *m_on;
    QAction *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon;  ///< made when it is first needed: it asks the session's bus
};

}  // namespace td::gui
