// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "service/catalog.h"
#include "service/outcome.h"
#include "service/profile.h"
#include "token/inspect.h"
#include "words/language.h"

namespace td::words {

/// The text of a definition in \a language.
QString text(const service::Text &text, Language language);

/// "Not expired", "Expired", … What time says; never "valid", which would claim a verified signature.
QString label(token::State state, Language language);
/// "Success", "Refused by the service", …
QString label(service::OutcomeKind kind, Language language);
/// "Note", "Warning", "Serious".
QString label(token::Severity severity, Language language);
/// "JWT (signed)", "Opaque token", …
QString label(token::Kind kind, Language language);
/// "Test", "Production".
QString label(service::ProfileKind kind, Language language);

/// What the JWS or JWE header parameter \a name is (RFC 7515 section 4.1, RFC 7516 section 4.1); empty when
/// it is none of those.
QString headerMeaning(QByteArrayView name, Language language);
/// What the claim \a name is: registered (RFC 7519 section 4.1 and the common ones of its IANA registry),
/// else as the definitions in \a catalog have it, each different meaning once; empty when nobody says.
QString claimMeaning(QByteArrayView name, const service::Catalog &catalog, Language language);

}  // namespace td::words
