// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/workplace.h"

class QMenu;

namespace td::gui {

namespace Ui {
class EnvironmentBar;
}

class EnvironmentActions;
class ProfileDialogs;

/// Above all pages: the chosen profile, what kind of environment it is and where; *Hide secrets*; the
/// language.
class EnvironmentBar final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBar(Workplace &workplace, QWidget *parent = nullptr);
    ~EnvironmentBar() override;

    /// Whether it says that nothing is sent from the page that is shown, which was just turned to.
    void setSendsNothing(bool sendsNothing);
    /// Of the profiles, and what can be done with them; for the menu bar too.
    QMenu *menu() const;
    /// Those that were opened from that menu.
    ProfileDialogs &profileDialogs();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openMenu();
    void showCurrent();
    void showLanguage();
    void showLock();
    /// Locks the chosen production profile, or asks for what unlocks it.
    void turnLock();

    Workplace &m_workplace;
    std::unique_ptr<Ui::EnvironmentBar> m_ui;
    EnvironmentActions *m_actions;
};

}  // namespace td::gui
