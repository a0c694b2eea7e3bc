// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/json.h"
#include "base/json_writer.h"

namespace td::base {

// An error as it is kept in a file: `{"code": "…", "values": {"name": value}}`, null for a null one. A value
// is a text, a number, a truth value, a list of these, or an error again.

void writeError(JsonWriter &writer, const Error &error);
/// What writeError() wrote; a null Error for everything else.
Error errorFrom(JsonView view);

}  // namespace td::base
