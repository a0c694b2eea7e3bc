// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "desk/secrets/call_secrets.h"
#include "gui/environment/profile/checked_field.h"
#include "words/language.h"

class QCheckBox;
class QLabel;

namespace td::gui {

class HeldSecrets;
class SecretField;

/// Whether requests are signed, where the service leaves that to the profile, and the secret that signs them.
class SigningField final : public QWidget {
    Q_OBJECT

public:
    explicit SigningField(QWidget *parent = nullptr);

    void load(const service::Profile &profile);
    /// Shows what \a signing asks for, and whether its secret is among \a secrets.
    void show(const std::optional<service::Signing> &signing, const HeldSecrets &secrets);
    /// Puts what is chosen into \a profile.
    void store(service::Profile &profile) const;
    /// The one typed; absent when there is none.
    std::optional<desk::ProfileSecret> typedSecret() const;

    CheckedField &field() { return m_field; }
    QMap<QByteArray, base::Error> ownProblems() const;
    /// In the order of Tab.
    QList<QWidget *> editors() const;
    void retranslate(words::Language language);

Q_SIGNALS:
    void edited();

private:
    bool isBearer() const;
    desk::SecretName secretName() const;
    void showSecret();

    std::optional<service::Signing> m_signing;
    QString m_profileId;
    QCheckBox *m_signs;
    QLabel *m_label;
    SecretField *m_secret;
    CheckedField m_field;
};

}  // namespace td::gui
