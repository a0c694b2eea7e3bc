// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace td::gui {

/// A button that is on or off, and looks it in light and dark: styles only darken one that is on, which on a
/// dark window cannot be seen.
class ToggleButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ToggleButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();
};

}  // namespace td::gui
