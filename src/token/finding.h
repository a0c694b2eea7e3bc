// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace td::token {

enum class Severity { note, warning, serious };

/// A frozen code with its values, and how much it matters.
struct Finding {
    base::Error what;
    Severity severity = Severity::note;

    bool operator==(const Finding &other) const = default;
};

}  // namespace td::token
