// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/vault.h"

namespace td::desk {

/// Saves the tokens in use of \a from, which is of one session only, in \a to too: all of them in one
/// transaction, or none. What they replaced stays behind. It waits for the disk.
base::Result<void> copyTokens(const store::Vault &from, const store::Vault &to, qint64 nowMs);

}  // namespace td::desk
