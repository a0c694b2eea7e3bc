// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "token/find.h"

namespace td::token {

/// Why \a compact cannot be read, given that \a fault, a TokenFault, came of trying: that it is a
/// placeholder, shortened or cut off, when it is; else \a fault.
base::Error namedAsCut(base::Error fault, QByteArrayView compact, Kind kind);

}  // namespace td::token
