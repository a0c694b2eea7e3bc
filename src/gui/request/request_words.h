// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/error.h"
#include "words/language.h"

namespace td::gui {

/// words::sentence() of \a error, except where that speaks of the command line's options: then one that names
/// what the window offers.
QString requestSentence(const base::Error &error, words::Language language);

}  // namespace td::gui
