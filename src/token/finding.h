// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "base/error.h"
#include "token/codes.h"

namespace td::token {

enum class Severity { note, warning, serious };

/// A frozen code with its values, and how much it matters.
struct Finding {
    base::Error what;
    Severity severity = Severity::note;

    bool operator==(const Finding &other) const = default;
};

/// What \a code says with \a values.
inline Finding finding(TokenFinding code, Severity severity, QVariantMap values = {}) {
    return {base::error(code, std::move(values)), severity};
}

}  // namespace td::token
