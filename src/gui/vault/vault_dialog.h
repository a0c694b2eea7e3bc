// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/workplace.h"

class QDialogButtonBox;
class QLabel;

namespace td::gui {

/// Has the vault opened before something is done that needs it. It is accepted as soon as the vault is open.
class VaultDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit VaultDialog(Workplace &workplace, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
};

}  // namespace td::gui
