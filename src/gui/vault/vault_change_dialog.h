// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/vault/vault_choice.h"
#include "gui/workplace.h"

class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace td::gui {

class NoteLine;

/// How the tokens of the open vault are kept, to be changed: another passphrase, the keychain, or, for those
/// of this session only, a vault that stays. It closes when that is done, and says why when it is not.
class VaultChangeDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit VaultChangeDialog(Workplace &workplace, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void change(VaultHost::Keeping keeping, const base::Secret &passphrase);
    void showState();

    Workplace &m_workplace;
    VaultHost::Keeping m_now;
    bool m_isChanging = false;
    QLabel *m_title;
    VaultChoice *m_choice;
    QProgressBar *m_progress;
    NoteLine *m_problem;
    QDialogButtonBox *m_buttons;
};

}  // namespace td::gui
