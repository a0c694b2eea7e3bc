// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_change_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/look/growing_height.h"
#include "gui/look/note_line.h"
#include "gui/vault/vault_words.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using Keeping = VaultHost::Keeping;

namespace {
constexpr int columns = 72;
}

VaultChangeDialog::VaultChangeDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_now(workplace.vault.keeping())
    , m_title(new QLabel(this))
    , m_choice(new VaultChoice(this))
    , m_progress(new QProgressBar(this))
    , m_problem(new NoteLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setObjectName(u"vaultChangeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_problem->setObjectName(u"failure"_s);
    m_progress->setMaximum(0);
    m_progress->setTextVisible(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_choice),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_problem)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_buttons);
    m_choice->offerChange(m_now);
    connect(m_choice, &VaultChoice::chosen, this, &VaultChangeDialog::change);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &VaultChangeDialog::reject);
    connect(&workplace.vault, &VaultHost::changed, this, &VaultChangeDialog::showState);
    showState();
    resize(fontMetrics().averageCharWidth() * columns, sizeHint().height());
    growWithTexts(*this);
}

void VaultChangeDialog::reject() {
    if (!m_isChanging)
        QDialog::reject();
}

void VaultChangeDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VaultChangeDialog::change(Keeping keeping, const base::Secret &passphrase) {
    m_isChanging = true;
    VaultHost &vault = m_workplace.vault;
    if (m_now == Keeping::session)
        keeping == Keeping::passphrase ? vault.keepByPassphrase(passphrase) : vault.keepInKeychain();
    else
        keeping == Keeping::passphrase ? vault.changeToPassphrase(passphrase) : vault.changeToKeychain();
}

void VaultChangeDialog::showState() {
    const VaultHost &vault = m_workplace.vault;
    const bool isBusy = vault.state() == VaultHost::State::busy;
    if (m_isChanging && !isBusy) {
        m_isChanging = false;
        if (vault.state() == VaultHost::State::open && vault.problem().isNull())
            return accept();
    }
    m_choice->setDisabled(isBusy);
    m_progress->setVisible(isBusy);
    m_buttons->setDisabled(isBusy);
    retranslate();
}

void VaultChangeDialog::retranslate() {
    setWindowTitle(tr("How tokens are kept"));
    const words::Language language = m_workplace.language.language();
    m_title->setText(keepingSentence(m_now));
    m_progress->setAccessibleName(tr("The vault gets another key"));
    const base::Error &problem = m_workplace.vault.problem();
    m_problem->say(Tone::bad, problem.isNull() ? QString() : vaultSentence(problem, language));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
}

}  // namespace td::gui
