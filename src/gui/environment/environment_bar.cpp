// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/environment_bar.h"

#include <QEvent>
#include <QMenu>
#include <QShortcut>

#include "gui/environment/environment_actions.h"
#include "gui/environment/hosts.h"
#include "gui/environment/kind_text.h"
#include "gui/environment/unlock_dialog.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "gui/look/tone.h"
#include "ui_environment_bar.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

EnvironmentBar::EnvironmentBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::EnvironmentBar>())
    , m_actions(new EnvironmentActions(workplace, this)) {
    m_ui->setupUi(this);
    m_ui->profile->setMenu(menu());
    m_ui->messageLine->hide();
    m_ui->closeMessage->setIcon(icon(u"cancel"_s));
    m_ui->hideSecrets->setIcon(icon(u"hide"_s));
    m_ui->hideSecrets->setChecked(workplace.discretion.isOn());
    connect(new QShortcut(QKeySequence(u"Ctrl+E"_s), this), &QShortcut::activated, this,
            &EnvironmentBar::openMenu);
    connect(m_ui->closeMessage, &QToolButton::clicked, m_ui->messageLine, &QWidget::hide);
    // What was said is of the last action; the next one makes it old.
    connect(menu(), &QMenu::triggered, m_ui->messageLine, &QWidget::hide);
    connect(&workplace.environments, &Environments::currentChanged, m_ui->messageLine, &QWidget::hide);
    connect(m_actions, &EnvironmentActions::said, this, [this](Tone tone, const Remark::Sentence &sentence) {
        m_ui->message->say(tone, sentence);
        m_ui->messageLine->show();
    });
    connect(m_ui->hideSecrets, &QToolButton::toggled, &workplace.discretion, &Discretion::set);
    connect(&workplace.discretion, &Discretion::changed, m_ui->hideSecrets, &QToolButton::setChecked);
    // toggled(), not clicked(): assistive technology toggles.
    connect(m_ui->chinese, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_workplace.language.set(words::Language::chinese);
    });
    connect(m_ui->english, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_workplace.language.set(words::Language::english);
    });
    connect(&workplace.language, &LanguageSwitch::changed, this, &EnvironmentBar::showLanguage);
    connect(&workplace.environments, &Environments::currentChanged, this, &EnvironmentBar::showCurrent);
    connect(m_ui->lock, &QToolButton::clicked, this, &EnvironmentBar::turnLock);
    connect(new QShortcut(QKeySequence(u"Ctrl+L"_s), this), &QShortcut::activated, m_ui->lock,
            [this] { m_ui->lock->isVisible() ? turnLock() : void(); });
    connect(&workplace.lock, &ProductionLock::changed, this, &EnvironmentBar::showLock);
    connect(&workplace.lock, &ProductionLock::countedDown, this, &EnvironmentBar::showLock);
    retranslate();
    showLanguage();
}

EnvironmentBar::~EnvironmentBar() = default;

void EnvironmentBar::setSendsNothing(bool sendsNothing) {
    m_ui->note->setVisible(sendsNothing);
    m_ui->messageLine->hide();
}

QMenu *EnvironmentBar::menu() const {
    return m_actions->menu();
}

ProfileDialogs &EnvironmentBar::profileDialogs() {
    return m_actions->dialogs();
}

void EnvironmentBar::openMenu() {
    m_ui->profile->setFocus(Qt::ShortcutFocusReason);
    menu()->popup(m_ui->profile->mapToGlobal(m_ui->profile->rect().bottomLeft()));
}

void EnvironmentBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void EnvironmentBar::retranslate() {
    m_ui->retranslateUi(this);
    m_actions->retranslate();
    m_ui->closeMessage->setToolTip(plainToolTip(m_ui->closeMessage->accessibleName()));
    showCurrent();
}

void EnvironmentBar::showCurrent() {
    const service::Profile &profile = m_workplace.environments.current();
    const QString name = words::visible(profile.name);
    const int room = fontMetrics().averageCharWidth() * 28;
    m_ui->profile->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, room).replace(u'&', u"&&"_s));
    m_ui->profile->setIcon(kindIcon(profile));
    m_ui->profile->setAccessibleName(tr("Environment profile %1, %2").arg(name, kindWord(profile)));
    m_ui->profile->setToolTip(plainToolTip(tr("%1: choose another environment profile (Ctrl+E)").arg(name)));
    m_ui->kind->setText(kindWord(profile));
    QPalette tinted = palette();
    tinted.setColor(
        QPalette::WindowText,
        colour(profile.kind == service::ProfileKind::production ? Tone::bad : Tone::neutral, palette()));
    m_ui->kind->setPalette(tinted);
    const int roomForHosts = fontMetrics().averageCharWidth() * 50;
    const QString hosts = hostsOf(m_workplace.environments.service(), profile).join(u", "_s);
    const QString proxy = proxyOf(profile);
    const QString way = proxy.isEmpty() ? hosts : tr("%1 via %2").arg(hosts, proxy);
    m_ui->host->setText(profile.builtIn ? tr("on this computer")
                                        : fontMetrics().elidedText(way, Qt::ElideMiddle, roomForHosts));
    m_ui->host->setToolTip(profile.builtIn || m_ui->host->text() == way ? QString() : plainToolTip(way));
    showLock();
}

void EnvironmentBar::turnLock() {
    const service::Profile &profile = m_workplace.environments.current();
    if (m_workplace.lock.isOpen(profile)) {
        m_workplace.lock.lock();
        return;
    }
    const QStringList hosts = hostsOf(m_workplace.environments.service(), profile);
    (new UnlockDialog(m_workplace, profile, hosts, UnlockDialog::Then::nothing, window()))->open();
}

void EnvironmentBar::showLock() {
    constexpr qint64 msPerSecond = 1'000;
    constexpr qint64 secondsPerMinute = 60;
    const service::Profile &profile = m_workplace.environments.current();
    m_ui->lock->setVisible(profile.kind == service::ProfileKind::production);
    const bool isOpen = m_workplace.lock.isOpen(profile);
    // Rounded up: 0:00 is when it is locked.
    const qint64 left = (m_workplace.lock.leftMs() + msPerSecond - 1) / msPerSecond;
    const QString time =
        u"%1:%2"_s.arg(left / secondsPerMinute).arg(left % secondsPerMinute, 2, 10, QLatin1Char('0'));
    m_ui->lock->setIcon(icon(isOpen ? u"unlock"_s : u"lock"_s));
    m_ui->lock->setText(isOpen ? tr("Unlocked %1 · Lock").arg(time) : tr("Locked · Unlock…"));
    m_ui->lock->setAccessibleName(isOpen ? tr("Lock this production environment")
                                         : tr("Unlock this production environment"));
    m_ui->lock->setToolTip(
        plainToolTip(isOpen ? tr("Requests are sent for %1 more. Lock it now: Ctrl+L").arg(time)
                            : tr("Nothing is sent to this production environment. Unlock it: Ctrl+L")));
}

void EnvironmentBar::showLanguage() {
    const bool chinese = m_workplace.language.language() == words::Language::chinese;
    m_ui->chinese->setChecked(chinese);
    m_ui->english->setChecked(!chinese);
}

}  // namespace td::gui
