// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMessageBox>

#include "gui/request/pairs/uncopied_pairs.h"
#include "gui/session/language_switch.h"

namespace td::gui {

/// What would be lost by leaving, and what to do about it: copy it first, quit, or stay. It keeps up with
/// what ends and arrives while it is open.
class LeaveQuestion final : public QMessageBox {
    Q_OBJECT

public:
    /// The endpoints, each with its profile, whose requests use tokens up and are on their way.
    using Running = std::function<QStringList()>;

    /// \a pairs and \a language must outlive it. Calls \a leave when the user goes.
    LeaveQuestion(UncopiedPairs &pairs, const LanguageSwitch &language, Running running,
                  const std::function<void()> &leave, QWidget *parent);

    /// Words everything by what is so now; to be called when a request has ended.
    void fill();

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList losses() const;
    void copy();

    UncopiedPairs &m_pairs;
    const LanguageSwitch &m_language;
    Running m_running;
    QPushButton *m_copy;
    QPushButton *m_quit;
    QPushButton *m_stay;
    bool m_copied = false;
};

}  // namespace td::gui
