// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow, and what else offers the same: the tray.
#include <QActionGroup>
#include <QCoreApplication>
#include <QMessageBox>

#include "gui/environment/environment_bar.h"
#include "gui/inspect/inspect_page.h"
#include "gui/look/front.h"
#include "gui/look/icon.h"
#include "gui/main_window.h"
#include "gui/notices/tray.h"
#include "ui_main_window.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::connectMenus() {
    m_ui->quitAction->setShortcutContext(Qt::ApplicationShortcut);  // the dialogs are windows too
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->openAction, &QAction::triggered, this, [this] {
        showPage(Page::inspect);
        inspectPage()->openFile();
    });
    connect(m_ui->inspectAction, &QAction::triggered, this, [this] { showPage(Page::inspect); });
    connect(m_ui->requestAction, &QAction::triggered, this, [this] { showPage(Page::request); });
    connect(m_ui->savedAction, &QAction::triggered, this, [this] { showPage(Page::saved); });
    connect(m_ui->checkAction, &QAction::triggered, this, [this] { showPage(Page::check); });
    connect(m_ui->historyAction, &QAction::triggered, this, [this] { showPage(Page::history); });
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::about);
    m_ui->hideSecretsAction->setChecked(m_workplace.discretion.isOn());
    connect(m_ui->hideSecretsAction, &QAction::toggled, &m_workplace.discretion, &Discretion::set);
    connect(&m_workplace.discretion, &Discretion::changed, this, [this](bool on) {
        m_ui->hideSecretsAction->setChecked(on);
        m_workplace.memory.setHidesSecrets(on);
    });
    m_ui->menuBar->insertMenu(m_ui->viewMenu->menuAction(), m_bar->menu());
    addColourChoices();
    addLanguageChoices();
}

void MainWindow::addNotices() {
    auto *notices = new TokenNotices(m_workplace, this);
    m_ui->noticesAction->setChecked(notices->areOn());
    connect(m_ui->noticesAction, &QAction::toggled, notices, &TokenNotices::setOn);
    connect(notices, &TokenNotices::onChanged, m_ui->noticesAction, &QAction::setChecked);
    connect(notices, &TokenNotices::chosen, this, [this] {
        showPage(Page::saved);
        bringToFront(*this);
    });
    auto *tray = new Tray(m_workplace, *notices, this);
    connect(tray, &Tray::windowWanted, this, [this] { bringToFront(*this); });
    connect(tray, &Tray::quitWanted, this, &QWidget::close);
}

void MainWindow::addColourChoices() {
    auto *group = new QActionGroup(this);
    for (const auto &[action, appearance] :
         {std::pair(m_ui->systemColoursAction, Appearance::system),
          std::pair(m_ui->lightAction, Appearance::light), std::pair(m_ui->darkAction, Appearance::dark)}) {
        group->addAction(action);
        action->setChecked(appearance == m_workplace.memory.appearance());
        connect(action, &QAction::triggered, this, [this, chosen = appearance] {
            apply(chosen);
            m_workplace.memory.setAppearance(chosen);
        });
    }
}

void MainWindow::addLanguageChoices() {
    auto *group = new QActionGroup(this);
    group->addAction(m_ui->chineseAction);
    group->addAction(m_ui->englishAction);
    connect(m_ui->chineseAction, &QAction::triggered, this,
            [this] { m_workplace.language.set(words::Language::chinese); });
    connect(m_ui->englishAction, &QAction::triggered, this,
            [this] { m_workplace.language.set(words::Language::english); });
    connect(&m_workplace.language, &LanguageSwitch::changed, this, [this](words::Language language) {
        showLanguage();
        m_workplace.memory.setLanguage(language);
    });
}

void MainWindow::showLanguage() {
    const bool chinese = m_workplace.language.language() == words::Language::chinese;
    m_ui->chineseAction->setChecked(chinese);
    m_ui->englishAction->setChecked(!chinese);
}

void MainWindow::about() {
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    const auto word = [box] {
        box->setWindowTitle(tr("About TokenDesk"));
        box->setText(
            tr("TokenDesk %1\n\nAsks token services for tokens, says everything true about a token, and "
               "never loses one.\n\nFree software under the GNU General Public License, version 3 or "
               "later.")
                .arg(QCoreApplication::applicationVersion()));
    };
    word();
    connect(&m_workplace.language, &LanguageSwitch::changed, box, word);
    box->open();
}

}  // namespace td::gui
