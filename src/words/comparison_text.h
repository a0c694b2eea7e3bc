// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "token/compare.h"
#include "words/language.h"

namespace td::words {

/// What \a comparison found, line by line, for a terminal or a plain text: same or not, whose, how long they
/// live, what rotated, and each difference. Tokens within values are masked; text from outside is visible.
QStringList comparisonText(const token::Comparison &comparison, Language language);

}  // namespace td::words
