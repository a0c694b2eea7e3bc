// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>

#include "gui/workplace.h"

class QShortcut;

namespace td::gui {

namespace Ui {
class MainWindow;
}

class BackStrip;
class CheckPage;
class EnvironmentBar;
class HistoryPage;
class InspectPage;
class ProductionFrame;
class RequestPage;
class SavedPage;

/// The window: the environment bar above all pages, the list of pages, the page; the menus.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// An empty window in its place. \a workplace must outlive it.
    explicit MainWindow(Workplace &workplace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts everything in; once, before anything else is asked of the window.
    void fill();
    /// Shows the window, and fills it while it is on its way to the screen.
    void open();
    /// Closes the window without asking anything: whoever ends the program waits for no answer.
    void end();

    enum class Page { inspect, request, saved, check, history };
    void showPage(Page page);
    Page page() const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addNavigation();
    /// Pages are made when they are first shown.
    void turnTo(Page page);
    InspectPage *inspectPage();
    RequestPage *requestPage();
    SavedPage *savedPage();
    CheckPage *checkPage();
    HistoryPage *historyPage();
    void inspect(const QByteArray &text);
    void compare(const QByteArray &before, const QByteArray &after);
    /// Chooses the profile and opens the page that asks its service for a token.
    void useCurl(const QByteArray &text);
    void requestFrom(const QString &profileId);
    void refreshSaved(const QList<store::KeptToken> &grant);
    void addPasting();
    /// What is pasted where no text can be typed goes to Inspect.
    void paste();
    void connectMenus();
    void addNotices();
    void addColourChoices();
    void addLanguageChoices();
    void retranslate();
    void showLanguage();
    void showEnvironment();
    /// True when the user has to be asked before the window closes, which is under way then.
    bool asksFirst();
    void about();

    Workplace &m_workplace;
    std::unique_ptr<Ui::MainWindow> m_ui;
    EnvironmentBar *m_bar = nullptr;
    InspectPage *m_inspect = nullptr;
    RequestPage *m_request = nullptr;
    SavedPage *m_saved = nullptr;
    CheckPage *m_check = nullptr;
    HistoryPage *m_history = nullptr;
    ProductionFrame *m_frame = nullptr;
    BackStrip *m_back = nullptr;
    Page m_pastedFrom = Page::request;
    QShortcut *m_paste = nullptr;  ///< of the pages that have none of their own
    bool m_ending = false;         ///< without asking
    bool m_leaving = false;        ///< the user has been asked
};

}  // namespace td::gui
