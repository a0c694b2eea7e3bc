// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace td::gui {

/// Makes \a window as high as the wrapped texts in it need at its width, if it is lower: Qt does that for no
/// window that is shown already. To be called when a LayoutRequest has arrived at it, and before it is shown.
void growToFit(QWidget &window);

}  // namespace td::gui
