// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class UnlockDialog;
}

/// Asks for the name of a production profile or one of its hosts to be typed, which unlocks it.
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    /// What follows when it is unlocked.
    enum class Then { nothing, send };

    /// \a workplace must outlive it. Accepted only when \a profile is unlocked. \a hosts, of those that
    /// requests go to, are named; any of the profile's may be typed.
    UnlockDialog(Workplace &workplace, service::Profile profile, QStringList hosts, Then then,
                 QWidget *parent);
    ~UnlockDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workplace &m_workplace;
    service::Profile m_profile;
    QStringList m_hosts;
    Then m_then;
    std::unique_ptr<Ui::UnlockDialog> m_ui;
    bool m_wrong = false;
};

}  // namespace td::gui
