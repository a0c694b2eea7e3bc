// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/add_tokens_dialog.h"

#include <QEvent>
#include <QPushButton>

#include "desk/new_token.h"
#include "gui/environment/kind_text.h"
#include "gui/environment/remark.h"
#include "gui/look/growing_height.h"
#include "gui/look/icon.h"
#include "gui/saved/saved_words.h"
#include "gui/saved/token_entry.h"
#include "token/identity.h"
#include "ui_add_tokens_dialog.h"
#include "words/sentence.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wantedColumns = 72;

}  // namespace

AddTokensDialog::AddTokensDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::AddTokensDialog>()) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->add->setIcon(icon(u"add"_s));
    connect(m_ui->add, &QPushButton::clicked, this, &AddTokensDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &AddTokensDialog::reject);
    connect(m_ui->profile, &QComboBox::currentIndexChanged, this, &AddTokensDialog::showEntries);
    connect(&workplace.environments, &Environments::listChanged, this, &AddTokensDialog::listProfiles);
    // What was typed for a vault that closes is not kept either.
    connect(&workplace.vault, &VaultHost::changed, this, [this] {
        if (!m_workplace.vault.vault())
            QDialog::reject();
    });
    listProfiles();
    retranslate();
    resize(fontMetrics().averageCharWidth() * wantedColumns, sizeHint().height());
    growWithTexts(*this);
    if (!m_entries.empty())
        m_entries.front()->takeFocus();
}

AddTokensDialog::~AddTokensDialog() = default;

void AddTokensDialog::listProfiles() {
    const QString chosen = m_ui->profile->count() > 0 ? m_ui->profile->currentData().toString()
                                                      : m_workplace.environments.current().id;
    {
        const QSignalBlocker blocker(m_ui->profile);
        m_ui->profile->clear();
        for (const service::Profile &profile : m_workplace.environments.profiles())
            m_ui->profile->addItem(kindIcon(profile), words::visible(profile.name), profile.id);
        m_ui->profile->setCurrentIndex(qMax(0, m_ui->profile->findData(chosen)));
    }
    showEntries();
}

const service::Profile *AddTokensDialog::profile() const {
    return m_workplace.environments.find(m_ui->profile->currentData().toString());
}

void AddTokensDialog::showEntries() {
    showOrigin();
    const service::Profile *chosen = profile();
    if (!chosen || chosen->service == m_service)
        return;
    m_service = chosen->service;
    for (TokenEntry *entry : m_entries)
        m_ui->entries->removeRow(entry);
    m_entries.clear();
    m_ui->problem->clear();
    QWidget *before = m_ui->profile;
    for (const service::TokenField &field : desk::tokenFields(*m_workplace.catalog.service(m_service))) {
        auto *entry = new TokenEntry(m_workplace, field, this);
        connect(entry, &TokenEntry::edited, m_ui->problem, &Remark::clear);
        m_ui->entries->addRow(entry->label(), entry);
        for (QWidget *part : entry->findChildren<QWidget *>()) {
            if (part->focusPolicy() != Qt::NoFocus) {
                setTabOrder(before, part);
                before = part;
            }
        }
        m_entries.push_back(entry);
    }
    setTabOrder(before, m_ui->add);
}

void AddTokensDialog::showOrigin() {
    const service::Profile *chosen = profile();
    m_ui->kind->setText(chosen ? kindWord(*chosen) : QString());
}

AddTokensDialog::Problem AddTokensDialog::problemOf(const QList<store::NewToken> &tokens,
                                                    QByteArray &role) const {
    if (tokens.isEmpty())
        return Problem::nothing_typed;
    QSet<QByteArray> typed;
    for (const store::NewToken &token : tokens) {
        role = token.role;
        const QByteArray fingerprint = token::fingerprint(token.token.reveal());
        if (typed.contains(fingerprint))
            return Problem::same_twice;
        typed.insert(fingerprint);
        for (const SavedToken &saved : m_workplace.saved.tokens()) {
            if (saved.kept.fingerprint == fingerprint)
                return Problem::saved_already;
        }
    }
    return Problem::none;
}

void AddTokensDialog::accept() {
    const service::Profile *chosen = profile();
    if (m_saving || !chosen)
        return;
    QList<store::NewToken> tokens;
    for (const TokenEntry *entry : m_entries) {
        if (const auto token = entry->token())
            tokens.append(*token);
    }
    QByteArray role;
    const Problem problem = problemOf(tokens, role);
    say(problem, role);
    if (problem == Problem::none)
        save({chosen->id, chosen->name, chosen->service, {}, tokens});
    else if (!m_entries.empty())
        m_entries.front()->takeFocus();
}

void AddTokensDialog::save(const store::NewGrant &grant) {
    m_saving = true;
    m_ui->add->setEnabled(false);
    m_workplace.saved.add(grant, this, [this](const auto &saved) { finish(saved); });
}

void AddTokensDialog::finish(const base::Result<QList<store::KeptToken>> &saved) {
    m_saving = false;
    m_ui->add->setEnabled(true);
    if (!saved) {
        m_ui->problem->say(Tone::bad, [this, error = saved.error()] {
            return words::sentence(error, m_workplace.language.language());
        });
        return;
    }
    Q_EMIT added(saved->first().id);
    QDialog::accept();
}

void AddTokensDialog::say(Problem problem, const QByteArray &role) {
    const auto roleText = [this, role] {
        SavedWords words(m_workplace.environments);
        words.setLanguage(m_workplace.language.language());
        store::KeptToken kept;
        kept.service = m_service;
        kept.role = role;
        return words.fullRole(kept);
    };
    switch (problem) {
        case Problem::none:
            m_ui->problem->clear();
            break;
        case Problem::nothing_typed:
            m_ui->problem->say(Tone::bad, [] { return tr("Type or paste at least one token."); });
            break;
        case Problem::same_twice:
            m_ui->problem->say(Tone::bad, [roleText] {
                return tr("%1 is the same as the one before it. Nothing was saved.").arg(roleText());
            });
            break;
        case Problem::saved_already:
            m_ui->problem->say(Tone::bad, [roleText] {
                return tr("%1 is saved already. Nothing was saved again.").arg(roleText());
            });
            break;
    }
}

void AddTokensDialog::reject() {
    if (!m_saving)
        QDialog::reject();
}

void AddTokensDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AddTokensDialog::retranslate() {
    m_ui->retranslateUi(this);
    showOrigin();
}

}  // namespace td::gui
