// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main_window.h"
#include "tour.h"

namespace td::tour {

/// The History page of \a window: what the tour has sent so far, a search, the question before secrets are
/// copied, and an empty history.
void history(Tour &tour, gui::MainWindow &window, gui::Workplace &workplace);

}  // namespace td::tour
