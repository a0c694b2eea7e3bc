// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/result.h"
#include "base/secret.h"
#include "desk/codes.h"

namespace td::desk {

/// A token to be sent, and when it expires if that was saved with it (ms since the epoch).
struct SavedToken {
    base::Secret token;
    std::optional<qint64> expiresAt;
};

/// The token of the role \a role in \a text, when that is a file of saved tokens (see FileJournal); \a text
/// itself, as a token, when it is anything else. desk_role_not_saved when the file has no such token: sending
/// the whole file in its place would give away what is in it.
base::Result<SavedToken> savedToken(const base::Secret &text, QByteArrayView role);

}  // namespace td::desk
