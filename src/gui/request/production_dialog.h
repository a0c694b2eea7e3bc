// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class ProductionDialog;
}

/// Asks, before the first request of a session to a production profile, for its name or host to be typed.
class ProductionDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it. Accepted only when the profile is confirmed.
    ProductionDialog(Workplace &workplace, service::Profile profile, QWidget *parent);
    ~ProductionDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workplace &m_workplace;
    service::Profile m_profile;
    std::unique_ptr<Ui::ProductionDialog> m_ui;
    bool m_wrong = false;
};

}  // namespace td::gui
