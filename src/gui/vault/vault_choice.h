// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "base/secret.h"
#include "gui/vault/vault_host.h"

namespace td::gui {

namespace Ui {
class VaultChoice;
}

/// How tokens are to be kept: three ways, each with what it means, and the fields that it needs.
class VaultChoice final : public QWidget {
    Q_OBJECT

public:
    explicit VaultChoice(QWidget *parent = nullptr);
    ~VaultChoice() override;

    /// Offers the ways that a vault which stays can be kept, and no others; \a now is the present one.
    void offerChange(VaultHost::Keeping now);
    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    /// \a passphrase is empty unless \a keeping takes one, and never empty then.
    void chosen(td::gui::VaultHost::Keeping keeping, const td::base::Secret &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void indent();
    void choose();
    void showChoice();
    VaultHost::Keeping keeping() const;
    QString problem() const;

    std::unique_ptr<Ui::VaultChoice> m_ui;
    bool m_wasTried = false;  ///< with what is typed now
};

}  // namespace td::gui
