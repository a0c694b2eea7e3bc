// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_pane.h"

#include <QEvent>

#include "gui/look/icon.h"
#include "gui/vault/vault_words.h"
#include "ui_vault_pane.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using State = VaultHost::State;
using Keeping = VaultHost::Keeping;

VaultPane::VaultPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::VaultPane>()) {
    m_ui->setupUi(this);
    m_ui->layout->addStretch();
    QFont bold = m_ui->title->font();
    bold.setBold(true);
    m_ui->title->setFont(bold);
    m_ui->unlock->setIcon(icon(u"lock"_s));
    m_ui->unlockLayout->addStretch();
    // What there is to be typed gets the focus that the pane is given.
    setFocusProxy(m_ui->passphrase);
    connect(&workplace.vault, &VaultHost::changed, this, &VaultPane::showState);
    connect(m_ui->unlock, &QPushButton::clicked, this, &VaultPane::unlock);
    connect(m_ui->passphrase, &QLineEdit::returnPressed, this, &VaultPane::unlock);
    connect(m_ui->passphrase, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->unlock->setEnabled(!text.isEmpty()); });
    connect(m_ui->again, &QPushButton::clicked, this, [this] { m_workplace.vault.open(); });
    connect(m_ui->session, &QPushButton::clicked, this, [this] { m_workplace.vault.keepForSession(); });
    connect(m_ui->choice, &VaultChoice::chosen, this, &VaultPane::keep);
    showState();
}

VaultPane::~VaultPane() = default;

void VaultPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showState();
    }
    QWidget::changeEvent(event);
}

void VaultPane::unlock() {
    if (m_ui->passphrase->text().isEmpty())
        return;
    m_workplace.vault.unlock(base::Secret(m_ui->passphrase->text().toUtf8()));
    m_ui->passphrase->clear();
}

void VaultPane::keep(Keeping keeping, const base::Secret &passphrase) {
    switch (keeping) {
        case Keeping::session:
            return m_workplace.vault.keepForSession();
        case Keeping::passphrase:
            return m_workplace.vault.keepByPassphrase(passphrase);
        case Keeping::keychain:
            return m_workplace.vault.keepInKeychain();
    }
}

QString VaultPane::title() const {
    switch (m_workplace.vault.state()) {
        case State::closed:
        case State::open:
            break;
        case State::busy:
            return tr("The vault is being opened…");
        case State::unmade:
            return tr("How shall TokenDesk keep saved tokens? You can change this later.");
        case State::locked:
            return tr("The vault is locked.");
        case State::failed:
            return tr("The vault does not open.");
    }
    return {};
}

void VaultPane::showState() {
    const VaultHost &vault = m_workplace.vault;
    const State state = vault.state();
    const words::Language language = m_workplace.language.language();
    const auto said = [language](const base::Error &error) {
        return error.isNull() ? QString() : vaultSentence(error, language);
    };
    const bool hadFocus = isAncestorOf(focusWidget()) || m_ui->progress->isVisible();
    m_ui->title->setText(title());
    m_ui->notice->say(Tone::caution, said(vault.notice()));
    m_ui->problem->say(Tone::bad, said(vault.problem()));
    m_ui->progress->setVisible(state == State::busy);
    m_ui->unlockForm->setVisible(state == State::locked);
    m_ui->unlock->setEnabled(!m_ui->passphrase->text().isEmpty());
    m_ui->choice->setVisible(state == State::unmade);
    m_ui->ways->setVisible(state == State::failed);
    if (state == State::open)
        m_ui->choice->clear();
    if (state == State::locked && hadFocus)
        m_ui->passphrase->setFocus();
}

}  // namespace td::gui
