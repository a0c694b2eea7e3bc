// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/catalog.h"
#include "service/outcome.h"
#include "store/vault/saved_rows.h"

namespace td::desk {

/// What the vault is to keep of an exchange that ended as \a outcome at \a nowMs: pure. \a sent is the
/// exchange, \a held are the tokens of its grant, \a definition its service (null when there is none any
/// more). Adds findings to the outcome when something about the new tokens is not as it should be:
///
/// - tokens in a response that is no success are kept beside those there are, which may still be good;
/// - so are tokens of another user, app, issuer or audience than those whose place they would take;
/// - of a pair of which only a half came, that half is replaced and the other stays;
/// - a token that came back unchanged stays.
///
/// What is not said to have worked or to have been refused leaves the token in doubt.
store::ExchangeEnd vaultEnd(service::Outcome &outcome, const store::NewExchange &sent,
                            const QList<store::KeptToken> &held, const service::Definition *definition,
                            qint64 nowMs);

// The words for a doubt in the vault (store::KeptToken::doubt).
constexpr const char *doubtNoSuccess = "no_success";
constexpr const char *doubtOtherHolder = "other_holder";
constexpr const char *doubtUnchanged = "unchanged";
constexpr const char *doubtHalf = "half";
constexpr const char *doubtUnknown = "unknown";

}  // namespace td::desk
