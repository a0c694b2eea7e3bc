// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "gui/workplace.h"

namespace td::gui {

/// Ask the chosen profile's service for a token, or refresh one, and see what came of it.
class RequestPage final : public QWidget {
    Q_OBJECT

public:
    explicit RequestPage(Workplace &workplace, QWidget *parent = nullptr);
    ~RequestPage() override;

    /// Chooses the sandbox and its first endpoint that needs no token, fills it with a sample and sends it.
    void requestSample();

    /// True while a request runs that uses up a token, and while this window alone has new tokens.
    bool hasSomethingToLose() const;
    /// Says what would be lost, and calls \a leave when the user wants to go all the same, or has copied it.
    void askToLeave(const std::function<void()> &leave);

Q_SIGNALS:
    /// \a text, a token, is to be shown on the Inspect page.
    void inspectWanted(const QByteArray &text);

private:
    Workplace &m_workplace;
};

}  // namespace td::gui
