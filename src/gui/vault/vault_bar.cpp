// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/vault/vault_change_dialog.h"
#include "gui/vault/vault_words.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

VaultBar::VaultBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_notice(new NoteLine(this))
    , m_keeping(new NoteLine(this))
    , m_change(new QToolButton(this))
    , m_lock(new QToolButton(this)) {
    m_notice->setObjectName(u"vaultNotice"_s);
    m_keeping->setObjectName(u"vaultKeeping"_s);
    m_change->setObjectName(u"changeKeeping"_s);
    m_lock->setObjectName(u"lockVault"_s);
    m_lock->setIcon(icon(u"lock"_s));
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_change, m_lock})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keeping, 1);
    row->addWidget(m_change);
    row->addWidget(m_lock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_notice);
    layout->addLayout(row);
    connect(&workplace.vault, &VaultHost::changed, this, &VaultBar::showState);
    connect(m_lock, &QToolButton::clicked, this, [this] { m_workplace.vault.lock(); });
    connect(m_change, &QToolButton::clicked, this,
            [this] { (new VaultChangeDialog(m_workplace, this))->open(); });
    showState();
}

void VaultBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void VaultBar::showState() {
    const VaultHost &vault = m_workplace.vault;
    setVisible(vault.vault() != nullptr);
    const bool isSession = vault.keeping() == VaultHost::Keeping::session;
    m_keeping->say(isSession ? Tone::caution : Tone::neutral, keepingSentence(vault.keeping()));
    const base::Error &said = vault.problem().isNull() ? vault.notice() : vault.problem();
    m_notice->say(Tone::caution,
                  said.isNull() ? QString() : vaultSentence(said, m_workplace.language.language()));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change how tokens are kept"));
    m_change->setEnabled(vault.state() == VaultHost::State::open);
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(tr("Lock the vault"));
    m_lock->setVisible(vault.keeping() == VaultHost::Keeping::passphrase);
    m_lock->setEnabled(vault.state() == VaultHost::State::open);
}

}  // namespace td::gui
