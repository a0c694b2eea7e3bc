// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "service/catalog.h"
#include "service/outcome.h"
#include "words/language.h"

namespace td::words {

/// The end of an exchange, line by line: outcome with HTTP status and time, the reason, the service's code
/// with its meaning and its own words, each token with its verdict and owner, what else the response holds,
/// findings, and what could not be saved. Tokens are masked unless \a reveal.
QStringList outcomeText(const service::Outcome &outcome, const service::Catalog &catalog, qint64 nowMs,
                        bool reveal, Language language);

}  // namespace td::words
