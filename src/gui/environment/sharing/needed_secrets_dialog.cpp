// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/needed_secrets_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/environment/sharing/secret_row.h"
#include "gui/look/fitted_scroll.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList missingOf(const Workplace &workplace, const service::Profile &profile) {
    return store::missingSecrets(profile, workplace.secrets.kept().value(profile.id));
}

}  // namespace

NeededSecretsDialog::NeededSecretsDialog(Workplace &workplace, const QStringList &ids, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_about(sentenceLabel(u"about"_s, this))
    , m_place(new NoteLine(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_keep(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_later(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"NeededSecretsDialog"_s);
    auto *scroll = new FittedScroll(this);
    auto *rows = new QWidget(scroll);
    m_fields = new QVBoxLayout(rows);
    scroll->setWidget(rows);
    m_keep->setObjectName(u"keep"_s);
    m_later->setObjectName(u"later"_s);
    m_place->setObjectName(u"place"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(scroll);
    layout->addWidget(m_place);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    addRows(ids);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NeededSecretsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NeededSecretsDialog::reject);
    connect(&workplace.vault, &VaultHost::changed, this, &NeededSecretsDialog::retranslate);
    retranslate();
    const int width = fontMetrics().averageCharWidth() * 80;
    resize(width, layout->heightForWidth(width));
}

bool NeededSecretsDialog::isNeeded(const Workplace &workplace, const QString &id) {
    const service::Profile *profile = workplace.environments.find(id);
    return profile && !profile->builtIn && !missingOf(workplace, *profile).isEmpty();
}

void NeededSecretsDialog::addRows(const QStringList &ids) {
    for (const QString &id : ids) {
        const service::Profile *profile = m_workplace.environments.find(id);
        if (!profile)
            continue;
        for (const QString &name : missingOf(m_workplace, *profile)) {
            const auto secret = desk::secretNamed(name.toUtf8());
            if (!secret)  // of a later version of the program
                continue;
            auto *row = new SecretRow(*profile, *secret, m_workplace.language, this);
            connect(row, &SecretRow::edited, this, [this] {
                m_keep->setEnabled(std::any_of(m_rows.begin(), m_rows.end(),
                                               [](const SecretRow *one) { return !one->isEmpty(); }));
            });
            m_fields->addWidget(row);
            m_rows.append(row);
        }
    }
    m_fields->addStretch();
    m_keep->setEnabled(false);
    if (!m_rows.isEmpty())
        m_rows.first()->editor()->setFocus();
}

void NeededSecretsDialog::accept() {
    for (SecretRow *row : m_rows) {
        if (!row->check()) {
            row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (const SecretRow *row : m_rows) {
        if (!row->isEmpty())
            m_workplace.secrets.keep(row->secret());
    }
    QDialog::accept();
}

void NeededSecretsDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString NeededSecretsDialog::placeText() const {
    if (m_workplace.vault.state() != VaultHost::State::open)
        return tr("They are kept in memory, and saved in the vault once that is open.");
    return m_workplace.vault.keeping() == VaultHost::Keeping::session
               ? tr("They are kept in memory until TokenDesk ends.")
               : tr("They are saved in the vault.");
}

void NeededSecretsDialog::retranslate() {
    setWindowTitle(tr("Fill in secrets"));
    m_about->setText(
        m_rows.isEmpty()
            ? tr("Nothing is missing any more.")
            : tr("These secrets are used with the profiles and are never passed on with them. Ask "
                 "whoever gave you the file. What you leave empty can be filled in later, from "
                 "the menu of the environment."));
    m_place->say(Tone::neutral, placeText());
    m_keep->setText(tr("&Keep"));
    m_later->setText(tr("&Later"));
    for (SecretRow *row : m_rows)
        row->retranslate();
}

}  // namespace td::gui
