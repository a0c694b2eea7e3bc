// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "gui/request/form/value_edit.h"
#include "gui/vault/held_secrets.h"

namespace td::gui {

/// A line for a secret of a profile, covered. What is kept already is not shown: while nothing is typed it
/// stays, and what is typed takes its place.
class SecretField final : public ValueEdit {
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Says whether the secret \a name of the profile \a profileId is kept.
    void showKept(const HeldSecrets &secrets, const QString &profileId, const desk::SecretName &name);
    /// What is shown while there is none: its form.
    void setExample(const QString &example);
    /// What is typed; empty when nothing is.
    base::Secret typed() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kept {
        nowhere,
        here,    ///< in memory, or in the open vault
        sealed,  ///< in the vault, which is not open
    };

    void retranslate();

    Kept m_kept = Kept::nowhere;
    QString m_example;
};

}  // namespace td::gui
