// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMessageBox>

#include "gui/environment/profile/profile_dialog.h"

namespace td::gui {

/// Asks, before the program ends, what is to become of what is typed in a profile's dialog.
class UnsavedQuestion final : public QMessageBox {
    Q_OBJECT

public:
    /// Stands over \a dialog, and goes with it. Calls \a leave once that is saved or given up.
    UnsavedQuestion(ProfileDialog &dialog, const std::function<void()> &leave);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProfileDialog &m_dialog;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_stay;
};

}  // namespace td::gui
