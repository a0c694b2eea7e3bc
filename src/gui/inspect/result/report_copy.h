// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/inspect/text/reading.h"
#include "gui/workplace.h"

namespace td::gui {

/// Puts a report (words/token/report.h) on \a token of \a reading on the clipboard, one in each of \a
/// languages after the other; under *Hide secrets* without its user. False, with the clipboard as it was,
/// when a token would go with it.
bool copyReport(const Reading &reading, const FoundToken &token, const Checked &checked,
                const QList<words::Language> &languages, const Workplace &workplace);

}  // namespace td::gui
