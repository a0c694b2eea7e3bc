// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/json.h"

namespace td::gui {

/// \a value with a line for each member and element, and nothing else changed: names, strings and numbers
/// stand byte for byte as sent, in their order, those that occur twice too.
QByteArray prettyJson(base::JsonView value);

}  // namespace td::gui
