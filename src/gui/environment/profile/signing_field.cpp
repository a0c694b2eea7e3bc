// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/signing_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/environment/profile/secret_field.h"
#include "gui/environment/remark.h"
#include "words/labels.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using desk::SecretName;
using Use = SecretName::Use;

SigningField::SigningField(QWidget *parent)
    : QWidget(parent), m_signs(new QCheckBox), m_label(new QLabel), m_secret(new SecretField) {
    m_signs->setObjectName(u"signs"_s);
    m_secret->setObjectName(u"signingSecret"_s);
    auto *remark = new Remark;
    remark->setObjectName(u"signsProblem"_s);
    m_field = {"signs", m_signs, remark};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_secret, 1);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_secret);
    column->addWidget(m_signs);
    column->addLayout(line);
    column->addWidget(remark);
    connect(m_signs, &QCheckBox::toggled, this, [this] {
        m_field.touched = true;
        showSecret();
        Q_EMIT edited();
    });
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        m_field.touched = true;
        Q_EMIT edited();
    });
}

void SigningField::load(const service::Profile &profile) {
    m_profileId = profile.id;
    const QSignalBlocker quiet(m_signs);
    m_signs->setChecked(profile.signs);
}

void SigningField::show(const std::optional<service::Signing> &signing, const HeldSecrets &secrets) {
    m_signing = signing;
    m_secret->showKept(secrets, m_profileId, secretName());
    showSecret();
}

void SigningField::store(service::Profile &profile) const {
    profile.signs = m_signing && m_signing->optional && m_signs->isChecked();
}

std::optional<desk::ProfileSecret> SigningField::typedSecret() const {
    if (!m_signing || m_secret->text().isEmpty() || m_secret->isHidden())
        return std::nullopt;
    return desk::ProfileSecret{m_profileId, secretName(), m_secret->typed()};
}

QMap<QByteArray, base::Error> SigningField::ownProblems() const {
    const auto secret = typedSecret();
    const auto checked = secret ? desk::checkSecret(secret->name, secret->value) : base::Result<void>();
    return checked ? QMap<QByteArray, base::Error>()
                   : QMap<QByteArray, base::Error>{{m_field.key, checked.error()}};
}

QList<QWidget *> SigningField::editors() const {
    return {m_signs, m_secret};
}

bool SigningField::isBearer() const {
    return m_signing && m_signing->scheme == service::Signing::Scheme::bearer;
}

SecretName SigningField::secretName() const {
    return {isBearer() ? Use::bearer : Use::app_secret, {}};
}

void SigningField::showSecret() {
    m_signs->setVisible(m_signing && m_signing->optional);
    const bool isNeeded = m_signing && (!m_signing->optional || m_signs->isChecked());
    m_label->setVisible(isNeeded);
    m_secret->setVisible(isNeeded);
}

void SigningField::retranslate(words::Language language) {
    if (m_signing)
        m_signs->setText(words::visible(words::text(m_signing->label, language)).replace(u'&', u"&&"_s));
    m_label->setText(isBearer() ? tr("Bearer token") : tr("App secret"));
    m_secret->setToolTip(isBearer() ? tr("Sent with every request. It is kept in the vault.")
                                    : tr("Signs the requests, and checks tokens. It is kept in the vault."));
}

}  // namespace td::gui
