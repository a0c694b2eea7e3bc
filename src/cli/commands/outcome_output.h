// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outcome.h"
#include "words/language.h"

namespace td::cli {

/// \a outcome as one JSON document: the fields of the command line's contract, then `explanation` (the reason
/// as a sentence in \a language), and `url` as asked, without its query, and `saved_to` when \a savedTo is
/// where its tokens are. Tokens are masked; with \a reveal each also has its `token`.
QByteArray outcomeDocument(const service::Outcome &outcome, const QString &savedTo, bool reveal,
                           words::Language language);

}  // namespace td::cli
