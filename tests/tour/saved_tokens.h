// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main_window.h"
#include "tour.h"

namespace td::tour {

/// The Saved tokens page of \a window: empty, tokens added by hand, many of them, one that has expired, and
/// the question before one is removed. They are kept for this session only.
void savedTokens(Tour &tour, gui::MainWindow &window, gui::Workplace &workplace);

}  // namespace td::tour
