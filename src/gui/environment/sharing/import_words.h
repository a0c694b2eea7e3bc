// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sharing/profile_import.h"
#include "words/language.h"

namespace td::gui {

/// Why an entry of a file is refused, as it is said in the window.
QString refusalText(const base::Error &reason, words::Language language);

/// What is asked of \a change; empty when nothing is.
QString conflictText(const store::ImportChange &change);

/// All that is to be read of \a change, line by line: what differs, and what it needs.
QString detailsText(const store::ImportChange &change, words::Language language);

/// What is conspicuous about \a change, a sentence a line; empty when nothing is.
QString findingsText(const store::ImportChange &change, words::Language language);

}  // namespace td::gui
