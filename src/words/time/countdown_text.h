// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "token/time.h"
#include "words/language.h"

namespace td::words {

/// What a running countdown shows of \a leftMs: "3 days 04:05:09", "1:59:12", "0:45". Whole seconds, never
/// more than is left; "0:00" from the last second on.
QString countdown(qint64 leftMs, Language language);

/// What time says about a token at \a nowMs, in a few words for a cell or a card: "1:59:12 left",
/// "expired 3 minutes ago", "valid in 0:45", "no expiry", "expiry unknown", "unreadable". \a state is the one
/// \a times have at \a nowMs.
QString timeLeft(token::State state, const token::Span &times, qint64 nowMs, Language language);

}  // namespace td::words
