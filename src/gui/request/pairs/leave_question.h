// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMessageBox>

#include "gui/request/pairs/uncopied_pairs.h"
#include "words/language.h"

namespace td::gui {

/// What would be lost by leaving, and what to do about it: copy and quit, quit and lose it, or stay.
class LeaveQuestion final : public QMessageBox {
    Q_OBJECT

public:
    /// \a pairs must outlive it; \a running are the endpoints, each with its profile, whose requests use
    /// tokens up and are on their way. Calls \a leave when the user goes.
    LeaveQuestion(UncopiedPairs &pairs, const QStringList &running, words::Language language,
                  const std::function<void()> &leave, QWidget *parent);

private:
    void copy();

    UncopiedPairs &m_pairs;
};

}  // namespace td::gui
