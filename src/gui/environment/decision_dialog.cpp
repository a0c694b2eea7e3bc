// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/decision_dialog.h"

#include <QEvent>
#include <QPushButton>

#include "gui/look/growing_height.h"
#include "ui_decision_dialog.h"
#include "words/sentence.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

DecisionDialog::DecisionDialog(const LanguageSwitch &language, Wording wording, Task task, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_wording(std::move(wording))
    , m_task(std::move(task))
    , m_ui(std::make_unique<Ui::DecisionDialog>()) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    QFont bold = m_ui->question->font();
    bold.setBold(true);
    m_ui->question->setFont(bold);
    m_action = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_action->setObjectName(u"action"_s);
    m_action->setAutoDefault(false);
    m_cancel = m_ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &DecisionDialog::reject);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    growWithTexts(*this);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::accept() {
    if (m_working)
        return;
    m_working = true;
    m_action->setEnabled(false);
    m_cancel->setEnabled(false);
    m_ui->failure->clear();
    m_task(this, [this](const base::Result<void> &result) { finish(result); });
}

void DecisionDialog::finish(const base::Result<void> &result) {
    m_working = false;
    if (result) {
        QDialog::accept();
        return;
    }
    m_action->setEnabled(true);
    m_cancel->setEnabled(true);
    m_ui->failure->say(
        Tone::bad, [this, error = result.error()] { return words::sentence(error, m_language.language()); });
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void DecisionDialog::reject() {
    if (!m_working)
        QDialog::reject();
}

void DecisionDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DecisionDialog::retranslate() {
    const Texts texts = m_wording();
    setWindowTitle(texts.title);
    m_ui->question->setText(texts.question);
    m_ui->consequence->setText(texts.consequence);
    m_action->setText(texts.action);
    m_cancel->setText(tr("&Cancel"));
}

}  // namespace td::gui
