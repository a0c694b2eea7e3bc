// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_choice.h"

#include <QEvent>
#include <QStyle>

#include "gui/look/icon.h"
#include "ui_vault_choice.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using Keeping = VaultHost::Keeping;

VaultChoice::VaultChoice(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VaultChoice>()) {
    m_ui->setupUi(this);
    m_ui->choose->setIcon(icon(u"lock"_s));
    m_ui->keychain->setChecked(true);
    indent();
    for (QRadioButton *way : {m_ui->keychain, m_ui->passphrase, m_ui->session})
        connect(way, &QRadioButton::toggled, this, &VaultChoice::showChoice);
    for (QLineEdit *field : {m_ui->typed, m_ui->repeated}) {
        connect(field, &QLineEdit::textEdited, this, &VaultChoice::showChoice);
        connect(field, &QLineEdit::returnPressed, this, &VaultChoice::choose);
    }
    connect(m_ui->choose, &QPushButton::clicked, this, &VaultChoice::choose);
    retranslate();
}

VaultChoice::~VaultChoice() = default;

void VaultChoice::offerChange(Keeping now) {
    m_ui->session->hide();
    m_ui->sessionHint->hide();
    (now == Keeping::keychain ? m_ui->passphrase : m_ui->keychain)->setChecked(true);
}

void VaultChoice::clear() {
    m_ui->typed->clear();
    m_ui->repeated->clear();
    showChoice();
}

void VaultChoice::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VaultChoice::retranslate() {
    m_ui->retranslateUi(this);
    // A screen reader reads what is in focus, and only that.
    m_ui->keychain->setAccessibleDescription(m_ui->keychainHint->text());
    m_ui->passphrase->setAccessibleDescription(m_ui->passphraseHint->text());
    m_ui->session->setAccessibleDescription(m_ui->sessionHint->text());
    if (m_wasTried)
        m_ui->problem->say(Tone::bad, problem());
}

/// What a way means stands below its name, not below its button.
void VaultChoice::indent() {
    const int room = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) +
                     style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    for (QLabel *hint : {m_ui->keychainHint, m_ui->passphraseHint, m_ui->sessionHint})
        hint->setIndent(room);
    QMargins margins = m_ui->fieldsLayout->contentsMargins();
    margins.setLeft(room);
    m_ui->fieldsLayout->setContentsMargins(margins);
}

Keeping VaultChoice::keeping() const {
    if (m_ui->session->isChecked())
        return Keeping::session;
    return m_ui->keychain->isChecked() ? Keeping::keychain : Keeping::passphrase;
}

void VaultChoice::showChoice() {
    m_wasTried = false;
    m_ui->problem->clear();
    m_ui->fields->setEnabled(keeping() == Keeping::passphrase);
}

QString VaultChoice::problem() const {
    if (keeping() != Keeping::passphrase)
        return {};
    if (m_ui->typed->text().isEmpty())
        return tr("Type the passphrase that is to open the vault.");
    if (m_ui->typed->text() != m_ui->repeated->text())
        return tr("The two are not the same. Type the passphrase again.");
    return {};
}

void VaultChoice::choose() {
    m_wasTried = true;
    m_ui->problem->say(Tone::bad, problem());
    if (!problem().isEmpty()) {
        (m_ui->typed->text().isEmpty() ? m_ui->typed : m_ui->repeated)->setFocus();
        return;
    }
    const Keeping chosenKeeping = keeping();
    base::Secret passphrase =
        chosenKeeping == Keeping::passphrase ? base::Secret(m_ui->typed->text().toUtf8()) : base::Secret();
    Q_EMIT chosen(chosenKeeping, passphrase);
}

}  // namespace td::gui
