// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "cli/codes.h"

namespace td::cli {

/// \a text, given as \a name, as ms since the epoch: ISO 8601 (local without an offset), or whole seconds
/// since the epoch. usage_bad_time when it is neither.
base::Result<qint64> momentOf(const QByteArray &text, const char *name);

}  // namespace td::cli
