// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/result.h"
#include "desk/codes.h"
#include "service/plan.h"
#include "store/file_lock.h"

namespace td::desk {

/// Locks every token in \a values that \a endpoint uses up, against other exchanges of this user, in this
/// program and in others: one token, one exchange. Held until the result goes; any death of the program frees
/// it. The lock files, named by fingerprint, stand in \a folder and stay. desk_token_busy when another
/// exchange holds one; a StoreFault when there can be no lock. Nothing is locked for an endpoint that does
/// not rotate, or without a folder.
base::Result<std::vector<store::FileLock>> lockTokens(const service::Endpoint &endpoint,
                                                      const service::Values &values, const QString &folder);

}  // namespace td::desk
