// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/look/growing_height.h"
#include "gui/vault/vault_pane.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int columns = 72;
}

VaultDialog::VaultDialog(Workplace &workplace, Reason reason, QWidget *parent)
    : QDialog(parent)
    , m_wording(std::move(reason))
    , m_reason(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setObjectName(u"vaultDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    // Enter in the passphrase opens the vault; it is not for this button.
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_reason);
    auto *pane = new VaultPane(workplace, this);
    layout->addWidget(pane, 1);
    setFocusProxy(pane);
    pane->setFocus();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workplace.vault, &VaultHost::changed, this, [this, &workplace] {
        if (workplace.vault.state() == VaultHost::State::open)
            accept();
    });
    retranslate();
    resize(fontMetrics().averageCharWidth() * columns, sizeHint().height());
    growWithTexts(*this);
    workplace.vault.open();
}

void VaultDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VaultDialog::retranslate() {
    setWindowTitle(tr("Open the vault"));
    m_reason->setText(m_wording());
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
}

}  // namespace td::gui
