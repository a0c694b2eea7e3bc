// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "service/outcome.h"
#include "words/language.h"

namespace td::words {

/// An exchange that had been cut short and was settled afterwards.
struct SettledExchange {
    QString profileName;
    QByteArray endpoint;                          ///< `service.endpoint`
    std::optional<service::OutcomeKind> outcome;  ///< absent when no response had been saved
};

/// What became of it, in a line.
QString recoveryText(const SettledExchange &settled, Language language);

}  // namespace td::words
