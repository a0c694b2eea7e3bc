// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/inspect/text/reading.h"
#include "gui/workplace.h"

namespace td::gui {

/// What is found of \a token beyond the text it stood in: by its signature, as \a checked, and against what
/// the chosen profile states of its tokens.
QList<token::Finding> furtherFindings(const FoundToken &token, const Checked &checked,
                                      const Workplace &workplace);

}  // namespace td::gui
