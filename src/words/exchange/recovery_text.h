// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outcome.h"
#include "words/language.h"

namespace td::words {

/// What became, in a line, of an exchange that had been cut short and was settled afterwards as \a outcome:
/// unknown when no whole response had been saved. \a endpoint is `service.endpoint`.
QString recoveryText(service::OutcomeKind outcome, const QByteArray &endpoint, const QString &profileName,
                     Language language);

}  // namespace td::words
