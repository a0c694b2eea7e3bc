// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/json.h"

namespace td::token {

/// `object`, `array`, `string`, `number`, `boolean`, `null`, or `absent`: the keyword for what \a value is.
QString typeName(base::JsonView value);

}  // namespace td::token
