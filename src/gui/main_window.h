// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>

#include "gui/workplace.h"

class QActionGroup;

namespace td::gui {

namespace Ui {
class MainWindow;
}

class EnvironmentBar;
class InspectPage;
class NoticeBar;
class ProductionFrame;
class RequestPage;

/// The window: the environment bar above all pages, the list of pages, the page; the menus.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit MainWindow(Workplace &workplace, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Page { inspect, request };
    void showPage(Page page);
    Page page() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void connectMenus();
    void connectPages();
    void addColourChoices();
    void addLanguageChoices();
    void retranslate();
    void showLanguage();
    void showEnvironment();
    void pageChanged();
    void restore();
    void remember();
    void about();

    Workplace &m_workplace;
    std::unique_ptr<Ui::MainWindow> m_ui;
    EnvironmentBar *m_bar;
    NoticeBar *m_notices;
    InspectPage *m_inspect;
    RequestPage *m_request;
    ProductionFrame *m_frame;
    bool m_leaving = false;  ///< the user has been asked
};

}  // namespace td::gui
