// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main_window.h"
#include "tour.h"

namespace td::tour {

/// Imports a file of profiles from somebody else, fills in what it needs, exports, and uses a curl command.
void sharing(Tour &tour, gui::MainWindow &window, gui::Workplace &workplace);

}  // namespace td::tour
