// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace td::gui {

/// Keeps \a window, which has a layout, as high as the wrapped texts in it need at its width, from when it is
/// shown: Qt makes no window higher that is shown already.
void growWithTexts(QWidget &window);

}  // namespace td::gui
