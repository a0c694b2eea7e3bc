// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/json.h"
#include "service/catalog.h"
#include "service/outcome.h"
#include "token/inspect.h"
#include "words/language.h"

namespace td::words {

/// One sentence on time: "Not expired: 1 hour 59 minutes left, until 2021-… (…Z)."
QString timeVerdict(token::State state, const token::Span &times, qint64 nowMs, Language language);
/// The same, which tells times that are missing from those that are there and unusable.
QString timeVerdict(const token::Inspection &inspection, qint64 nowMs, Language language);
QString timeVerdict(const service::ReceivedToken &received, qint64 nowMs, Language language);

/// \a state of \a inspection by its moment alone, for a place where a countdown runs: "Expires at … (…Z).";
/// the reason when it is unreadable or its times are unusable.
QString momentVerdict(const token::Inspection &inspection, token::State state, Language language);

/// The claims that name a user: `sub`, and those a definition in \a catalog marks so, each once.
QList<QByteArray> userClaims(const service::Catalog &catalog);
/// True for one of those.
bool namesUser(QByteArrayView claim, const service::Catalog &catalog);

/// One sentence on whose token \a claims is, by the claims that name a user; empty when none does.
QString ownerVerdict(base::JsonView claims, const service::Catalog &catalog, Language language);

/// What stands in place of ownerVerdict() when the user is not to be seen.
QString ownerHidden(Language language);

/// What must stand beside every token of \a kind that nobody verified.
QString kindVerdict(token::Kind kind, Language language);

/// Which environment (test, production) a token comes from: \a profile, whose key signed it. Nobody knows
/// when that is empty.
QString originVerdict(const QString &profile, Language language);

}  // namespace td::words
