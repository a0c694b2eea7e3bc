// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/environment_bar.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "gui/look/tone.h"
#include "service/url.h"
#include "ui_environment_bar.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProduction(const service::Profile &profile) {
    return profile.kind == service::ProfileKind::production;
}

/// In both languages whatever the window's: nobody may mistake it.
QString kindWord(const service::Profile &profile) {
    if (profile.builtIn)
        return u"SANDBOX 沙箱"_s;
    return isProduction(profile) ? u"PRODUCTION 生产"_s : u"TEST 测试"_s;
}

QIcon kindIcon(const service::Profile &profile) {
    if (profile.builtIn)
        return icon(u"sandbox"_s);
    return icon(isProduction(profile) ? u"production"_s : u"test"_s);
}

/// A menu takes `&` for a mnemonic.
QString menuText(const QString &text) {
    return QString(text).replace(u'&', u"&&"_s);
}

}  // namespace

EnvironmentBar::EnvironmentBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::EnvironmentBar>())
    , m_menu(new QMenu(this)) {
    m_ui->setupUi(this);
    m_ui->profile->setMenu(m_menu);
    m_ui->hideSecrets->setIcon(icon(u"hide"_s));
    m_ui->hideSecrets->setChecked(workplace.discretion.isOn());
    connect(m_menu, &QMenu::aboutToShow, this, &EnvironmentBar::fillMenu);
    connect(m_ui->hideSecrets, &QToolButton::toggled, &workplace.discretion, &Discretion::set);
    connect(&workplace.discretion, &Discretion::changed, m_ui->hideSecrets, &QToolButton::setChecked);
    connect(m_ui->chinese, &QToolButton::clicked, this,
            [this] { m_workplace.language.set(words::Language::chinese); });
    connect(m_ui->english, &QToolButton::clicked, this,
            [this] { m_workplace.language.set(words::Language::english); });
    connect(&workplace.language, &LanguageSwitch::changed, this, &EnvironmentBar::showLanguage);
    connect(&workplace.environments, &Environments::currentChanged, this, &EnvironmentBar::showCurrent);
    retranslate();
    showLanguage();
}

EnvironmentBar::~EnvironmentBar() = default;

void EnvironmentBar::setSendsNothing(bool sendsNothing) {
    m_ui->note->setVisible(sendsNothing);
}

void EnvironmentBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnvironmentBar::retranslate() {
    m_ui->retranslateUi(this);
    showCurrent();
}

void EnvironmentBar::fillMenu() {
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const service::Profile &profile : m_workplace.environments.profiles()) {
        QAction *action = m_menu->addAction(
            kindIcon(profile), u"%1    %2"_s.arg(menuText(words::visible(profile.name)), kindWord(profile)));
        action->setCheckable(true);
        action->setChecked(profile.id == m_workplace.environments.current().id);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = profile.id] { m_workplace.environments.choose(id); });
    }
}

void EnvironmentBar::showCurrent() {
    const service::Profile &profile = m_workplace.environments.current();
    const QString name = words::visible(profile.name);
    m_ui->profile->setText(menuText(name));
    m_ui->profile->setIcon(kindIcon(profile));
    m_ui->profile->setAccessibleName(tr("Environment profile %1, %2").arg(name, kindWord(profile)));
    m_ui->profile->setToolTip(plainToolTip(tr("Choose the environment profile")));
    m_ui->kind->setText(kindWord(profile));
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText,
                    colour(isProduction(profile) ? Tone::bad : Tone::neutral, palette()));
    m_ui->kind->setPalette(tinted);
    m_ui->host->setText(profile.builtIn ? tr("on this computer") : service::shownHost(profile.baseUrl));
}

void EnvironmentBar::showLanguage() {
    const bool chinese = m_workplace.language.language() == words::Language::chinese;
    m_ui->chinese->setChecked(chinese);
    m_ui->english->setChecked(!chinese);
}

}  // namespace td::gui
