// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/json_writer.h"
#include "service/outcome.h"
#include "words/language.h"

namespace td::cli {

/// What beside an outcome itself is shown of it.
struct Shown {
    QString savedTo;                ///< where its tokens are; empty when nowhere
    bool reveal = false;            ///< tokens in full; else masked
    std::optional<QByteArray> raw;  ///< the response's body as it came
};

/// `"tokens": […]`, each with its `role`, `masked`, `fingerprint`, `expires_at`, `state`, and with \a reveal
/// its `token`.
void writeTokens(base::JsonWriter &writer, const service::Outcome &outcome, bool reveal);

/// \a outcome as one JSON document: the fields of the command line's contract, then `explanation` (the reason
/// as a sentence in \a language), `saved_to` and `url` as asked, without its query. With \a shown.reveal each
/// token also has its `token`; with a body, that is the string `raw`.
QByteArray outcomeDocument(const service::Outcome &outcome, const Shown &shown, words::Language language);

}  // namespace td::cli
