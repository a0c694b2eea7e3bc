// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/unlock_dialog.h"

#include <QEvent>
#include <QPushButton>

#include "gui/look/growing_height.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "ui_unlock_dialog.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

UnlockDialog::UnlockDialog(Workplace &workplace, service::Profile profile, QStringList hosts, Then then,
                           QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_profile(std::move(profile))
    , m_hosts(std::move(hosts))
    , m_then(then)
    , m_ui(std::make_unique<Ui::UnlockDialog>()) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setIcon(icon(then == Then::send ? u"send"_s : u"unlock"_s));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(m_ui->typed, &QLineEdit::textEdited, this, [this] {
        m_wrong = false;
        m_ui->problem->clear();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    constexpr int columns = 64;  // its title has room in them, in either language
    resize(fontMetrics().averageCharWidth() * columns, sizeHint().height());
    growWithTexts(*this);
}

UnlockDialog::~UnlockDialog() = default;

void UnlockDialog::accept() {
    if (m_workplace.lock.unlock(m_profile, m_ui->typed->text())) {
        QDialog::accept();
        return;
    }
    m_wrong = true;
    retranslate();
    m_ui->typed->selectAll();
    m_ui->typed->setFocus();
}

void UnlockDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UnlockDialog::retranslate() {
    m_ui->retranslateUi(this);
    const QString name = words::visible(m_profile.name);
    m_ui->question->say(Tone::bad,
                        tr("“%1” is a PRODUCTION 生产 environment (%2). What is sent there is real.")
                            .arg(name, words::listed(m_hosts, m_workplace.language.language())));
    m_ui->ask->setText(tr("&Type the name of the profile or its host. It is unlocked for %n minute(s) then.",
                          nullptr, m_profile.unlockMinutes));
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setText(m_then == Then::send ? tr("Send to PRODUCTION 生产") : tr("&Unlock"));
    if (m_wrong)
        m_ui->problem->say(Tone::bad, tr("That is neither its name nor its host."));
}

}  // namespace td::gui
