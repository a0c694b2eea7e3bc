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

/// Above all pages: the chosen profile, what kind of environment it is and where; *Hide secrets*; the
/// language.
class EnvironmentBar final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBar(Workplace &workplace, QWidget *parent = nullptr);
    ~EnvironmentBar() override;

    /// Whether it says that nothing is sent from the page that is shown.
    void setSendsNothing(bool sendsNothing);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMenu();
    void showCurrent();
    void showLanguage();

    Workplace &m_workplace;
    std::unique_ptr<Ui::EnvironmentBar> m_ui;
    QMenu *m_menu;
};

}  // namespace td::gui
