// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/growing_height.h"

#include <QLayout>
#include <QWidget>

namespace td::gui {

void growToFit(QWidget &window) {
    const QLayout &layout = *window.layout();
    const int needed = layout.hasHeightForWidth() ? layout.totalHeightForWidth(window.width())
                                                  : layout.totalSizeHint().height();
    if (needed > window.height())
        window.resize(window.width(), needed);
}

}  // namespace td::gui
