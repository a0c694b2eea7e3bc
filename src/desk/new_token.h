// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vault/saved_tokens.h"
#include "service/definition.h"
#include "store/vault/saved_rows.h"

namespace td::desk {

/// The roles of tokens that the responses of \a definition have, with what they are called there: each role
/// once, as it stands first.
QList<service::TokenField> tokenFields(const service::Definition &definition);

/// \a given, a token in the role of \a field, as it is saved at \a nowMs: without the prefix that is no part
/// of it, with the expiry that came with it, or else the one that it states, or else \a expiry (ms).
store::NewToken newToken(const service::TokenField &field, const SavedToken &given,
                         std::optional<qint64> expiry, qint64 nowMs);

}  // namespace td::desk
