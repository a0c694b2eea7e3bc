// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "gui/workplace.h"

class QDialogButtonBox;
class QLabel;

namespace td::gui {

/// Has the vault opened before something is done that needs it. It is accepted as soon as the vault is open.
class VaultDialog final : public QDialog {
    Q_OBJECT

public:
    /// Says why in the language of the moment.
    using Reason = std::function<QString()>;

    /// \a workplace must outlive it.
    VaultDialog(Workplace &workplace, Reason reason, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Reason m_wording;
    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
};

}  // namespace td::gui
