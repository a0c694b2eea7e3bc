// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace td::gui {

/// Shows \a window, before all others and with the keyboard, wherever it was.
void bringToFront(QWidget &window);

}  // namespace td::gui
