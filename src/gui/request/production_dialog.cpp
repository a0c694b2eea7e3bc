// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/production_dialog.h"

#include <QEvent>
#include <QPushButton>

#include "gui/look/growing_height.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "ui_production_dialog.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

ProductionDialog::ProductionDialog(Workplace &workplace, service::Profile profile, QString host,
                                   QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_profile(std::move(profile))
    , m_host(std::move(host))
    , m_ui(std::make_unique<Ui::ProductionDialog>()) {
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setIcon(icon(u"send"_s));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(m_ui->typed, &QLineEdit::textEdited, this, [this] {
        m_wrong = false;
        m_ui->problem->clear();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ProductionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    constexpr int columns = 64;  // its title has room in them, in either language
    resize(fontMetrics().averageCharWidth() * columns, sizeHint().height());
    growWithTexts(*this);
}

ProductionDialog::~ProductionDialog() = default;

void ProductionDialog::accept() {
    if (m_workplace.environments.confirm(m_profile, m_host, m_ui->typed->text())) {
        QDialog::accept();
        return;
    }
    m_wrong = true;
    retranslate();
    m_ui->typed->selectAll();
    m_ui->typed->setFocus();
}

void ProductionDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProductionDialog::retranslate() {
    m_ui->retranslateUi(this);
    const QString name = words::visible(m_profile.name);
    m_ui->question->say(
        Tone::bad,
        tr("“%1” is a PRODUCTION 生产 environment (%2). What is sent there is real.").arg(name, m_host));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Send to PRODUCTION 生产"));
    if (m_wrong)
        m_ui->problem->say(Tone::bad, tr("That is neither its name nor its host."));
}

}  // namespace td::gui
