// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/workplace.h"

class QToolButton;

namespace td::gui {

class NoteLine;

/// One line on how the tokens are kept, with the ways to change that and to lock the vault, and what there is
/// to say of it. Hidden unless the vault is open.
class VaultBar final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit VaultBar(Workplace &workplace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    Workplace &m_workplace;
    NoteLine *m_notice;
    NoteLine *m_keeping;
    QToolButton *m_change;
    QToolButton *m_lock;
};

}  // namespace td::gui
