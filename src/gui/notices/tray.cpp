// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/tray.h"

#include "gui/look/icon.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

Tray::Tray(Workplace &workplace, TokenNotices &notices, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_notices(notices)
    , m_window(m_menu.addAction(QString()))
    , m_on(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString())) {
    m_on->setCheckable(true);
    m_on->setChecked(notices.areOn());
    connect(m_window, &QAction::triggered, this, &Tray::windowWanted);
    connect(m_on, &QAction::toggled, &notices, &TokenNotices::setOn);
    connect(&notices, &TokenNotices::onChanged, m_on, &QAction::setChecked);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&workplace.saved, &SavedTokens::changed, this, &Tray::showWhenNeeded);
    connect(&workplace.language, &LanguageSwitch::changed, this, &Tray::retranslate);
    retranslate();
}

void Tray::showWhenNeeded() {
    if (m_icon || m_workplace.saved.tokens().isEmpty() || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_icon->setToolTip(u"TokenDesk"_s);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT windowWanted();
            });
    m_icon->show();
}

void Tray::retranslate() {
    m_window->setText(tr("Show &TokenDesk"));
    m_on->setText(tr("&Notices about saved tokens"));
    m_quit->setText(tr("&Quit"));
}

}  // namespace td::gui
