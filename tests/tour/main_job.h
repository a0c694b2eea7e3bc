// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour.h"

namespace td::tour {

/// First start, a sample token from the sandbox, its countdown and its claims, the other language, a profile
/// of one's own and a request there.
void mainJob(Tour &tour, gui::Workplace &workplace);

}  // namespace td::tour
