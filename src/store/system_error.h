// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/result.h"
#include "store/codes.h"

namespace td::store {

/// \a code with the values `path` and `detail`: what the system says of its error \a number (an errno).
tl::unexpected<base::Error> systemFailure(StoreFault code, const QString &path, int number);

}  // namespace td::store
