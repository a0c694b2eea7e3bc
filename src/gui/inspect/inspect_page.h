// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/workplace.h"

namespace td::gui {

/// Paste or drop a token, a response or a whole message, and read what it says. Nothing is sent from here.
class InspectPage final : public QWidget {
    Q_OBJECT

public:
    explicit InspectPage(Workplace &workplace, QWidget *parent = nullptr);
    ~InspectPage() override;

    /// Shows \a text in place of what was there.
    void inspect(const QByteArray &text);
    /// Asks for a file and inspects its content.
    void openFile();

Q_SIGNALS:
    /// The button of the empty page: a token from the sandbox is wanted.
    void sampleWanted();

private:
    Workplace &m_workplace;
};

}  // namespace td::gui
