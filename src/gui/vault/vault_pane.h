// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class VaultPane;
}

/// What stands where saved tokens would be while the vault is not open: how they are to be kept, the
/// passphrase that opens it, or why it does not open and the ways out. It says what became of the last step.
class VaultPane final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit VaultPane(Workplace &workplace, QWidget *parent = nullptr);
    ~VaultPane() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    QString title() const;
    void unlock();
    void keep(VaultHost::Keeping keeping, const base::Secret &passphrase);

    Workplace &m_workplace;
    std::unique_ptr<Ui::VaultPane> m_ui;
};

}  // namespace td::gui
