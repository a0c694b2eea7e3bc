// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/workplace.h"

class QToolButton;

namespace td::gui {

class NoteLine;

/// What became of the requests that had been cut short when TokenDesk last ended, until it is closed. Hidden
/// when there were none.
class RecoveryStrip final : public QFrame {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit RecoveryStrip(Workplace &workplace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Workplace &m_workplace;
    NoteLine *m_note;
    QToolButton *m_close;
};

}  // namespace td::gui
