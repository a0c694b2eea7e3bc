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

/// Asks, before the first request of a session to a host of a production profile, for the name or that host
/// to be typed.
class ProductionDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it. Accepted only when \a host, see hostOf(), is confirmed for the profile.
    ProductionDialog(Workplace &workplace, service::Profile profile, QString host, QWidget *parent);
    ~ProductionDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workplace &m_workplace;
    service::Profile m_profile;
    QString m_host;
    std::unique_ptr<Ui::ProductionDialog> m_ui;
    bool m_wrong = false;
};

}  // namespace td::gui
